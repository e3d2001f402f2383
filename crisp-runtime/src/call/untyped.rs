//! The state of a call without its types.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde_json::Value;

use super::fake::{FakeCalls, FakeResponse};
use super::{CallFuture, Meta, SendFuture};
use crate::client::Handle;
use crate::error::{Error, Result};
use crate::request::body::Body;
use crate::request::path::{Path, Segment, assemble, parameter};
use crate::request::{Operation, Options, Request, query};
use crate::response::Output;

/// The state of a call without its types: the endpoint, the arguments and the options.
///
/// It owns its data, so a call can be stored, cloned, and sent to another thread.
#[derive(Clone)]
pub struct UntypedCall {
    handle: Handle,
    meta: &'static Meta,
    path: Path,
    page: u32,
    query: Vec<(&'static str, String)>,
    body: Body,
    options: Options,
    fake: Option<FakeResponse>,
    /// Receives a digest of the response's data, for lists that detect repeated pages.
    digest: Option<Arc<AtomicU64>>,
    /// The first error of an argument. It is returned when the call is sent, since the setters of a
    /// call return the call.
    error: Option<Error>,
}

impl UntypedCall {
    /// Creates a call of the endpoint with its path parameters, in the order of the route.
    pub fn new(handle: &Handle, meta: &'static Meta, segments: &[Segment<'_>]) -> Self {
        let mut call = Self::without_path(handle.clone(), meta);
        let path = assemble(meta.route, meta.page, segments);
        if let Some(path) = call.check(path) {
            call.path = path;
        }
        call
    }

    /// Creates a call without a client, which must be given a fake response.
    pub fn detached(meta: &'static Meta) -> Self {
        Self::without_path(Handle::detached(), meta)
    }

    fn without_path(handle: Handle, meta: &'static Meta) -> Self {
        Self {
            handle,
            meta,
            path: Path::default(),
            page: 1,
            query: Vec::new(),
            body: Body::Empty,
            options: Options::default(),
            fake: None,
            digest: None,
            error: None,
        }
    }

    /// Returns the value of a valid argument. Keeps the error if it is the first one.
    fn check<T>(&mut self, argument: Result<T>) -> Option<T> {
        argument.map_err(|error| self.error.get_or_insert(error)).ok()
    }

    /// Sets the fake response, and the list that records the call. Without a response, the call fails with an error that names `method`.
    pub fn faked(
        mut self,
        fake: Option<&FakeResponse>,
        method: &'static str,
        calls: Option<&FakeCalls>,
    ) -> Self {
        let fake = fake.cloned().unwrap_or_else(|| {
            FakeResponse::new(move |_| {
                Err::<(), _>(Error::no_fake_response(format!(
                    "`{method}` was called but has no fake response"
                )))
            })
        });
        self.fake = Some(match calls {
            Some(calls) => fake.recorded(calls),
            None => fake,
        });
        self
    }

    pub(crate) fn without_fake(mut self) -> Self {
        self.fake = None;
        self
    }

    /// Replaces the value of a path parameter. A call without a path stays unchanged.
    pub fn set_segment(&mut self, name: &str, segment: Segment<'_>) {
        let encoded = assemble(&format!("/{{{name}}}"), None, &[segment]);
        let Some(encoded) = self.check(encoded) else { return };
        let text = std::mem::take(&mut self.path.text);
        let route = self.meta.route.split('/');
        for (index, (part, of_route)) in text.split('/').zip(route).enumerate() {
            if index > 0 {
                self.path.text.push('/');
            }
            let is_page = self.meta.page.is_some() && parameter(of_route) == self.meta.page;
            if is_page {
                self.path.page_at = Some(self.path.text.len());
            }
            let is_replaced = parameter(of_route) == Some(name);
            self.path.text.push_str(if is_replaced { &encoded.text[1..] } else { part });
        }
    }

    /// Sets a query parameter, or removes it if there is no value.
    pub fn set_query(&mut self, name: &'static str, value: Option<String>) {
        self.query.retain(|(key, _)| *key != name);
        self.query.extend(value.map(|value| (name, value)));
    }

