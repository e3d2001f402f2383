//! Bulk work: bounded concurrency over many items, and a journal that survives a crash.
//!
//! - [`for_each`] and [`for_each_in`] process the items of a collection or of a stream, such as a
//!   paged list, with a limit on the number of items that are processed concurrently.
//! - [`Journal`] is a file that records the completed steps for each item, so that a program can be
//!   killed and restarted without repeating a step.
//!
//! Together, they make bulk work that can be stopped at any time: the next run skips the steps that
//! the journal records as done.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod journal;
mod lines;

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_util::stream::{FuturesUnordered, StreamExt};

use crisp_api_runtime::transport::BoxFuture;

pub use journal::{Journal, Step};

/// Processes the items of a collection, at most `concurrency` at a time (at least one).
///
/// The futures of `work` may borrow, since they are not spawned. They make progress while
/// [`ForEach::next`] or [`ForEach::run`] is awaited.
///
/// ```
/// # mod crisp_api { pub use crisp_api_runtime::*; pub use crisp_api_bulk as bulk; }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use crisp_api::{Error, bulk};
///
/// let names = vec!["Ada".to_owned(), "Grace".to_owned(), "Mary".to_owned()];
/// let report = bulk::for_each(&names, 2, |name| async move { Ok::<_, Error>(name.len()) }).run().await;
/// assert_eq!(report.done.len(), 3);
/// assert!(report.failed.is_empty() && report.left.is_empty());
/// # }
/// ```
pub fn for_each<'a, I, W, F, R, E>(
    items: I,
    concurrency: usize,
    work: W,
) -> ForEach<'a, I::Item, R, E>
where
    I: IntoIterator<IntoIter: Send + 'a, Item: Clone>,
    W: FnMut(I::Item) -> F + Send + 'a,
    F: Future<Output = Result<R, E>> + Send + 'a,
{
    ForEach::new(Source::Items(Box::new(items.into_iter())), concurrency, work)
}

/// Processes the items of a stream, such as a paged list, at most `concurrency` at a time (at least
/// one).
///
/// An error of the stream ends the work. Pass `&mut stream` to access the remaining items
/// afterwards.
pub fn for_each_in<'a, S, T, W, F, R, E, StreamError>(
    items: S,
    concurrency: usize,
    work: W,
) -> ForEach<'a, T, R, E>
where
    S: Stream<Item = Result<T, StreamError>> + Send + 'a,
    T: Clone,
    W: FnMut(T) -> F + Send + 'a,
    F: Future<Output = Result<R, E>> + Send + 'a,
    E: From<StreamError>,
{
    let items = items.map(|item| item.map_err(E::from));
    ForEach::new(Source::Stream(Box::pin(items)), concurrency, work)
}

/// The processing of many items, created by [`for_each`] and [`for_each_in`].
///
/// After the first failure, no further items are started, unless [`keep_going`](Self::keep_going)
/// is set. Items in progress are finished, because dropping a request would leave its effect
/// unknown.
///
/// Dropping the future of [`next`](Self::next) loses nothing, so a program can shut down
/// gracefully:
///
/// ```
/// # mod crisp_api { pub use crisp_api_runtime::*; pub use crisp_api_bulk as bulk; }
/// # async fn interrupt() { std::future::pending().await }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use crisp_api::{Error, bulk};
///
/// let mut work = bulk::for_each(0..100, 8, |number| async move { Ok::<_, Error>(number * 2) });
/// loop {
///     tokio::select! {
///         outcome = work.next() => match outcome {
///             Some(outcome) => println!("{:?}", outcome.into_result()),
///             None => break,
///         },
///         () = interrupt() => work.stop(),
///     }
/// }
/// println!("{} items remain", work.rest().len());
/// # }
/// ```
#[must_use = "no item is processed until `next` or `run` is awaited"]
pub struct ForEach<'a, T, R, E> {
    source: Source<'a, T, E>,
    work: Box<dyn FnMut(T) -> BoxFuture<'a, Result<R, E>> + Send + 'a>,
    running: FuturesUnordered<Running<'a, T, R, E>>,
    concurrency: usize,
    keep_going: bool,
    stopped: bool,
}

/// The outcome of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome<T, R, E> {
    /// The item was processed, with this result.
    Done(T, R),
    /// Processing the item failed.
    Failed(T, E),
    /// The stream of items failed, so no further items are started.
    Broken(E),
}

/// The outcomes of all items.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report<T, R, E> {
    /// The processed items with their results, in the order of completion.
    pub done: Vec<(T, R)>,
    /// The failed items with their errors, in the order of failure.
    pub failed: Vec<(T, E)>,
    /// The items of a collection that were not started. Those of a stream are still in the stream.
    pub left: Vec<T>,
    /// The error of the stream of items.
    pub broken: Option<E>,
}

enum Source<'a, T, E> {
    Items(Box<dyn Iterator<Item = T> + Send + 'a>),
    Stream(Pin<Box<dyn Stream<Item = Result<T, E>> + Send + 'a>>),
}

struct Running<'a, T, R, E> {
    item: Option<T>,
    work: BoxFuture<'a, Result<R, E>>,
}

