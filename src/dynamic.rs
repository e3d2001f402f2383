//! Endpoints and events by name, with JSON arguments and output, for scripts, agents and tools.
//!
//! Dynamic calls use the same types as typed ones: arguments are decoded as the endpoint's types and
//! rejected if they do not match, and responses are decoded and serialized again.
//!
//! ```no_run
//! # async fn example(client: crisp_api::Client<crisp_api::AnyTier>) -> crisp_api::Result<()> {
//! use crisp_api::dynamic;
//! use serde_json::json;
//!
//! for endpoint in dynamic::endpoints() {
//!     println!("{} {} {}", endpoint.name(), endpoint.method(), endpoint.route());
//! }
//! let website = client.call_json("get_website", json!({ "website_id": "w" })).await?;
//! println!("{}", website["name"]);
//! # Ok(())
//! # }
//! ```
//!
//! The 225 operations of Crisp's REST API are 231 endpoints here, because six routes have two forms with
//! different arguments, such as `batch_resolve_conversations` and `batch_resolve_all_conversations`.
//! The feature `legacy-helpdesk` adds 35 endpoints.

mod shapes;

use std::fmt;
use std::pin::Pin;
use std::sync::LazyLock;
use std::task::{Context, Poll};

use crisp_api_runtime::__private::{DynamicEndpoint, DynamicEvent, Running, UntypedCall, strictly};
use crisp_api_runtime::{Error, Handle, Meta, Request, Result, Tier};
use crisp_api_spec::__private::suggest;
use crisp_api_spec::{Spec, Type, json_schema, parameter_schema};
use serde_json::{Map, Value, json};

pub use shapes::{ShapeRecorder, Shapes};

mod tables {
    #![allow(deprecated, reason = "deprecated endpoints can be called by name, too")]
    #![allow(unused_variables, reason = "some endpoints have no arguments")]

    use crate::__private as private;

    include!("dynamic/official.rs");

    pub(super) const fn endpoints() -> &'static [crate::__private::DynamicEndpoint] {
        ENDPOINTS
    }

    pub(super) const fn events() -> &'static [crate::__private::DynamicEvent] {
        EVENTS
    }
}

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    crisp_api_spec::load(crisp_api_spec::official()).expect("the official spec is valid")
});

/// An endpoint, found by its name.
#[derive(Clone, Copy)]
pub struct Endpoint {
    entry: &'static DynamicEndpoint,
}

/// A realtime event, found by its name.
#[derive(Clone, Copy)]
pub struct Event {
    entry: &'static DynamicEvent,
}

/// A path or query parameter of an endpoint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name of the parameter, in the arguments and in requests.
    pub name: &'static str,
    /// Whether the parameter belongs to the path; otherwise it belongs to the query.
    pub in_path: bool,
    /// Whether the parameter is required.
    pub required: bool,
    /// The description of the parameter.
    pub doc: Option<&'static str>,
    /// The JSON Schema of its values, with their range and default.
    pub schema: Value,
}

/// Returns all endpoints, in the order of the spec.
pub fn endpoints() -> impl Iterator<Item = Endpoint> {
    tables::endpoints().iter().map(|entry| Endpoint { entry })
}

/// Returns the endpoint with this name, such as `get_website`.
///
/// # Errors
///
/// Returns an error that suggests a similar name if the endpoint does not exist.
pub fn endpoint(name: &str) -> Result<Endpoint> {
    endpoints()
        .find(|endpoint| endpoint.name() == name)
        .ok_or_else(|| unknown("endpoint", name, endpoints().map(Endpoint::name)))
}

/// Returns all realtime events, in the order of the spec.
pub fn events() -> impl Iterator<Item = Event> {
    tables::events().iter().map(|entry| Event { entry })
}

/// Returns the event with this name, such as `message:send`.
///
/// # Errors
///
/// Returns an error that suggests a similar name if the event does not exist.
pub fn event(name: &str) -> Result<Event> {
    events()
        .find(|event| event.name() == name)
        .ok_or_else(|| unknown("event", name, events().map(Event::name)))
}

/// Decodes the `data` of a response or the payload of an event as its type, and serializes it again.
///
/// `name` is the name of an endpoint or of an event. Endpoints without output return null.
///
/// # Errors
///
/// Returns an error if the name is unknown, or if the data does not match the type; the error contains
/// the JSON path.
pub fn decode(name: &str, json: &[u8]) -> Result<Value> {
    // The names of events contain a colon, and those of endpoints do not.
    if name.contains(':') {
        return event(name)?.decode(json);
    }
    let endpoint = endpoints().find(|endpoint| endpoint.name() == name).ok_or_else(|| {
        let names = endpoints().map(Endpoint::name).chain(events().map(Event::name));
        unknown("endpoint or event", name, names)
    })?;
    endpoint.entry.decode.map_or(Ok(Value::Null), |decode| decode(json))
}

