//! The parser of `[source.name]`.

use toml::Spanned as Toml;
use toml::de::DeValue;

use super::keys::{self, Keys};
use super::{Reader, Source};
use crate::diagnostics::Diagnostic;
use crate::model::Evidence;
use crate::source::Spanned;

/// Parses the table of one source.
pub(super) fn parse(
    name: Spanned<String>,
    value: &Toml<DeValue<'_>>,
    reader: &mut Reader<'_>,
) -> Source {
    let mut source = Source { name, overrides: None, kind: None, doc: None, date: None };
    let Some(table) = keys::table(value, "a source", reader) else { return source };
    let mut keys = Keys::new(table, value.span(), "a source", reader);
    if keys.has("kind") {
        let keyword = keys.string("kind", reader);
        source.kind = keyword.and_then(|keyword| kind(&keyword, reader));
    } else {
        let message = format!("the source `{}` has no kind", source.name.value);
        reader.report(
            Diagnostic::new(message, source.name.span.clone())
                .help("add how reliable it is: `kind = \"documented\"`"),
        );
    }
    source.date = keys.text("date", reader);
    source.doc = keys.text("doc", reader);
    source.overrides = keys.marker("override", reader);
    keys.finish(reader);
    source
}

fn kind(keyword: &Spanned<String>, reader: &mut Reader<'_>) -> Option<Evidence> {
    let kind = Evidence::from_name(&keyword.value);
    if kind.is_none() {
        let message = format!("unknown value `{}` for `kind`", keyword.value);
        reader.report(
            Diagnostic::new(message, keyword.span.clone())
                .allowed(&keyword.value, Evidence::ALL.map(Evidence::as_str)),
        );
    }
    kind
}
