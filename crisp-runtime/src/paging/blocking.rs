//! Blocking iterators over lists.

use std::fmt;

use super::{Items, Pages};
use crate::blocking::wait;
use crate::error::Result;
use crate::response::Output;

impl<T: Output> Pages<T> {
    /// Returns a blocking iterator over the pages. Each step blocks the current thread until the
    /// next page arrives.
    ///
    /// ```no_run
    /// # use crisp_api_runtime as crisp_api;
    /// # fn example(pages: crisp_api::paging::Pages<String>) -> crisp_api::Result<()> {
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
    /// Returns a blocking iterator over the items. The step to the first item of each page blocks
    /// the current thread until the page arrives.
    pub fn wait(self) -> BlockingIter<Self> {
        BlockingIter { list: self, ended: false }
    }
}

/// A blocking iterator over a paged list. It ends after the last item or after the first error.
#[must_use = "iterators do nothing unless they are read"]
pub struct BlockingIter<L> {
    list: L,
    ended: bool,
}

impl<L> BlockingIter<L> {
    /// Returns the underlying list, which knows the page to continue with.
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
