//! Lists that come in pages.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::{Call, CallFuture};
use crate::endpoint::Output;
use crate::error::Result;

/// The pages of a list, one request each, from the page that the call asks for.
///
/// An empty page ends the list, and so does an error; [`page`](Self::page) tells then which page to
/// ask for again. A page number is no place in the list, since the list moves while it is read.
#[must_use = "streams do nothing unless they are read"]
pub struct Pages<T> {
    call: Option<Call>,
    page: u32,
    pending: Option<CallFuture<Vec<T>>>,
}

impl<T: Output> Pages<T> {
    #[doc(hidden)]
    pub fn __new(call: Call) -> Self {
        Self { page: call.page(), call: Some(call), pending: None }
    }

    /// The next page; none after the last one.
    ///
    /// A future that is dropped loses nothing: the request goes on with the next one.
    pub async fn next(&mut self) -> Option<Result<Vec<T>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The number of the page that was not yet given.
    pub fn page(&self) -> u32 {
        self.page
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<T>>>> {
        let Some(call) = &mut self.call else { return Poll::Ready(None) };
        let pending = self.pending.get_or_insert_with(|| {
            call.set_page(self.page);
            call.clone().output()
        });
        let result = ready!(Pin::new(pending).poll(context));
        self.pending = None;
        let single = call.answer().is_some_and(|answer| answer.first_page_only);
        if single || !matches!(&result, Ok(items) if !items.is_empty()) {
            self.call = None;
        }
        match result {
            Ok(items) if items.is_empty() => Poll::Ready(None),
            Ok(items) => {
                match self.page.checked_add(1) {
                    Some(next) => self.page = next,
                    None => self.call = None,
                }
                Poll::Ready(Some(Ok(items)))
            }
            Err(error) => Poll::Ready(Some(Err(error))),
        }
    }
}

impl<T: Output> Stream for Pages<T> {
    type Item = Result<Vec<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

/// The items of a list that comes in pages.
///
/// The list ends with its first empty page, or with an error; [`page`](Self::page) tells then which
/// page to go on from, since all items of the pages before were given.
#[must_use = "streams do nothing unless they are read"]
pub struct Items<T> {
    pages: Pages<T>,
    items: std::vec::IntoIter<T>,
}

impl<T: Output> Items<T> {
    #[doc(hidden)]
    pub fn __new(call: Call) -> Self {
        Self { pages: Pages::__new(call), items: Vec::new().into_iter() }
    }

    /// The next item; none after the last one.
    ///
    /// A future that is dropped loses nothing: the request goes on with the next one.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The number of the page that was not yet asked for, or that gave the error.
    pub fn page(&self) -> u32 {
        self.pages.page()
    }

    /// All items, but no more than `most`, and no request for more than that.
    ///
    /// # Errors
    ///
    /// Those of the calls that get the pages.
    pub async fn collect_up_to(mut self, most: usize) -> Result<Vec<T>> {
        let mut collected = Vec::new();
        while collected.len() < most {
            match self.next().await {
                Some(item) => collected.push(item?),
                None => break,
            }
        }
        Ok(collected)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(items)) => self.items = items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Output + Unpin> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<T> std::fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").field("page", &self.page).finish_non_exhaustive()
    }
}

impl<T> std::fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Items").field("page", &self.pages.page).finish_non_exhaustive()
    }
}
