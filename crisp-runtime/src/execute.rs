//! Makes a call: builds the request, sends it, and understands the answer.

mod attempts;
mod envelope;

use std::any::TypeId;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use crate::answer::Answered;
use crate::call::Call;
use crate::decode::{Mismatch, drift, from_slice, repair};
use crate::endpoint::Output;
use crate::error::{Error, ErrorReply, Kind, Result};
use crate::handle::Handle;
use crate::reply::{Reply, request_id};
use crate::request::Operation;
use crate::retry::retry_after;
use crate::transport::RawResponse;

/// What a call came to, before anybody asks for a type.
pub(crate) struct Outcome {
    endpoint: &'static str,
    attempts: u32,
    /// Nothing is forgiven.
    strict: bool,
    content: Content,
}

enum Content {
    /// The `data` of an answer.
    Data {
        status: StatusCode,
        headers: HeaderMap,
        data: Bytes,
        /// The answer was no text, and was made one.
        repaired: bool,
    },
    /// What a test gave.
    Answer(Answered),
}

/// Makes the call.
pub(crate) async fn execute(call: Call) -> Result<Outcome> {
    let endpoint = call.name();
    let handle = call.handle().clone();
    let outcome = match call.answer() {
        Some(answer) => call
            .operation()
            .and_then(|_| answer.evaluate(&call))
            .map(|answer| (Content::Answer(answer), 0)),
        None => match call.into_operation() {
            Ok(operation) => attempts::exchange(&handle, operation).await,
            Err(error) => Err(error),
        },
    };
    outcome_of(endpoint, &handle, outcome)
}

/// Sends one operation that no endpoint describes.
pub(crate) async fn execute_raw(handle: Handle, operation: Result<Operation>) -> Result<Outcome> {
    let outcome = match operation {
        Ok(operation) => attempts::exchange(&handle, operation).await,
        Err(error) => Err(error),
    };
    outcome_of("raw", &handle, outcome)
}

fn outcome_of(
    endpoint: &'static str,
    handle: &Handle,
    outcome: Result<(Content, u32)>,
) -> Result<Outcome> {
    let strict = handle.core().strict;
    match outcome {
        Ok((content, attempts)) => Ok(Outcome { endpoint, attempts, strict, content }),
        Err(error) => Err(error.of_endpoint(endpoint)),
    }
}

/// Reads everything of an answer but its data. A `Retry-After` with a date may count from `now`.
fn understand(method: &Method, response: RawResponse, now: SystemTime) -> Result<Content> {
    let RawResponse { status, headers, mut body } = response;
    let reply = |reply: ErrorReply| ErrorReply {
        status,
        request_id: request_id(&headers).map(str::to_owned),
        retry_after: retry_after(&headers, now),
        ..reply
    };
    if status.is_redirection() {
        let message = format!("Crisp answered {}: a redirect is not followed", status.as_u16());
        return Err(Error::answered(Kind::Redirect, message, reply(ErrorReply::default())));
    }
    if method == Method::HEAD {
        return match status {
            _ if status.is_success() => Ok(true),
            StatusCode::NOT_FOUND => Ok(false),
            _ => Err(Error::refused(reply(ErrorReply::default()))),
        }
        .map(|exists| {
            let data = Bytes::from_static(if exists { b"true" } else { b"false" });
            Content::Data { status, headers: headers.clone(), data, repaired: false }
        });
    }
    if status.is_success() && body.iter().all(u8::is_ascii_whitespace) {
        // What returns nothing needs no content; everything else will miss it.
        return Ok(Content::Data { status, headers, data: Bytes::new(), repaired: false });
    }
    let mut repaired = false;
    let opened = envelope::open(&body).or_else(|problem| {
        body = repair(&body).ok_or_else(|| problem.clone())?.into();
        repaired = true;
        envelope::open(&body).map_err(|_| problem)
    });
    match opened {
        Ok(envelope) if status.is_success() && !envelope.error => {
            let data = body.slice(envelope.data);
            Ok(Content::Data { status, headers, data, repaired })
        }
        Ok(envelope) => {
            let (reasons, detail) = (envelope.reasons, envelope.detail);
            Err(Error::refused(reply(ErrorReply { reasons, detail, ..ErrorReply::default() })))
        }
        Err(_) if !status.is_success() => {
            let detail = excerpt(&body);
            Err(Error::refused(reply(ErrorReply { detail, ..ErrorReply::default() })))
        }
        Err(problem) => {
            let message = format!("the answer is not what Crisp promises: {problem}");
            let detail = excerpt(&body);
            Err(Error::answered(
                Kind::Decode,
                message,
                reply(ErrorReply { detail, ..ErrorReply::default() }),
            ))
        }
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

impl Outcome {
    /// Reads the output.
    pub(crate) fn reply<T: Output>(self) -> Result<Reply<T>> {
        let (endpoint, attempts) = (self.endpoint, self.attempts);
        let reading = |repaired| match self.strict {
            true => Reading::Strict { repaired },
            false => Reading::Lenient,
        };
        match self.content {
            Content::Answer(answer) => match answer.into_output::<T>() {
                Some(output) => {
                    let (status, headers) = (StatusCode::OK, HeaderMap::new());
                    Ok(Reply { output, status, headers, attempts })
                }
                None => {
                    let name = std::any::type_name::<T>();
                    let message = format!("the answer of the test cannot be read as `{name}`");
                    Err(Error::unanswered(message).of_endpoint(endpoint))
                }
            },
            Content::Data { status, headers, data, repaired } => {
                match decode::<T>(&data, reading(repaired)) {
                    Ok(output) => Ok(Reply { output, status, headers, attempts }),
                    Err(mismatch) => {
                        let Mismatch { path, message, offset } = mismatch;
                        let message =
                            format!("the answer's data cannot be read: {path}: {message}");
                        let reply = ErrorReply {
                            status,
                            request_id: request_id(&headers).map(str::to_owned),
                            json_path: Some(path),
                            json_offset: Some(offset),
                            ..ErrorReply::default()
                        };
                        let error = Error::answered(Kind::Decode, message, reply);
                        Err(error.after_attempts(attempts, false).of_endpoint(endpoint))
                    }
                }
            }
        }
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
