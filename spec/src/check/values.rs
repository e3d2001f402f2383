//! Checks of `default`, `min` and `max` against the type of the value.

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Bounds, Builtin, DefaultValue, Type};
use crate::parse::{self, Default};
use crate::source::Spanned;

/// Checks and returns the bounds of a field or a parameter.
pub(super) fn bounds(ty: &Type, raw: &parse::Field, checker: &mut Checker<'_>) -> Bounds {
    // A malformed or unknown type was reported.
    let known = !raw.malformed && ty.definition().is_none_or(|name| checker.names.is_usable(name));
    for bound in raw.min.iter().chain(&raw.max).filter(|_| known) {
        if is_number(ty) {
            check_width(ty, bound, checker);
        } else if !ty.is_container() {
            let message = "`min` and `max` require a number, a list or a map";
            checker.report(Diagnostic::new(message, bound.span.clone()));
        } else if bound.value < 0 {
            let message = "a number of items cannot be negative";
            checker.report(Diagnostic::new(message, bound.span.clone()));
        }
    }
    if let (Some(min), Some(max)) = (&raw.min, &raw.max)
        && min.value > max.value
    {
        let message = format!("`max` ({}) is less than `min` ({})", max.value, min.value);
        checker.report(
            Diagnostic::new(message, max.span.clone()).note("`min` is here", min.span.clone()),
        );
    }
    if let Some(default) = raw.default.as_ref().filter(|_| known) {
        check_default(ty, default, raw, checker);
    }
    Bounds {
        default: raw.default.as_ref().map(|default| match &default.value {
            Default::Text(text) => DefaultValue::Text(text.clone()),
            Default::Integer(number) => DefaultValue::Integer(*number),
            Default::Bool(flag) => DefaultValue::Bool(*flag),
        }),
        min: raw.min.as_ref().map(|min| min.value),
        max: raw.max.as_ref().map(|max| max.value),
    }
}

fn is_number(ty: &Type) -> bool {
    use Builtin::{F64, I32, I64, U8, U16, U32, U64};
    matches!(ty, Type::Builtin(F64 | I32 | I64 | U8 | U16 | U32 | U64))
}

/// Reports a number that is out of range for the type.
///
/// Returns whether it is in range.
fn check_width(ty: &Type, number: &Spanned<i64>, checker: &mut Checker<'_>) -> bool {
    let Type::Builtin(builtin) = ty else { return true };
    let fits = match builtin {
        Builtin::U8 => u8::try_from(number.value).is_ok(),
        Builtin::U16 => u16::try_from(number.value).is_ok(),
        Builtin::U32 => u32::try_from(number.value).is_ok(),
        Builtin::U64 => number.value >= 0,
        Builtin::I32 => i32::try_from(number.value).is_ok(),
        _ => true,
    };
    if !fits {
        let message = format!("`{}` cannot hold {}", builtin.as_str(), number.value);
        checker.report(Diagnostic::new(message, number.span.clone()));
    }
    fits
}

fn check_default(
    ty: &Type,
    default: &Spanned<Default>,
    raw: &parse::Field,
    checker: &mut Checker<'_>,
) {
    let span = default.span.clone();
    match (ty, &default.value) {
        (Type::Builtin(Builtin::Bool | Builtin::Flag), Default::Bool(_))
        | (Type::Builtin(Builtin::String), Default::Text(_))
        | (Type::Builtin(Builtin::Timestamp), Default::Integer(_))
        | (Type::Builtin(Builtin::Scalar), _) => {}
        (_, Default::Integer(number)) if is_number(ty) => {
            let fits = check_width(ty, &Spanned { value: *number, span: span.clone() }, checker);
            let below = raw.min.as_ref().is_some_and(|min| *number < min.value);
            let above = raw.max.as_ref().is_some_and(|max| *number > max.value);
            if fits && (below || above) {
                let message = format!("the default {number} is not between `min` and `max`");
                checker.report(Diagnostic::new(message, span));
            }
        }
        (Type::Defined(name), Default::Text(text)) => match checker.names.values(name) {
            Some(values) if values.contains(text) => {}
            Some(values) => {
                let message = format!("`{text}` is not a value of `{name}`");
                let values = values.iter().map(String::as_str);
                let diagnostic = Diagnostic::new(message, span).allowed(text, values);
                checker.report(diagnostic);
            }
            None => {}
        },
        _ => {
            let message = "the default does not match the type";
            checker.report(
                Diagnostic::new(message, span).note("the type is here", raw.expr.span.clone()),
            );
        }
    }
}
