//! Values made up from the types of the spec, for endpoints without a handler of their own.

use crisp_api_spec::{Builtin, Definition, Field, Kind, Record, Spec, Type};
use serde_json::{Map, Value, json};

/// A value of this type with everything that must be there.
pub(crate) fn value(spec: &Spec, ty: &Type) -> Value {
    match ty {
        Type::Builtin(builtin) => of_builtin(*builtin),
        Type::List(item) => json!([value(spec, item)]),
        Type::Map(_) => json!({}),
        Type::Defined(name) => match spec.definition(name).map(Definition::kind) {
            Some(Kind::Enum(words)) => json!(words.values().first()),
            Some(Kind::Id(_)) => json!(format!("mock-{}", name.to_lowercase())),
            Some(Kind::Record(record)) => of_record(spec, record),
            Some(Kind::Union(union)) => {
                union.variants().first().map_or(Value::Null, |first| value(spec, first.ty()))
            }
            None => Value::Null,
        },
    }
}

fn of_record(spec: &Spec, record: &Record) -> Value {
    let mut object = Map::new();
    for field in record.fields().iter().filter(|field| field.is_required()) {
        if let Some(tag) = field.tag() {
            object.insert(tag.to_owned(), json!(first_tag(spec, field)));
        }
        object.insert(field.name().to_owned(), value(spec, field.ty()));
    }
    object.into()
}

/// The tag of the variant that [`value`] makes up.
fn first_tag<'s>(spec: &'s Spec, field: &Field) -> Option<&'s str> {
    let definition = field.ty().definition().and_then(|name| spec.definition(name))?;
    match definition.kind() {
        Kind::Union(union) => union.variants().first().map(crisp_api_spec::Variant::tag),
        _ => None,
    }
}

fn of_builtin(builtin: Builtin) -> Value {
    match builtin {
        Builtin::Bool | Builtin::Flag => json!(false),
        Builtin::Date => json!("2026-01-01T00:00:00.000Z"),
        Builtin::Json => json!({}),
        Builtin::Scalar | Builtin::String => json!("mock"),
        Builtin::Timestamp => json!(1_767_225_600_000_u64),
        Builtin::F64
        | Builtin::Fingerprint
        | Builtin::I32
        | Builtin::I64
        | Builtin::U16
        | Builtin::U32
        | Builtin::U64
        | Builtin::U8 => json!(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::router::Router;

    #[test]
    fn what_is_made_up_has_everything_that_must_be_there() {
        let spec = Router::official().spec;
        for endpoint in spec.endpoints() {
            if let Some(returns) = endpoint.returns() {
                let made_up = value(&spec, returns.ty());
                let problem = crate::validate::problem(&spec, returns.ty(), &made_up, "data");
                assert_eq!(problem, None, "{}", endpoint.name());
            }
        }
        let message = value(&spec, &Type::Defined("ConversationMessage".into()));
        assert_eq!((&message["type"], &message["content"]), (&json!("text"), &json!("mock")));
    }
}
