//! A reader of TOML tables that checks the type of each value and reports unknown keys.

use std::fmt::Display;
use std::ops::Range;

use toml::Spanned as Toml;
use toml::de::{DeTable, DeValue};

use super::Reader;
use crate::diagnostics::Diagnostic;
use crate::source::{Span, Spanned};
use crate::suggest::{foreign_key, look_alike, suggest};

/// The keys of one table that have not been read yet.
pub(crate) struct Keys<'t> {
    entries: Vec<Entry<'t>>,
    known: Vec<&'static str>,
    span: Span,
    subject: &'static str,
}

struct Entry<'t> {
    key: Spanned<String>,
    value: &'t Toml<DeValue<'t>>,
}

impl<'t> Keys<'t> {
    /// `subject` names the table in messages: "an endpoint".
    pub(crate) fn new(
        table: &'t DeTable<'t>,
        range: Range<usize>,
        subject: &'static str,
        reader: &mut Reader<'_>,
    ) -> Self {
        let mut entries: Vec<_> = table
            .iter()
            .map(|(key, value)| Entry {
                key: Spanned { value: key.get_ref().to_string(), span: reader.span(key.span()) },
                value,
            })
            .collect();
        entries.sort_by_key(|entry| entry.key.span.start);
        Self { entries, known: Vec::new(), span: reader.span(range), subject }
    }

    /// Returns the number of items in the list or table at `key`.
    pub(crate) fn length(&self, key: &str) -> Option<usize> {
        let entry = self.entries.iter().find(|entry| entry.key.value == key)?;
        match entry.value.get_ref() {
            DeValue::Array(items) => Some(items.len()),
            DeValue::Table(table) => Some(table.len()),
            _ => None,
        }
    }

    /// Returns the span of the table.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// Returns whether `key` is present. A probable misspelling of it counts, because it is reported
    /// as an unknown key.
    pub(crate) fn has(&mut self, key: &'static str) -> bool {
        self.known.push(key);
        let known = &self.known;
        let mut names = self.entries.iter().map(|entry| entry.key.value.as_str());
        let subject = self.subject;
        names.clone().any(|name| name == key)
            || names.any(|name| {
                let similar = || suggest(name, [key]).is_some();
                !known.contains(&name) && (similar() || foreign_key(subject, name) == Some(key))
            })
    }

    pub(crate) fn string(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_>,
    ) -> Option<Spanned<String>> {
        let entry = self.remove(key)?;
        string(entry.value, format_args!("`{key}`"), reader)
    }

    /// Reads a string without its span.
    pub(crate) fn text(&mut self, key: &'static str, reader: &mut Reader<'_>) -> Option<String> {
        self.string(key, reader).map(|text| text.value)
    }

    pub(crate) fn boolean(&mut self, key: &'static str, reader: &mut Reader<'_>) -> bool {
        let Some(entry) = self.remove(key) else { return false };
        entry.value.get_ref().as_bool().unwrap_or_else(|| {
            mismatch(entry.value, format_args!("`{key}`"), "true or false", None, reader);
            false
        })
    }

    /// Returns the span of `key` if its value is true.
    pub(crate) fn marker(&mut self, key: &'static str, reader: &mut Reader<'_>) -> Option<Span> {
        let entry = self.entries.iter().find(|entry| entry.key.value == key);
        let span = entry.map(|entry| entry.key.span.clone());
        if span.is_none() {
            return self.misspelled_marker(key);
        }
        self.boolean(key, reader).then_some(span).flatten()
    }

