//! The transport of calls that must not be sent.

use super::Transport;
use crate::error::{TransportError, TransportErrorKind};
use crate::future::BoxFuture;
use crate::request::Request;
use crate::response::RawResponse;

/// Sends nothing.
pub(crate) struct Detached;

impl Transport for Detached {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let error = TransportError::new(
            TransportErrorKind::Connect,
            "this call was made without a client, so there is nobody to ask",
        );
        Box::pin(std::future::ready(Err(error)))
    }
}
