//! The expected signature of a method, for messages.

use crisp_api_spec::{Builtin, Endpoint, Type};

use crate::rust_types::Requirement;

/// Writes signatures that compile where they are pasted: the paths of types start with the crate.
pub(crate) struct Signatures {
    /// The path of the module with the official types.
    pub(crate) types: String,
    /// The path of the crate.
    pub(crate) krate: String,
}

impl Signatures {
    /// Returns the signature of the endpoint's method with these parameters, ready to paste.
    pub(super) fn expected<'a>(
        &self,
        endpoint: &Endpoint,
        parameters: impl Iterator<Item = (&'a str, &'a Type, Requirement)>,
    ) -> String {
        let parameters: String = parameters
            .map(|(name, ty, requirement)| format!(", {name}: {}", self.argument(ty, requirement)))
            .collect();
        let output = match endpoint.returns() {
            None => String::new(),
            Some(returns) if returns.is_nullable() => {
                format!(" -> Option<{}>", self.owned(returns.ty()))
            }
            Some(returns) => format!(" -> {}", self.owned(returns.ty())),
        };
        format!("expected: `fn {}(&self{parameters}){output};`", endpoint.name())
    }

    fn argument(&self, ty: &Type, requirement: Requirement) -> String {
        let owned = self.owned(ty);
        match (requirement, ty) {
            _ if owned == "_" => owned,
            (Requirement::Optional | Requirement::Nullable, _) => format!("Option<{owned}>"),
            (_, Type::Builtin(Builtin::String)) => "&str".to_owned(),
            (Requirement::Path, Type::Defined(_)) => format!("&{owned}"),
            _ => owned,
        }
    }

    /// Returns the owned type, or `_` if the user cannot name it without another dependency.
    pub(super) fn owned(&self, ty: &Type) -> String {
        let of = |inner: &Type, before: &str| match self.owned(inner) {
            hole if hole == "_" => hole,
            inner => format!("{before}{inner}>"),
        };
        match ty {
            Type::Defined(name) => format!("{}::{name}", self.types),
            Type::List(item) => of(item, "Vec<"),
            Type::Map(value) => of(value, "std::collections::BTreeMap<String, "),
            Type::Builtin(builtin) => match builtin {
                Builtin::Bool | Builtin::Flag => "bool".to_owned(),
                Builtin::Date | Builtin::Timestamp => format!("{}::Timestamp", self.krate),
                Builtin::Fingerprint => format!("{}::Fingerprint", self.krate),
                Builtin::Json => "_".to_owned(),
                Builtin::Scalar => format!("{}::Scalar", self.krate),
                Builtin::String => "String".to_owned(),
                number => number.as_str().to_owned(),
            },
        }
    }
}
