//! Lists as blocking iterators.

use std::fmt;

use super::{Items, Pages};
use crate::blocking::wait;
use crate::error::Result;
use crate::response::Output;

impl<T: Output> Pages<T> {
    /// The pages, each of which is waited for on the thread that asks for it.
    ///
    /// ```no_run
    /// # fn example(pages: crisp_api_runtime::paging::Pages<String>) -> crisp_api_runtime::Result<()> {
    /// for page in pages.wait() {
    ///     println!("{} items", page?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait(self) -> BlockingIter<Self> {
        BlockingIter { list: self, ended: false }
    }
}

impl<T: Output> Items<T> {
    /// The items; a page is waited for on the thread that asks for the first item of it.
    pub fn wait(self) -> BlockingIter<Self> {
        BlockingIter { list: self, ended: false }
    }
}

/// An iterator over a list that comes in pages.
///
/// It ends with the list, or with the first error.
#[must_use = "iterators do nothing unless they are read"]
pub struct BlockingIter<L> {
    list: L,
    ended: bool,
}

impl<L> BlockingIter<L> {
    /// The list, which tells what page to go on from.
    pub fn into_list(self) -> L {
        self.list
    }

    fn step<T>(
        &mut self,
        next: impl AsyncFnOnce(&mut L) -> Option<Result<T>>,
    ) -> Option<Result<T>> {
        if self.ended {
            return None;
        }
        let list = &mut self.list;
        let item = wait(async { next(list).await.transpose() }).transpose();
        self.ended = !matches!(item, Some(Ok(_)));
        item
    }
}

impl<T: Output> Iterator for BlockingIter<Pages<T>> {
    type Item = Result<Vec<T>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.step(Pages::next)
    }
}

impl<T: Output> Iterator for BlockingIter<Items<T>> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Self::Item> {
        self.step(Items::next)
    }
}

impl<L: fmt::Debug> fmt::Debug for BlockingIter<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingIter").field("list", &self.list).finish_non_exhaustive()
    }
}
