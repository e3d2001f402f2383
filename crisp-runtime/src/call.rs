//! A call that was not made yet, and the futures that make it.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde_json::Value;

use crate::answer::Answer;
use crate::body::Body;
use crate::endpoint::{Meta, Output};
use crate::error::{Error, Result};
use crate::execute::{Outcome, execute};
use crate::handle::Handle;
use crate::path::{Path, Segment, assemble};
use crate::query;
use crate::reply::Reply;
use crate::request::{Operation, Options, Request};
use crate::transport::BoxFuture;

/// Everything that makes a call, except the types: whom it asks, for what, and with which values.
///
/// It owns what it needs, so that it can be stored, cloned, and sent to another thread. An argument
/// that was refused is kept too, and comes out where the call is awaited.
#[derive(Clone)]
pub struct Call {
    handle: Handle,
    meta: &'static Meta,
    path: Result<Path>,
    page: u32,
    query: Vec<(&'static str, String)>,
    body: Result<Body>,
    options: Options,
    answer: Option<Answer>,
}

impl Call {
    /// A call of the endpoint, with the values of its path in the order of the route.
    pub fn new(handle: &Handle, meta: &'static Meta, segments: &[Segment<'_>]) -> Self {
        Self {
            path: assemble(meta.route, meta.page, segments),
            ..Self::without_path(handle.clone(), meta)
        }
    }

    /// A call that has an answer, or no way to get one.
    pub fn detached(meta: &'static Meta) -> Self {
        Self::without_path(Handle::detached(), meta)
    }

    fn without_path(handle: Handle, meta: &'static Meta) -> Self {
        Self {
            handle,
            meta,
            path: Ok(Path::default()),
            page: 1,
            query: Vec::new(),
            body: Ok(Body::Empty),
            options: Options::default(),
            answer: None,
        }
    }

    /// The same call, with an answer instead of a request. Without one it fails, and says so in
    /// the name of `method`.
    pub fn answered(mut self, answer: Option<&Answer>, method: &'static str) -> Self {
        self.answer = Some(answer.cloned().unwrap_or_else(|| {
            Answer::new(move |_| {
                Err::<(), _>(Error::unanswered(format!("`{method}` was called, and has no answer")))
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
        match query::own(name, value) {
            Ok(value) => self.set_query(name, value),
            Err(error) => self.path = Err(error),
        }
    }

    /// Sends a value of the user's own type as the body; what is null sends none.
    pub fn set_own_body<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.body = Body::whole(value).map(Body::or_empty);
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
        self.body = Body::whole(value);
    }

    pub(crate) fn set_extra(&mut self, field: String, value: Value) {
        self.change_body(|body| body.set_value(field, Some(value)));
    }

    pub(crate) fn options_mut(&mut self) -> &mut Options {
        &mut self.options
    }

    pub(crate) fn set_answer(&mut self, answer: Answer) {
        self.answer = Some(answer);
    }

    fn change_body(&mut self, change: impl FnOnce(&mut Body) -> Result<()>) {
        if let Ok(body) = &mut self.body
            && let Err(error) = change(body)
        {
            self.body = Err(error);
        }
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

    pub(crate) fn answer(&self) -> Option<&Answer> {
        self.answer.as_ref()
    }

    pub(crate) fn handle(&self) -> &Handle {
        &self.handle
    }

    /// The path with the number of its page.
    pub(crate) fn path(&self) -> Result<String> {
        self.path.clone().map(|path| path.with_page(self.page))
    }

    pub(crate) fn body_bytes(&self) -> Result<Option<Bytes>> {
        let always = matches!(self.meta.method, "POST" | "PUT" | "PATCH");
        self.body.as_ref().map_err(Clone::clone)?.bytes(always)
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
        let path = std::mem::replace(&mut self.path, Ok(Path::default()))?;
        let mut target = path.with_page(self.page);
        query::append(&mut target, self.query());
        let body = self.body_bytes()?;
        check_least(self.meta.least, body.as_deref().unwrap_or_default())?;
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
        CallFuture { outcome: Box::pin(execute(self)), output: PhantomData }
    }

    /// Makes the call, and keeps what the answer says beside its output.
    pub fn reply<T: Output>(self) -> SendFuture<T> {
        SendFuture { outcome: Box::pin(execute(self)), output: PhantomData }
    }
}

/// Refuses a list with fewer items than it must have: Crisp takes some empty lists for everything.
fn check_least(least: &[(&str, usize)], body: &[u8]) -> Result<()> {
    if least.is_empty() {
        return Ok(());
    }
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let items = |list: &Value| match list {
        Value::Array(items) => Some(items.len()),
        Value::Object(entries) => Some(entries.len()),
        _ => None,
    };
    for (name, least) in least {
        if let Some(count) = items(&body[*name]).filter(|count| count < least) {
            return Err(Error::argument(format!(
                "the argument `{name}` has {count} items, and must have {least} at least"
            )));
        }
    }
    Ok(())
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(self.meta.name)
            .field("route", &format_args!("{} {}", self.meta.method, self.meta.route))
            .finish_non_exhaustive()
    }
}

/// The future of a call: it gives the output.
#[must_use = "futures do nothing unless they are awaited"]
pub struct CallFuture<T> {
    outcome: BoxFuture<'static, Result<Outcome>>,
    output: PhantomData<fn() -> T>,
}

impl<T: Output> Future for CallFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        self.outcome
            .as_mut()
            .poll(context)
            .map(|outcome| outcome.and_then(|outcome| outcome.reply().map(Reply::into_output)))
    }
}

/// The future of a call: it gives the output and what the answer says beside it.
#[must_use = "futures do nothing unless they are awaited"]
pub struct SendFuture<T> {
    outcome: BoxFuture<'static, Result<Outcome>>,
    output: PhantomData<fn() -> T>,
}

impl<T: Output> Future for SendFuture<T> {
    type Output = Result<Reply<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<Reply<T>>> {
        self.outcome.as_mut().poll(context).map(|outcome| outcome.and_then(Outcome::reply))
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for SendFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendFuture").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_must_have_items_is_refused_without() {
        let least = [("sessions", 1)];
        assert!(check_least(&least, br#"{"sessions":["a"]}"#).is_ok());
        assert!(check_least(&least, b"{}").is_ok());
        assert!(check_least(&[], br#"{"sessions":[]}"#).is_ok());
        let error = check_least(&least, br#"{"sessions":[]}"#).unwrap_err().to_string();
        assert_eq!(error, "the argument `sessions` has 0 items, and must have 1 at least");
    }
}
