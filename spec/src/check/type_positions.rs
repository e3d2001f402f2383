//! Checks of the positions in which a type is allowed: not every type can be encoded in a path or a
//! query, and a tagged union needs a sibling tag.

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Builtin, Type};
use crate::parse::{BaseType, TypeExpr};
use crate::source::Spanned;

/// The position of a type in a spec.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TypePosition {
    Body,
    Event,
    Field,
    Path,
    Query,
    Returns,
    Variant,
}

impl Checker<'_> {
    /// Resolves `expr`, and reports it if it is not allowed in `position`.
    pub(super) fn resolve_in(&mut self, position: TypePosition, expr: &Spanned<TypeExpr>) -> Type {
        let ty = self.resolve(&expr.value);
        self.check_marks(position, expr);
        self.check_date_and_flag(position, &ty, expr);
        self.check_union(position, &expr.value.base, expr);
        if position == TypePosition::Path && !self.is_allowed_in_path(&ty) {
            let message = "this type is not allowed in a path";
            let help = "use `string`, an integer type, an id or an enum";
            self.report(Diagnostic::new(message, expr.span.clone()).help(help));
        }
        ty
    }

    /// Reports `?`, `| null` and `= []` in positions where they have no meaning.
    fn check_marks(&mut self, position: TypePosition, expr: &Spanned<TypeExpr>) {
        let TypeExpr { optional, nullable, empty_when_absent, .. } = expr.value;
        let rejected = match position {
            TypePosition::Field => [false; 3],
            TypePosition::Query => [false, nullable, empty_when_absent],
            TypePosition::Returns => [optional, false, empty_when_absent],
            _ => [optional, nullable, empty_when_absent],
        };
        let marks = ["`?`", "`| null`", "`= []`"];
        let hint = match position {
            TypePosition::Body => "a body is always present",
            TypePosition::Event => "the data of an event is always present",
            TypePosition::Field => return,
            TypePosition::Path => "a path parameter is always present",
            TypePosition::Query => "use `?` for an optional query parameter",
            TypePosition::Returns => "use `| null` if the data of a response can be null",
            TypePosition::Variant => "the value of a variant is always present",
        };
        for (mark, rejected) in marks.into_iter().zip(rejected) {
            if rejected {
                let message = format!("{mark} is not allowed here");
                self.report(Diagnostic::new(message, expr.span.clone()).label(hint));
            }
        }
    }

    fn check_date_and_flag(&mut self, position: TypePosition, ty: &Type, expr: &Spanned<TypeExpr>) {
        let plain = matches!(ty, Type::Builtin(_));
        if holds(ty, Builtin::Flag) && !(plain && position == TypePosition::Query) {
            let message = "`flag` is only allowed as the type of a query parameter";
            self.report(Diagnostic::new(message, expr.span.clone()).label("use `bool`"));
        }
        if holds(ty, Builtin::Date)
            && !(plain && matches!(position, TypePosition::Query | TypePosition::Field))
        {
            let message = "`date` is only allowed as the type of a field or a query parameter";
            self.report(Diagnostic::new(message, expr.span.clone()).label("use `string`"));
        }
    }

    /// Reports a tagged union outside a record field. Only a record has a sibling key for the tag.
    fn check_union(&mut self, position: TypePosition, base: &BaseType, expr: &Spanned<TypeExpr>) {
        let (name, direct) = match base {
            BaseType::Builtin(_) => return,
            BaseType::Named(name) => (name, true),
            BaseType::List(item) | BaseType::Map(item) => match innermost(item) {
                Some(name) => (name, false),
                None => return,
            },
        };
        if self.names.union(&name.value) == Some(false)
            && !(direct && position == TypePosition::Field)
        {
            let message = format!("the tagged union `{}` is not allowed here", name.value);
            self.report(Diagnostic::new(message, expr.span.clone()).help(
                "define a type with the union and its tag, or add `untagged = true` to the union",
            ));
        }
    }

    fn is_allowed_in_path(&self, ty: &Type) -> bool {
        use Builtin::{Fingerprint, I32, I64, String, U8, U16, U32, U64};
        match ty {
            Type::Builtin(Fingerprint | I32 | I64 | String | U8 | U16 | U32 | U64) => true,
            // An unknown type was reported.
            Type::Defined(name) => self.names.is_string(name) || !self.names.is_usable(name),
            _ => false,
        }
    }
}

fn innermost(base: &BaseType) -> Option<&Spanned<String>> {
    match base {
        BaseType::Builtin(_) => None,
        BaseType::Named(name) => Some(name),
        BaseType::List(item) | BaseType::Map(item) => innermost(item),
    }
}

fn holds(ty: &Type, builtin: Builtin) -> bool {
    match ty {
        Type::Builtin(this) => *this == builtin,
        Type::Defined(_) => false,
        Type::List(item) | Type::Map(item) => holds(item, builtin),
    }
}
