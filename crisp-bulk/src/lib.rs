//! Work on many items: so many at a time, and with a journal that survives a crash.
//!
//! - [`for_each`] and [`for_each_in`] work on the items of a collection, or of a stream such as a
//!   walk through a list, with a bound on how many are in work.
//! - [`Journal`] is a file that says what was done for which item, so that a program that was killed
//!   goes on where it was, and sends nothing twice.
//!
//! Together they make bulk work that can be stopped at any time: what is done is in the journal, and
//! the next run skips it.

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

/// Works on the items of a collection, at most `at_once` (and at least one) of them at a time.
///
/// The work may borrow, since it is not spawned: it goes on while [`ForEach::next`] or
/// [`ForEach::run`] is awaited.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use crisp_api_bulk as bulk;
/// use crisp_api_runtime::Error;
///
/// let names = vec!["Ada".to_owned(), "Grace".to_owned(), "Mary".to_owned()];
/// let report = bulk::for_each(&names, 2, |name| async move { Ok::<_, Error>(name.len()) }).run().await;
/// assert_eq!(report.done.len(), 3);
/// assert!(report.failed.is_empty() && report.left.is_empty());
/// # }
/// ```
pub fn for_each<'a, I, W, F, R, E>(items: I, at_once: usize, work: W) -> ForEach<'a, I::Item, R, E>
where
    I: IntoIterator<IntoIter: Send + 'a, Item: Clone>,
    W: FnMut(I::Item) -> F + Send + 'a,
    F: Future<Output = Result<R, E>> + Send + 'a,
{
    ForEach::new(Source::Items(Box::new(items.into_iter())), at_once, work)
}

/// Works on the items of a stream, such as a walk through a list, at most `at_once` (and at least
/// one) of them at a time; as [`for_each`].
///
/// An error of the stream ends it. What the stream did not give stays in it: pass `&mut stream` to
/// have it back.
pub fn for_each_in<'a, S, T, W, F, R, E, Broken>(
    items: S,
    at_once: usize,
    work: W,
) -> ForEach<'a, T, R, E>
where
    S: Stream<Item = Result<T, Broken>> + Send + 'a,
    T: Clone,
    W: FnMut(T) -> F + Send + 'a,
    F: Future<Output = Result<R, E>> + Send + 'a,
    E: From<Broken>,
{
    let items = items.map(|item| item.map_err(E::from));
    ForEach::new(Source::Stream(Box::pin(items)), at_once, work)
}

/// Work on many items, made by [`for_each`] and [`for_each_in`].
///
/// After the first failure no further item is begun, unless [`keep_going`](Self::keep_going) is
/// set. What is in work by then is finished, since nobody could say what became of a request that
/// is dropped.
///
/// A dropped future of [`next`](Self::next) loses nothing. So a program can stop in good order:
///
/// ```
/// # async fn interrupt() { std::future::pending().await }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// # use crisp_api_bulk as bulk;
/// use crisp_api_runtime::Error;
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
/// println!("{} items are left", work.rest().len());
/// # }
/// ```
#[must_use = "nothing is worked on until `next` or `run` is awaited"]
pub struct ForEach<'a, T, R, E> {
    source: Source<'a, T, E>,
    work: Box<dyn FnMut(T) -> BoxFuture<'a, Result<R, E>> + Send + 'a>,
    running: FuturesUnordered<Running<'a, T, R, E>>,
    at_once: usize,
    keep_going: bool,
    stopped: bool,
}

/// What became of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome<T, R, E> {
    /// The work on it is done, with this result.
    Done(T, R),
    /// The work on it failed.
    Failed(T, E),
    /// The stream of items failed, so that there is no further item.
    Broken(E),
}

/// What became of all items.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report<T, R, E> {
    /// What was done, with its result, in the order of getting done.
    pub done: Vec<(T, R)>,
    /// What failed, with the reason, in the order of failing.
    pub failed: Vec<(T, E)>,
    /// What was not begun; what a stream did not give is still in the stream.
    pub left: Vec<T>,
    /// Why the stream of items ended early.
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
    fn new<W, F>(source: Source<'a, T, E>, at_once: usize, mut work: W) -> Self
    where
        W: FnMut(T) -> F + Send + 'a,
        F: Future<Output = Result<R, E>> + Send + 'a,
    {
        Self {
            source,
            work: Box::new(move |item| Box::pin(work(item))),
            running: FuturesUnordered::new(),
            at_once: at_once.max(1),
            keep_going: false,
            stopped: false,
        }
    }

    /// Goes on after failures; only an error of the stream of items ends it early.
    pub fn keep_going(mut self) -> Self {
        self.keep_going = true;
        self
    }

    /// What became of the item that got done next; none when there is no item in work and none to
    /// begin.
    ///
    /// A dropped future loses nothing, but the work stands still until the next one is awaited.
    pub async fn next(&mut self) -> Option<Outcome<T, R, E>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Begins no further item. What is in work goes on, and is given by [`next`](Self::next).
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// How many items are in work.
    pub fn in_work(&self) -> usize {
        self.running.len()
    }

    /// Works on all items, and says what became of them.
    ///
    /// Dropping this future loses what it would have said; use [`next`](Self::next) if that matters.
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

    /// What is not done: first the items in work, whose work is dropped and may have had its effect
    /// or not, then those of the collection that were not begun.
    pub fn rest(self) -> Vec<T> {
        let mut rest: Vec<T> = self.running.into_iter().filter_map(|one| one.item).collect();
        if let Source::Items(items) = self.source {
            rest.extend(items);
        }
        rest
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Outcome<T, R, E>>> {
        while !self.stopped && self.running.len() < self.at_once {
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
    /// The item and its result.
    ///
    /// # Errors
    ///
    /// The reason of the failure, without the item.
    pub fn into_result(self) -> Result<(T, R), E> {
        match self {
            Self::Done(item, result) => Ok((item, result)),
            Self::Failed(_, error) | Self::Broken(error) => Err(error),
        }
    }
}

impl<T, R, E> Report<T, R, E> {
    /// What was done, if nothing failed.
    ///
    /// # Errors
    ///
    /// The first failure.
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

/// The item is not pinned; the work has its own place on the heap.
impl<T, R, E> Unpin for Running<'_, T, R, E> {}

impl<T, R, E> Future for Running<'_, T, R, E> {
    type Output = Outcome<T, R, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let result = ready!(self.work.as_mut().poll(context));
        Poll::Ready(match (self.item.take(), result) {
            (Some(item), Ok(result)) => Outcome::Done(item, result),
            (Some(item), Err(error)) => Outcome::Failed(item, error),
            // Not reached, since nobody polls what is ready.
            (None, _) => return Poll::Pending,
        })
    }
}

impl<T, R, E> fmt::Debug for ForEach<'_, T, R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ForEach")
            .field("at_once", &self.at_once)
            .field("in_work", &self.running.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
