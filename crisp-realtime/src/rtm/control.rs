//! The control of a running stream.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// Controls an [`Rtm`](super::Rtm) stream from elsewhere. Clones control the same stream.
///
/// Obtained from [`Rtm::control`](super::Rtm::control). Does not keep the stream alive.
#[derive(Clone)]
pub struct Control {
    shared: Arc<Shared>,
}

#[derive(Default)]
pub(super) struct Shared {
    closed: AtomicBool,
    rebind: AtomicBool,
    changed: Notify,
}

impl Control {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// Asks Crisp to bind the stream to its workspaces anew, which includes workspaces that installed
    /// the plugin since it connected.
    ///
    /// Requests within 2.5 seconds are combined into one. Does nothing if there is no connection, since
    /// a new one is bound to all workspaces.
    pub fn rebind(&self) {
        self.shared.rebind.store(true, Ordering::Release);
        self.shared.changed.notify_one();
    }

    /// Closes the connection. The stream ends after the items that it received.
    pub fn close(&self) {
        self.shared.close();
    }
}

impl Shared {
    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.changed.notify_one();
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    pub(super) fn take_rebind(&self) -> bool {
        self.rebind.swap(false, Ordering::AcqRel)
    }

    /// Waits for a change. Only the connection's task may wait.
    pub(super) async fn changed(&self) {
        self.changed.notified().await;
    }

    /// Waits until the stream is to be closed.
    pub(super) async fn closed(&self) {
        while !self.is_closed() {
            self.changed().await;
        }
    }
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Control").finish_non_exhaustive()
    }
}
