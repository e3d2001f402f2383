//! Checks that the types of an endpoint cover a request.

use crisp_api_spec::{Builtin, Endpoint, Parameter, Spec, Type};
use serde_json::{Map, Value};

use crate::closed::Validator;
use crate::recording::Recorded;
use crate::routes::PathValues;

/// Returns the parts of the request that are unknown, missing, or of another type.
pub(crate) fn request(
    spec: &Spec,
    endpoint: &Endpoint,
    path: &PathValues,
    request: &Recorded,
) -> Vec<String> {
    let mut validator = Validator { spec, problems: Vec::new() };
    for (name, text) in path {
        let parameter = endpoint.path().iter().find(|parameter| parameter.name() == name);
        let ty = parameter.expect("a route declares its parameters").ty();
        validator.text(ty, text, &format!("path.{name}"));
    }
    validator.query(endpoint, &request.query);
    validator.body(endpoint, request.body.as_ref());
    validator.problems
}

impl Validator<'_> {
    fn query(&mut self, endpoint: &Endpoint, query: &[(String, String)]) {
        let is_set = |parameter: &Parameter| query.iter().any(|(name, _)| name == parameter.name());
        for (index, (name, text)) in query.iter().enumerate() {
            match endpoint.query().iter().find(|parameter| parameter.name() == name) {
                Some(parameter) => self.text(parameter.ty(), text, &format!("query.{name}")),
                None => self.problems.push(format!("the query has no parameter `{name}`")),
            }
            if query[..index].iter().any(|(other, _)| other == name) {
                self.problems.push(format!("`query.{name}` is repeated"));
            }
        }
        let missing = endpoint.query().iter().filter(|parameter| parameter.is_required());
        for parameter in missing.filter(|parameter| !is_set(parameter)) {
            self.problems.push(format!("`query.{}` is missing", parameter.name()));
        }
    }

    fn body(&mut self, endpoint: &Endpoint, body: Option<&Value>) {
        let empty = Value::Object(Map::new());
        let method = endpoint.route().method();
        match (endpoint.body(), body) {
            (Some(expected), Some(body)) => self.value(expected.ty(), body, "body"),
            (Some(_), None) => self.problems.push("the body is missing".into()),
            (None, Some(body)) if *body == empty && method.always_has_body() => {}
            (None, Some(_)) => self.problems.push("the body is unexpected".into()),
            (None, None) if method.always_has_body() => {
                self.problems.push("the empty body is missing".into());
            }
            (None, None) => {}
        }
    }

    /// Checks a value of a path or query parameter.
    fn text(&mut self, ty: &Type, text: &str, location: &str) {
        let builtin = match ty {
            Type::Builtin(builtin) if !matches!(builtin, Builtin::Json | Builtin::Scalar) => {
                *builtin
            }
            Type::Defined(name) if self.spec.record(name).is_none() => {
                if text.is_empty() {
                    self.mismatch(location, &text.into(), "an id or enum value");
                }
                return;
            }
            // Records, lists and maps are sent as JSON.
            _ => match serde_json::from_str(text) {
                Ok(value) => return self.value(ty, &value, location),
                Err(_) => return self.mismatch(location, &text.into(), "JSON"),
            },
        };
        let (validate, expected) = match builtin {
            Builtin::Flag => (matches!(text, "0" | "1"), "a flag"),
            Builtin::Bool => (matches!(text, "true" | "false"), "a boolean"),
            Builtin::F64 => (text.parse::<f64>().is_ok(), "a number"),
            Builtin::Date => (text.contains('T'), "a date"),
            Builtin::String => (true, "a string"),
            _ => (text.parse::<i64>().is_ok(), "an integer"),
        };
        if !validate {
            self.mismatch(location, &text.into(), expected);
        }
    }
}
