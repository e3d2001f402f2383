//! Calls whose endpoint and arguments are only known at run time.

use std::borrow::Cow;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::call::Meta;
use crate::call::UntypedCall;
use crate::client::Handle;
use crate::error::{Error, Result};
use crate::json::{from_json, strictly};

/// Decodes JSON as a type and encodes the value as JSON again.
pub type Recode = fn(&[u8]) -> Result<Value>;

/// An endpoint that can be called by its name.
#[derive(Debug)]
pub struct DynamicEndpoint {
    /// The static description of the endpoint.
    pub meta: &'static Meta,
    /// Decodes the data of a response as the output type and encodes it again, or `None` if the
    /// endpoint returns no data.
    pub decode: Option<Recode>,
    /// Decodes a request body as the body type and encodes it again, or `None` if there is no body.
    pub decode_body: Option<Recode>,
    /// Creates the call with these arguments.
    pub start: fn(&Handle, &mut DynamicArguments) -> Result<UntypedCall>,
}

/// An event that can be decoded by its name.
#[derive(Debug)]
pub struct DynamicEvent {
    /// The name of the event in Crisp's RTM API and webhooks.
    pub name: &'static str,
    /// Decodes the event's data as its type and encodes it again.
    pub decode: Recode,
}

impl DynamicEndpoint {
    /// Creates a call with these arguments. Rejects unknown arguments.
    pub fn call(&self, handle: &Handle, arguments: Value) -> Result<UntypedCall> {
        let mut arguments = DynamicArguments::new(arguments)?;
        let call = (self.start)(handle, &mut arguments);
        call.and_then(|call| arguments.finish().map(|()| call))
            .map_err(|error| error.of_endpoint(self.meta.name))
    }

    /// Sends the call and returns its output, normalized by the output type.
    pub async fn output(&self, call: UntypedCall) -> Result<Value> {
        let Some(decode) = self.decode else {
            return call.output::<()>().await.map(|()| Value::Null);
        };
        let strict = call.handle().core().strict;
        let data = call.output::<Box<serde_json::value::RawValue>>().await?;
        let decode = || decode(data.get().as_bytes());
        let output = if strict { strictly(decode) } else { decode() };
        output.map_err(|error| error.of_endpoint(self.meta.name))
    }
}

/// Decodes JSON as a `T` and encodes the value as JSON again.
pub fn recode<T: DeserializeOwned + Serialize>(json: &[u8]) -> Result<Value> {
    let value: T = from_json(json)?;
    serde_json::to_value(value)
        .map_err(|error| Error::argument(format!("cannot encode the decoded value: {error}")))
}

/// The arguments of a call as a JSON object: path and query parameters by name, and `body`.
#[derive(Debug)]
pub struct DynamicArguments {
    /// The arguments that have not been read yet.
    unread: Map<String, Value>,
    /// The names of the arguments that the endpoint accepts, as far as they have been read.
    accepted: Vec<&'static str>,
}

const BODY: &str = "body";

impl DynamicArguments {
    fn new(arguments: Value) -> Result<Self> {
        match arguments {
            Value::Object(unread) => Ok(Self { unread, accepted: Vec::new() }),
            Value::Null => Ok(Self { unread: Map::new(), accepted: Vec::new() }),
            _ => Err(Error::argument("the arguments must be a JSON object")),
        }
    }

    /// Returns a required argument.
    pub fn required<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<T> {
        self.optional(name)?.ok_or_else(|| missing(name))
    }

    /// Returns an optional argument, which may be missing or null. A string is also accepted if it
    /// contains the argument as JSON, as command-line programs pass it.
    pub fn optional<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<Option<T>> {
        self.take(name).map(|value| read(name, &value)).transpose()
    }

    /// Returns a required flag.
    pub fn required_flag(&mut self, name: &'static str) -> Result<bool> {
        self.flag(name)?.ok_or_else(|| missing(name))
    }

