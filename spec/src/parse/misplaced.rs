//! Keys and sections that belong elsewhere.

use toml::de::DeValue;

use super::Reader;
use super::keys::{Keys, is_string};
use crate::diagnostics::Diagnostic;
use crate::source::Spanned;
use crate::suggest::{foreign_section, look_alike, suggest};

const SECTIONS: [&str; 8] =
    ["endpoint", "type", "enum", "union", "id", "event", "reason", "source"];

/// Reports the method and the path of an endpoint in keys of their own, and returns whether there were
/// any.
pub(super) fn route(keys: &mut Keys<'_>, has_route: bool, reader: &mut Reader<'_>) -> bool {
    let method = keys.take_foreign(&["method", "verb", "http_method"], |_| true);
    let path = keys.take_foreign(&["path", "url", "uri", "endpoint"], is_string);
    let text = |entry: &Option<(Spanned<String>, &DeValue<'_>)>| {
        entry.as_ref().and_then(|(_, value)| value.as_str()).map(str::to_owned)
    };
    let found = method.is_some() || path.is_some();
    let written_method = text(&method).map_or_else(|| "GET".to_owned(), |name| name.to_uppercase());
    let written_path = text(&path).unwrap_or_else(|| "/website/{website_id}".to_owned());
    // One error is enough for both keys.
    if let Some((key, _)) = method.or(path) {
        let message = format!("an endpoint has no key `{}` for its route", key.value);
        let label = match has_route {
            true => "`route` contains the method and the path".to_owned(),
            false => format!("write `route = \"{written_method} {written_path}\"`"),
        };
        reader.report(Diagnostic::new(message, key.span).label(label));
    }
    found
}

/// Reports the sections of a file that do not exist, and returns the names that they define. References
/// to these names are not reported.
pub(super) fn report(keys: Keys<'_>, reader: &mut Reader<'_>) -> Vec<String> {
    let mut malformed = Vec::new();
    let mut rest = keys.rest();
    // The other keys of such a document only follow from its format.
    if let Some(index) =
        rest.iter().position(|(key, _)| matches!(key.value.as_str(), "openapi" | "swagger"))
    {
        rest = vec![rest.swap_remove(index)];
    }
    for (key, value) in rest {
        let name = key.value.as_str();
        let mut diagnostic =
            Diagnostic::new(format!("a spec file has no key `{name}`"), key.span.clone());
        let value = value.get_ref();
        let section = suggest(name, SECTIONS).or_else(|| foreign_section(name));
        let is_type = name.starts_with(|first: char| first.is_ascii_uppercase());
        diagnostic = match (value, section) {
            (_, _) if matches!(name, "openapi" | "swagger") => {
                diagnostic.label("this is the OpenAPI format; a spec file has its own")
            }
            (DeValue::Table(table), None) if table.contains_key("route") => {
                malformed.push(name.to_owned());
                diagnostic.label(format!("write `[endpoint.{name}]`"))
            }
            (DeValue::Table(_), None) if is_type => {
                malformed.push(name.to_owned());
                diagnostic.label(format!("write `[type.{name}]`"))
            }
            (DeValue::Table(table), Some(section)) => {
                malformed.extend(table.keys().map(|name| name.get_ref().to_string()));
                diagnostic.label(format!("did you mean `{section}`?"))
            }
            (_, Some(section)) => diagnostic.label(format!("did you mean `{section}`?")),
            (_, None) if matches!(name, "route" | "returns" | "query" | "body" | "tiers") => {
                diagnostic.label("write `[endpoint.NAME]` above")
            }
            (_, None) => match look_alike(name) {
                Some(remark) => diagnostic.label(remark),
                None => diagnostic.allowed(name, SECTIONS),
            },
        };
        reader.report(diagnostic);
    }
    malformed
}
