//! Types that are written in place, as in OpenAPI. Here, each record is a definition with a name.

use toml::Spanned as Toml;
use toml::de::{DeTable, DeValue};

use super::{Reader, TypeExpr, keys, type_expr};
use crate::diagnostics::Diagnostic;
use crate::source::Spanned;

/// Returns whether a table has none of the `known` keys and some others, so that it is probably a
/// record.
pub(super) fn is_record(table: &DeTable<'_>, known: &[&str]) -> bool {
    !table.is_empty() && table.keys().all(|key| !known.contains(&key.get_ref().as_ref()))
}

/// Parses a type that is a string, or reports another value with the way to write it.
///
/// `name` is a name for the type, if the value is a record.
pub(super) fn ty(
    value: &Toml<DeValue<'_>>,
    subject: &str,
    name: &str,
    reader: &mut Reader<'_>,
) -> Option<Spanned<TypeExpr>> {
    let hint = match value.get_ref() {
        DeValue::String(text) => {
            let literal = Spanned { value: text.to_string(), span: reader.span(value.span()) };
            let may_be_absent = !matches!(subject, "`returns`" | "`body`");
            return type_expr::parse_in(&literal, may_be_absent, reader);
        }
        DeValue::Table(_) => {
            report_record(value, subject, name, reader);
            return None;
        }
        DeValue::Array(items) => {
            let item = items.iter().find_map(|item| item.get_ref().as_str());
            format!("write a list as a string: `\"[{}]\"`", item.unwrap_or("string"))
        }
        _ => "write its type as a string, such as `\"u32?\"`".to_owned(),
    };
    keys::mismatch(value, subject, "a string", Some(hint), reader);
    None
}

/// Reports a record that is written in place.
pub(super) fn report_record(
    value: &Toml<DeValue<'_>>,
    subject: &str,
    name: &str,
    reader: &mut Reader<'_>,
) {
    let message = format!("{subject} is a record without a name");
    let help = format!("define a type `[type.{name}]` with these fields, and write `\"{name}\"`");
    reader.report(Diagnostic::new(message, reader.span(value.span())).help(help));
}
