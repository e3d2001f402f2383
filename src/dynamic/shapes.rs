//! A recorder of the keys and types in responses, which never keeps a value.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crisp_api_runtime::transport::{BoxFuture, RawResponse, Transport, TransportError};
use crisp_api_runtime::{Request, Result};
use crisp_api_spec::{Kind, Record, Segment, Type};
use serde_json::{Map, Value};

use super::{SPEC, endpoint};

/// The maximum number of different paths that are kept, in case a response contains many unknown keys.
const MAX_PATHS: usize = 10_000;

/// The keys of responses and events, with the types of their values.
///
/// The types of this crate are only as accurate as their [sources](https://docs.rs/crisp-api-spec), and few
/// have been compared with real responses. The shapes that your program receives help to correct them: record
/// them, check the [report](Self::report), and attach it to an issue.
///
/// A shape contains the names of keys and types such as `string`, and no value: no id, text, number, or
/// value of an enum. Keys that users choose, such as those of custom data, are replaced by `*`. Below a key
/// that the spec does not define, nothing is recorded.
///
/// Clones share their shapes.
///
/// ```
/// use crisp_api::dynamic::Shapes;
///
/// let shapes = Shapes::new();
/// let event = br#"{"website_id":"w","session_id":"s","email":"jane@example.com"}"#;
/// shapes.record("session:set_email", event)?;
/// assert_eq!(
///     shapes.report(),
///     "session:set_email: object\n\
///      session:set_email.email: string\n\
///      session:set_email.session_id: string\n\
///      session:set_email.website_id: string\n"
/// );
/// # Ok::<(), crisp_api::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Shapes {
    paths: Arc<Mutex<BTreeMap<String, BTreeSet<&'static str>>>>,
}

impl Shapes {
    /// Creates an empty set of shapes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a transport that records the data of each successful response that `inner` receives.
    pub fn transport<T: Transport>(&self, inner: T) -> ShapeRecorder<T> {
        ShapeRecorder { inner, shapes: self.clone() }
    }

    /// Records the `data` of a response, or the payload of an event. JSON that is malformed is ignored.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no endpoint or event with this name.
    pub fn record(&self, name: &str, json: &[u8]) -> Result<()> {
        let ty = match SPEC.event(name) {
            Some(event) => Some(event.payload()),
            None => endpoint(name)?.spec().returns().map(crisp_api_spec::Returns::ty),
        };
        if let Ok(value) = serde_json::from_slice(json) {
            self.add(name, ty, &value);
        }
        Ok(())
    }

    /// Returns the recorded paths, one a line, each with the types found there.
    pub fn report(&self) -> String {
        let paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        let line = |(path, types): (&String, &BTreeSet<&str>)| {
            format!("{path}: {}\n", types.iter().copied().collect::<Vec<_>>().join(" | "))
        };
        paths.iter().map(line).collect()
    }

    fn add(&self, name: &str, ty: Option<&Type>, value: &Value) {
        let mut paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        Walk { paths: &mut paths }.value(name, ty, value);
    }

    /// Records the data of a response, if a route of the spec matches the request.
    fn response(&self, method: &str, path: &str, body: &[u8]) {
        let Ok(Value::Object(envelope)) = serde_json::from_slice(body) else { return };
        let (Some(Value::Bool(false)), Some(data)) = (envelope.get("error"), envelope.get("data"))
        else {
            return;
        };
        let segments: Vec<_> = path.trim_start_matches("/v1").split('/').skip(1).collect();
        let found = SPEC.endpoints().iter().filter(|endpoint| {
            let route = endpoint.route();
            route.method().as_str() == method && matches(route.segments(), &segments)
        });
        // A literal segment takes precedence over a parameter.
        let literals = |endpoint: &&crisp_api_spec::Endpoint| {
            let segments = endpoint.route().segments().iter();
            segments.filter(|segment| matches!(segment, Segment::Literal(_))).count()
        };
        if let Some(endpoint) = found.max_by_key(literals) {
            self.add(endpoint.name(), endpoint.returns().map(crisp_api_spec::Returns::ty), data);
        }
    }
}

