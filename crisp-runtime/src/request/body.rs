//! The body of a request.

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::json::check_min_items;

/// The body of a call, while its arguments are being set.
#[derive(Clone, Debug, Default)]
pub(crate) enum Body {
    /// No field has been set.
    #[default]
    Empty,
    /// An object that is built field by field.
    Fields(Map<String, Value>),
    /// A complete body, already serialized.
    Json(Bytes),
}

impl Body {
    /// Serializes a complete body.
    pub(crate) fn serialize(value: &(impl Serialize + ?Sized)) -> Result<Self> {
        // Most bodies fit, so the buffer is not reallocated while it grows.
        let mut json = Vec::with_capacity(1024);
        serde_json::to_writer(&mut json, value).map_err(|error| not_serializable(&error))?;
        Ok(Self::Json(json.into()))
    }

    /// Replaces a null body by an empty one.
    pub(crate) fn without_null(self) -> Self {
        match self {
            Self::Json(json) if &*json == b"null" => Self::Empty,
            body => body,
        }
    }

    /// Sets a field, or removes it if there is no value.
    pub(crate) fn set<T: Serialize>(&mut self, field: &str, value: Option<T>) -> Result<()> {
        let value = value.map(serde_json::to_value).transpose();
        let value = value.map_err(|error| not_serializable(&error))?;
        self.set_value(field.to_owned(), value)
    }

    /// Sets a field to a JSON value, or removes it if there is no value.
    pub(crate) fn set_value(&mut self, field: String, value: Option<Value>) -> Result<()> {
        let fields = self.fields()?;
        match value {
            Some(value) => fields.insert(field, value),
            None => fields.remove(&field),
        };
        Ok(())
    }

    /// Returns the JSON to send with this method, or `None` if there is no body.
    ///
    /// POST, PUT and PATCH always have a body, because Crisp rejects those requests without one.
    pub(crate) fn bytes(&self, method: &Method) -> Result<Option<Bytes>> {
        let always = matches!(*method, Method::POST | Method::PUT | Method::PATCH);
        match self {
            Self::Empty => Ok(always.then(|| Bytes::from_static(b"{}"))),
            Self::Fields(fields) => {
                let json = serde_json::to_vec(fields).map_err(|error| not_serializable(&error))?;
                Ok(Some(json.into()))
            }
            Self::Json(json) => Ok(Some(json.clone())),
        }
    }
    /// Rejects a body in which a list or map has too few items. Crisp applies some operations to
    /// all items if the list of items is empty.
    pub(crate) fn check_min_items(&self, min_items: &[(&str, usize)]) -> Result<()> {
        if min_items.is_empty() {
            return Ok(());
        }
        let parsed;
        let fields = match self {
            Self::Empty => return Ok(()),
            Self::Fields(fields) => fields,
            // The body may be of a user-defined type, so its serialized form has to be checked.
            Self::Json(json) => {
                parsed = serde_json::from_slice(json).unwrap_or_default();
                &parsed
            }
        };
        for (name, min) in min_items {
            let count = match fields.get(*name) {
                Some(Value::Array(items)) => items.len(),
                Some(Value::Object(entries)) => entries.len(),
                _ => continue,
            };
            check_min_items(name, count, *min)
                .map_err(|problem| Error::argument(format!("the argument {problem}")))?;
        }
        Ok(())
    }

    fn fields(&mut self) -> Result<&mut Map<String, Value>> {
        let fields = match std::mem::take(self) {
            Self::Empty => Map::new(),
            Self::Fields(fields) => fields,
            Self::Json(json) => serde_json::from_slice(&json).map_err(|_| {
                Error::argument("cannot set a field: the body is not a JSON object")
            })?,
        };
        *self = Self::Fields(fields);
        let Self::Fields(fields) = self else { unreachable!("it was set above") };
        Ok(fields)
    }
}

fn not_serializable(error: &serde_json::Error) -> Error {
    Error::argument(format!("cannot serialize the body as JSON: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(body: &Body) -> String {
        String::from_utf8(body.bytes(&Method::POST).unwrap().unwrap().to_vec()).unwrap()
    }

    #[test]
    fn sets_overwrites_and_removes_fields() {
        let mut body = Body::default();
        assert_eq!(json(&body), "{}");
        body.set("a", Some(1)).unwrap();
        body.set("b", Some("x")).unwrap();
        body.set("a", Some(2)).unwrap();
        body.set("b", None::<u8>).unwrap();
        assert_eq!(json(&body), r#"{"a":2}"#);
    }

    #[test]
    fn a_field_can_be_added_to_a_serialized_object_only() {
        let mut body = Body::serialize(&serde_json::json!({"a": 1})).unwrap();
        body.set("b", Some(2)).unwrap();
        assert_eq!(json(&body), r#"{"a":1,"b":2}"#);
        assert!(Body::serialize(&[1]).unwrap().set("b", Some(2)).is_err());
    }

    #[test]
    fn an_empty_body_is_only_sent_with_post_put_and_patch() {
        assert_eq!(Body::Empty.bytes(&Method::GET).unwrap(), None);
        assert_eq!(Body::Empty.bytes(&Method::PATCH).unwrap().unwrap(), "{}");
    }
}
