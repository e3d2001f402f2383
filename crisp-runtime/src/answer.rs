//! Answers that come from a test and not from Crisp.

use std::any::Any;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call::Call;
use crate::error::{Error, Result};
use crate::path::parameter;

/// What a call gives instead of being sent.
#[derive(Clone)]
pub struct Answer {
    function: Arc<Function>,
    pub(crate) first_page_only: bool,
}

type Function = dyn Fn(&Args<'_>) -> Result<Box<dyn Any + Send>> + Send + Sync;

impl Answer {
    /// The answer that `function` gives to each call and each page.
    pub fn new<T, F>(function: F) -> Self
    where
        T: Send + 'static,
        F: Fn(&Args<'_>) -> Result<T> + Send + Sync + 'static,
    {
        let function = move |args: &Args<'_>| function(args).map(|output| Box::new(output) as _);
        Self { function: Arc::new(function), first_page_only: false }
    }

    /// The same answer every time; a list has one page.
    pub(crate) fn once<T: Clone + Send + Sync + 'static>(result: Result<T>) -> Self {
        Self { first_page_only: true, ..Self::new(move |_| result.clone()) }
    }

    pub(crate) fn evaluate(&self, call: &Call) -> Result<Box<dyn Any + Send>> {
        (self.function)(&Args { call })
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer").finish_non_exhaustive()
    }
}

/// What a call would have sent, as a test double sees it.
#[derive(Debug)]
pub struct Args<'c> {
    call: &'c Call,
}

impl Args<'_> {
    /// The name of the endpoint, such as `get_conversation`.
    pub fn endpoint(&self) -> &'static str {
        self.call.name()
    }

    /// The parameter of the path with this name, decoded.
    ///
    /// None where the call was made without a client, so that it has no path.
    pub fn path(&self, name: &str) -> Option<String> {
        let position = self.call.route().split('/').position(|part| parameter(part) == Some(name));
        let path = self.call.path().ok()?;
        let segment = path.split('/').nth(position?)?;
        let text = percent_encoding::percent_decode_str(segment).decode_utf8_lossy();
        Some(text.into_owned()).filter(|text| !text.is_empty())
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
