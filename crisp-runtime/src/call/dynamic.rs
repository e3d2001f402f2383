//! Calls whose endpoint and arguments are known at run time only.

use std::borrow::Cow;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::call::Meta;
use crate::call::UntypedCall;
use crate::client::Handle;
use crate::error::{Error, Result};
use crate::json::from_json;

/// Reads JSON as a type, and writes it again.
pub type Recode = fn(&[u8]) -> Result<Value>;

/// An endpoint in a table.
#[derive(Debug)]
pub struct DynamicEndpoint {
    /// What is known about it.
    pub meta: &'static Meta,
    /// Reads the data of an answer as its type, and writes it again; none where there is none.
    pub decode: Option<Recode>,
    /// The same for the body of a request.
    pub decode_body: Option<Recode>,
    /// Makes the call of these arguments.
    pub start: fn(&Handle, &mut JsonArguments) -> Result<UntypedCall>,
}

/// An event in a table.
#[derive(Debug)]
pub struct DynamicEvent {
    /// Its name on the wire.
    pub name: &'static str,
    /// Reads its data as its type, and writes it again.
    pub decode: Recode,
}

impl DynamicEndpoint {
    /// The call of these arguments, all of which must be known.
    pub fn call(&self, handle: &Handle, arguments: Value) -> Result<UntypedCall> {
        let mut arguments = JsonArguments::new(arguments)?;
        let call = (self.start)(handle, &mut arguments);
        call.and_then(|call| arguments.finish().map(|()| call))
            .map_err(|error| error.of_endpoint(self.meta.name))
    }

    /// Makes the call, and gives its output as the type writes it.
    pub async fn output(&self, call: UntypedCall) -> Result<Value> {
        let Some(decode) = self.decode else {
            return call.output::<()>().await.map(|()| Value::Null);
        };
        let data = call.output::<Box<serde_json::value::RawValue>>().await?;
        decode(data.get().as_bytes()).map_err(|error| error.of_endpoint(self.meta.name))
    }
}

/// Reads JSON as a `T`, and writes it again.
pub fn recode<T: DeserializeOwned + Serialize>(json: &[u8]) -> Result<Value> {
    let value: T = from_json(json)?;
    serde_json::to_value(value)
        .map_err(|error| Error::argument(format!("the value cannot be written again: {error}")))
}

/// The arguments of a call as a JSON object: parameters of the path and of the query by their names,
/// and `body`.
#[derive(Debug)]
pub struct JsonArguments {
    given: Map<String, Value>,
    known: Vec<&'static str>,
}

const BODY: &str = "body";

impl JsonArguments {
    fn new(arguments: Value) -> Result<Self> {
        match arguments {
            Value::Object(given) => Ok(Self { given, known: Vec::new() }),
            Value::Null => Ok(Self { given: Map::new(), known: Vec::new() }),
            _ => Err(Error::argument("the arguments must be a JSON object")),
        }
    }

    /// An argument that must be there.
    pub fn required<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<T> {
        self.optional(name)?.ok_or_else(|| missing(name))
    }

    /// An argument that may be left out, or null. Text is also read as the JSON that it holds.
    pub fn optional<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<Option<T>> {
        self.take(name).map(|value| read(name, &value)).transpose()
    }

    /// A flag that must be there.
    pub fn required_flag(&mut self, name: &'static str) -> Result<bool> {
        self.flag(name)?.ok_or_else(|| missing(name))
    }

    /// A flag: a boolean, or `1` or `0` as Crisp writes them.
    pub fn flag(&mut self, name: &'static str) -> Result<Option<bool>> {
        self.take(name)
            .map(|value| match &value {
                Value::Bool(flag) => Ok(*flag),
                value if *value == "1" || *value == 1 => Ok(true),
                value if *value == "0" || *value == 0 => Ok(false),
                _ => Err(Error::argument(format!("the argument `{name}` is no flag"))),
            })
            .transpose()
    }

    /// The body; an empty object where none is given.
    pub fn body<T: DeserializeOwned>(&mut self) -> Result<T> {
        let body = self.take(BODY).unwrap_or_else(|| Map::new().into());
        let json = serde_json::to_vec(&body).unwrap_or_default();
        from_json(&json).map_err(|error| Error::argument(format!("the argument `{BODY}`: {error}")))
    }

    fn take(&mut self, name: &'static str) -> Option<Value> {
        self.known.push(name);
        self.given.remove(name).filter(|value| !value.is_null())
    }

    /// Refuses what nobody asked for.
    fn finish(self) -> Result<()> {
        let Some(name) = self.given.keys().next() else { return Ok(()) };
        let known: Vec<_> = self.known.iter().map(|name| format!("`{name}`")).collect();
        let known = match known.as_slice() {
            [] => Cow::Borrowed("it takes none"),
            names => Cow::Owned(format!("it takes {}", names.join(", "))),
        };
        Err(Error::argument(format!("there is no argument `{name}`; {known}")))
    }
}

fn missing(name: &str) -> Error {
    Error::argument(format!("the argument `{name}` is missing"))
}

fn read<T: DeserializeOwned>(name: &str, value: &Value) -> Result<T> {
    let json = value.to_string();
    from_json(json.as_bytes())
        .or_else(|error| match value {
            Value::String(text) => from_json(text.as_bytes()).map_err(|_| error),
            _ => Err(error),
        })
        .map_err(|error| Error::argument(format!("the argument `{name}`: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn arguments(value: Value) -> JsonArguments {
        JsonArguments::new(value).unwrap()
    }

    #[test]
    fn an_argument_is_json_or_the_text_of_it() {
        let mut given = arguments(json!({
            "a": 5, "b": "5", "c": "five", "d": "[1,2]", "e": null, "f": "1", "g": false, "h": "x",
        }));
        assert_eq!(given.required::<u8>("a").unwrap(), 5);
        assert_eq!(given.required::<u8>("b").unwrap(), 5);
        assert_eq!(given.required::<String>("c").unwrap(), "five");
        assert_eq!(given.required::<Vec<u8>>("d").unwrap(), [1, 2]);
        assert_eq!(given.optional::<u8>("e").unwrap(), None);
        assert_eq!(given.flag("f").unwrap(), Some(true));
        assert!(!given.required_flag("g").unwrap());
        assert!(given.flag("h").is_err());
        given.finish().unwrap();
    }

    #[test]
    fn what_is_missing_wrong_or_unknown_is_named() {
        let mut given = arguments(json!({ "a": "jane@acme.com", "x": 1 }));
        let message = |error: Error| error.to_string();
        let wrong = message(given.required::<u8>("a").unwrap_err());
        assert!(wrong.starts_with("the argument `a`: "), "{wrong}");
        assert!(!wrong.contains("jane"), "{wrong}");
        let missing = message(given.required::<u8>("b").unwrap_err());
        assert_eq!(missing, "the argument `b` is missing");
        let unknown = message(given.finish().unwrap_err());
        assert_eq!(unknown, "there is no argument `x`; it takes `a`, `b`");
        assert!(JsonArguments::new(json!([1])).is_err());
    }
}