/// Returns the error for a name that does not exist. It suggests the most similar name.
fn unknown(what: &str, name: &str, names: impl Iterator<Item = &'static str>) -> Error {
    let hint = match suggest(name, names) {
        Some(best) => format!("; did you mean `{best}`?"),
        None => String::new(),
    };
    Error::unknown_endpoint(format!("unknown {what} `{name}`{hint}"))
}

/// Decodes the body of a request as its type, and serializes it again.
///
/// # Errors
///
/// Returns an error if the endpoint does not exist or has no body, or if the body does not match.
pub fn decode_body(name: &str, json: &[u8]) -> Result<Value> {
    match endpoint(name)?.entry.decode_body {
        Some(decode) => decode(json),
        None => Err(Error::unknown_endpoint(format!("the endpoint `{name}` has no body"))),
    }
}

/// Decodes like [`decode`], and rejects what lenient decoding would accept, for tests that detect
/// differences between Crisp and the spec. [`ClientBuilder::strict`](crate::ClientBuilder::strict) lists it.
///
/// # Errors
///
/// Returns the errors of [`decode`], and an error that names each deviation.
pub fn decode_strict(name: &str, json: &[u8]) -> Result<Value> {
    strictly(|| decode(name, json))
}

/// Returns the request of a call, without the credentials that a client would add.
///
/// `arguments` is an object with the path and query parameters by name, and `body`.
///
/// # Errors
///
/// Returns an error if the endpoint does not exist, or if an argument is missing, malformed or unknown.
pub fn request(name: &str, arguments: Value) -> Result<Request> {
    endpoint(name)?.entry.call(&Handle::detached(), arguments)?.built()
}

/// A call of an endpoint that was chosen by name, and a future of its output as JSON. Created by
/// [`Client::call_json`](crate::Client::call_json).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct JsonCall {
    call: Result<(&'static DynamicEndpoint, UntypedCall)>,
    running: Running<Result<Value>>,
}

impl JsonCall {
    pub(crate) fn new(handle: &Handle, name: &str, arguments: Value) -> Self {
        let call = endpoint(name).map(|endpoint| endpoint.entry);
        let call = call.and_then(|entry| Ok((entry, entry.call(handle, arguments)?)));
        Self { call, running: Running::default() }
    }

    /// Sends the request and blocks the current thread until the call completes, for programs that do not
    /// use async.
    ///
    /// # Errors
    ///
    /// Returns the errors of the call, or one of the kind
    /// [`Configuration`](crate::Kind::Configuration) if called inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Value> {
        crisp_api_runtime::__private::wait(self)
    }
}

impl Future for JsonCall {
    type Output = Result<Value>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<Value>> {
        let Self { call, running } = &mut *self;
        let send = || {
            let call = call.clone();
            let output = async move {
                let (entry, call) = call?;
                entry.output(call).await
            };
            Box::pin(output) as _
        };
        running.poll(send, context)
    }
}

impl fmt::Debug for JsonCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let endpoint = self.call.as_ref().ok().map(|(entry, _)| entry.meta.name);
        f.debug_struct("JsonCall").field("endpoint", &endpoint).finish_non_exhaustive()
    }
}

