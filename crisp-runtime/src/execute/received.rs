//! What came back: understood without its data, and then read.

use std::any::TypeId;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use super::envelope;
use crate::decode::{Mismatch, drift, from_slice, repair};
use crate::endpoint::Output;
use crate::error::{Error, ErrorReply, Kind, Result};
use crate::reply::request_id;
use crate::retry::retry_after;
use crate::transport::RawResponse;

/// An answer that says success.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// The `data` of the answer.
    data: Bytes,
    /// The whole answer, if it was only seen to begin and to end like one.
    unopened: Option<Bytes>,
    /// The answer was no text, and was made one.
    repaired: bool,
}

/// Reads everything of an answer but its data. A `Retry-After` with a date may count from `now`.
pub(super) fn understand(
    method: &Method,
    response: RawResponse,
    now: SystemTime,
) -> Result<Received> {
    let RawResponse { status, headers, body } = response;
    if status.is_redirection() {
        let message = format!("Crisp answered {}: a redirect is not followed", status.as_u16());
        return Err(Error::answered(Kind::Redirect, message, about(status, &headers, now)));
    }
    let (data, unopened) = if method == Method::HEAD {
        let exists: &[u8] = match status {
            _ if status.is_success() => b"true",
            StatusCode::NOT_FOUND => b"false",
            _ => return Err(Error::refused(about(status, &headers, now))),
        };
        (Bytes::from_static(exists), None)
    } else if status.is_success() && body.iter().all(u8::is_ascii_whitespace) {
        // What returns nothing needs no content; everything else will miss it.
        (Bytes::new(), None)
    } else if let Some(data) = envelope::glance(&body).filter(|_| status.is_success()) {
        (body.slice(data), Some(body))
    } else {
        return open(status, headers, body, now);
    };
    Ok(Received { status, headers, data, unopened, repaired: false })
}

/// Reads the whole answer, and leaves its data unread.
fn open(
    status: StatusCode,
    headers: HeaderMap,
    mut body: Bytes,
    now: SystemTime,
) -> Result<Received> {
    let mut repaired = false;
    let opened = envelope::open(&body).or_else(|problem| {
        body = repair(&body).ok_or_else(|| problem.clone())?.into();
        repaired = true;
        envelope::open(&body).map_err(|_| problem)
    });
    let about = || about(status, &headers, now);
    match opened {
        Ok(envelope) if status.is_success() && !envelope.error => {
            let data = body.slice(envelope.data);
            Ok(Received { status, headers, data, unopened: None, repaired })
        }
        Ok(envelope) => {
            let (reasons, detail) = (envelope.reasons, envelope.detail);
            Err(Error::refused(ErrorReply { reasons, detail, ..about() }))
        }
        Err(_) if !status.is_success() => {
            Err(Error::refused(ErrorReply { detail: excerpt(&body), ..about() }))
        }
        Err(problem) => {
            let message = format!("the answer is not what Crisp promises: {problem}");
            let about = ErrorReply { detail: excerpt(&body), ..about() };
            Err(Error::answered(Kind::Decode, message, about))
        }
    }
}

/// What an error says about the answer beside its body.
fn about(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> ErrorReply {
    ErrorReply {
        status,
        request_id: request_id(headers).map(str::to_owned),
        retry_after: retry_after(headers, now),
        ..ErrorReply::default()
    }
}

/// The beginning of what an intermediary says in place of Crisp; never a part of Crisp's JSON, and
/// without words that look like an address or an id.
fn excerpt(body: &[u8]) -> Option<String> {
    const MOST: usize = 120;
    let text = String::from_utf8_lossy(&body[..body.len().min(4 * MOST)]);
    let text = text.trim();
    if text.is_empty() || text.starts_with(['{', '[', '"']) {
        return None;
    }
    let personal = ["@", "%40", "://", "/website/", "session_"];
    let words = text
        .split_whitespace()
        .map(|word| if personal.iter().any(|part| word.contains(part)) { "[…]" } else { word });
    let words = words.collect::<Vec<_>>().join(" ");
    Some(words.chars().filter(|c| !c.is_control()).take(MOST).collect())
}

impl Received {
    /// Reads the data. Where nothing is forgiven, as `strict` wants it, and where the data is not
    /// looked at, the whole answer is read first.
    pub(super) fn read<T: Output>(self, strict: bool) -> Result<(T, StatusCode, HeaderMap)> {
        let looks = TypeId::of::<T>() != TypeId::of::<()>();
        let mut received = if strict || !looks { self.opened()? } else { self };
        loop {
            let reading = match strict {
                true => Reading::Strict { repaired: received.repaired },
                false => Reading::Lenient,
            };
            match decode::<T>(&received.data, reading) {
                Ok(output) => return Ok((output, received.status, received.headers)),
                Err(mismatch) => received = received.opened_after(mismatch)?,
            }
        }
    }

    /// The same, after its whole answer was read.
    fn opened(self) -> Result<Self> {
        match self.unopened {
            Some(body) => open(self.status, self.headers, body, SystemTime::now()),
            None => Ok(self),
        }
    }

    /// The same, after its data could not be read; an error if it was the data's fault.
    #[cold]
    fn opened_after(self, mismatch: Mismatch) -> Result<Self> {
        if self.unopened.is_some() {
            return self.opened();
        }
        let Mismatch { path, message, offset } = mismatch;
        let message = format!("the answer's data cannot be read: {path}: {message}");
        let about = ErrorReply {
            status: self.status,
            request_id: request_id(&self.headers).map(str::to_owned),
            json_path: Some(path),
            json_offset: Some(offset),
            ..ErrorReply::default()
        };
        Err(Error::answered(Kind::Decode, message, about))
    }
}

/// How much is forgiven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Lenient,
    Strict {
        /// The answer around the data was no text, and was made one.
        repaired: bool,
    },
}

fn decode<T: Output>(data: &[u8], reading: Reading) -> Result<T, Mismatch> {
    // What returns nothing accepts any data: Crisp writes `{}` or an id there.
    let data = if TypeId::of::<T>() == TypeId::of::<()>() { b"null" } else { data };
    let mismatch =
        |message: &str| Mismatch { path: ".".into(), message: message.into(), offset: 0 };
    if data.is_empty() {
        return Err(mismatch("there is none"));
    }
    if let Reading::Strict { repaired } = reading {
        let read = || {
            if repaired {
                drift::note(|| {
                    "a text has bytes that are no UTF-8, or half a surrogate pair".into()
                });
            }
            from_slice(data)
        };
        return match drift::watch(read) {
            (Ok(_), notes) if !notes.is_empty() => Err(mismatch(&notes.join("; "))),
            (result, _) => result,
        };
    }
    from_slice(data).or_else(|mismatch| match repair(data) {
        Some(repaired) => from_slice(&repaired).map_err(|_| mismatch),
        None => Err(mismatch),
    })
}

#[cfg(test)]
mod tests;
