//! What is sent.

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::json::check_min_items;

/// The body of a call, while it is put together.
#[derive(Clone, Debug, Default)]
pub(crate) enum Body {
    /// Nothing was said.
    #[default]
    Empty,
    /// An object, field by field.
    Fields(Map<String, Value>),
    /// JSON that was written in one go.
    Json(Bytes),
}

impl Body {
    pub(crate) fn whole(value: &(impl Serialize + ?Sized)) -> Result<Self> {
        // Most bodies fit, so that the text does not move while it grows.
        let mut json = Vec::with_capacity(1024);
        serde_json::to_writer(&mut json, value).map_err(|error| failed(&error))?;
        Ok(Self::Json(json.into()))
    }

    /// The same, except that null says nothing.
    pub(crate) fn or_empty(self) -> Self {
        match self {
            Self::Json(json) if &*json == b"null" => Self::Empty,
            body => body,
        }
    }

    pub(crate) fn set<T: Serialize>(&mut self, field: &str, value: Option<T>) -> Result<()> {
        let value = value.map(serde_json::to_value).transpose().map_err(|error| failed(&error))?;
        self.set_value(field.to_owned(), value)
    }

    /// Sets one field; without a value, it is left out.
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
                serde_json::to_vec(fields).map(|json| Some(json.into())).map_err(|e| failed(&e))
            }
            Self::Json(json) => Ok(Some(json.clone())),
        }
    }

    /// Rejects a body in which a list or map has too few items. Crisp applies some operations to all
    /// items if the list of items is empty.
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
            Self::Json(json) => serde_json::from_slice(&json)
                .map_err(|_| Error::argument("the body is no object, so it has no fields"))?,
        };
        *self = Self::Fields(fields);
        let Self::Fields(fields) = self else { unreachable!("it was set above") };
        Ok(fields)
    }
}

fn failed(error: &serde_json::Error) -> Error {
    Error::argument(format!("the body cannot be written as JSON: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(body: &Body) -> String {
        String::from_utf8(body.bytes(&Method::POST).unwrap().unwrap().to_vec()).unwrap()
    }

    #[test]
    fn fields_are_set_changed_and_left_out() {
        let mut body = Body::default();
        assert_eq!(json(&body), "{}");
        body.set("a", Some(1)).unwrap();
        body.set("b", Some("x")).unwrap();
        body.set("a", Some(2)).unwrap();
        body.set("b", None::<u8>).unwrap();
        assert_eq!(json(&body), r#"{"a":2}"#);
    }

    #[test]
    fn a_field_can_be_added_to_a_whole_body_if_it_is_an_object() {
        let mut body = Body::whole(&serde_json::json!({"a": 1})).unwrap();
        body.set("b", Some(2)).unwrap();
        assert_eq!(json(&body), r#"{"a":1,"b":2}"#);
        assert!(Body::whole(&[1]).unwrap().set("b", Some(2)).is_err());
    }

    #[test]
    fn rejects_a_list_with_too_few_items() {
        let check = |body: &Body| body.check_min_items(&[("sessions", 1)]);
        assert!(check(&Body::Empty).is_ok());
        let mut body = Body::Empty;
        body.set("sessions", Some(["a"])).unwrap();
        assert!(check(&body).is_ok());
        body.set("sessions", Some([""; 0])).unwrap();
        let message = "the argument `sessions` has 0 items, and must have 1 at least";
        assert_eq!(check(&body).unwrap_err().to_string(), message);
        let body = Body::whole(&serde_json::json!({ "sessions": {} })).unwrap();
        assert_eq!(check(&body).unwrap_err().to_string(), message);
        assert!(body.check_min_items(&[]).is_ok());
    }

    #[test]
    fn nothing_is_nothing_unless_the_method_wants_a_body() {
        assert_eq!(Body::Empty.bytes(&Method::GET).unwrap(), None);
    }
}
