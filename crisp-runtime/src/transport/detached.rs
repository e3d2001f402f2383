//! The transport of calls that are not sent.

use super::Transport;
use crate::error::{TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::request::Request;
use crate::response::RawResponse;

/// A transport that fails every request, for calls that were created without a client.
pub(crate) struct Detached;

impl Transport for Detached {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let error = TransportError::new(
            TransportErrorKind::Connect,
            "the call was created without a client and cannot be sent",
        );
        Box::pin(std::future::ready(Err(error)))
    }
}
