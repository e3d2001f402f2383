//! Makes a call: builds the request, sends it, and understands the answer.

mod attempts;
mod envelope;
mod received;

use http::{HeaderMap, StatusCode};

use self::received::Received;
use crate::answer::Answered;
use crate::call::Call;
use crate::endpoint::Output;
use crate::error::{Error, Result};
use crate::handle::Handle;
use crate::reply::Reply;
use crate::request::Operation;

/// What a call came to, before anybody asks for a type.
pub(crate) struct Outcome {
    endpoint: &'static str,
    attempts: u32,
    /// Nothing is forgiven.
    strict: bool,
    content: Content,
}

enum Content {
    Received(Received),
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
            Ok(operation) => exchange(&handle, operation).await,
            Err(error) => Err(error),
        },
    };
    outcome_of(endpoint, &handle, outcome)
}

/// Sends one operation that no endpoint describes.
pub(crate) async fn execute_raw(handle: Handle, operation: Result<Operation>) -> Result<Outcome> {
    let outcome = match operation {
        Ok(operation) => exchange(&handle, operation).await,
        Err(error) => Err(error),
    };
    outcome_of("raw", &handle, outcome)
}

async fn exchange(handle: &Handle, operation: Operation) -> Result<(Content, u32)> {
    let (received, attempts) = attempts::exchange(handle, operation).await?;
    Ok((Content::Received(received), attempts))
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

impl Outcome {
    /// Reads the output.
    pub(crate) fn reply<T: Output>(self) -> Result<Reply<T>> {
        let Self { endpoint, attempts, strict, content } = self;
        let (output, status, headers) = match content {
            Content::Received(received) => received
                .read::<T>(strict)
                .map_err(|error| error.after_attempts(attempts, false).of_endpoint(endpoint))?,
            Content::Answer(answer) => match answer.into_output::<T>() {
                Some(output) => (output, StatusCode::OK, HeaderMap::new()),
                None => return Err(no_output(std::any::type_name::<T>()).of_endpoint(endpoint)),
            },
        };
        Ok(Reply { output, status, headers, attempts })
    }
}

fn no_output(name: &str) -> Error {
    Error::unanswered(format!("the answer of the test cannot be read as `{name}`"))
}
