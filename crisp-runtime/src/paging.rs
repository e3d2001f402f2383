//! Lists that come in pages.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::{Call, CallFuture};
use crate::endpoint::Output;
use crate::error::{Error, Kind, Result};

/// The pages of a list, one request each, from the page that the call asks for.
///
/// An empty page ends the list, and so does an error; [`page`](Self::page) tells then which page to
/// ask for again. A page number is no place in the list, since the list moves while it is read.
#[must_use = "streams do nothing unless they are read"]
pub struct Pages<T> {
    call: Option<Call>,
    page: u32,
    ahead: bool,
    next: Next<T>,
}

/// What became of the page that was not yet given.
enum Next<T> {
    Idle,
    Asked {
        future: CallFuture<Vec<T>>,
        ahead: bool,
    },
    Arrived(Result<Vec<T>>),
    /// It was asked for ahead, and no answer came: it is asked for again when its turn comes.
    Missed,
}

impl<T: Output> Pages<T> {
    #[doc(hidden)]
    pub fn __new(call: Call) -> Self {
        Self { page: call.page(), call: Some(call), ahead: false, next: Next::Idle }
    }

    /// Asks for the next page as soon as one is given, and not only when it is wanted.
    ///
    /// See [`Items::prefetch`], which says what it is good for and what it costs.
    pub fn prefetch(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// The next page; none after the last one.
    ///
    /// A future that is dropped loses nothing: the request goes on with the next one.
    pub async fn next(&mut self) -> Option<Result<Vec<T>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The number of the page that was not yet given, whether it was asked for or not.
    pub fn page(&self) -> u32 {
        self.page
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<T>>>> {
        let Some(result) = ready!(self.poll_answer(context)) else { return Poll::Ready(None) };
        let answer = self.call.as_ref().and_then(Call::answer);
        let single = answer.is_some_and(|answer| answer.first_page_only);
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
                self.poll_ahead(context);
                Poll::Ready(Some(Ok(items)))
            }
            Err(error) => Poll::Ready(Some(Err(error))),
        }
    }

    /// The answer to the request for the next page; none where there is nothing to ask.
    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<T>>>> {
        loop {
            match std::mem::replace(&mut self.next, Next::Idle) {
                Next::Arrived(result) => return Poll::Ready(Some(result)),
                Next::Asked { mut future, ahead } => match Pin::new(&mut future).poll(context) {
                    Poll::Pending => {
                        self.next = Next::Asked { future, ahead };
                        return Poll::Pending;
                    }
                    Poll::Ready(Err(error)) if ahead && is_unanswered(&error) => {}
                    Poll::Ready(result) => return Poll::Ready(Some(result)),
                },
                Next::Idle | Next::Missed => match self.request() {
                    Some(future) => self.next = Next::Asked { future, ahead: false },
                    None => return Poll::Ready(None),
                },
            }
        }
    }

    /// Begins with the next page, or goes on with it, while the one before it is handed out.
    fn poll_ahead(&mut self, context: &mut Context<'_>) {
        if !self.ahead {
            return;
        }
        if matches!(self.next, Next::Idle)
            && let Some(future) = self.request()
        {
            self.next = Next::Asked { future, ahead: true };
        }
        if let Next::Asked { future, .. } = &mut self.next
            && let Poll::Ready(result) = Pin::new(future).poll(context)
        {
            self.next = match result {
                Err(error) if is_unanswered(&error) => Next::Missed,
                result => Next::Arrived(result),
            };
        }
    }

    fn request(&mut self) -> Option<CallFuture<Vec<T>>> {
        let call = self.call.as_mut()?;
        call.set_page(self.page);
        Some(call.clone().output())
    }
}

/// Whether asking again may help: a request that nobody attends to runs out of time.
fn is_unanswered(error: &Error) -> bool {
    matches!(error.kind(), Kind::Connect | Kind::Interrupted | Kind::Timeout)
}

// Nothing in it is pinned but futures in boxes.
impl<T> Unpin for Pages<T> {}

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

    /// Asks for the next page while the items of the present one are handed out.
    ///
    /// It saves the time of one request for each page, at the price of one more page in memory and,
    /// for a list that is not read to its end, of one request that nobody needed.
    ///
    /// Nothing runs by itself: the request goes on whenever an item is asked for, and rests in
    /// between. If no answer came in time because it rested too long, then the page is asked for
    /// again when its turn comes. An error that Crisp answered comes out after the items before it.
    ///
    /// ```
    /// # use crisp_api_runtime::{Items, Result};
    /// # async fn work(_: u32) {}
    /// async fn each(items: Items<u32>) -> Result<()> {
    ///     let mut items = items.prefetch();
    ///     while let Some(item) = items.next().await {
    ///         work(item?).await;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The next item; none after the last one.
    ///
    /// A future that is dropped loses nothing: the request goes on with the next one.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The number of the page of which nothing was yet given, or that gave the error.
    pub fn page(&self) -> u32 {
        self.pages.page()
    }

    /// All items, but no more than `most`, and no request for more than that.
    ///
    /// Nothing is asked for ahead, since nothing is done between two pages.
    ///
    /// # Errors
    ///
    /// Those of the calls that get the pages.
    pub async fn collect_up_to(mut self, most: usize) -> Result<Vec<T>> {
        self.pages.ahead = false;
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
                self.pages.poll_ahead(context);
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

impl<T> Unpin for Items<T> {}

impl<T: Output> Stream for Items<T> {
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
