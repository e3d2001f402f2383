//! The trait of stores that count requests, and the store of a single process.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::future::ready;
use std::sync::PoisonError;

use super::ledger::{Ledger, QuotaBlock, Reservation, ReservationRequest};
use crate::future::BoxFuture;
use crate::sync::{Mutex, MutexGuard};

/// A result of a [`QuotaStore`]. The error must not contain secrets.
pub type StoreResult<T> = Result<T, Box<dyn StdError + Send + Sync>>;

/// A store that counts the requests of tokens, for one process or several.
///
/// The key of a token is a hash of its identifier. [`Ledger`] specifies the behavior of each
/// method. Each method must be atomic with respect to all processes that share the store.
pub trait QuotaStore: Send + Sync + 'static {
    /// Decides whether a request may be sent, and counts it; see [`Ledger::reserve`].
    ///
    /// # Errors
    ///
    /// Returns an error if the store cannot decide.
    fn reserve<'a>(
        &'a self,
        key: &'a str,
        request: ReservationRequest,
    ) -> BoxFuture<'a, StoreResult<Reservation>>;

    /// Removes a request from the count; see [`Ledger::release`].
    ///
    /// # Errors
    ///
    /// Returns an error if the request remains counted.
    fn release<'a>(&'a self, key: &'a str, day: u64) -> BoxFuture<'a, StoreResult<()>>;

    /// Starts or ends a block; see [`Ledger::set_block`].
    ///
    /// # Errors
    ///
    /// Returns an error if the block could not be stored.
    fn set_block<'a>(
        &'a self,
        key: &'a str,
        block: Option<QuotaBlock>,
    ) -> BoxFuture<'a, StoreResult<()>>;
}

/// A store in memory. Clients that share it share the counts of their tokens.
#[derive(Debug, Default)]
pub struct LocalQuotaStore {
    ledgers: Mutex<BTreeMap<String, Ledger>>,
}

impl LocalQuotaStore {
    /// Creates an empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes the ledger of a token.
    pub(super) fn change<T>(&self, key: &str, change: impl FnOnce(&mut Ledger) -> T) -> T {
        let mut ledgers = self.ledgers();
        if let Some(ledger) = ledgers.get_mut(key) {
            return change(ledger);
        }
        change(ledgers.entry(key.to_owned()).or_default())
    }

    /// Locks the ledgers. Their numbers are consistent after every statement, so poisoning is
    /// ignored.
    fn ledgers(&self) -> MutexGuard<'_, BTreeMap<String, Ledger>> {
        self.ledgers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl QuotaStore for LocalQuotaStore {
    fn reserve<'a>(
        &'a self,
        key: &'a str,
        request: ReservationRequest,
    ) -> BoxFuture<'a, StoreResult<Reservation>> {
        Box::pin(ready(Ok(self.change(key, |ledger| ledger.reserve(&request)))))
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