    /// Sets a query parameter to a value of a user-defined type.
    pub fn set_user_query<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if let Some(value) = self.check(query::user_value(name, value)) {
            self.set_query(name, value);
        }
    }

    /// Sets the body to a value of a user-defined type. A null value sends no body.
    pub fn set_user_body<T: Serialize + ?Sized>(&mut self, value: &T) {
        let body = Body::serialize(value).map(Body::without_null);
        if let Some(body) = self.check(body) {
            self.body = body;
        }
    }

    /// Sets the page number.
    pub fn set_page(&mut self, page: u32) {
        self.page = page;
    }

    /// Sets a field of the body, or removes it if there is no value.
    pub fn set_field<T: Serialize>(&mut self, field: &'static str, value: Option<T>) {
        self.change_body(|body| body.set(field, value));
    }

    /// Sets a field of the body, to null if there is no value.
    pub fn set_nullable<T: Serialize>(&mut self, field: &'static str, value: Option<T>) {
        self.change_body(|body| body.set(field, Some(value)));
    }

    /// Sets a field of the body to null.
    pub fn clear_field(&mut self, field: &'static str) {
        self.change_body(|body| body.set(field, Some(())));
    }

    /// Sets the whole body.
    pub fn set_body<T: Serialize + ?Sized>(&mut self, value: &T) {
        if let Some(body) = self.check(Body::serialize(value)) {
            self.body = body;
        }
    }

    pub(crate) fn set_extra(&mut self, field: String, value: Value) {
        self.change_body(|body| body.set_value(field, Some(value)));
    }

    pub(crate) fn options_mut(&mut self) -> &mut Options {
        &mut self.options
    }

    pub(crate) fn set_fake(&mut self, fake: FakeResponse) {
        self.fake = Some(fake);
    }

    fn change_body(&mut self, change: impl FnOnce(&mut Body) -> Result<()>) {
        let changed = change(&mut self.body);
        self.check(changed);
    }

    pub(crate) fn name(&self) -> &'static str {
        self.meta.name
    }

    pub(crate) fn scope(&self) -> Option<&'static str> {
        self.meta.scope
    }

    pub(crate) fn route(&self) -> &'static str {
        self.meta.route
    }

    pub(crate) fn page(&self) -> u32 {
        self.page
    }

    /// Returns the name of the path parameter that holds the page number.
    pub(crate) fn page_parameter(&self) -> Option<&'static str> {
        self.meta.page
    }

    pub(crate) fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().map(|(name, value)| (*name, value.as_str()))
    }

    /// Sets where to store a digest of the response's data once it arrived.
    pub(crate) fn set_digest(&mut self, digest: &Arc<AtomicU64>) {
        self.digest = Some(digest.clone());
    }

    pub(crate) fn digest(&self) -> Option<Arc<AtomicU64>> {
        self.digest.clone()
    }

    pub(crate) fn fake(&self) -> Option<&FakeResponse> {
        self.fake.as_ref()
    }

    pub(crate) fn handle(&self) -> &Handle {
        &self.handle
    }

    /// Returns the encoded path, including the page number.
    pub(crate) fn path(&self) -> String {
        self.path.with_page(self.page)
    }

    pub(crate) fn body_bytes(&self) -> Result<Option<Bytes>> {
        self.body.bytes(&self.method())
    }

    pub(crate) fn method(&self) -> Method {
        Method::from_bytes(self.meta.method.as_bytes()).unwrap_or_default()
    }

    /// Returns the operation to send.
    pub(crate) fn operation(&self) -> Result<Operation> {
        if self.page == 0 {
            return Err(Error::argument("page numbers start at 1"));
        }
        if let Some(error) = &self.error {
            return Err(error.clone());
        }
        self.body.check_min_items(self.meta.min_items)?;
        self.check_ranges()?;
        let mut target = self.path();
        query::append(&mut target, self.query());
        let body = self.body_bytes()?;
        Ok(Operation {
            endpoint: self.name(),
            route: self.route().into(),
            method: self.method(),
            target,
            body,
            options: self.options,
        })
    }

    /// Rejects numbers outside of the documented range, before they cost a request.
    fn check_ranges(&self) -> Result<()> {
        if self.options.out_of_range {
            return Ok(());
        }
        for (name, min, max) in self.meta.ranges {
            let value = self.query().find(|(key, _)| key == name).map(|(_, value)| value.parse());
            let Some(Ok(value)) = value else { continue };
            if !(*min..=*max).contains(&value) {
                let range = match (*min, *max) {
                    (i64::MIN, max) => format!("at most {max}"),
                    (min, i64::MAX) => format!("at least {min}"),
                    (min, max) => format!("{min} to {max}"),
                };
                return Err(Error::argument(format!(
                    "`{name}` is {value}, but the documented range is {range}; choose a value in it, or \
                     call `allow_out_of_range()` to send this one"
                )));
            }
        }
        Ok(())
    }

    /// Returns the request without sending it.
    pub fn built(&self) -> Result<Request> {
        self.request()
    }

    pub(crate) fn request(&self) -> Result<Request> {
        let request = self.operation().and_then(|operation| self.handle.first_request(&operation));
        request.map_err(|error| error.of_endpoint(self.name()))
    }

    /// Sends the request and returns the output.
    pub fn output<T: Output>(self) -> CallFuture<T> {
        CallFuture::new(&self)
    }

    /// Sends the request and returns the output together with the status, headers and request id.
    pub fn send<T: Output>(self) -> SendFuture<T> {
        SendFuture::new(&self)
    }
}

