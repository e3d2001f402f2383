//! The merge of endpoints with the same method and path into one operation.

use serde_json::{Map, Value, json};

use crate::model::{Endpoint, Spec};

/// An endpoint and its other forms, in file order.
pub(super) struct Forms<'s>(Vec<&'s Endpoint>);

impl<'s> Forms<'s> {
    /// Returns `endpoint` and its forms. `endpoint` must not be a form itself.
    pub(super) fn of(spec: &'s Spec, endpoint: &'s Endpoint) -> Self {
        let others = spec.endpoints().iter();
        let others = others.filter(|form| form.form_of() == Some(endpoint.name()));
        Self(std::iter::once(endpoint).chain(others).collect())
    }

    /// Returns the names of all forms except the first.
    pub(super) fn others(&self) -> Vec<&'s str> {
        self.0.iter().skip(1).map(|form| form.name()).collect()
    }

    /// Merges the query parameters. A parameter is required only if every form requires it.
    pub(super) fn query(
        &self,
        parameter: impl Fn(&crate::model::Parameter) -> Value,
    ) -> Vec<Value> {
        let mut written: Map<String, Value> = Map::new();
        for query in self.0.iter().flat_map(|form| form.query()) {
            let mut value = parameter(query);
            if let Some(other) = written.get_mut(query.name()) {
                if let (Some(one), Some(two)) = (other.get("schema"), value.get("schema")) {
                    other["schema"] = any_of(vec![one.clone(), two.clone()]);
                }
                continue;
            }
            let requires = |form: &&Endpoint| {
                let mut own = form.query().iter();
                own.any(|own| own.name() == query.name() && own.is_required())
            };
            value["required"] = json!(self.0.iter().all(requires));
            written.insert(query.name().to_owned(), value);
        }
        written.into_iter().map(|(_, value)| value).collect()
    }

    /// Merges the bodies. Returns the schema, and whether every form has a body.
    pub(super) fn body(&self, body: impl Fn(&Endpoint) -> Option<Value>) -> Option<(Value, bool)> {
        let bodies: Vec<_> = self.0.iter().filter_map(|form| body(form)).collect();
        let required = bodies.len() == self.0.len();
        (!bodies.is_empty()).then(|| (any_of(bodies), required))
    }

    /// Merges the response data.
    pub(super) fn data(&self, data: impl Fn(&Endpoint) -> Value) -> Value {
        any_of(self.0.iter().map(|form| data(form)).collect())
    }
}

/// Returns a schema that accepts any value that one of `schemas` accepts.
fn any_of(schemas: Vec<Value>) -> Value {
    let mut distinct: Vec<Value> = Vec::new();
    for schema in schemas {
        if !distinct.contains(&schema) {
            distinct.push(schema);
        }
    }
    match <[Value; 1]>::try_from(distinct) {
        Ok([only]) => only,
        Err(several) => json!({ "anyOf": several }),
    }
}
