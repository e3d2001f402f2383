//! Blocking iterators over lists.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use super::Pages;
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
        BlockingIter::__new(self)
    }
}

/// A blocking iterator over a list. It ends after the last item or after the first error.
#[must_use = "iterators do nothing unless they are read"]
pub struct BlockingIter<L> {
    list: L,
    ended: bool,
}

impl<L> BlockingIter<L> {
    #[doc(hidden)]
    pub fn __new(list: L) -> Self {
        Self { list, ended: false }
    }

    /// Returns the underlying list, which knows the position to continue from.
    pub fn list(&self) -> &L {
        &self.list
    }

    /// Returns the underlying list, which knows the position to continue from.
    pub fn into_list(self) -> L {
        self.list
    }
}

impl<T, L: Stream<Item = Result<T>> + Unpin> Iterator for BlockingIter<L> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let next = poll_fn(|context| Pin::new(&mut self.list).poll_next(context));
        let item = wait(async { next.await.transpose() }).transpose();
        self.ended = !matches!(item, Some(Ok(_)));
        item
    }
}

impl<L: fmt::Debug> fmt::Debug for BlockingIter<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingIter").field("list", &self.list).finish_non_exhaustive()
    }
}
