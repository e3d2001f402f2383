//! The pagination that all lists share: one request at a time, as a source of pages decides.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::call::CallFuture;
use crate::error::{Error, Kind, Result};
use crate::response::Output;

/// Decides which page to request next, and which of its items to yield.
pub trait PageSource {
    /// An item of the list.
    type Item: Output;

    /// Returns the request for the next page, or `None` at the end of the list. Returns the same
    /// request again until the page is accepted.
    fn next_request(&mut self) -> Option<CallFuture<Vec<Self::Item>>>;

    /// Accepts a page and returns those of its items to yield.
    fn accept(&mut self, page: Vec<Self::Item>) -> Vec<Self::Item>;

    /// Returns an error if the list cannot be continued after the page that was accepted last.
    fn check(&mut self) -> Result<()> {
        Ok(())
    }

    /// Records that an item was yielded.
    fn yielded(&mut self, _item: &Self::Item) {}
}

/// A list that is requested page by page: the next page is requested once the items of the current
/// page have been yielded, or one page ahead if [`prefetch`](Self::prefetch) is on.
///
/// The state of an interrupted step is kept here and not in a future, so dropping the future of
/// `next()` loses nothing.
pub struct Paginator<S: PageSource> {
    source: S,
    pending: Option<Pending<S::Item>>,
    items: std::vec::IntoIter<S::Item>,
    prefetch: bool,
    failed: bool,
}

/// The page that was requested but not yet accepted.
enum Pending<T> {
    Requested {
        future: CallFuture<Vec<T>>,
        /// Whether the page was requested while the items of the previous page were being yielded.
        ahead: bool,
    },
    Arrived(Result<Vec<T>>),
    /// The request that was sent ahead got no response. It is sent again when the page is due, and
    /// not with each item before that.
    Lost,
}

impl<S: PageSource> Paginator<S> {
    /// Creates the list. No request is sent until it is polled.
    pub fn new(source: S) -> Self {
        let items = Vec::new().into_iter();
        Self { source, pending: None, items, prefetch: false, failed: false }
    }

    /// Sets whether to request a page while the items of the previous page are being yielded.
    pub fn prefetch(&mut self, prefetch: bool) {
        self.prefetch = prefetch;
    }

    /// Returns the source.
    pub fn source(&self) -> &S {
        &self.source
    }

    /// Returns the number of items that were accepted but not yet yielded.
    pub fn waiting(&self) -> usize {
        self.items.len()
    }

    /// Polls for the next item.
    pub fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<S::Item>>> {
        loop {
            if let Some(item) = self.items.next() {
                self.source.yielded(&item);
                self.poll_ahead(context);
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.poll_page(context)) {
                Some(Ok(items)) => self.items = items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// Polls for the next page that has items to yield.
    pub fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<S::Item>>>> {
        loop {
            match ready!(self.poll_response(context)) {
                Some(Ok(page)) => {
                    let items = self.source.accept(page);
                    if let Err(error) = self.source.check() {
                        self.failed = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                    if !items.is_empty() {
                        self.poll_ahead(context);
                        return Poll::Ready(Some(Ok(items)));
                    }
                }
                Some(Err(error)) => {
                    self.failed = true;
                    return Poll::Ready(Some(Err(error)));
                }
                None => return Poll::Ready(None),
            }
        }
    }

    fn poll_response(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<S::Item>>>> {
        loop {
            match self.pending.take() {
                Some(Pending::Arrived(result)) => return Poll::Ready(Some(result)),
                Some(Pending::Lost) => {}
                Some(Pending::Requested { mut future, ahead }) => {
                    match Pin::new(&mut future).poll(context) {
                        Poll::Pending => {
                            self.pending = Some(Pending::Requested { future, ahead });
                            return Poll::Pending;
                        }
                        // Requested again, because a request that is not polled runs into its
                        // timeout.
                        Poll::Ready(Err(error)) if ahead && is_lost(&error) => {}
                        Poll::Ready(result) => return Poll::Ready(Some(result)),
                    }
                }
                None if self.failed => return Poll::Ready(None),
                None => match self.source.next_request() {
                    Some(future) => {
                        self.pending = Some(Pending::Requested { future, ahead: false });
                    }
                    None => return Poll::Ready(None),
                },
            }
        }
    }

    /// Starts or continues the request for the next page, without waiting for it.
    fn poll_ahead(&mut self, context: &mut Context<'_>) {
        if !self.prefetch {
            return;
        }
        if self.pending.is_none() {
            let future = self.source.next_request();
            self.pending = future.map(|future| Pending::Requested { future, ahead: true });
        }
        if let Some(Pending::Requested { future, .. }) = &mut self.pending
            && let Poll::Ready(result) = Pin::new(future).poll(context)
        {
            self.pending = Some(match result {
                Err(error) if is_lost(&error) => Pending::Lost,
                result => Pending::Arrived(result),
            });
        }
    }
}

/// Returns whether a request may have failed only because it was not polled in time.
fn is_lost(error: &Error) -> bool {
    matches!(error.kind(), Kind::Connect | Kind::Interrupted | Kind::Timeout)
}

impl<S: PageSource> std::fmt::Debug for Paginator<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Paginator").finish_non_exhaustive()
    }
}

/// Implements the methods and traits that all lists of items share, for a type with a field
/// `paginator`.
#[doc(hidden)]
#[macro_export]
macro_rules! __paginated {
    ([$($generics:tt)*] $name:ty, $label:literal: $item:ty) => {
        impl<$($generics)*> $name {
            /// Returns the next item, or `None` after the last item or after an error.
            ///
            /// Cancel-safe: if the future is dropped, the next call continues the same request.
            #[inline]
            pub async fn next(&mut self) -> ::core::option::Option<$crate::Result<$item>> {
                ::core::future::poll_fn(|context| self.paginator.poll_item(context)).await
            }

            /// Collects up to `max` items. Sends no more requests than needed.
            ///
            /// # Errors
            ///
            /// Returns the first error of a request.
            #[inline]
            pub async fn collect_up_to(
                mut self,
                max: ::core::primitive::usize,
            ) -> $crate::Result<$crate::__private::Vec<$item>> {
                self.paginator.prefetch(false);
                let mut collected = $crate::__private::Vec::new();
                while collected.len() < max {
                    match self.next().await {
                        ::core::option::Option::Some(item) => collected.push(item?),
                        ::core::option::Option::None => break,
                    }
                }
                ::core::result::Result::Ok(collected)
            }
        }

        impl<$($generics)*> ::core::marker::Unpin for $name {}

        impl<$($generics)*> $crate::__private::Stream for $name {
            type Item = $crate::Result<$item>;

            #[inline]
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                context: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<::core::option::Option<Self::Item>> {
                self.get_mut().paginator.poll_item(context)
            }
        }

        impl<$($generics)*> ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct($label).finish_non_exhaustive()
            }
        }
    };
}
