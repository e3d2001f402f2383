//! Calls without async, behind the feature `blocking`.
//!
//! `wait()` drives a call on the thread that asks for it. One thread in the background, shared by all
//! calls of the process, keeps the connections alive between them.

use std::fmt;
use std::future::Future;
use std::sync::LazyLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::call::{CallFuture, SendFuture};
use crate::endpoint::Output;
use crate::error::{Error, Result};
use crate::paging::{Items, Pages};
use crate::reply::Reply;

/// Runs `future` to its end on this thread.
pub(crate) fn wait<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    runtime()?.block_on(future)
}

fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: LazyLock<std::io::Result<Runtime>> = LazyLock::new(|| {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(1).thread_name("crisp-api").enable_all().build()
    });
    if Handle::try_current().is_ok() {
        return Err(Error::configuration(
            "`wait()` would block the async runtime that it was called in; use `.await` there",
        ));
    }
    RUNTIME.as_ref().map_err(|_| {
        Error::configuration("the thread that keeps connections alive could not be started")
    })
}

impl<T: Output> CallFuture<T> {
    /// Makes the call on this thread, and returns when it is over.
    ///
    /// # Errors
    ///
    /// Those of the call; and it was called inside of an async runtime.
    pub fn wait(self) -> Result<T> {
        wait(self)
    }
}

impl<T: Output> SendFuture<T> {
    /// Makes the call on this thread, and returns when it is over.
    ///
    /// # Errors
    ///
    /// Those of the call; and it was called inside of an async runtime.
    pub fn wait(self) -> Result<Reply<T>> {
        wait(self)
    }
}

impl<T: Output> Pages<T> {
    /// The pages, each of which is waited for on the thread that asks for it.
    ///
    /// ```no_run
    /// # fn example(pages: crisp_api_runtime::Pages<String>) -> crisp_api_runtime::Result<()> {
    /// for page in pages.wait() {
    ///     println!("{} items", page?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait(self) -> Waiting<Self> {
        Waiting { list: self, ended: false }
    }
}

impl<T: Output> Items<T> {
    /// The items; a page is waited for on the thread that asks for the first item of it.
    pub fn wait(self) -> Waiting<Self> {
        Waiting { list: self, ended: false }
    }
}

/// An iterator over a list that comes in pages.
///
/// It ends with the list, or with the first error.
#[must_use = "iterators do nothing unless they are read"]
pub struct Waiting<L> {
    list: L,
    ended: bool,
}

impl<L> Waiting<L> {
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

impl<T: Output> Iterator for Waiting<Pages<T>> {
    type Item = Result<Vec<T>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.step(Pages::next)
    }
}

impl<T: Output> Iterator for Waiting<Items<T>> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Self::Item> {
        self.step(Items::next)
    }
}

impl<L: fmt::Debug> fmt::Debug for Waiting<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting").field("list", &self.list).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;

    #[test]
    fn a_future_runs_to_its_end_with_its_timers() {
        let sleep = tokio::time::sleep;
        let result = wait(async {
            sleep(std::time::Duration::from_millis(1)).await;
            Ok(7)
        });
        assert_eq!(result.unwrap(), 7);
    }

    #[tokio::test]
    async fn inside_of_a_runtime_it_is_an_error_and_no_panic() {
        let error = wait(async { Ok(()) }).unwrap_err();
        assert_eq!(error.kind(), Kind::Configuration);
        assert!(error.to_string().contains("`.await`"), "{error}");
    }

    #[test]
    fn several_threads_wait_at_once() {
        let threads: Vec<_> =
            (0..4).map(|n| std::thread::spawn(move || wait(async move { Ok(n) }))).collect();
        let results = threads.into_iter().map(|thread| thread.join().unwrap().unwrap());
        assert_eq!(results.collect::<Vec<_>>(), [0, 1, 2, 3]);
    }
}
