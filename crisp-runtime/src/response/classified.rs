//! Decides whether a response reports success, and decodes the data of one that does.

use std::any::{Any, TypeId};
use std::time::SystemTime;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use super::{Output, RawResponse, Response, envelope, request_id};
use crate::error::{Error, ErrorResponse, Kind, Result};
use crate::json::{Mismatch, deviations, from_slice, repair};
use crate::retry::retry_after;

/// A response that reports success, with its data still undecoded.
///
/// Not generic, so that the code that sends requests compiles once and not once for each output.
pub(crate) struct ClassifiedResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    content: Content,
    endpoint: &'static str,
    attempts: u32,
    /// Rejects data that lenient decoding would accept.
    strict: bool,
}

enum Content {
    Body(Body),
    Fake(FakeOutput),
}

struct Body {
    /// The `data` of the envelope.
    data: Bytes,
    /// The whole body, if the envelope was located and not parsed.
    unparsed: Option<Bytes>,
    /// The body contained invalid text and was repaired.
    repaired: bool,
}

/// An output that a fake supplied.
pub(crate) struct FakeOutput {
    pub(crate) output: Box<dyn Any + Send>,
    /// The same output as JSON, for a call that decodes another type.
    pub(crate) json: Option<Value>,
}

/// Classifies a response. A `Retry-After` date is relative to `now` if the response has no date.
pub(crate) fn classify(
    method: &Method,
    response: RawResponse,
    now: SystemTime,
) -> Result<ClassifiedResponse> {
    let RawResponse { status, headers, body } = response;
    if status.is_redirection() {
        let message = format!("Crisp returned {}; redirects are not followed", status.as_u16());
        return Err(Error::invalid_response(Kind::Redirect, message, facts(status, &headers, now)));
    }
    let (data, unparsed) = if method == Method::HEAD {
        let exists: &[u8] = match status {
            _ if status.is_success() => b"true",
            StatusCode::NOT_FOUND if !is_page(&headers) => b"false",
            _ => return Err(Error::api(facts(status, &headers, now))),
        };
        (Bytes::from_static(exists), None)
    } else if status.is_success() && body.iter().all(u8::is_ascii_whitespace) {
        // An endpoint without output needs no body; any other fails when its data is decoded.
        (Bytes::new(), None)
    } else if let Some(data) = envelope::locate_data(&body).filter(|_| status.is_success()) {
        (body.slice(data), Some(body))
    } else {
        return parse(status, headers, body, now);
    };
    Ok(ClassifiedResponse::new(status, headers, Body { data, unparsed, repaired: false }))
}

/// Parses the whole envelope, and leaves its data undecoded.
fn parse(
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    now: SystemTime,
) -> Result<ClassifiedResponse> {
    let body = parse_body(status, &headers, body, now)?;
    Ok(ClassifiedResponse::new(status, headers, body))
}

fn parse_body(
    status: StatusCode,
    headers: &HeaderMap,
    mut body: Bytes,
    now: SystemTime,
) -> Result<Body> {
    let mut repaired = false;
    let parsed = envelope::parse(&body).or_else(|problem| {
        body = repair(&body).ok_or_else(|| problem.clone())?.into();
        repaired = true;
        envelope::parse(&body).map_err(|_| problem)
    });
    let facts = || facts(status, headers, now);
    match parsed {
        Ok(envelope) if status.is_success() && !envelope.error => {
            Ok(Body { data: body.slice(envelope.data), unparsed: None, repaired })
        }
        Ok(envelope) => {
            let (reasons, detail) = (envelope.reasons, envelope.detail);
            Err(Error::api(ErrorResponse { has_envelope: true, reasons, detail, ..facts() }))
        }
        Err(_) if !status.is_success() => {
            Err(Error::api(ErrorResponse { detail: excerpt(&body), ..facts() }))
        }
        Err(problem) => {
            let message = format!("malformed response: {problem}");
            let facts = ErrorResponse { detail: excerpt(&body), ..facts() };
            Err(Error::invalid_response(Kind::Decode, message, facts))
        }
    }
}

/// Returns whether the headers announce a body other than JSON. A response to HEAD has no envelope, so
/// this alone distinguishes a 404 of an intermediary from Crisp's.
fn is_page(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| !kind.to_ascii_lowercase().contains("json"))
}

