//! Fake responses: outputs that a test supplies in place of Crisp.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::UntypedCall;
use crate::error::{Error, Result};
use crate::request::path::parameter;
use crate::response::FakeOutput;

/// The response that a fake returns in place of sending the call.
#[derive(Clone)]
pub struct FakeResponse {
    function: Arc<Function>,
    /// Records the calls, for a fake of a trait.
    record: Option<FakeCalls>,
    /// Whether the function has ever read the page number. A list whose items do not depend on it
    /// has a single page: otherwise, it would never end.
    reads_page: Arc<AtomicBool>,
}

type Function = dyn Fn(&Args<'_>) -> Result<FakeOutput> + Send + Sync;

impl FakeResponse {
    /// Creates a response that evaluates `function` for each call and each page.
    pub fn new<T, F>(function: F) -> Self
    where
        T: Send + 'static,
        F: Fn(&Args<'_>) -> Result<T> + Send + Sync + 'static,
    {
        Self::with_json(function, |_| None)
    }

    /// Creates such a response for an output type that can be serialized, so that the call can also
    /// be decoded as another type.
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
        Self { function: Arc::new(function), record: None, reads_page: Arc::default() }
    }

    /// Creates a response that returns the same result every time.
    pub(crate) fn once<T: Clone + Send + Sync + 'static>(result: Result<T>) -> Self {
        Self::new(move |_| result.clone())
    }

    /// Returns the same response, which adds each call to `calls` before it is evaluated.
    pub(crate) fn recorded(mut self, calls: &FakeCalls) -> Self {
        self.record = Some(calls.clone());
        self
    }

    /// Returns whether pages differ from each other.
    pub(crate) fn is_paged(&self) -> bool {
        self.reads_page.load(Ordering::Relaxed)
    }

    /// Evaluates the function with the arguments of this call.
    pub(crate) fn evaluate(&self, call: &UntypedCall) -> Result<FakeOutput> {
        if let Some(calls) = &self.record {
            calls.push(call);
        }
        (self.function)(&Args { call: Cow::Borrowed(call), reads_page: Some(&self.reads_page) })
    }
}

impl std::fmt::Debug for FakeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FakeResponse").finish_non_exhaustive()
    }
}

/// The calls that a fake received.
#[derive(Clone, Debug, Default)]
pub struct FakeCalls {
    calls: Arc<Mutex<Vec<UntypedCall>>>,
}

impl FakeCalls {
    /// Returns the calls so far.
    pub fn all(&self) -> Vec<Args<'static>> {
        let args = |call: &UntypedCall| Args { call: Cow::Owned(call.clone()), reads_page: None };
        self.calls().iter().map(args).collect()
    }

    fn push(&self, call: &UntypedCall) {
        // Without its response, which refers to this list.
        self.calls().push(call.clone().without_fake());
    }

    /// Locks the list. A panic in one test does not affect others, so poisoning is ignored.
    fn calls(&self) -> MutexGuard<'_, Vec<UntypedCall>> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The arguments of a call, as a fake sees them.
#[derive(Clone, Debug)]
pub struct Args<'c> {
    call: Cow<'c, UntypedCall>,
    reads_page: Option<&'c AtomicBool>,
}

impl Args<'_> {
    /// Returns the name of the endpoint, such as `get_conversation`.
    pub fn endpoint(&self) -> &'static str {
        self.call.name()
    }

    /// Returns the decoded value of a path parameter.
    ///
    /// Returns `None` if the call was created without a client, since it has no path then. A fake
    /// has no value for a parameter that the client is bound to, and returns the parameter's name
    /// instead.
    pub fn path(&self, name: &str) -> Option<String> {
        if self.call.page_parameter() == Some(name) {
            self.record_page_read();
        }
        let path = self.call.path();
        let parts: Vec<_> = path.split('/').collect();
        let route: Vec<_> = self.call.route().split('/').collect();
        // At most one parameter of a route spans several segments; it takes the segments that
        // remain.
        let extra = parts.len().checked_sub(route.len())?;
        let index = route.iter().position(|part| parameter(part) == Some(name))?;
        let tree = route.iter().position(|part| part.ends_with("*}"));
        let start = index + if tree.is_some_and(|tree| tree < index) { extra } else { 0 };
        let end = start + if tree == Some(index) { extra } else { 0 };
        let text = parts.get(start..=end)?.join("/");
        let text = percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned();
        Some(text).filter(|text| !text.is_empty())
    }

    /// Returns the value of a query parameter, before it is percent-encoded.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.call.query().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// Returns the page number, or 1 if the endpoint is not paged.
    ///
    /// A response that never reads the page number is the only page of its list.
    pub fn page(&self) -> u32 {
        self.record_page_read();
        self.call.page()
    }

    fn record_page_read(&self) {
        if let Some(reads_page) = self.reads_page {
            reads_page.store(true, Ordering::Relaxed);
        }
    }

    /// Returns the body, or null if there is none.
    pub fn body(&self) -> Value {
        let body = self.call.body_bytes().ok().flatten().unwrap_or_default();
        serde_json::from_slice(&body).unwrap_or_default()
    }

    /// Decodes the body as a `T`.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no body or it cannot be decoded as a `T`.
    pub fn body_as<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_value(self.body()).map_err(|error| {
            let name = std::any::type_name::<T>();
            Error::argument(format!("cannot decode the body as `{name}`: {error}"))
        })
    }
}
