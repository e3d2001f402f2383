//! Where requests are counted.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::future::ready;
use std::sync::PoisonError;

use super::ledger::{Ledger, QuotaBlock, Reservation, ReservationRequest};
use crate::future::BoxFuture;
use crate::sync::{Mutex, MutexGuard};

/// A result of a [`QuotaStore`]. Its error must show no secret.
pub type StoreResult<T> = Result<T, Box<dyn StdError + Send + Sync>>;

/// Counts the requests of tokens, for one process or for many.
///
/// The key of a token is a hash of its identifier. [`Ledger`] says what each function has to do;
/// each has to do it in one step that no other process comes between.
pub trait QuotaStore: Send + Sync + 'static {
    /// Counts a request, if it may be sent; [`Ledger::reserve`].
    ///
    /// # Errors
    ///
    /// Nobody can say whether it may be sent.
    fn reserve<'a>(
        &'a self,
        key: &'a str,
        ask: ReservationRequest,
    ) -> BoxFuture<'a, StoreResult<Reservation>>;

    /// Takes back what was counted for a request; [`Ledger::release`].
    ///
    /// # Errors
    ///
    /// It stays counted.
    fn release<'a>(&'a self, key: &'a str, day: u64) -> BoxFuture<'a, StoreResult<()>>;

    /// Begins a block, or ends it; [`Ledger::set_block`].
    ///
    /// # Errors
    ///
    /// The others do not know of it.
    fn set_block<'a>(
        &'a self,
        key: &'a str,
        block: Option<QuotaBlock>,
    ) -> BoxFuture<'a, StoreResult<()>>;
}

/// Counts in this process; clients that share it share the counts of their tokens.
#[derive(Debug, Default)]
pub struct LocalQuotaStore {
    ledgers: Mutex<BTreeMap<String, Ledger>>,
}

impl LocalQuotaStore {
    /// A store in which nothing was counted yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes the ledger of a token without waiting.
    pub(super) fn change<T>(&self, key: &str, change: impl FnOnce(&mut Ledger) -> T) -> T {
        let mut ledgers = self.ledgers();
        if let Some(ledger) = ledgers.get_mut(key) {
            return change(ledger);
        }
        change(ledgers.entry(key.to_owned()).or_default())
    }

    /// The ledgers are numbers, and whole after every step.
    fn ledgers(&self) -> MutexGuard<'_, BTreeMap<String, Ledger>> {
        self.ledgers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl QuotaStore for LocalQuotaStore {
    fn reserve<'a>(
        &'a self,
        key: &'a str,
        ask: ReservationRequest,
    ) -> BoxFuture<'a, StoreResult<Reservation>> {
        Box::pin(ready(Ok(self.change(key, |ledger| ledger.reserve(&ask)))))
    }

    fn release<'a>(&'a self, key: &'a str, day: u64) -> BoxFuture<'a, StoreResult<()>> {
        self.change(key, |ledger| ledger.release(day));
        Box::pin(ready(Ok(())))
    }

    fn set_block<'a>(
        &'a self,
        key: &'a str,
        block: Option<QuotaBlock>,
    ) -> BoxFuture<'a, StoreResult<()>> {
        self.change(key, |ledger| ledger.set_block(block));
        Box::pin(ready(Ok(())))
    }
}
