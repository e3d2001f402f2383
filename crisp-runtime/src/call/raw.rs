//! Calls of routes that are not in the spec.

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

/// A call of a route that is not in the spec.
///
/// It has the authentication, path validation, retries and errors of a typed call.
///
/// ```
/// # use crisp_api_runtime as crisp_api;
/// # async fn example(site: &Site) -> crisp_api::Result<()> {
/// use crisp_api::Method;
///
/// let flags: Vec<String> = site
///     .raw(Method::GET, "/website/{website_id}/acme/flags/{kind}")
///     .param("kind", "urgent")
///     .query("limit", 10)
///     .json()
///     .await?;
/// # drop(flags);
/// # Ok(())
/// # }
/// # struct Site(crisp_api::Handle);
/// # impl Site {
/// #     fn raw(&self, method: crisp_api::Method, route: &str) -> crisp_api::RawCall {
/// #         crisp_api::RawCall::__new(&self.0, method, route).__bind("website_id", "w")
/// #     }
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RawCall {
    handle: Handle,
    method: Method,
    route: String,
    /// The path parameters that the handle supplies if the route has them.
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

    /// Sets a path parameter of the route. It is validated and percent-encoded.
    #[allow(clippy::needless_pass_by_value, reason = "callers pass `5` and not `&5`")]
    pub fn param(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.params.push((name.into(), value.to_string()));
        self
    }

    /// Adds a query parameter. It is percent-encoded.
    #[allow(clippy::needless_pass_by_value, reason = "callers pass `5` and not `&5`")]
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets the body, which is serialized as JSON.
    pub fn body(mut self, body: &impl Serialize) -> Self {
        self.body = Body::serialize(body);
        self
    }

    option_setters!(pub);

    fn __with_options(mut self, set: impl FnOnce(&mut Options)) -> Self {
        set(&mut self.options);
        self
    }

    /// Returns the request without sending it.
    ///
    /// # Errors
    ///
    /// Returns an error if the route or a parameter is invalid, or if the body cannot be
    /// serialized.
    pub fn request(&self) -> Result<Request> {
        self.handle.first_request(&self.operation()?)
    }

    /// Sends the request and decodes the response's `data` as a `T`.
    ///
    /// # Errors
    ///
    /// Returns an error if an argument is invalid, the request fails, or the data is not a `T`.
    pub async fn json<T: Output>(self) -> Result<T> {
        self.send().await.map(Response::into_output)
    }

    /// Sends the request and returns the output together with the status, headers and request id.
    ///
    /// # Errors
    ///
    /// Returns an error if an argument is invalid, the request fails, or the data is not a `T`.
    pub async fn send<T: Output>(self) -> Result<Response<T>> {
        let operation = self.operation();
        execute(self.handle, operation, "raw").await?.decode()
    }

    /// Sends the request and returns the response's `data` as JSON.
    ///
    /// # Errors
    ///
    /// Returns an error if an argument is invalid or the request fails.
    pub async fn value(self) -> Result<Value> {
        self.json().await
    }

    /// Sends the request, blocks the current thread until the call completes, and decodes the
    /// response's `data` as a `T`.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`json`](Self::json), or
    /// [`Kind::Configuration`](crate::Kind::Configuration) if called inside an async runtime.
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
                "a route must start with `/` and not contain `?`, `#` or `%`; use `param` or `query`",
            ));
        }
        let is_partial = |part: &str| part.contains(['{', '}']) && parameter(part).is_none();
        if self.route.split('/').any(is_partial) {
            return Err(Error::argument(
                "a route parameter must be a whole segment, such as `/{name}/`",
            ));
        }
        let names: Vec<_> = self.route.split('/').filter_map(parameter).collect();
        if let Some((name, _)) =
            self.params.iter().find(|(name, _)| !names.contains(&name.as_str()))
        {
            return Err(Error::argument(format!("the route has no parameter `{name}`")));
        }
        let segments = names.iter().map(|name| {
            self.value_of(name).map(free_segment).ok_or_else(|| {
                Error::argument(format!("missing value for the route parameter `{name}`"))
            })
        });
        let segments = segments.collect::<Result<Vec<_>>>()?;
        Ok(assemble(&self.route, None, &segments)?.text)
    }

    fn value_of(&self, name: &str) -> Option<&str> {
        let set = self.params.iter().rfind(|(key, _)| key == name).map(|(_, value)| value);
        let bound = || self.bound.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
        set.or_else(bound).map(String::as_str)
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
    fn inserts_and_encodes_path_and_query_parameters() {
        let call = call("/website/{website_id}/new/{x}").param("x", "a+b c").query("q", "1&2");
        assert_eq!(url(&call), "https://api.crisp.chat/v1/website/w/new/a%2Bb%20c?q=1%262");
    }

    #[test]
    fn rejects_routes_that_do_not_form_a_valid_path() {
        for (call, problem) in [
            (call("/x/{y}"), "missing value for the route parameter `y`"),
            (call("/x").param("y", 1), "the route has no parameter `y`"),
            (call("x"), "a route must start with `/`"),
            (call("/x?y=1"), "a route must start with `/`"),
            (call("/website/{website_id}/../x"), "the path would change the route"),
            (call("/x/{y}").param("y", ".."), "the argument `y` is `..`"),
            (call("/x/{y}").param("y", "a/b"), "the argument `y` contains `/`"),
            (call("/x/{y}.json").param("y", 1), "must be a whole segment"),
        ] {
            let found = url(&call);
            assert!(found.contains(problem), "{found}");
        }
    }
}
