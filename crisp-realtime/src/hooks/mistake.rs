//! The likely explanations of a rejected request.

use std::fmt;
use std::time::Duration;

/// The kind of request that a [`Verifier`](super::Verifier) accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A webhook of a plugin, or a widget action.
    Plugin,
    /// A webhook of a workspace.
    Website,
    /// A call of Hugo to an MCP server.
    Hugo,
}

/// The likely explanation of a rejected request, for your logs.
///
/// Do not send it to the caller, who may be an attacker. `Display` describes the mistake and how to
/// correct it, and shows neither a secret nor anything of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mistake {
    /// The body is larger than the limit.
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The body could not be read completely.
    Interrupted,
    /// A header is missing.
    MissingHeader {
        /// The name of the header.
        name: &'static str,
    },
    /// A header occurs more than once, or is not visible ASCII.
    MalformedHeader {
        /// The name of the header.
        name: &'static str,
    },
    /// The timestamp is not a number.
    MalformedTimestamp,
    /// The signature is not lowercase hex of 32 bytes.
    MalformedSignature,
    /// The signature is valid, but in uppercase hex.
    UppercaseHex,
    /// The request is of another kind than the one that the verifier accepts.
    OtherKind {
        /// The kind that the request appears to be.
        found: Kind,
    },
    /// The signature is valid for a body that has the same content, but is written differently: the
    /// body was parsed and written again, here or where the signature was made.
    Reserialized,
    /// The signature is valid for a body with or without a newline at the end.
    TrailingNewline,
    /// The signature is valid for the timestamp in the other unit of seconds and milliseconds.
    TimestampUnit,
    /// The signature is valid for the secret without the whitespace around it.
    PaddedSecret,
    /// The signature is valid, but too old, or from the future.
    Stale {
        /// The difference to the current time.
        by: Duration,
    },
    /// The URL has no `key`.
    MissingKey,
    /// The URL has more than one `key`.
    DuplicateKey,
    /// The `key` in the URL is not the configured one.
    WrongKey,
    /// The signature is not valid, and no other mistake explains it: the secret is another one, or the
    /// body was changed.
    WrongSecret,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plugin => "a webhook of a plugin",
            Self::Website => "a webhook of a workspace",
            Self::Hugo => "a call of Hugo",
        })
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "the body has more than {limit} bytes"),
            Self::MissingHeader { name } => write!(f, "the header `{name}` is missing"),
            Self::MalformedHeader { name } => {
                write!(f, "the header `{name}` occurs more than once or is not visible ASCII")
            }
            Self::OtherKind { found } => {
                write!(f, "the request appears to be {found}; use the `Verifier` for that kind")
            }
            Self::Stale { by } => {
                let seconds = by.as_secs();
                write!(
                    f,
                    "the signature is {seconds} seconds away from the current time; check the clock, \
                     or set `max_age`"
                )
            }
            other => f.write_str(other.text()),
        }
    }
}

impl Mistake {
    /// The text of a mistake without fields.
    fn text(self) -> &'static str {
        match self {
            Self::Interrupted => "the body could not be read completely",
            Self::MalformedTimestamp => "the timestamp is not a number",
            Self::MalformedSignature => "the signature is not lowercase hex of 32 bytes",
            Self::UppercaseHex => {
                "the signature is valid, but in uppercase hex; write it in lowercase"
            }
            Self::Reserialized => {
                "the body was parsed and written again, by a proxy, a framework, or where the \
                 signature was made; sign and verify the raw body"
            }
            Self::TrailingNewline => {
                "a newline at the end of the body was added or removed; sign and verify the raw body"
            }
            Self::TimestampUnit => {
                "the timestamp in the header is in another unit than the signed one; sign the text of \
                 the header"
            }
            Self::PaddedSecret => "the secret has whitespace around it; remove it",
            Self::MissingKey => "the URL has no `key`; add `?key=…` to the URL of the webhook",
            Self::DuplicateKey => "the URL has more than one `key`; remove all but one",
            Self::WrongKey => "the `key` in the URL is not the configured one",
            Self::TooLarge { .. }
            | Self::MissingHeader { .. }
            | Self::MalformedHeader { .. }
            | Self::OtherKind { .. }
            | Self::Stale { .. }
            | Self::WrongSecret => {
                "the secret is not the one that signed the request, or the body was changed"
            }
        }
    }
}
