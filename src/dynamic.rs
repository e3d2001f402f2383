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

use std::fmt;
use std::sync::LazyLock;

use crisp_api_runtime::__private::{DynamicEndpoint, DynamicEvent};
use crisp_api_runtime::{Error, Handle, Meta, Request, Result, Tier};
use crisp_api_spec::__private::suggest;
use crisp_api_spec::{Spec, Type, json_schema};
use serde_json::{Value, json};

mod tables {
    #![allow(deprecated, reason = "deprecated endpoints can be called by name, too")]

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
    /// The JSON Schema of its values.
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
    endpoints().find(|endpoint| endpoint.name() == name).ok_or_else(|| {
        let hint = match suggest(name, endpoints().map(Endpoint::name)) {
            Some(best) => format!("; did you mean `{best}`?"),
            None => String::new(),
        };
        Error::unknown_endpoint(format!("unknown endpoint `{name}`{hint}"))
    })
}

/// Returns the names of all realtime events, such as `message:send`.
pub fn events() -> impl Iterator<Item = &'static str> {
    tables::events().iter().map(|event| event.name)
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
    let event = |event: &&DynamicEvent| event.name == name;
    if let Some(event) = tables::events().iter().find(event) {
        return (event.decode)(json);
    }
    match endpoint(name)?.entry.decode {
        Some(decode) => decode(json),
        None => Ok(Value::Null),
    }
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

impl Endpoint {
    pub(crate) async fn call(self, handle: Handle, arguments: Value) -> Result<Value> {
        let call = self.entry.call(&handle, arguments)?;
        self.entry.output(call).await
    }

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
                schema: json_schema(&SPEC, parameter.ty()),
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
        let schema = json_schema(&SPEC, returns.ty());
        Some(match returns.is_nullable() {
            true => json!({ "anyOf": [schema, { "type": "null" }] }),
            false => schema,
        })
    }

    /// Returns the JSON Schema of all arguments as one object, for example for an agent's tool
    /// description.
    pub fn arguments_schema(self) -> Value {
        let mut properties = serde_json::Map::new();
        let mut required = Vec::new();
        for parameter in self.parameters() {
            let mut schema = parameter.schema;
            if let (Some(doc), Some(entries)) = (parameter.doc, schema.as_object_mut()) {
                entries.insert("description".to_owned(), json!(doc));
            }
            if parameter.required {
                required.push(parameter.name);
            }
            properties.insert(parameter.name.to_owned(), schema);
        }
        if let Some(body) = self.body_schema() {
            required.push("body");
            properties.insert("body".to_owned(), body);
        }
        json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        })
    }

    fn spec(self) -> &'static crisp_api_spec::Endpoint {
        SPEC.endpoint(self.name()).expect("the tables are generated from the same spec")
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