    /// Returns the span of a key that is probably meant for `key`, which is reported as unknown, if its
    /// value is true.
    fn misspelled_marker(&mut self, key: &'static str) -> Option<Span> {
        self.known.push(key);
        let subject = self.subject;
        let is_meant = |entry: &&Entry<'_>| {
            let name = entry.key.value.as_str();
            let similar = || suggest(name, [key]).is_some();
            entry.value.get_ref().as_bool() == Some(true)
                && (foreign_key(subject, name) == Some(key) || similar())
        };
        self.entries.iter().find(is_meant).map(|entry| entry.key.span.clone())
    }

    pub(crate) fn integer(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_>,
    ) -> Option<Spanned<i64>> {
        let entry = self.remove(key)?;
        let number = integer(entry.value.get_ref());
        if number.is_none() {
            mismatch(entry.value, format_args!("`{key}`"), "an integer", None, reader);
        }
        number.map(|value| Spanned { value, span: reader.span(entry.value.span()) })
    }

    pub(crate) fn strings(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_>,
    ) -> Option<Spanned<Vec<Spanned<String>>>> {
        let entry = self.remove(key)?;
        let Some(items) = entry.value.get_ref().as_array() else {
            mismatch(entry.value, format_args!("`{key}`"), "a list of strings", None, reader);
            return None;
        };
        let strings = items
            .iter()
            .filter_map(|item| string(item, format_args!("an item of `{key}`"), reader))
            .collect();
        Some(Spanned { value: strings, span: reader.span(entry.value.span()) })
    }

    pub(crate) fn integers(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_>,
    ) -> Vec<Spanned<i64>> {
        let Some(entry) = self.remove(key) else { return Vec::new() };
        let Some(items) = entry.value.get_ref().as_array() else {
            mismatch(entry.value, format_args!("`{key}`"), "a list of integers", None, reader);
            return Vec::new();
        };
        let mut integers = Vec::new();
        for item in items {
            match integer(item.get_ref()) {
                Some(value) => integers.push(Spanned { value, span: reader.span(item.span()) }),
                None => {
                    mismatch(item, format_args!("an item of `{key}`"), "an integer", None, reader);
                }
            }
        }
        integers
    }

    pub(crate) fn value(&mut self, key: &'static str) -> Option<&'t Toml<DeValue<'t>>> {
        self.remove(key).map(|entry| entry.value)
    }

    /// Removes the first of `names` whose value passes the test.
    pub(crate) fn take_foreign(
        &mut self,
        names: &[&str],
        test: fn(&DeValue<'_>) -> bool,
    ) -> Option<(Spanned<String>, &'t DeValue<'t>)> {
        let index = self.entries.iter().position(|entry| {
            names.contains(&entry.key.value.as_str()) && test(entry.value.get_ref())
        })?;
        let entry = self.entries.remove(index);
        Some((entry.key, entry.value.get_ref()))
    }

    /// Returns the tables of `[key.NAME]`, with their names.
    pub(crate) fn named_tables(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_>,
    ) -> Vec<(Spanned<String>, &'t Toml<DeValue<'t>>)> {
        let Some(entry) = self.remove(key) else { return Vec::new() };
        let value = entry.value.get_ref();
        let Some(table) = value.as_table() else {
            let first = value.as_array().and_then(|tables| tables.first()?.get_ref().as_table());
            let name = first.and_then(|table| table.get("name")?.get_ref().as_str());
            let message = format!("`{key}` must be a table, not {}", described(value));
            let label = format!("write `[{key}.{}]`", name.unwrap_or("NAME"));
            reader.report(Diagnostic::new(message, entry.key.span).label(label));
            return Vec::new();
        };
        let keys = Keys::new(table, entry.value.span(), "", reader);
        let (tables, values): (Vec<_>, Vec<_>) =
            keys.entries.into_iter().partition(|entry| entry.value.get_ref().is_table());
        if !values.is_empty() {
            let message = format!("`[{key}]` has no name");
            let label = format!("write `[{key}.NAME]`");
            reader.report(Diagnostic::new(message, entry.key.span).label(label));
        }
        tables.into_iter().map(|entry| (entry.key, entry.value)).collect()
    }

    /// Returns the keys that were read so far, present or not.
    pub(crate) fn known(&self) -> Vec<&'static str> {
        self.known.clone()
    }

    /// Returns the remaining keys, whose names the author of the spec chose.
    pub(crate) fn rest(self) -> Vec<(Spanned<String>, &'t Toml<DeValue<'t>>)> {
        self.entries.into_iter().map(|entry| (entry.key, entry.value)).collect()
    }

    /// Reports every key that was not read.
    pub(crate) fn finish(mut self, reader: &mut Reader<'_>) {
        // `has` and the read that follows it both add the key.
        self.known.dedup();
        for entry in self.entries {
            let name = &entry.key.value;
            let message = format!("{} has no key `{name}`", self.subject);
            let diagnostic = Diagnostic::new(message, entry.key.span);
            reader.report(match (foreign_key(self.subject, name), look_alike(name)) {
                (Some(known), _) => diagnostic.label(format!("`{name}` is called `{known}` here")),
                (None, Some(remark)) => diagnostic.label(remark),
                (None, None) => diagnostic.allowed(name, self.known.iter().copied()),
            });
        }
    }

    fn remove(&mut self, key: &'static str) -> Option<Entry<'t>> {
        self.known.push(key);
        let index = self.entries.iter().position(|entry| entry.key.value == key)?;
        Some(self.entries.remove(index))
    }
}

