//! Answers that come from a test and not from Crisp.

use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::UntypedCall;
use crate::error::{Error, Result};
use crate::request::path::parameter;
use crate::response::FakeOutput;

/// What a call gives instead of being sent.
#[derive(Clone)]
pub struct FakeResponse {
    function: Arc<Function>,
    pub(crate) first_page_only: bool,
}

type Function = dyn Fn(&Args<'_>) -> Result<FakeOutput> + Send + Sync;

impl FakeResponse {
    /// The answer that `function` gives to each call and each page.
    pub fn new<T, F>(function: F) -> Self
    where
        T: Send + 'static,
        F: Fn(&Args<'_>) -> Result<T> + Send + Sync + 'static,
    {
        Self::with_json(function, |_| None)
    }

    /// The same, for an output that a call may also ask for as another type.
    pub fn encodable<T, F>(function: F) -> Self
    where
        T: Serialize + Send + 'static,
        F: Fn(&Args<'_>) -> Result<T> + Send + Sync + 'static,
    {
        Self::with_json(function, |output| serde_json::to_value(output).ok())
    }

    fn with_json<T, F>(function: F, json: fn(&T) -> Option<Value>) -> Self
    where
        T: Send + 'static,
        F: Fn(&Args<'_>) -> Result<T> + Send + Sync + 'static,
    {
        let function = move |args: &Args<'_>| {
            let output = function(args)?;
            Ok(FakeOutput { json: json(&output), output: Box::new(output) })
        };
        Self { function: Arc::new(function), first_page_only: false }
    }

    /// The same answer every time; a list has one page.
    pub(crate) fn once<T: Clone + Send + Sync + 'static>(result: Result<T>) -> Self {
        Self { first_page_only: true, ..Self::new(move |_| result.clone()) }
    }

    pub(crate) fn evaluate(&self, call: &UntypedCall) -> Result<FakeOutput> {
        (self.function)(&Args { call })
    }
}

impl std::fmt::Debug for FakeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FakeResponse").finish_non_exhaustive()
    }
}

/// What a call would have sent, as a test double sees it.
#[derive(Debug)]
pub struct Args<'c> {
    call: &'c UntypedCall,
}

impl Args<'_> {
    /// The name of the endpoint, such as `get_conversation`.
    pub fn endpoint(&self) -> &'static str {
        self.call.name()
    }

    /// The parameter of the path with this name, decoded.
    ///
    /// None where the call was made without a client, so that it has no path. For a parameter that
    /// the client holds, a double has no value of its own and gives the name.
    pub fn path(&self, name: &str) -> Option<String> {
        let path = self.call.path();
        let parts: Vec<_> = path.split('/').collect();
        let route: Vec<_> = self.call.route().split('/').collect();
        // One parameter of a route may span several segments, and takes what the others leave.
        let extra = parts.len().checked_sub(route.len())?;
        let index = route.iter().position(|part| parameter(part) == Some(name))?;
        let tree = route.iter().position(|part| part.ends_with("*}"));
        let start = index + if tree.is_some_and(|tree| tree < index) { extra } else { 0 };
        let end = start + if tree == Some(index) { extra } else { 0 };
        let text = parts.get(start..=end)?.join("/");
        let text = percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned();
        Some(text).filter(|text| !text.is_empty())
    }

    /// The parameter of the query with this name, as it would be written.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.call.query().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The number of the page; 1 where the endpoint has no pages.
    pub fn page(&self) -> u32 {
        self.call.page()
    }

    /// The body; null where there is none.
    pub fn body(&self) -> Value {
        let body = self.call.body_bytes().ok().flatten().unwrap_or_default();
        serde_json::from_slice(&body).unwrap_or_default()
    }

    /// The body as a type of your choice.
    ///
    /// # Errors
    ///
    /// There is no body, or it is not of this type.
    pub fn body_as<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_value(self.body()).map_err(|error| {
            let name = std::any::type_name::<T>();
            Error::argument(format!("the body is no `{name}`: {error}"))
        })
    }
}
