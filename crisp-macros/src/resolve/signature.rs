//! The expected signature of a method, for messages.

use crisp_api_spec::{Builtin, Endpoint, Type};

use crate::rust_types::Requirement;

/// Returns the signature of the endpoint's method with these parameters, ready to paste.
pub(super) fn expected<'a>(
    endpoint: &Endpoint,
    parameters: impl Iterator<Item = (&'a str, &'a Type, Requirement)>,
) -> String {
    let parameters: String = parameters
        .map(|(name, ty, requirement)| format!(", {name}: {}", argument(ty, requirement)))
        .collect();
    let output = match endpoint.returns() {
        None => String::new(),
        Some(returns) if returns.is_nullable() => format!(" -> Option<{}>", owned(returns.ty())),
        Some(returns) => format!(" -> {}", owned(returns.ty())),
    };
    format!("expected: `fn {}(&self{parameters}){output};`", endpoint.name())
}

fn argument(ty: &Type, requirement: Requirement) -> String {
    match (requirement, ty) {
        (Requirement::Optional | Requirement::Nullable, _) => format!("Option<{}>", owned(ty)),
        (_, Type::Builtin(Builtin::String)) => "&str".to_owned(),
        (Requirement::Path, Type::Defined(name)) => format!("&{name}"),
        _ => owned(ty),
    }
}

fn owned(ty: &Type) -> String {
    match ty {
        Type::Defined(name) => name.clone(),
        Type::List(item) => format!("Vec<{}>", owned(item)),
        Type::Map(value) => format!("BTreeMap<String, {}>", owned(value)),
        Type::Builtin(builtin) => match builtin {
            Builtin::Bool | Builtin::Flag => "bool".to_owned(),
            Builtin::Date | Builtin::Timestamp => "Timestamp".to_owned(),
            Builtin::Fingerprint => "Fingerprint".to_owned(),
            Builtin::Json => "Value".to_owned(),
            Builtin::Scalar => "Scalar".to_owned(),
            Builtin::String => "String".to_owned(),
            number => number.as_str().to_owned(),
        },
    }
}
