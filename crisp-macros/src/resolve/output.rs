//! Checks that a written output can hold what the endpoint returns.
//!
//! A macro sees the name of a type and not its definition, so only outputs that cannot work are
//! reported: a list for one object, a number for a record. An unknown name may be anything.

use crisp_api_spec::{Builtin, Endpoint, Kind, Method, Spec, Type as SpecType};
use syn::{GenericArgument, PathArguments, Type};

use super::signature::Signatures;
use crate::errors::ErrorSink;

/// The form of a value in JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Form {
    Bool,
    Number,
    Text,
    List(Box<Self>),
    Map,
    /// A type that the spec defines as a record.
    Record,
    /// `()`
    Unit,
    /// Anything, or a type that is not known.
    Any,
}

/// Reports an output that contradicts the spec.
pub(super) fn check(
    endpoint: &Endpoint,
    ty: &Type,
    spec: &Spec,
    signatures: &Signatures,
    errors: &ErrorSink<'_>,
) {
    let written = form_of_type(ty, spec);
    let name = endpoint.name();
    let Some(returns) = endpoint.returns() else {
        if !matches!(written, Form::Any | Form::Unit | Form::Record) {
            errors.at(ty, format_args!("`{name}` returns no data; remove the output"));
        }
        return;
    };
    let head = endpoint.route().method() == Method::Head;
    if !fits(&form(returns.ty(), spec), &written) || (head && written != Form::Bool) {
        let owned = match signatures.owned(returns.ty()) {
            hole if hole == "_" => "any JSON value".to_owned(),
            owned if returns.is_nullable() => format!("`Option<{owned}>`"),
            owned => format!("`{owned}`"),
        };
        let kind = match returns.ty() {
            SpecType::List(_) => "a list: ",
            SpecType::Map(_) => "a map: ",
            _ => "",
        };
        errors.at(ty, format_args!("`{name}` returns {kind}{owned}; this type cannot hold it"));
    }
}

/// Returns whether a type that is not a list is written for a list with pages.
pub(super) fn is_no_list(ty: &Type, spec: &Spec) -> bool {
    !matches!(form_of_type(ty, spec), Form::List(_) | Form::Any)
}

fn fits(expected: &Form, written: &Form) -> bool {
    match (expected, written) {
        (Form::Any, _) | (_, Form::Any) => true,
        (Form::List(expected), Form::List(written)) => fits(expected, written),
        // A map of fields is a record too.
        (Form::Record | Form::Map, Form::Record | Form::Map) => true,
        (expected, written) => expected == written,
    }
}

/// Returns the form of a type of the spec.
fn form(ty: &SpecType, spec: &Spec) -> Form {
    match ty {
        SpecType::List(item) => Form::List(Box::new(form(item, spec))),
        SpecType::Map(_) => Form::Map,
        SpecType::Defined(name) => defined(name, spec),
        SpecType::Builtin(builtin) => match builtin {
            Builtin::Bool | Builtin::Flag => Form::Bool,
            Builtin::F64
            | Builtin::Fingerprint
            | Builtin::I32
            | Builtin::I64
            | Builtin::U16
            | Builtin::U32
            | Builtin::U64
            | Builtin::U8 => Form::Number,
            Builtin::String => Form::Text,
            // A time is a number or a string.
            Builtin::Date | Builtin::Json | Builtin::Scalar | Builtin::Timestamp => Form::Any,
        },
    }
}

fn defined(name: &str, spec: &Spec) -> Form {
    match spec.definition(name).map(crisp_api_spec::Definition::kind) {
        Some(Kind::Enum(_) | Kind::Id(_)) => Form::Text,
        Some(Kind::Record(_)) => Form::Record,
        Some(Kind::Union(_)) | None => Form::Any,
    }
}

/// Returns the form of a Rust type.
fn form_of_type(ty: &Type, spec: &Spec) -> Form {
    match ty {
        Type::Paren(ty) => form_of_type(&ty.elem, spec),
        Type::Tuple(tuple) if tuple.elems.is_empty() => Form::Unit,
        Type::Array(array) => Form::List(Box::new(form_of_type(&array.elem, spec))),
        Type::Path(path) => {
            let Some(last) = path.path.segments.last() else { return Form::Any };
            let argument = match &last.arguments {
                PathArguments::AngleBracketed(arguments) => {
                    arguments.args.iter().find_map(|argument| match argument {
                        GenericArgument::Type(ty) => Some(ty),
                        _ => None,
                    })
                }
                _ => None,
            };
            let inner = || argument.map_or(Form::Any, |ty| form_of_type(ty, spec));
            match last.ident.to_string().as_str() {
                "bool" => Form::Bool,
                "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64"
                | "i128" | "isize" | "f32" | "f64" => Form::Number,
                "String" | "char" => Form::Text,
                "Vec" | "VecDeque" | "HashSet" | "BTreeSet" | "LinkedList" => {
                    Form::List(Box::new(inner()))
                }
                "HashMap" | "BTreeMap" => Form::Map,
                "Option" | "Box" | "Arc" | "Rc" => inner(),
                name if argument.is_none() => defined(name, spec),
                _ => Form::Any,
            }
        }
        _ => Form::Any,
    }
}

#[cfg(test)]
mod tests {
    use crisp_api_spec::{load, official};

    use super::*;
    use crate::errors::ErrorStore;

    fn message(endpoint: &str, ty: &str) -> Option<String> {
        let spec = load(official()).expect("the official spec is valid");
        let store = ErrorStore::default();
        let signatures = Signatures { types: "crisp_api::types".into(), krate: "crisp_api".into() };
        let ty = syn::parse_str(ty).expect("a type");
        check(spec.endpoint(endpoint)?, &ty, &spec, &signatures, &store.sink());
        store.into_messages().pop()
    }

    #[test]
    fn rejects_outputs_that_cannot_hold_the_data() {
        for (endpoint, ty) in [
            ("list_conversations", "Conversation"),
            ("list_conversations", "bool"),
            ("list_conversations", "Vec<bool>"),
            ("get_website", "Vec<Website>"),
            ("get_website", "String"),
            ("get_website", "bool"),
            ("check_conversation_exists", "Conversation"),
            ("check_conversation_exists", "Exists"),
            ("remove_conversation", "bool"),
        ] {
            assert!(message(endpoint, ty).is_some(), "{endpoint}: {ty}");
        }
    }

    #[test]
    fn accepts_types_of_the_user() {
        for (endpoint, ty) in [
            ("list_conversations", "Vec<Mine>"),
            ("list_conversations", "Mine"),
            ("list_conversations", "Option<Vec<Conversation>>"),
            ("get_website", "Mine"),
            ("get_website", "Option<crisp_api::types::Website>"),
            ("get_website", "std::collections::BTreeMap<String, serde_json::Value>"),
            ("get_website", "serde_json::Value"),
            ("check_conversation_exists", "bool"),
            ("remove_conversation", "()"),
        ] {
            assert_eq!(message(endpoint, ty), None, "{endpoint}: {ty}");
        }
    }
}
