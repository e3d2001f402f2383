//! Values made up from the types of the spec, for endpoints without a handler of their own.

use crisp_api_spec::{Builtin, Kind, Spec, Type};
use serde_json::{Value, json};

/// A value of this type with everything that must be there.
pub(crate) fn value(spec: &Spec, ty: &Type) -> Value {
    match ty {
        Type::Builtin(builtin) => of_builtin(*builtin),
        Type::List(item) => json!([value(spec, item)]),
        Type::Map(_) => json!({}),
        Type::Defined(name) => match spec.definition(name).map(crisp_api_spec::Definition::kind) {
            Some(Kind::Enum(words)) => json!(words.values().first()),
            Some(Kind::Id(_)) => json!(format!("mock-{}", name.to_lowercase())),
            Some(Kind::Record(record)) => {
                let fields = record.fields().iter().filter(|field| field.is_required());
                fields
                    .map(|field| (field.name().to_owned(), value(spec, field.ty())))
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            }
            Some(Kind::Union(_)) | None => Value::Null,
        },
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
