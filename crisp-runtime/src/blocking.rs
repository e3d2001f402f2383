//! Blocking calls, behind the feature `blocking`.
//!
//! `wait()` drives a call on the current thread. A single background thread, which all calls of the
//! process share, keeps idle connections alive.

use std::future::Future;
use std::sync::LazyLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, Result};

/// Blocks the current thread until `future` completes.
pub fn wait<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    runtime()?.block_on(future)
}

fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: LazyLock<std::io::Result<Runtime>> = LazyLock::new(|| {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(1).thread_name("crisp-api").enable_all().build()
    });
    if Handle::try_current().is_ok() {
        return Err(Error::configuration(
            "`wait()` would block the current async runtime; use `.await` instead",
        ));
    }
    RUNTIME
        .as_ref()
        .map_err(|_| Error::configuration("cannot start the background thread for blocking calls"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;

    #[test]
    fn a_future_completes_with_its_timers() {
        let sleep = tokio::time::sleep;
        let result = wait(async {
            sleep(std::time::Duration::from_millis(1)).await;
            Ok(7)
        });
        assert_eq!(result.unwrap(), 7);
    }

    #[tokio::test]
    async fn returns_an_error_inside_of_an_async_runtime() {
        let error = wait(async { Ok(()) }).unwrap_err();
        assert_eq!(error.kind(), Kind::Configuration);
        assert!(error.to_string().contains("`.await`"), "{error}");
    }

    #[test]
    fn several_threads_can_wait_concurrently() {
        let threads: Vec<_> =
            (0..4).map(|n| std::thread::spawn(move || wait(async move { Ok(n) }))).collect();
        let results = threads.into_iter().map(|thread| thread.join().unwrap().unwrap());
        assert_eq!(results.collect::<Vec<_>>(), [0, 1, 2, 3]);
    }
}