/// Returns the facts that an error keeps of the status and the headers.
fn facts(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> ErrorResponse {
    ErrorResponse {
        status,
        request_id: request_id(headers).map(str::to_owned),
        retry_after: retry_after(headers, now),
        ..ErrorResponse::default()
    }
}

/// Returns the start of a body that an intermediary sent in place of Crisp. Ends before any JSON, which
/// may be Crisp's own after a prefix such as `)]}',`, and masks words that look like an address, an id
/// or credentials.
fn excerpt(body: &[u8]) -> Option<String> {
    const MAX_CHARS: usize = 120;
    let text = String::from_utf8_lossy(&body[..body.len().min(4 * MAX_CHARS)]);
    let text = text.split(['{', '[', '"']).next().unwrap_or_default();
    let is_hidden = |c: char| c.is_control() || matches!(c, '\u{feff}' | '\u{fffd}');
    let text: String = text.chars().map(|c| if is_hidden(c) { ' ' } else { c }).collect();
    let mut after_scheme = false;
    let words = text.split_whitespace().map(|word| {
        let mask = after_scheme || is_private(word);
        let is_scheme = |scheme: &&str| word.to_ascii_lowercase().ends_with(*scheme);
        after_scheme = ["basic", "bearer", "authorization:"].iter().any(is_scheme);
        if mask { "[…]" } else { word }
    });
    let words = words.collect::<Vec<_>>().join(" ");
    let excerpt: String = words.chars().take(MAX_CHARS).collect();
    (!excerpt.is_empty()).then_some(excerpt)
}

/// Returns whether a word looks like an address, an id or credentials.
fn is_private(word: &str) -> bool {
    let marks = ["@", "%40", "://", "/website/", "session_"];
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    marks.iter().any(|mark| word.contains(mark)) || digits > 3 || word.len() > 32
}

impl ClassifiedResponse {
    fn new(status: StatusCode, headers: HeaderMap, body: Body) -> Self {
        let content = Content::Body(body);
        Self { status, headers, content, endpoint: "", attempts: 0, strict: false }
    }

    /// Creates the response of a fake.
    pub(crate) fn fake(output: FakeOutput) -> Self {
        Self {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            content: Content::Fake(output),
            endpoint: "",
            attempts: 0,
            strict: false,
        }
    }

    /// Adds the facts of the call that its errors and its output report.
    pub(crate) fn of_call(self, endpoint: &'static str, attempts: u32, strict: bool) -> Self {
        Self { endpoint, attempts, strict, ..self }
    }

    /// Decodes the output.
    pub(crate) fn decode<T: Output>(self) -> Result<Response<T>> {
        let Self { status, headers, content, endpoint, attempts, strict } = self;
        let output = match content {
            Content::Body(body) => body
                .decode::<T>(status, &headers, strict)
                .map_err(|error| error.after_attempts(attempts, false)),
            Content::Fake(output) => output.downcast::<T>(),
        };
        let output = output.map_err(|error| error.of_endpoint(endpoint))?;
        Ok(Response { output, status, headers, attempts })
    }
}

impl FakeOutput {
    /// Returns the output, if it is a `T` or its JSON can be decoded as one.
    fn downcast<T: Output>(self) -> Result<T> {
        let from_json = |json: Option<Value>| serde_json::from_value(json?).ok();
        let output = match self.output.downcast() {
            Ok(output) => Some(*output),
            Err(_) => from_json(self.json),
        };
        output.ok_or_else(|| {
            let name = std::any::type_name::<T>();
            Error::no_fake_response(format!("the fake response cannot be decoded as `{name}`"))
        })
    }
}

impl Body {
    /// Decodes the data. The envelope is parsed first if decoding is `strict`, or if the output
    /// does not depend on the data; otherwise only once decoding has failed.
    fn decode<T: Output>(self, status: StatusCode, headers: &HeaderMap, strict: bool) -> Result<T> {
        let ignores_data = TypeId::of::<T>() == TypeId::of::<()>();
        let mut body = if strict || ignores_data { self.parsed(status, headers)? } else { self };
        loop {
            let leniency = match strict {
                true => Leniency::Strict { repaired: body.repaired },
                false => Leniency::Lenient,
            };
            match decode::<T>(&body.data, leniency) {
                Ok(output) => return Ok(output),
                Err(mismatch) => body = body.parsed_after(mismatch, status, headers)?,
            }
        }
    }

    /// Parses the envelope, if only its data was located before.
    fn parsed(self, status: StatusCode, headers: &HeaderMap) -> Result<Self> {
        match self.unparsed {
            Some(whole) => parse_body(status, headers, whole, SystemTime::now()),
            None => Ok(self),
        }
    }

    /// Parses the envelope after its data could not be decoded. Fails if it was parsed before, so
    /// that the data is at fault.
    #[cold]
    fn parsed_after(
        self,
        mismatch: Mismatch,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Result<Self> {
        if self.unparsed.is_some() {
            return self.parsed(status, headers);
        }
        let Mismatch { path, shown_path, message, offset } = mismatch;
        let message = format!("cannot decode the response data at `{shown_path}`: {message}");
        let facts = ErrorResponse {
            status,
            has_envelope: true,
            request_id: request_id(headers).map(str::to_owned),
            json_path: Some(path),
            json_offset: Some(offset),
            ..ErrorResponse::default()
        };
        Err(Error::invalid_response(Kind::Decode, message, facts))
    }
}

/// The deviations that decoding accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leniency {
    Lenient,
    Strict {
        /// The body around the data was repaired, which strict decoding reports.
        repaired: bool,
    },
}

fn decode<T: Output>(data: &[u8], leniency: Leniency) -> Result<T, Mismatch> {
    // An endpoint without output accepts any data: Crisp sends `{}` or an id there.
    let data = if TypeId::of::<T>() == TypeId::of::<()>() { b"null" } else { data };
    let mismatch = |message: &str| Mismatch {
        path: ".".into(),
        shown_path: ".".into(),
        message: message.into(),
        offset: 0,
    };
    if data.is_empty() {
        return Err(mismatch("the data is missing"));
    }
    if let Leniency::Strict { repaired } = leniency {
        let decode = || {
            if repaired {
                deviations::report(|| "invalid UTF-8 or an unpaired surrogate in a string".into());
            }
            from_slice(data)
        };
        return match deviations::collect(decode) {
            (Ok(_), found) if !found.is_empty() => Err(mismatch(&found.join("; "))),
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