impl Endpoint {
    /// Returns the static description of the endpoint.
    pub fn meta(self) -> &'static Meta {
        self.entry.meta
    }

    /// Returns the name, such as `get_website`.
    pub fn name(self) -> &'static str {
        self.entry.meta.name
    }

    /// Returns the title in the official reference.
    pub fn label(self) -> Option<&'static str> {
        self.entry.meta.label
    }

    /// Returns the HTTP method.
    pub fn method(self) -> &'static str {
        self.entry.meta.method
    }

    /// Returns the path, with its parameters in braces.
    pub fn route(self) -> &'static str {
        self.entry.meta.route
    }

    /// Returns the tiers that the reference documents, or `None` if it documents none.
    pub fn tiers(self) -> Option<&'static [Tier]> {
        self.entry.meta.tiers
    }

    /// Returns the description of the endpoint.
    pub fn doc(self) -> Option<&'static str> {
        self.spec().facts().doc()
    }

    /// Returns the path parameters, then the query parameters.
    pub fn parameters(self) -> impl Iterator<Item = Parameter> {
        let (spec, page) = (self.spec(), self.entry.meta.page);
        let parameter = move |parameter: &'static crisp_api_spec::Parameter, in_path: bool| {
            let name = parameter.name();
            Parameter {
                name,
                in_path,
                required: parameter.is_required() && page != Some(name),
                doc: parameter.facts().doc(),
                schema: parameter_schema(&SPEC, parameter),
            }
        };
        let path = spec.path().iter().map(move |one| parameter(one, true));
        path.chain(spec.query().iter().map(move |one| parameter(one, false)))
    }

    /// Returns the JSON Schema of the body, or `None` if the endpoint has none.
    pub fn body_schema(self) -> Option<Value> {
        self.spec().body().map(|body| json_schema(&SPEC, body.ty()))
    }

    /// Returns the JSON Schema of the output, or `None` if the endpoint has none.
    pub fn output_schema(self) -> Option<Value> {
        let returns = self.spec().returns()?;
        let mut schema = json_schema(&SPEC, returns.ty());
        if returns.is_nullable() {
            let definitions = take_definitions(&mut schema);
            schema = json!({ "anyOf": [schema, { "type": "null" }] });
            set_definitions(&mut schema, definitions);
        }
        Some(schema)
    }

    /// Returns the JSON Schema of all arguments as one object, for example for an agent's tool
    /// description.
    pub fn arguments_schema(self) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        let mut definitions = Map::new();
        for parameter in self.parameters() {
            let mut schema = parameter.schema;
            definitions.extend(take_definitions(&mut schema));
            if let (Some(doc), Some(entries)) = (parameter.doc, schema.as_object_mut()) {
                entries.insert("description".to_owned(), json!(doc));
            }
            if parameter.required {
                required.push(parameter.name);
            }
            properties.insert(parameter.name.to_owned(), schema);
        }
        if let Some(mut body) = self.body_schema() {
            definitions.extend(take_definitions(&mut body));
            required.push("body");
            properties.insert("body".to_owned(), body);
        }
        let mut schema = json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        });
        set_definitions(&mut schema, definitions);
        schema
    }

    fn spec(self) -> &'static crisp_api_spec::Endpoint {
        SPEC.endpoint(self.name()).expect("the tables are generated from the same spec")
    }
}

impl Event {
    /// Returns the name, such as `message:send`.
    pub fn name(self) -> &'static str {
        self.entry.name
    }

    /// Returns the description of the event.
    pub fn doc(self) -> Option<&'static str> {
        self.spec().facts().doc()
    }

    /// Returns the tiers that receive the event, or `None` if they are unknown.
    pub fn tiers(self) -> Option<Vec<Tier>> {
        let tiers = self.spec().tiers()?.iter();
        tiers.map(|tier| tier.as_str().parse().ok()).collect()
    }

    /// Returns the JSON Schema of the payload.
    pub fn payload_schema(self) -> Value {
        json_schema(&SPEC, self.spec().payload())
    }

    /// Decodes a payload as the event's type, and serializes it again.
    ///
    /// # Errors
    ///
    /// Returns an error that contains the JSON path if the payload does not match the type.
    pub fn decode(self, json: &[u8]) -> Result<Value> {
        (self.entry.decode)(json)
    }

    fn spec(self) -> &'static crisp_api_spec::Event {
        let event = SPEC.events().iter().find(|event| event.name() == self.name());
        event.expect("the tables are generated from the same spec")
    }
}

/// Removes the definitions of a schema. References are relative to the root, so a schema that contains
/// this one must have them at its own root.
fn take_definitions(schema: &mut Value) -> Map<String, Value> {
    match schema.as_object_mut().and_then(|schema| schema.remove("$defs")) {
        Some(Value::Object(definitions)) => definitions,
        _ => Map::new(),
    }
}

fn set_definitions(schema: &mut Value, definitions: Map<String, Value>) {
    if !definitions.is_empty() {
        schema["$defs"] = definitions.into();
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Event").field(&self.name()).finish()
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Endpoint").field(&self.name()).finish()
    }
}

/// Returns the JSON Schema of the type with this name, or `None` if the spec defines no such type.
pub fn type_schema(name: &str) -> Option<Value> {
    SPEC.definition(name)?;
    Some(json_schema(&SPEC, &Type::Defined(name.to_owned())))
}
