//! A reader of TOML tables that checks the type of each value and reports unknown keys.

use std::fmt::Display;
use std::ops::Range;

use toml::Spanned as Toml;
use toml::de::{DeTable, DeValue};

use super::Reader;
use crate::diagnostics::Diagnostic;
use crate::source::{Span, Spanned};
use crate::suggest::suggest;

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
        names.clone().any(|name| name == key)
            || names.any(|name| !known.contains(&name) && suggest(name, [key]).is_some())
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
            mismatch(entry.value, format_args!("`{key}`"), "true or false", reader);
            false
        })
    }

    /// Returns the span of `key` if its value is true.
    pub(crate) fn marker(&mut self, key: &'static str, reader: &mut Reader<'_>) -> Option<Span> {
        let entry = self.entries.iter().find(|entry| entry.key.value == key);
        let span = entry.map(|entry| entry.key.span.clone());
        self.boolean(key, reader).then_some(span).flatten()
    }

    pub(crate) fn integer(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_>,
    ) -> Option<Spanned<i64>> {
        let entry = self.remove(key)?;
        let number = integer(entry.value.get_ref());
        if number.is_none() {
            mismatch(entry.value, format_args!("`{key}`"), "an integer", reader);
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
            mismatch(entry.value, format_args!("`{key}`"), "a list of strings", reader);
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
            mismatch(entry.value, format_args!("`{key}`"), "a list of integers", reader);
            return Vec::new();
        };
        let mut integers = Vec::new();
        for item in items {
            match integer(item.get_ref()) {
                Some(value) => integers.push(Spanned { value, span: reader.span(item.span()) }),
                None => mismatch(item, format_args!("an item of `{key}`"), "an integer", reader),
            }
        }
        integers
    }

    pub(crate) fn value(&mut self, key: &'static str) -> Option<&'t Toml<DeValue<'t>>> {
        self.remove(key).map(|entry| entry.value)
    }

    /// Returns the tables of `[key.NAME]`, with their names.
    pub(crate) fn named_tables(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_>,
    ) -> Vec<(Spanned<String>, &'t Toml<DeValue<'t>>)> {
        let Some(entry) = self.remove(key) else { return Vec::new() };
        let Some(table) = entry.value.get_ref().as_table() else {
            mismatch(entry.value, format_args!("`{key}`"), "a table", reader);
            return Vec::new();
        };
        let keys = Keys::new(table, entry.value.span(), "", reader);
        keys.entries.into_iter().map(|entry| (entry.key, entry.value)).collect()
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
            reader.report(
                Diagnostic::new(message, entry.key.span).allowed(name, self.known.iter().copied()),
            );
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
        mismatch(value, subject, "a table", reader);
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
        mismatch(value, subject, "a string", reader);
        return None;
    };
    Some(Spanned { value: text.to_owned(), span: reader.span(value.span()) })
}

/// Returns `value` as an integer, if it is one and fits.
pub(crate) fn integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(&integer.as_str().replace('_', ""), integer.radix()).ok()
}

fn mismatch(
    value: &Toml<DeValue<'_>>,
    subject: impl Display,
    expected: &str,
    reader: &mut Reader<'_>,
) {
    let found = value.get_ref().type_str();
    let article = if found.starts_with(['a', 'i', 'o']) { "an" } else { "a" };
    let message = format!("{subject} must be {expected}, not {article} {found}");
    reader.report(Diagnostic::new(message, reader.span(value.span())));
}
