//! The call behind every typed call: its request and its options, without types.

use std::fmt;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde_json::Value;

use super::fake::FakeResponse;
use super::{CallFuture, Meta, SendFuture};
use crate::client::Handle;
use crate::error::{Error, Result};
use crate::request::body::Body;
use crate::request::path::{Path, Segment, assemble};
use crate::request::{Operation, Options, Request, query};
use crate::response::Output;

/// Everything that makes a call, except the types: whom it asks, for what, and with which values.
///
/// It owns what it needs, so that it can be stored, cloned, and sent to another thread. An argument
/// that was refused is kept too, and comes out where the call is awaited.
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
    /// The first error of an argument, which is returned when the call is sent.
    error: Option<Error>,
}

impl UntypedCall {
    /// A call of the endpoint, with the values of its path in the order of the route.
    pub fn new(handle: &Handle, meta: &'static Meta, segments: &[Segment<'_>]) -> Self {
        let mut call = Self::without_path(handle.clone(), meta);
        let path = assemble(meta.route, meta.page, segments);
        if let Some(path) = call.check(path) {
            call.path = path;
        }
        call
    }

    /// A call that has an answer, or no way to get one.
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
            error: None,
        }
    }

    /// Returns the value of a valid argument. Keeps the error if it is the first one.
    fn check<T>(&mut self, argument: Result<T>) -> Option<T> {
        argument.map_err(|error| self.error.get_or_insert(error)).ok()
    }

    /// The same call, with an answer instead of a request. Without one it fails, and says so in
    /// the name of `method`.
    pub fn faked(mut self, fake: Option<&FakeResponse>, method: &'static str) -> Self {
        self.fake = Some(fake.cloned().unwrap_or_else(|| {
            FakeResponse::new(move |_| {
                Err::<(), _>(Error::no_fake_response(format!(
                    "`{method}` was called, and has no answer"
                )))
            })
        }));
        self
    }

    /// Sets a parameter of the query; without a value, it is left out.
    pub fn set_query(&mut self, name: &'static str, value: Option<String>) {
        self.query.retain(|(key, _)| *key != name);
        self.query.extend(value.map(|value| (name, value)));
    }

    /// Sets a parameter of the query to a value of the user's own type.
    pub fn set_own_query<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if let Some(value) = self.check(query::own(name, value)) {
            self.set_query(name, value);
        }
    }

    /// Sends a value of the user's own type as the body; what is null sends none.
    pub fn set_own_body<T: Serialize + ?Sized>(&mut self, value: &T) {
        let body = Body::whole(value).map(Body::or_empty);
        if let Some(body) = self.check(body) {
            self.body = body;
        }
    }

    /// Asks for this page.
    pub fn set_page(&mut self, page: u32) {
        self.page = page;
    }

    /// Sets a field of the body; without a value, it is left out.
    pub fn set_field<T: Serialize>(&mut self, field: &'static str, value: Option<T>) {
        self.change_body(|body| body.set(field, value));
    }

    /// Sets a field of the body to a value, or to null without one.
    pub fn set_nullable<T: Serialize>(&mut self, field: &'static str, value: Option<T>) {
        self.change_body(|body| body.set(field, Some(value)));
    }

    /// Sets a field of the body to null.
    pub fn clear_field(&mut self, field: &'static str) {
        self.change_body(|body| body.set(field, Some(())));
    }

    /// Sends this value as the body.
    pub fn set_body<T: Serialize + ?Sized>(&mut self, value: &T) {
        if let Some(body) = self.check(Body::whole(value)) {
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

    pub(crate) fn route(&self) -> &'static str {
        self.meta.route
    }

    pub(crate) fn page(&self) -> u32 {
        self.page
    }

    pub(crate) fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().map(|(name, value)| (*name, value.as_str()))
    }

    pub(crate) fn fake(&self) -> Option<&FakeResponse> {
        self.fake.as_ref()
    }

    pub(crate) fn handle(&self) -> &Handle {
        &self.handle
    }

    /// The path with the number of its page.
    pub(crate) fn path(&self) -> String {
        self.path.clone().with_page(self.page)
    }

    pub(crate) fn body_bytes(&self) -> Result<Option<Bytes>> {
        self.body.bytes(&self.method())
    }

    pub(crate) fn method(&self) -> Method {
        Method::from_bytes(self.meta.method.as_bytes()).unwrap_or_default()
    }

    /// What is to be sent, without the client's part of it.
    pub(crate) fn operation(&self) -> Result<Operation> {
        self.clone().into_operation()
    }

    /// The same, of a call that is needed no more.
    pub(crate) fn into_operation(mut self) -> Result<Operation> {
        if self.page == 0 {
            return Err(Error::argument("pages are counted from 1"));
        }
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut target = std::mem::take(&mut self.path).with_page(self.page);
        query::append(&mut target, self.query());
        self.body.check_min_items(self.meta.min_items)?;
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

    /// The request as it would be sent.
    pub fn built(&self) -> Result<Request> {
        self.request()
    }

    pub(crate) fn request(&self) -> Result<Request> {
        let request = self.operation().and_then(|operation| self.handle.first_request(&operation));
        request.map_err(|error| error.of_endpoint(self.name()))
    }

    /// Makes the call.
    pub fn output<T: Output>(self) -> CallFuture<T> {
        CallFuture::new(self)
    }

    /// Makes the call, and keeps what the answer says beside its output.
    pub fn send<T: Output>(self) -> SendFuture<T> {
        SendFuture::new(self)
    }
}

impl fmt::Debug for UntypedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(self.meta.name)
            .field("route", &format_args!("{} {}", self.meta.method, self.meta.route))
            .finish_non_exhaustive()
    }
}