/// Returns `value` as a table, or reports that it is not one.
pub(crate) fn table<'t>(
    value: &'t Toml<DeValue<'t>>,
    subject: impl Display,
    reader: &mut Reader<'_>,
) -> Option<&'t DeTable<'t>> {
    let table = value.get_ref().as_table();
    if table.is_none() {
        mismatch(value, subject, "a table", None, reader);
    }
    table
}

/// Returns `value` as a string, or reports that it is not one.
pub(crate) fn string(
    value: &Toml<DeValue<'_>>,
    subject: impl Display,
    reader: &mut Reader<'_>,
) -> Option<Spanned<String>> {
    let Some(text) = value.get_ref().as_str() else {
        mismatch(value, subject, "a string", None, reader);
        return None;
    };
    Some(Spanned { value: text.to_owned(), span: reader.span(value.span()) })
}

/// Returns `value` as an integer, if it is one and fits.
pub(crate) fn integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(&integer.as_str().replace('_', ""), integer.radix()).ok()
}

/// Reports a value of the wrong type, with a hint if there is one.
pub(crate) fn mismatch(
    value: &Toml<DeValue<'_>>,
    subject: impl Display,
    expected: &str,
    hint: Option<String>,
    reader: &mut Reader<'_>,
) {
    let found = value.get_ref();
    let message = format!("{subject} must be {expected}, not {}", described(found));
    let diagnostic = Diagnostic::new(message, reader.span(value.span()));
    reader.report(match hint.or_else(|| correction(found, expected)) {
        Some(hint) => diagnostic.label(hint),
        None => diagnostic,
    });
}

fn described(value: &DeValue<'_>) -> String {
    let found = value.type_str();
    let article = if found.starts_with(['a', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {found}")
}

pub(crate) fn is_string(value: &DeValue<'_>) -> bool {
    value.is_str()
}

pub(crate) fn is_table(value: &DeValue<'_>) -> bool {
    value.is_table()
}

/// Returns how to write a value of the expected type.
fn correction(found: &DeValue<'_>, expected: &str) -> Option<String> {
    let text = found.as_str();
    match (expected, text) {
        ("a list of strings", Some(text)) => Some(format!("write `[\"{text}\"]`")),
        ("true or false", Some("true" | "false")) | ("an integer", Some(_)) => {
            let text = text.filter(|text| !text.is_empty() && !text.contains(' '))?;
            let plain = expected != "an integer" || text.parse::<i64>().is_ok();
            plain.then(|| format!("write `{text}` without quotes"))
        }
        ("a string", None) => {
            let items = found.as_array().filter(|items| items.len() == 1)?;
            let item = items.first()?.get_ref().as_str()?;
            Some(format!("write `\"{item}\"`"))
        }
        _ => None,
    }
}
