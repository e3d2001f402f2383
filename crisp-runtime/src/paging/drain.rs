//! Lists from which work on an item removes it.

use std::collections::BTreeSet;

use super::{PageSource, Paginator};
use crate::call::{CallFuture, UntypedCall};
use crate::response::Output;

/// The items of a list that grows shorter as they are worked on, such as the open conversations of a
/// program that resolves them.
///
/// Going through the pages of such a list misses items, since those of the next page move into the
/// gaps. So this asks for one and the same page again and again, and gives what it did not give
/// before, which the key of an item tells. It ends when the page brings nothing new.
///
/// - Be done with an item before you ask for the next one: the list must have lost it by then.
/// - An item on which the work failed, or that Crisp removes late, stays on the page and is skipped.
///   A page full of those ends the drain although others may wait behind them;
///   [`left`](Self::left) tells. A new drain gives them again.
/// - It remembers the key of every item that it gave, and nothing else of it.
///
/// ```
/// # use crisp_api_runtime::Result;
/// # use crisp_api_runtime::paging::Drain;
/// # async fn resolve(_: &str) -> Result<()> { Ok(()) }
/// async fn resolve_all(mut open: Drain<String, String>) -> Result<()> {
///     while let Some(id) = open.next().await {
///         if resolve(&id?).await.is_err() {
///             eprintln!("one that could not be resolved comes with the next drain");
///         }
///     }
///     match open.left() {
///         0 => println!("nothing is open any more"),
///         left => println!("{left} are still open"),
///     }
///     Ok(())
/// }
/// ```
#[must_use = "streams do nothing unless they are read"]
pub struct Drain<T: Output, K: Ord + Send> {
    paginator: Paginator<Draining<T, K>>,
}

struct Draining<T, K> {
    call: UntypedCall,
    key: Box<dyn FnMut(&T) -> K + Send>,
    given: BTreeSet<K>,
    left: usize,
    ended: bool,
}

impl<T: Output, K: Ord + Send> Drain<T, K> {
    #[doc(hidden)]
    pub fn __new(call: UntypedCall, key: impl FnMut(&T) -> K + Send + 'static) -> Self {
        let key = Box::new(key);
        let source = Draining { call, key, given: BTreeSet::new(), left: 0, ended: false };
        Self { paginator: Paginator::new(source) }
    }

    /// How many items the page still held when the drain ended; 0 until then.
    ///
    /// All of them were given before, so the work on them failed, or Crisp has not noticed it yet.
    pub fn left(&self) -> usize {
        self.paginator.source().left
    }
}

crate::__paginated!([T: Output, K: Ord + Send] Drain<T, K>, "Drain": T);

impl<T: Output, K: Ord + Send> PageSource for Draining<T, K> {
    type Item = T;

    fn next_request(&mut self) -> Option<CallFuture<Vec<T>>> {
        (!self.ended).then(|| self.call.clone().output())
    }

    fn accept(&mut self, mut page: Vec<T>) -> Vec<T> {
        let held = page.len();
        page.retain(|item| self.given.insert((self.key)(item)));
        if page.is_empty() {
            self.ended = true;
            self.left = held;
        }
        page
    }
}
