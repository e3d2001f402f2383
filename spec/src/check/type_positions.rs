//! Where a type may stand: not every type can be written into a path, a query, or beside a tag.

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Builtin, Type};
use crate::parse::{BaseType, TypeExpr};
use crate::source::Spanned;

/// What a type is used for.
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
    /// The type of `expr`, which is reported where it cannot stand in `position`.
    pub(super) fn resolve_in(&mut self, position: TypePosition, expr: &Spanned<TypeExpr>) -> Type {
        let ty = self.resolve(&expr.value);
        self.check_marks(position, expr);
        self.check_date_and_flag(position, &ty, expr);
        self.check_union(position, &expr.value.base, expr);
        if position == TypePosition::Path && !self.is_allowed_in_path(&ty) {
            let message = "this type cannot be written into a path";
            let help = "a path takes text, integers, ids and enums";
            self.report(Diagnostic::new(message, expr.span.clone()).help(help));
        }
        ty
    }

    /// `?`, `| null` and `= []` mean something in some places only.
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
            TypePosition::Body => "a body is always there",
            TypePosition::Event => "the data of an event is always there",
            TypePosition::Field => return,
            TypePosition::Path => "a parameter of a path is always there",
            TypePosition::Query => "a parameter of a query is there or is not",
            TypePosition::Returns => "the data of an answer is always there, but may be `| null`",
            TypePosition::Variant => "a variant is always there",
        };
        for (mark, rejected) in marks.into_iter().zip(rejected) {
            if rejected {
                let message = format!("{mark} has no meaning here");
                self.report(Diagnostic::new(message, expr.span.clone()).label(hint));
            }
        }
    }

    fn check_date_and_flag(&mut self, position: TypePosition, ty: &Type, expr: &Spanned<TypeExpr>) {
        let plain = matches!(ty, Type::Builtin(_));
        if holds(ty, Builtin::Flag) && !(plain && position == TypePosition::Query) {
            let message = "`flag` is how a query writes true and false";
            self.report(Diagnostic::new(message, expr.span.clone()).label("write `bool`"));
        }
        if holds(ty, Builtin::Date)
            && !(plain && matches!(position, TypePosition::Query | TypePosition::Field))
        {
            let message = "`date` stands for a single field or parameter";
            self.report(Diagnostic::new(message, expr.span.clone()).label("write `string`"));
        }
    }

    /// A union with a tag stands beside the tag, so only a field of a record can be one.
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
            let message = format!("`{}` needs a tag beside it, and there is none here", name.value);
            self.report(Diagnostic::new(message, expr.span.clone()).help(
                "make a type of the union and its tag, or say `untagged = true` in the union",
            ));
        }
    }

    fn is_allowed_in_path(&self, ty: &Type) -> bool {
        use Builtin::{Fingerprint, I32, I64, String, U8, U16, U32, U64};
        match ty {
            Type::Builtin(Fingerprint | I32 | I64 | String | U8 | U16 | U32 | U64) => true,
            Type::Defined(name) => self.names.is_string(name) || self.names.is_malformed(name),
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
