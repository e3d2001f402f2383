//! Example values, for endpoints without state and for the objects of an example world.

use std::collections::BTreeMap;

use crisp_api_spec::{Definition, Kind, Record, Spec, Type};
use serde_json::{Map, Value};

/// Returns an example value of this type.
pub(crate) fn value(spec: &Spec, ty: &Type) -> Value {
    let json = crisp_api_spec::__private::example(spec, ty);
    serde_json::from_str(&json).expect("examples are valid JSON, which a test of the spec checks")
}

/// Returns `value` without the keys that its type does not have. Stored objects contain more than some
/// responses show.
pub(crate) fn project(spec: &Spec, ty: &Type, value: Value) -> Value {
    Projection { spec, kinds: BTreeMap::new() }.value(ty, value)
}

struct Projection<'s> {
    spec: &'s Spec,
    /// The definitions that were used. The spec searches them one by one.
    kinds: BTreeMap<&'s str, Option<&'s Kind>>,
}

impl<'s> Projection<'s> {
    fn value(&mut self, ty: &'s Type, value: Value) -> Value {
        match (ty, value) {
            (Type::List(item), Value::Array(items)) => {
                items.into_iter().map(|value| self.value(item, value)).collect()
            }
            (Type::Defined(name), Value::Object(object)) => match self.kind(name) {
                Some(Kind::Record(record)) => self.record(record, object).into(),
                _ => object.into(),
            },
            (_, value) => value,
        }
    }

    fn kind(&mut self, name: &'s str) -> Option<&'s Kind> {
        let spec = self.spec;
        *self.kinds.entry(name).or_insert_with(|| spec.definition(name).map(Definition::kind))
    }

    fn record(&mut self, record: &'s Record, object: Map<String, Value>) -> Map<String, Value> {
        let entries = object.into_iter().filter_map(|(key, value)| {
            let mut fields = record.fields().iter();
            let field = fields.find(|one| one.name() == key || one.tag() == Some(&key))?;
            let is_tagged = field.tag().is_some();
            let value = if is_tagged { value } else { self.value(field.ty(), value) };
            Some((key, value))
        });
        entries.collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::config::official_spec;

    #[test]
    fn examples_have_every_required_field() {
        let spec = official_spec();
        for endpoint in spec.endpoints() {
            if let Some(returns) = endpoint.returns() {
                let example = value(&spec, returns.ty());
                let problem = crate::validate::problem(&spec, returns.ty(), &example, "data");
                assert_eq!(problem, None, "{}", endpoint.name());
            }
        }
    }

    #[test]
    fn projects_onto_the_keys_of_the_type() {
        let spec = official_spec();
        let list = Type::List(Box::new(Type::Defined("WebsiteTeam".into())));
        let stored = json!([{ "team_id": "a", "name": "A", "secret": 1 }]);
        assert_eq!(project(&spec, &list, stored), json!([{ "team_id": "a", "name": "A" }]));
    }
}