    /// Returns an optional flag: a boolean, or `1` or `0` as in Crisp's query strings.
    pub fn flag(&mut self, name: &'static str) -> Result<Option<bool>> {
        self.take(name)
            .map(|value| match &value {
                Value::Bool(flag) => Ok(*flag),
                value if *value == "1" || *value == 1 => Ok(true),
                value if *value == "0" || *value == 0 => Ok(false),
                _ => Err(Error::argument(format!(
                    "the argument `{name}` must be a boolean, `1` or `0`"
                ))),
            })
            .transpose()
    }

    /// Returns the body, or an empty object if there is none.
    pub fn body<T: DeserializeOwned>(&mut self) -> Result<T> {
        let body = self.take(BODY).unwrap_or_else(|| Map::new().into());
        let json = serde_json::to_vec(&body).unwrap_or_default();
        from_json(&json).map_err(|error| invalid(BODY, &error))
    }

    fn take(&mut self, name: &'static str) -> Option<Value> {
        self.accepted.push(name);
        self.unread.remove(name).filter(|value| !value.is_null())
    }

    /// Rejects arguments that the endpoint does not accept.
    fn finish(self) -> Result<()> {
        let Some(name) = self.unread.keys().next() else { return Ok(()) };
        let accepted: Vec<_> = self.accepted.iter().map(|name| format!("`{name}`")).collect();
        let accepted = match accepted.as_slice() {
            [] => Cow::Borrowed("none"),
            names => Cow::Owned(names.join(", ")),
        };
        Err(Error::argument(format!("unknown argument `{name}`; the endpoint accepts {accepted}")))
    }
}

fn missing(name: &str) -> Error {
    Error::argument(format!("missing argument `{name}`"))
}

fn invalid(name: &str, error: &Error) -> Error {
    Error::argument(format!("invalid argument `{name}`: {error}"))
}

fn read<T: DeserializeOwned>(name: &str, value: &Value) -> Result<T> {
    let json = value.to_string();
    from_json(json.as_bytes())
        .or_else(|error| match value {
            Value::String(text) => from_json(text.as_bytes()).map_err(|_| error),
            _ => Err(error),
        })
        .map_err(|error| invalid(name, &error))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn arguments(value: Value) -> DynamicArguments {
        DynamicArguments::new(value).unwrap()
    }

    #[test]
    fn accepts_an_argument_as_json_or_as_a_string_of_json() {
        let mut arguments = self::arguments(json!({
            "a": 5, "b": "5", "c": "five", "d": "[1,2]", "e": null, "f": "1", "g": false, "h": "x",
        }));
        assert_eq!(arguments.required::<u8>("a").unwrap(), 5);
        assert_eq!(arguments.required::<u8>("b").unwrap(), 5);
        assert_eq!(arguments.required::<String>("c").unwrap(), "five");
        assert_eq!(arguments.required::<Vec<u8>>("d").unwrap(), [1, 2]);
        assert_eq!(arguments.optional::<u8>("e").unwrap(), None);
        assert_eq!(arguments.flag("f").unwrap(), Some(true));
        assert!(!arguments.required_flag("g").unwrap());
        assert!(arguments.flag("h").is_err());
        arguments.finish().unwrap();
    }

    #[test]
    fn errors_name_the_missing_invalid_or_unknown_argument() {
        let mut arguments = self::arguments(json!({ "a": "jane@acme.com", "x": 1 }));
        let message = |error: Error| error.to_string();
        let invalid = message(arguments.required::<u8>("a").unwrap_err());
        assert!(invalid.starts_with("invalid argument `a`: "), "{invalid}");
        assert!(!invalid.contains("jane"), "{invalid}");
        let missing = message(arguments.required::<u8>("b").unwrap_err());
        assert_eq!(missing, "missing argument `b`");
        let unknown = message(arguments.finish().unwrap_err());
        assert_eq!(unknown, "unknown argument `x`; the endpoint accepts `a`, `b`");
        assert!(DynamicArguments::new(json!([1])).is_err());
    }
}