impl<'a, T: Clone, R, E> ForEach<'a, T, R, E> {
    fn new<W, F>(source: Source<'a, T, E>, concurrency: usize, mut work: W) -> Self
    where
        W: FnMut(T) -> F + Send + 'a,
        F: Future<Output = Result<R, E>> + Send + 'a,
    {
        Self {
            source,
            work: Box::new(move |item| Box::pin(work(item))),
            running: FuturesUnordered::new(),
            concurrency: concurrency.max(1),
            keep_going: false,
            stopped: false,
        }
    }

    /// Continues after failures. An error of the stream of items still ends the work.
    pub fn keep_going(mut self) -> Self {
        self.keep_going = true;
        self
    }

    /// Returns the outcome of the next item to complete, or `None` if no items are in progress or
    /// remain to be started.
    ///
    /// Cancel-safe: dropping the future loses nothing, but items make no progress until the next
    /// call.
    pub async fn next(&mut self) -> Option<Outcome<T, R, E>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Starts no further items. Items in progress are finished and returned by
    /// [`next`](Self::next).
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// Returns the number of items in progress.
    pub fn in_work(&self) -> usize {
        self.running.len()
    }

    /// Processes all items, and returns their outcomes.
    ///
    /// Not cancel-safe: dropping the future loses the outcomes. Use [`next`](Self::next) to keep
    /// them.
    pub async fn run(mut self) -> Report<T, R, E> {
        let (mut done, mut failed, mut broken) = (Vec::new(), Vec::new(), None);
        while let Some(outcome) = self.next().await {
            match outcome {
                Outcome::Done(item, result) => done.push((item, result)),
                Outcome::Failed(item, error) => failed.push((item, error)),
                Outcome::Broken(error) => broken = Some(error),
            }
        }
        Report { done, failed, left: self.rest(), broken }
    }

    /// Returns the items that are not done: first those in progress, whose work is dropped and may
    /// or may not have had its effect, then those of a collection that were not started.
    pub fn rest(self) -> Vec<T> {
        let mut rest: Vec<T> = self.running.into_iter().filter_map(|one| one.item).collect();
        if let Source::Items(items) = self.source {
            rest.extend(items);
        }
        rest
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Outcome<T, R, E>>> {
        while !self.stopped && self.running.len() < self.concurrency {
            match self.source.poll(context) {
                Poll::Ready(Some(Ok(item))) => {
                    let work = (self.work)(item.clone());
                    self.running.push(Running { item: Some(item), work });
                }
                Poll::Ready(Some(Err(error))) => {
                    self.stopped = true;
                    return Poll::Ready(Some(Outcome::Broken(error)));
                }
                Poll::Ready(None) => self.stopped = true,
                Poll::Pending => break,
            }
        }
        match ready!(self.running.poll_next_unpin(context)) {
            Some(outcome) => {
                let failed = matches!(outcome, Outcome::Failed(..));
                self.stopped |= failed && !self.keep_going;
                Poll::Ready(Some(outcome))
            }
            None if self.stopped => Poll::Ready(None),
            None => Poll::Pending,
        }
    }
}

impl<T, R, E> Outcome<T, R, E> {
    /// Returns the item and its result.
    ///
    /// # Errors
    ///
    /// Returns the error, without the item.
    pub fn into_result(self) -> Result<(T, R), E> {
        match self {
            Self::Done(item, result) => Ok((item, result)),
            Self::Failed(_, error) | Self::Broken(error) => Err(error),
        }
    }
}

impl<T, R, E> Report<T, R, E> {
    /// Returns the processed items, if there was no failure.
    ///
    /// # Errors
    ///
    /// Returns the first failure.
    pub fn into_result(self) -> Result<Vec<(T, R)>, E> {
        let failure = self.failed.into_iter().next().map(|(_, error)| error).or(self.broken);
        failure.map_or(Ok(self.done), Err)
    }
}

impl<T, E> Source<'_, T, E> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, E>>> {
        match self {
            Self::Items(items) => Poll::Ready(items.next().map(Ok)),
            Self::Stream(stream) => stream.as_mut().poll_next(context),
        }
    }
}

/// The item is not pinned, and the work is pinned on the heap.
impl<T, R, E> Unpin for Running<'_, T, R, E> {}

impl<T, R, E> Future for Running<'_, T, R, E> {
    type Output = Outcome<T, R, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let result = ready!(self.work.as_mut().poll(context));
        Poll::Ready(match (self.item.take(), result) {
            (Some(item), Ok(result)) => Outcome::Done(item, result),
            (Some(item), Err(error)) => Outcome::Failed(item, error),
            // Unreachable: `FuturesUnordered` does not poll a completed future.
            (None, _) => return Poll::Pending,
        })
    }
}

impl<T, R, E> fmt::Debug for ForEach<'_, T, R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ForEach")
            .field("concurrency", &self.concurrency)
            .field("in_progress", &self.running.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
