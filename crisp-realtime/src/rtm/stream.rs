//! The stream of events.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use crisp_api_runtime::{Error, Handle, Result};
use futures_core::Stream;

use super::builder::RtmBuilder;
use super::control::{Control, Shared};
use super::item::Item;
use super::queue::Queue;

/// A stream of Crisp's events that reconnects by itself.
///
/// It ends if it is [closed](Control::close), and after an error, which is its last item: Crisp rejected
/// the token (`unauthorized`, or the status 401, 403 or 404 of the request for the server's address).
/// Every other failure leads to another connection.
///
/// A task of the tokio runtime receives the events, whether or not the stream is polled. Dropping the
/// stream closes the connection.
#[must_use = "dropping the stream closes the connection"]
pub struct Rtm {
    pub(super) queue: Arc<Queue>,
    pub(super) shared: Arc<Shared>,
    pub(super) control: Control,
    pub(super) last_failure: Arc<Mutex<Option<Error>>>,
}

impl Rtm {
    /// Creates a builder of a stream for the token of this client.
    pub fn builder(handle: &Handle) -> RtmBuilder {
        RtmBuilder::new(handle)
    }

    /// Asks Crisp to bind the stream to its workspaces anew; see [`Control::rebind`].
    pub fn rebind(&self) {
        self.control.rebind();
    }

    /// Returns a handle that controls this stream from elsewhere.
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Returns the failure after which there is no connection at present, or `None` if there is one or
    /// the first is being made.
    pub fn last_failure(&self) -> Option<Error> {
        self.last_failure.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Stream for Rtm {
    type Item = Result<Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.queue.poll_next(context)
    }
}

impl Drop for Rtm {
    fn drop(&mut self) {
        self.shared.close();
    }
}

impl AsRef<Control> for Rtm {
    fn as_ref(&self) -> &Control {
        &self.control
    }
}

impl fmt::Debug for Rtm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rtm").finish_non_exhaustive()
    }
}
