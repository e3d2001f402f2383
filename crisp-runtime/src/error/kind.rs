//! Where on the way a call failed.

/// Where on the way a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Crisp returned an error.
    Api,
    /// An argument was refused, so nothing was sent.
    Argument,
    /// The token, the address or the environment makes no client.
    Configuration,
    /// No connection came about, so nothing was sent.
    Connect,
    /// An answer came, but it is not what the endpoint promises.
    Decode,
    /// A fake has no response for this call.
    Fake,
    /// The connection broke after the request may have been sent.
    Interrupted,
    /// The journal of bulk work cannot be read or written, or does not fit the work.
    Journal,
    /// The day's requests are used up, as far as it is known here, so nothing was sent.
    Quota,
    /// The store that counts the day's requests failed, so nothing was sent.
    QuotaStore,
    /// The client is read-only, and the call would change something, so nothing was sent.
    ReadOnly,
    /// Crisp pointed somewhere else, and credentials do not follow.
    Redirect,
    /// The time ran out.
    Timeout,
    /// The answer is larger than the client takes.
    TooLarge,
}
