//! Where a type may stand: not every type can be written into a path, a query, or beside a tag.

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Builtin, Type};
use crate::parse::{Shape, TypeExpr};
use crate::source::Spanned;

/// What a type is used for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Body,
    Event,
    Field,
    Path,
    Query,
    Returns,
    Variant,
}

impl Checker<'_> {
    /// The type of `expr`, which is reported where it cannot stand in `place`.
    pub(super) fn resolve_in(&mut self, place: Place, expr: &Spanned<TypeExpr>) -> Type {
        let ty = self.resolve(&expr.value);
        self.check_marks(place, expr);
        self.check_date_and_flag(place, &ty, expr);
        self.check_union(place, &expr.value.shape, expr);
        if place == Place::Path && !self.fits_a_path(&ty) {
            let message = "this type cannot be written into a path";
            let help = "a path takes text, integers, ids and enums";
            self.report(Diagnostic::new(message, expr.span.clone()).help(help));
        }
        ty
    }

    /// `?`, `| null` and `= []` mean something in some places only.
    fn check_marks(&mut self, place: Place, expr: &Spanned<TypeExpr>) {
        let TypeExpr { optional, nullable, empty_when_absent, .. } = expr.value;
        let refused = match place {
            Place::Field => [false; 3],
            Place::Query => [false, nullable, empty_when_absent],
            Place::Returns => [optional, false, empty_when_absent],
            _ => [optional, nullable, empty_when_absent],
        };
        let marks = ["`?`", "`| null`", "`= []`"];
        let what = match place {
            Place::Body => "a body is always there",
            Place::Event => "the data of an event is always there",
            Place::Field => return,
            Place::Path => "a parameter of a path is always there",
            Place::Query => "a parameter of a query is there or is not",
            Place::Returns => "the data of an answer is always there, but may be `| null`",
            Place::Variant => "a variant is always there",
        };
        for (mark, refused) in marks.into_iter().zip(refused) {
            if refused {
                let message = format!("{mark} has no meaning here");
                self.report(Diagnostic::new(message, expr.span.clone()).label(what));
            }
        }
    }

    fn check_date_and_flag(&mut self, place: Place, ty: &Type, expr: &Spanned<TypeExpr>) {
        let plain = matches!(ty, Type::Builtin(_));
        if holds(ty, Builtin::Flag) && !(plain && place == Place::Query) {
            let message = "`flag` is how a query writes true and false";
            self.report(Diagnostic::new(message, expr.span.clone()).label("write `bool`"));
        }
        if holds(ty, Builtin::Date) && !(plain && matches!(place, Place::Query | Place::Field)) {
            let message = "`date` stands for a single field or parameter";
            self.report(Diagnostic::new(message, expr.span.clone()).label("write `string`"));
        }
    }

    /// A union with a tag stands beside the tag, so only a field of a record can be one.
    fn check_union(&mut self, place: Place, shape: &Shape, expr: &Spanned<TypeExpr>) {
        let (name, direct) = match shape {
            Shape::Builtin(_) => return,
            Shape::Named(name) => (name, true),
            Shape::List(item) | Shape::Map(item) => match innermost(item) {
                Some(name) => (name, false),
                None => return,
            },
        };
        if self.names.union(&name.value) == Some(false) && !(direct && place == Place::Field) {
            let message = format!("`{}` needs a tag beside it, and there is none here", name.value);
            self.report(Diagnostic::new(message, expr.span.clone()).help(
                "make a type of the union and its tag, or say `untagged = true` in the union",
            ));
        }
    }

    fn fits_a_path(&self, ty: &Type) -> bool {
        use Builtin::{Fingerprint, I32, I64, String, U8, U16, U32, U64};
        match ty {
            Type::Builtin(Fingerprint | I32 | I64 | String | U8 | U16 | U32 | U64) => true,
            Type::Defined(name) => self.names.is_text(name) || !self.names.is_read(name),
            _ => false,
        }
    }
}

fn innermost(shape: &Shape) -> Option<&Spanned<String>> {
    match shape {
        Shape::Builtin(_) => None,
        Shape::Named(name) => Some(name),
        Shape::List(item) | Shape::Map(item) => innermost(item),
    }
}

fn holds(ty: &Type, builtin: Builtin) -> bool {
    match ty {
        Type::Builtin(this) => *this == builtin,
        Type::Defined(_) => false,
        Type::List(item) | Type::Map(item) => holds(item, builtin),
    }
}
