//! Lists that shrink as their items are processed.

use std::collections::BTreeSet;

use super::{PageSource, Paginator};
use crate::call::{CallFuture, UntypedCall};
use crate::response::Output;

/// A stream of the items of a list that shrinks as they are processed, such as the open
/// conversations of a program that resolves them.
///
/// Iterating over the pages of such a list would skip items, because the items of later pages move
/// up as earlier ones disappear. A drain therefore requests the same page repeatedly, and yields
/// the items whose key it has not yielded before. It ends when the page contains no new items.
///
/// - Finish processing an item before you request the next one, so that the list no longer contains
///   it.
/// - An item whose processing failed, or that Crisp removes with a delay, stays on the page and is
///   skipped. A page full of such items ends the drain even if more items follow;
///   [`left`](Self::left) returns their number. A new drain yields them again.
/// - The drain keeps the keys of all yielded items in memory.
///
/// ```
/// # use crisp_api_runtime as crisp_api;
/// use crisp_api::Result;
/// use crisp_api::paging::Drain;
///
/// # async fn resolve(_: &str) -> Result<()> { Ok(()) }
/// async fn resolve_all(mut open: Drain<String, String>) -> Result<()> {
///     while let Some(id) = open.next().await {
///         if resolve(&id?).await.is_err() {
///             eprintln!("a conversation could not be resolved; the next drain yields it again");
///         }
///     }
///     println!("{} conversations are still open", open.left());
///     Ok(())
/// }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Drain<T: Output, K: Ord + Send> {
    paginator: Paginator<Draining<T, K>>,
}

struct Draining<T, K> {
    call: UntypedCall,
    key: Box<dyn FnMut(&T) -> K + Send>,
    /// The keys of the items that were yielded.
    seen: BTreeSet<K>,
    left: usize,
    ended: bool,
}

impl<T: Output, K: Ord + Send> Drain<T, K> {
    #[doc(hidden)]
    pub fn __new(call: UntypedCall, key: impl FnMut(&T) -> K + Send + 'static) -> Self {
        let key = Box::new(key);
        let source = Draining { call, key, seen: BTreeSet::new(), left: 0, ended: false };
        Self { paginator: Paginator::new(source) }
    }

    /// Returns the number of items on the page when the drain ended, or 0 before that.
    ///
    /// All of them were yielded before: either their processing failed, or Crisp still lists them.
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
        let count = page.len();
        page.retain(|item| self.seen.insert((self.key)(item)));
        if page.is_empty() {
            self.ended = true;
            self.left = count;
        }
        page
    }
}
