//! Endpoints and events by their names, with JSON in and out: for scripts, agents and tools.
//!
//! What is known at run time only goes through the same types as everything else: arguments are read
//! as the types of the endpoint and refused where they do not fit, and answers are read and written
//! again. Only the compiler does not help.
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
    #![allow(deprecated, reason = "what is deprecated can be called by its name too")]

    crisp_api_macros::official_dynamic!(crate = crate);

    pub(super) const fn endpoints() -> &'static [crate::__private::DynamicEndpoint] {
        ENDPOINTS
    }

    pub(super) const fn events() -> &'static [crate::__private::DynamicEvent] {
        EVENTS
    }
}

static SPEC: LazyLock<Spec> = LazyLock::new(|| {
    crisp_api_spec::load(crisp_api_spec::official()).expect("the official spec is sound")
});

/// An endpoint that was found by its name.
#[derive(Clone, Copy)]
pub struct Endpoint {
    entry: &'static DynamicEndpoint,
}

/// What an endpoint takes beside its body.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name among the arguments, and on the wire.
    pub name: &'static str,
    /// Whether it is part of the path; it is part of the query where it is not.
    pub in_path: bool,
    /// Whether it must be given.
    pub required: bool,
    /// What it is, in a sentence.
    pub doc: Option<&'static str>,
    /// The JSON Schema of its values.
    pub schema: Value,
}

/// All endpoints, in the order of the spec.
pub fn endpoints() -> impl Iterator<Item = Endpoint> {
    tables::endpoints().iter().map(|entry| Endpoint { entry })
}

/// The endpoint with this name, such as `get_website`.
///
/// # Errors
///
/// There is none; the error names the one that was probably meant.
pub fn endpoint(name: &str) -> Result<Endpoint> {
    endpoints().find(|endpoint| endpoint.name() == name).ok_or_else(|| {
        let hint = match suggest(name, endpoints().map(Endpoint::name)) {
            Some(best) => format!("; did you mean `{best}`?"),
            None => String::new(),
        };
        Error::unknown_endpoint(format!("there is no endpoint `{name}`{hint}"))
    })
}

/// The names of all realtime events on the wire, such as `message:send`.
pub fn events() -> impl Iterator<Item = &'static str> {
    tables::events().iter().map(|event| event.name)
}

/// Reads the data of an answer or of an event as its type, and writes it again.
///
/// `name` is that of an endpoint, or of an event. Data of an endpoint that gives nothing is null.
///
/// # Errors
///
/// There is nothing with this name, or the data does not fit; the error names the place in it.
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

/// Reads the body of a request as its type, and writes it again.
///
/// # Errors
///
/// There is no such endpoint, it has no body, or the body does not fit.
pub fn decode_body(name: &str, json: &[u8]) -> Result<Value> {
    match endpoint(name)?.entry.decode_body {
        Some(decode) => decode(json),
        None => Err(Error::unknown_endpoint(format!("`{name}` has no body"))),
    }
}

/// The request of a call, without the credentials that a client would add.
///
/// `arguments` is an object with the parameters of the path and of the query by their names, and
/// `body`.
///
/// # Errors
///
/// There is no such endpoint, or an argument is missing, does not fit, or is not known.
pub fn request(name: &str, arguments: Value) -> Result<Request> {
    endpoint(name)?.entry.call(&Handle::detached(), arguments)?.built()
}

impl Endpoint {
    pub(crate) async fn call(self, handle: Handle, arguments: Value) -> Result<Value> {
        let call = self.entry.call(&handle, arguments)?;
        self.entry.output(call).await
    }

    /// What is known about it in this crate.
    pub fn meta(self) -> &'static Meta {
        self.entry.meta
    }

    /// Its name, such as `get_website`.
    pub fn name(self) -> &'static str {
        self.entry.meta.name
    }

    /// What the official reference calls it.
    pub fn label(self) -> Option<&'static str> {
        self.entry.meta.label
    }

    /// The HTTP method.
    pub fn method(self) -> &'static str {
        self.entry.meta.method
    }

    /// The path, with its parameters in braces.
    pub fn route(self) -> &'static str {
        self.entry.meta.route
    }

    /// The tiers that the reference documents; none where it is silent.
    pub fn tiers(self) -> Option<&'static [Tier]> {
        self.entry.meta.tiers
    }

    /// What it does, in a sentence.
    pub fn doc(self) -> Option<&'static str> {
        self.spec().facts().doc()
    }

    /// What it takes beside its body: the path first, then the query.
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

    /// The JSON Schema of its body; none where it has none.
    pub fn body_schema(self) -> Option<Value> {
        self.spec().body().map(|body| json_schema(&SPEC, body.ty()))
    }

    /// The JSON Schema of its output; none where it gives nothing.
    pub fn output_schema(self) -> Option<Value> {
        let returns = self.spec().returns()?;
        let schema = json_schema(&SPEC, returns.ty());
        Some(match returns.is_nullable() {
            true => json!({ "anyOf": [schema, { "type": "null" }] }),
            false => schema,
        })
    }

    /// The JSON Schema of all arguments as one object, as tools for agents describe them.
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
        SPEC.endpoint(self.name()).expect("the tables are made from the same spec")
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Endpoint").field(&self.name()).finish()
    }
}

/// The schema of a type by its name, for tests of this crate and for tools.
///
/// None where the spec defines no such type.
pub fn type_schema(name: &str) -> Option<Value> {
    SPEC.definition(name)?;
    Some(json_schema(&SPEC, &Type::Defined(name.to_owned())))
}