impl fmt::Debug for UntypedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(self.meta.name)
            .field("route", &format_args!("{} {}", self.meta.method, self.meta.route))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::request::path::segment;

    const META: Meta = Meta::__new(
        "resolve",
        None,
        ("POST", "/website/{website_id}/resolve/{id}"),
        None,
        None,
        None,
        &[("sessions", 1)],
    );

    fn call(id: &str) -> UntypedCall {
        let segments = [segment::<String>("w"), segment::<String>(id)];
        UntypedCall::new(&Handle::detached(), &META, &segments)
    }

    fn error(call: &UntypedCall) -> String {
        call.request().unwrap_err().to_string()
    }

    #[test]
    fn returns_the_first_error_of_an_argument() {
        let invalid = BTreeMap::from([((1, 2), 3)]);
        let mut call = call("..");
        call.set_user_query("a", &invalid);
        call.set_body(&invalid);
        assert!(error(&call).contains("the argument `id` is `..`"), "{}", error(&call));

        let mut call = self::call("x");
        call.set_user_query("a", &invalid);
        call.set_user_body(&invalid);
        call.set_body(&[1]);
        assert!(error(&call).contains("the argument `a`"), "{}", error(&call));

        let mut call = self::call("x");
        call.set_body(&[1]);
        call.set_field("b", Some(1));
        assert!(error(&call).contains("the body is not a JSON object"), "{}", error(&call));
    }

    #[test]
    fn replaces_a_segment_of_the_path() {
        static LIST: Meta = Meta::__new(
            "list",
            None,
            ("GET", "/website/{website_id}/list/{page}/of/{id}"),
            Some("page"),
            None,
            None,
            &[],
        );
        let segments = [segment::<String>("w"), segment::<String>("x")];
        let mut call = UntypedCall::new(&Handle::detached(), &LIST, &segments);
        call.set_segment("website_id", segment::<String>("workspace"));
        call.set_segment("id", segment::<String>("a b"));
        call.set_page(3);
        assert_eq!(call.path(), "/website/workspace/list/3/of/a%20b");
        call.set_segment("id", segment::<String>(".."));
        assert!(error(&call).contains("the argument `id` is `..`"), "{}", error(&call));
    }

    #[test]
    fn rejects_a_number_outside_of_the_documented_range() {
        static RANGES: Meta = Meta::__new("list", None, ("GET", "/x"), None, None, None, &[])
            .__ranges(&[("per_page", 20, 50), ("min", 1, i64::MAX), ("max", i64::MIN, 9)]);
        let call = |name, value: &str| {
            let mut call = UntypedCall::new(&Handle::detached(), &RANGES, &[]);
            call.set_query(name, Some(value.to_owned()));
            call
        };
        for value in ["20", "50"] {
            assert!(call("per_page", value).request().is_ok(), "{value}");
        }
        for (name, value, range) in [
            ("per_page", "500", "20 to 50"),
            ("per_page", "-1", "20 to 50"),
            ("min", "0", "at least 1"),
            ("max", "10", "at most 9"),
        ] {
            let error = error(&call(name, value));
            let message =
                format!("list: `{name}` is {value}, but the documented range is {range}; ");
            assert!(error.starts_with(&message), "{error}");
        }
        let mut call = call("per_page", "500");
        call.options_mut().out_of_range = true;
        assert!(call.request().is_ok());
    }

    #[test]
    fn rejects_a_list_with_too_few_items() {
        let mut call = call("x");
        assert!(call.request().is_ok());
        call.set_field("sessions", Some(["a"]));
        assert!(call.request().is_ok());
        call.set_field("sessions", Some([""; 0]));
        let message = "resolve: the argument `sessions` has 0 items but needs at least 1";
        assert_eq!(error(&call), message);
        call.set_user_body(&serde_json::json!({ "sessions": {} }));
        assert_eq!(error(&call), message);
    }
}
