//! The kind of an error.

/// The kind of an error: the stage of a call at which it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Crisp returned an error.
    Api,
    /// An argument is invalid, so nothing was sent.
    Argument,
    /// The token, the base URL or the environment does not allow creating a client or sending a
    /// call.
    Configuration,
    /// No connection could be established, so nothing was sent.
    Connect,
    /// The response could not be decoded as the endpoint's output.
    Decode,
    /// A fake has no response for this call.
    Fake,
    /// The connection was lost after the request may have been sent.
    Interrupted,
    /// The journal of bulk work cannot be read or written, or contains other values than expected.
    Journal,
    /// The daily quota is used up, as far as the client knows, so nothing was sent.
    Quota,
    /// The quota store failed, so nothing was sent.
    QuotaStore,
    /// The client is read-only and the method is neither GET nor HEAD, so nothing was sent.
    ReadOnly,
    /// Crisp returned a redirect, which is not followed because it would expose the credentials.
    Redirect,
    /// A time limit was exceeded.
    Timeout,
    /// The response body exceeds the client's limit, or would take more than 8 times the limit in
    /// memory.
    TooLarge,
}
