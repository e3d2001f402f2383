//! Example values, for endpoints without state and for the objects of an example world.

use crisp_api_spec::{Kind, Record, Spec, Type};
use serde_json::{Map, Value};

/// Returns an example value of this type.
pub(crate) fn value(spec: &Spec, ty: &Type) -> Value {
    let json = crisp_api_spec::__private::example(spec, ty);
    serde_json::from_str(&json).expect("examples are valid JSON, which a test of the spec checks")
}

/// Returns `value` without the keys that its type does not have. Stored objects contain more than some
/// responses show.
pub(crate) fn project(spec: &Spec, ty: &Type, value: Value) -> Value {
    match (ty, value) {
        (Type::List(item), Value::Array(items)) => {
            items.into_iter().map(|value| project(spec, item, value)).collect()
        }
        (Type::Defined(name), Value::Object(object)) => {
            match spec.definition(name).map(crisp_api_spec::Definition::kind) {
                Some(Kind::Record(record)) => project_record(spec, record, object).into(),
                _ => object.into(),
            }
        }
        (_, value) => value,
    }
}

fn project_record(spec: &Spec, record: &Record, object: Map<String, Value>) -> Map<String, Value> {
    let field = |key: &str| {
        record.fields().iter().find(|field| field.name() == key || field.tag() == Some(key))
    };
    let entries = object.into_iter().filter_map(|(key, value)| {
        let field = field(&key)?;
        let value = if field.tag().is_some() { value } else { project(spec, field.ty(), value) };
        Some((key, value))
    });
    entries.collect()
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
