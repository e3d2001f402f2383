//! Calls of routes that the spec does not know.

use std::fmt;

use http::Method;
use serde::Serialize;
use serde_json::Value;

use super::options::option_setters;
use crate::attempt::execute;
use crate::client::Handle;
use crate::error::{Error, Result};
use crate::request::body::Body;
use crate::request::path::{assemble, free_segment, parameter};
use crate::request::{Operation, Options, Request, query};
use crate::response::{Output, Response};

/// A call of a route that the spec does not know.
///
/// It keeps what a call of a known route has: authentication, paths that cannot leave their route,
/// and errors.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RawCall {
    handle: Handle,
    method: Method,
    route: String,
    /// What the handle knows, for routes that ask for it.
    bound: Vec<(&'static str, String)>,
    params: Vec<(String, String)>,
    query: Vec<(String, String)>,
    body: Result<Body>,
    options: Options,
}

impl RawCall {
    #[doc(hidden)]
    pub fn __new(handle: &Handle, method: Method, route: impl Into<String>) -> Self {
        Self {
            handle: handle.clone(),
            method,
            route: route.into(),
            bound: Vec::new(),
            params: Vec::new(),
            query: Vec::new(),
            body: Ok(Body::Empty),
            options: Options::default(),
        }
    }

    #[doc(hidden)]
    #[allow(clippy::needless_pass_by_value, reason = "as for `param`")]
    pub fn __bind(mut self, name: &'static str, value: impl ToString) -> Self {
        self.bound.push((name, value.to_string()));
        self
    }

    /// The value of a parameter of the route.
    #[allow(clippy::needless_pass_by_value, reason = "callers pass `5` and not `&5`")]
    pub fn param(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.params.push((name.into(), value.to_string()));
        self
    }

    /// A parameter of the query.
    #[allow(clippy::needless_pass_by_value, reason = "callers pass `5` and not `&5`")]
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// The body, written as JSON.
    pub fn body(mut self, body: &impl Serialize) -> Self {
        self.body = Body::whole(body);
        self
    }

    option_setters!(pub);

    fn __with_options(mut self, set: impl FnOnce(&mut Options)) -> Self {
        set(&mut self.options);
        self
    }

    /// The request as it would be sent.
    ///
    /// # Errors
    ///
    /// The route or a parameter of it was refused, or the body cannot be written as JSON.
    pub fn request(&self) -> Result<Request> {
        self.handle.first_request(&self.operation()?)
    }

    /// Sends the call and reads the answer's `data` as a `T`.
    ///
    /// # Errors
    ///
    /// Those of every call.
    pub async fn json<T: Output>(self) -> Result<T> {
        self.send().await.map(Response::into_output)
    }

    /// Sends the call and keeps what the answer says beside its output.
    ///
    /// # Errors
    ///
    /// Those of every call.
    pub async fn send<T: Output>(self) -> Result<Response<T>> {
        let operation = self.operation();
        execute(self.handle, operation, "raw").await?.decode()
    }

    /// Sends the call and gives the answer's `data` as it is.
    ///
    /// # Errors
    ///
    /// Those of every call.
    pub async fn value(self) -> Result<Value> {
        self.json().await
    }

    /// Sends the call on this thread, and reads the answer's `data` as a `T` when it is there.
    ///
    /// # Errors
    ///
    /// Those of every call; and it was called inside of an async runtime.
    #[cfg(feature = "blocking")]
    pub fn wait<T: Output>(self) -> Result<T> {
        crate::blocking::wait(self.json())
    }

    fn operation(&self) -> Result<Operation> {
        let mut target = self.target()?;
        let parameters = self.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        query::append(&mut target, parameters);
        Ok(Operation {
            endpoint: "raw",
            route: self.route.clone().into(),
            method: self.method.clone(),
            target,
            body: self.body.as_ref().map_err(Clone::clone)?.bytes(&self.method)?,
            options: self.options,
        })
    }

    fn target(&self) -> Result<String> {
        if !self.route.starts_with('/') || self.route.contains(['?', '#', '%']) {
            return Err(Error::argument(
                "a route starts with `/`, and values go into its parameters or into the query",
            ));
        }
        let braces = |part: &str| part.contains(['{', '}']) && parameter(part).is_none();
        if self.route.split('/').any(braces) {
            return Err(Error::argument("a parameter of a route is a whole segment: `/{name}/`"));
        }
        let names: Vec<_> = self.route.split('/').filter_map(parameter).collect();
        if let Some((name, _)) =
            self.params.iter().find(|(name, _)| !names.contains(&name.as_str()))
        {
            return Err(Error::argument(format!("the route has no parameter `{name}`")));
        }
        let segments = names.iter().map(|name| {
            self.value_of(name).map(free_segment).ok_or_else(|| {
                Error::argument(format!("the parameter `{name}` of the route has no value"))
            })
        });
        let segments = segments.collect::<Result<Vec<_>>>()?;
        Ok(assemble(&self.route, None, &segments)?.text)
    }

    fn value_of(&self, name: &str) -> Option<&str> {
        let given = self.params.iter().rfind(|(key, _)| key == name).map(|(_, value)| value);
        let bound = || self.bound.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
        given.or_else(bound).map(String::as_str)
    }
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("method", &self.method)
            .field("route", &self.route)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(route: &str) -> RawCall {
        RawCall::__new(&Handle::detached(), Method::GET, route).__bind("website_id", "w")
    }

    fn url(call: &RawCall) -> String {
        call.request().map_or_else(|error| error.to_string(), |r| r.url().to_string())
    }

    #[test]
    fn values_take_their_place_and_are_encoded() {
        let call = call("/website/{website_id}/new/{x}").param("x", "a/b c").query("q", "1&2");
        assert_eq!(url(&call), "https://api.crisp.chat/v1/website/w/new/a%2Fb%20c?q=1%262");
    }

    #[test]
    fn a_route_that_makes_no_path_is_refused() {
        for (call, problem) in [
            (call("/x/{y}"), "the parameter `y` of the route has no value"),
            (call("/x").param("y", 1), "the route has no parameter `y`"),
            (call("x"), "a route starts with `/`"),
            (call("/x?y=1"), "a route starts with `/`"),
            (call("/website/{website_id}/../x"), "the path would lead to another route"),
            (call("/x/{y}").param("y", ".."), "the argument `y` is `..`"),
            (call("/x/{y}.json").param("y", 1), "is a whole segment"),
        ] {
            let found = url(&call);
            assert!(found.contains(problem), "{found}");
        }
    }
}
