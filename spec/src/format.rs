//! The formatter for spec files.
//!
//! It sorts the keys of endpoints, enums, unions, ids and events, and aligns the equals signs of each
//! table. It preserves comments and the order of fields and parameters. Formatting is idempotent.

mod print;

use std::fmt;

use toml_edit::{DocumentMut, InlineTable, Item, Table, Value};

pub use print::to_toml;

/// The order of keys, by section.
const ORDERS: [(&str, &[&str]); 7] = [
    (
        "endpoint",
        &[
            "label",
            "route",
            "form_of",
            "tiers",
            "tiers_inferred",
            "tiers_basis",
            "scope",
            "path",
            "query",
            "body",
            "returns",
            "page",
            "event",
            "success",
            "errors",
            "etag",
            "doc",
            "note",
            "unverified",
            "deprecated",
            "from",
            "docs",
            "aliases",
            "was",
            "short",
            "star",
            "override",
        ],
    ),
    ("enum", &["doc", "note", "unverified", "deprecated", "from", "values", "other", "override"]),
    (
        "union",
        &["doc", "note", "unverified", "deprecated", "from", "untagged", "variants", "override"],
    ),
    ("id", &["doc", "note", "unverified", "deprecated", "from", "param", "email", "override"]),
    ("reason", &["status", "when", "doc", "note", "unverified", "deprecated", "override"]),
    ("source", &["kind", "date", "doc", "override"]),
    (
        "event",
        &[
            "payload",
            "tiers",
            "scope",
            "hooks",
            "doc",
            "note",
            "unverified",
            "deprecated",
            "from",
            "override",
        ],
    ),
];

/// The error of [`format()`] for text that is not valid TOML.
#[derive(Debug)]
pub struct FormatError(toml_edit::TomlError);

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for FormatError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// Formats the text of a spec file.
///
/// # Errors
///
/// Returns an error if `text` is not valid TOML.
pub fn format(text: &str) -> Result<String, FormatError> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut document: DocumentMut = text.parse().map_err(FormatError)?;
    let mut first = true;
    format_table(document.as_table_mut(), &mut Vec::new(), &mut first);
    let trailing = comments(document.trailing().as_str().unwrap_or_default());
    let separator = if trailing.is_empty() || first { "" } else { "\n" };
    document.set_trailing(format!("{separator}{trailing}"));
    let mut text = document.to_string().trim_start_matches('\n').to_owned();
    text.truncate(text.trim_end().len());
    text.push('\n');
    Ok(text)
}

fn format_table(table: &mut Table, path: &mut Vec<String>, first: &mut bool) {
    if !path.is_empty() && !table.is_implicit() && !table.is_dotted() {
        let before = comments(table.decor().prefix().and_then(|p| p.as_str()).unwrap_or_default());
        let separator = if *first { "" } else { "\n" };
        let suffix = trailing_comment(table.decor().suffix().and_then(|s| s.as_str()));
        table.decor_mut().set_prefix(format!("{separator}{before}"));
        table.decor_mut().set_suffix(suffix);
        *first = false;
    }
    if let [section, _] = path.as_slice() {
        sort(table, section);
    }
    align(table, first);
    for (key, item) in table.iter_mut() {
        path.push(key.get().to_owned());
        match item {
            Item::Table(table) => format_table(table, path, first),
            Item::ArrayOfTables(tables) => {
                tables.iter_mut().for_each(|table| format_table(table, path, first));
            }
            Item::Value(_) | Item::None => {}
        }
        path.pop();
    }
}

fn sort(table: &mut Table, section: &str) {
    let Some((_, order)) = ORDERS.iter().find(|(name, _)| *name == section) else { return };
    let rank = |key: &str| order.iter().position(|known| *known == key).unwrap_or(order.len());
    table.sort_values_by(|a, _, b, _| rank(a.get()).cmp(&rank(b.get())));
}

/// Aligns the equals signs of the table's own values.
fn align(table: &mut Table, first: &mut bool) {
    let is_value = |item: &Item| matches!(item, Item::Value(_));
    let keys: Vec<String> =
        table.iter().filter(|(_, item)| is_value(item)).map(|(key, _)| key.to_owned()).collect();
    let shown = |key: &str| toml_edit::Key::new(key).display_repr().chars().count();
    let width = keys.iter().map(|key| shown(key)).max().unwrap_or(0);
    for key in keys {
        let padding = " ".repeat(width - shown(&key) + 1);
        if let Some(mut name) = table.key_mut(&key) {
            let prefix = name.leaf_decor().prefix().and_then(|prefix| prefix.as_str());
            let before = comments(prefix.unwrap_or_default());
            name.fmt();
            let decor = name.leaf_decor_mut();
            decor.set_prefix(before);
            decor.set_suffix(padding);
        }
        if let Some(value) = table.get_mut(&key).and_then(Item::as_value_mut) {
            let suffix = trailing_comment(value.decor().suffix().and_then(|s| s.as_str()));
            format_value(value);
            value.decor_mut().set_prefix(" ");
            value.decor_mut().set_suffix(suffix);
        }
        *first = false;
    }
}

/// Normalizes the spaces inside a value, unless it spans several lines or contains a comment.
fn format_value(value: &mut Value) {
    match value {
        Value::InlineTable(table) => format_inline(table),
        Value::Array(array) if !array.to_string().contains(['\n', '#']) => {
            array.iter_mut().for_each(format_value);
            array.fmt();
        }
        _ => {}
    }
}

fn format_inline(table: &mut InlineTable) {
    if table.to_string().contains('#') {
        return;
    }
    for (_, value) in table.iter_mut() {
        format_value(value);
    }
    table.fmt();
}

/// Returns the comments in a piece of white space, one per line, and reduces consecutive blank lines
/// between them to one.
fn comments(text: &str) -> String {
    let mut lines = String::new();
    let mut gap = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            gap = !lines.is_empty();
            continue;
        }
        if gap {
            lines.push('\n');
            gap = false;
        }
        lines.push_str(line);
        lines.push('\n');
    }
    // A blank line after a comment separates it from the next item, so keep it.
    if gap && text.ends_with('\n') {
        lines.push('\n');
    }
    lines
}

fn trailing_comment(suffix: Option<&str>) -> String {
    match suffix.map(str::trim) {
        Some(comment) if !comment.is_empty() => format!(" {comment}"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests;
