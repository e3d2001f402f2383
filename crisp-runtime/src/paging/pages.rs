//! Lists that are paged by number.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use futures_core::Stream;

use super::{PageSource, Paginator};
use crate::call::{CallFuture, UntypedCall};
use crate::error::{Error, Kind, Result};
use crate::response::Output;

/// A stream of the pages of a list, starting with the page that is set on the call. Each page is
/// one request.
///
/// The stream ends after the last page or after an error, which includes
/// [`Kind::RepeatedPage`](crate::Kind::RepeatedPage): the server returned the same page twice in a row.
/// [`page`](Self::page) then returns the number of the page to continue with. A page number is not a stable position: items that are
/// added or removed in the meantime move others to another page.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<T: Output> {
    paginator: Paginator<PageNumbers<T>>,
}

impl<T: Output> Pages<T> {
    #[doc(hidden)]
    pub fn __new(call: UntypedCall) -> Self {
        Self { paginator: Paginator::new(PageNumbers::new(call)) }
    }

    /// Requests the next page while the caller works on the current one.
    ///
    /// See [`Items::prefetch`] for when this helps and what it costs.
    pub fn prefetch(mut self) -> Self {
        self.paginator.prefetch(true);
        self
    }

    /// Returns the next page, or `None` after the last page or after an error.
    ///
    /// Cancel-safe: if the future is dropped, the next call continues the same request.
    pub async fn next(&mut self) -> Option<Result<Vec<T>>> {
        poll_fn(|context| self.paginator.poll_page(context)).await
    }

    /// Returns the number of the next page, or of the page whose request failed.
    pub fn page(&self) -> u32 {
        self.paginator.source().page
    }
}

impl<T: Output> Unpin for Pages<T> {}

impl<T: Output> Stream for Pages<T> {
    type Item = Result<Vec<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().paginator.poll_page(context)
    }
}

impl<T: Output> std::fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").field("page", &self.page()).finish_non_exhaustive()
    }
}

/// A stream of the items of a list, starting with the page that is set on the call.
///
/// The stream ends after the first empty page or after an error, which includes
/// [`Kind::RepeatedPage`](crate::Kind::RepeatedPage): the server returned the same page twice in a row.
/// [`page`](Self::page) then returns the number of the page to continue with, since all items of the
/// pages before it have been yielded.
///
/// An item can be yielded twice or missed, because the list changes while it is read.
#[must_use = "streams do nothing unless polled"]
pub struct Items<T: Output> {
    paginator: Paginator<PageNumbers<T>>,
}

impl<T: Output> Items<T> {
    #[doc(hidden)]
    pub fn __new(call: UntypedCall) -> Self {
        Self { paginator: Paginator::new(PageNumbers::new(call)) }
    }

    /// Requests the next page while the items of the current page are being yielded.
    ///
    /// This hides the latency of each request. It keeps one more page in memory and, if the list is
    /// not read to its end, sends one request that is not needed.
    ///
    /// No task runs in the background: the request makes progress whenever an item is polled. If it
    /// times out because it was not polled, the page is requested again when its turn comes. An
    /// error that Crisp returns is yielded after the items before it.
    ///
    /// ```
    /// # use crisp_api_runtime as crisp_api;
    /// use crisp_api::Result;
    /// use crisp_api::paging::Items;
    ///
    /// # async fn process(_: u32) {}
    /// async fn process_all(items: Items<u32>) -> Result<()> {
    ///     let mut items = items.prefetch();
    ///     while let Some(item) = items.next().await {
    ///         process(item?).await;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn prefetch(mut self) -> Self {
        self.paginator.prefetch(true);
        self
    }

    /// Returns the number of the next page, or of the page whose request failed.
    pub fn page(&self) -> u32 {
        self.paginator.source().page
    }
}

crate::__paginated!([T: Output] Items<T>, "Items": T);

/// Requests successive page numbers until a page is empty.
struct PageNumbers<T> {
    call: UntypedCall,
    page: u32,
    /// The digest of the page that arrived last, or 0.
    digest: Arc<AtomicU64>,
    /// The digest of the page before it.
    previous: u64,
    ended: bool,
    repeated: bool,
    item: std::marker::PhantomData<fn() -> T>,
}

impl<T> PageNumbers<T> {
    fn new(mut call: UntypedCall) -> Self {
        let (page, item) = (call.page(), std::marker::PhantomData);
        let digest = Arc::default();
        call.set_digest(&digest);
        Self { call, page, digest, previous: 0, ended: false, repeated: false, item }
    }
}

impl<T: Output> PageSource for PageNumbers<T> {
    type Item = T;

    fn next_request(&mut self) -> Option<CallFuture<Vec<T>>> {
        if self.ended {
            return None;
        }
        self.call.set_page(self.page);
        Some(self.call.clone().output())
    }

    fn accept(&mut self, page: Vec<T>) -> Vec<T> {
        let digest = self.digest.swap(0, Ordering::Relaxed);
        self.repeated = !page.is_empty() && digest != 0 && digest == self.previous;
        self.previous = digest;
        if self.repeated {
            return Vec::new();
        }
        let is_last = page.is_empty() || self.call.fake().is_some_and(|fake| !fake.is_paged());
        match self.page.checked_add(1) {
            Some(next) if !page.is_empty() => self.page = next,
            _ => self.ended = true,
        }
        self.ended |= is_last;
        page
    }

    fn check(&mut self) -> Result<()> {
        if !self.repeated {
            return Ok(());
        }
        let message = format!(
            "the server returned page {} again as page {}, so the list has no end; it may ignore the page number",
            self.page - 1,
            self.page
        );
        Err(Error::new(Kind::RepeatedPage, message).of_endpoint(self.call.name()))
    }
}