impl fmt::Debug for Shapes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shapes").finish_non_exhaustive()
    }
}

/// A transport that records the [shapes](Shapes) of responses.
#[derive(Clone, Debug)]
pub struct ShapeRecorder<T> {
    inner: T,
    shapes: Shapes,
}

impl<T: Transport> Transport for ShapeRecorder<T> {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        let (method, path) = (request.method().to_string(), request.url().path().to_owned());
        Box::pin(async move {
            let response = self.inner.send(request).await?;
            self.shapes.response(&method, &path, &response.body);
            Ok(response)
        })
    }
}

fn matches(route: &[Segment], path: &[&str]) -> bool {
    match (route, path) {
        ([], []) => true,
        ([Segment::Literal(text), route @ ..], [first, path @ ..]) => {
            text == first && matches(route, path)
        }
        ([Segment::Parameter(_), route @ ..], [_, path @ ..]) => matches(route, path),
        ([Segment::Tree(_), rest @ ..], [_, path @ ..]) => {
            matches(rest, path) || matches(route, path)
        }
        _ => false,
    }
}

struct Walk<'p> {
    paths: &'p mut BTreeMap<String, BTreeSet<&'static str>>,
}

impl Walk<'_> {
    /// Records a value and, if the spec defines its type, what it contains.
    fn value(&mut self, path: &str, ty: Option<&Type>, value: &Value) {
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_f64() => "float",
            Value::Number(_) => "integer",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        if self.paths.len() < MAX_PATHS || self.paths.contains_key(path) {
            self.paths.entry(path.to_owned()).or_default().insert(kind);
        }
        match (ty, value) {
            (Some(Type::List(item)), Value::Array(items)) => {
                items.iter().for_each(|value| self.value(&format!("{path}[]"), Some(item), value));
            }
            (Some(Type::Map(item)), Value::Object(entries)) => {
                entries
                    .values()
                    .for_each(|value| self.value(&format!("{path}.*"), Some(item), value));
            }
            (Some(Type::Defined(name)), Value::Object(entries)) => {
                if let Some(record) = record(name) {
                    self.record(path, record, entries);
                }
            }
            _ => {}
        }
    }

    fn record(&mut self, path: &str, record: &'static Record, entries: &Map<String, Value>) {
        for (key, value) in entries {
            let field = record.fields().iter().find(|field| field.name() == key);
            let ty = match field.map(|field| (field, field.tag())) {
                Some((field, Some(tag))) => variant(field.ty(), entries.get(tag)),
                field => field.map(|(field, _)| field.ty()),
            };
            self.value(&format!("{path}.{}", name_of(key)), ty, value);
        }
    }
}

/// Returns the record called `name`, or the first one of the untagged union called `name`.
fn record(name: &str) -> Option<&'static Record> {
    match SPEC.definition(name)?.kind() {
        Kind::Record(record) => Some(record),
        Kind::Union(union) => {
            let mut types = union.variants().iter().map(crisp_api_spec::Variant::ty);
            types.find_map(|ty| match ty {
                Type::Defined(name) => SPEC.record(name),
                _ => None,
            })
        }
        _ => None,
    }
}

/// Returns the type of the variant that a tag selects.
fn variant(ty: &'static Type, tag: Option<&Value>) -> Option<&'static Type> {
    let Kind::Union(union) = SPEC.definition(ty.definition()?)?.kind() else { return None };
    let tag = tag?.as_str()?;
    union.variants().iter().find(|variant| variant.tag() == tag).map(crisp_api_spec::Variant::ty)
}

/// Returns a key, or `?` if it does not look like the name of a field.
fn name_of(key: &str) -> &str {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if key.len() <= 40 && key.bytes().all(is_name) { key } else { "?" }
}
