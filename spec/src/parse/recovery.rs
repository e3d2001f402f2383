//! What can still be read of a file that is no TOML.
//!
//! The parser goes on after an error with values that it made up, so a definition with an error in
//! it is not looked at again. All others are.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::de::{DeTable, Error};

use super::Reader;
use crate::diagnostics::Diagnostic;
use crate::source::Span;

/// Reports the errors of one file, and gives the names of the definitions that they are in.
pub(super) fn report(
    text: &str,
    table: &DeTable<'_>,
    errors: &[Error],
    reader: &mut Reader<'_>,
) -> BTreeSet<Span> {
    let starts = starts(table);
    let mut malformed = BTreeSet::new();
    let mut repeated_table = None;
    let mut reported = BTreeSet::new();
    for error in errors {
        let range = clamp(text, error.span());
        let line = line_start(text, range.start);
        let last = starts.iter().rev().find(|name| name.start <= range.end);
        malformed.extend(last.map(|name| reader.span(name.clone())));
        if error.message() != "duplicate key" {
            // The first mistake in a definition is why the parser stumbles over the next ones.
            if !reported.insert(last.map(|name| name.start)) {
                continue;
            }
            let message = format!("malformed TOML: {}", error.message());
            reader.report(Diagnostic::new(message, reader.span(range)));
            continue;
        }
        // Every key below a table that stands twice is a duplicate too.
        let header = last_header(text, range.start);
        if header != line && repeated_table == Some(header) {
            continue;
        }
        if header == line {
            repeated_table = Some(header);
        }
        reader.report(duplicate(text, table, range, reader));
    }
    malformed
}

fn duplicate(
    text: &str,
    table: &DeTable<'_>,
    range: Range<usize>,
    reader: &Reader<'_>,
) -> Diagnostic {
    let name = text[range.clone()].trim_matches(['"', '\'']);
    let first = first_header(text, &range).or_else(|| last_key(table, name, range.start));
    let diagnostic = Diagnostic::new(format!("`{name}` is written twice"), reader.span(range));
    match first {
        Some(first) => diagnostic.note("it is written here too", reader.span(first)),
        None => diagnostic,
    }
}

/// The same name in an earlier line that opens the same table, if the duplicate opens one.
///
/// The parser keeps the place of the later one only.
fn first_header(text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let line = line_start(text, range.start);
    let named = |line: &str| {
        let header = line.split('#').next().unwrap_or_default();
        header
            .trim_start()
            .starts_with('[')
            .then(|| header.replace([' ', '\t', '"', '\'', '\r', '\n'], ""))
    };
    let header = named(text[line..].lines().next()?)?;
    let name = text[range.clone()].trim_matches(['"', '\'']);
    let mut at = 0;
    for earlier in text[..line].split_inclusive('\n') {
        if named(earlier).as_ref() == Some(&header) {
            let start = at + earlier.rfind(name)?;
            return Some(start..start + name.len());
        }
        at += earlier.len();
    }
    None
}

/// The names of all definitions, in the order of the file.
fn starts(table: &DeTable<'_>) -> Vec<Range<usize>> {
    let sections = table.values().filter_map(|section| section.get_ref().as_table());
    let mut starts: Vec<_> =
        sections.flat_map(|section| section.keys().map(toml::Spanned::span)).collect();
    starts.sort_by_key(|range| range.start);
    starts
}

/// The last key with this name before `end`.
fn last_key(table: &DeTable<'_>, name: &str, end: usize) -> Option<Range<usize>> {
    let mut found: Option<Range<usize>> = None;
    for (key, value) in table {
        let inner = value.get_ref().as_table().and_then(|table| last_key(table, name, end));
        let this = (key.get_ref() == name && key.span().end <= end).then(|| key.span());
        for candidate in inner.into_iter().chain(this) {
            if found.as_ref().is_none_or(|found| found.start < candidate.start) {
                found = Some(candidate);
            }
        }
    }
    found
}

fn line_start(text: &str, offset: usize) -> usize {
    text[..offset].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The start of the last line at or before `offset` that opens a table.
fn last_header(text: &str, offset: usize) -> usize {
    let mut line = line_start(text, offset);
    while line > 0 && !text[line..].trim_start_matches([' ', '\t']).starts_with('[') {
        line = line_start(text, line - 1);
    }
    line
}

/// The span of an error, on the borders of characters and inside the text.
fn clamp(text: &str, span: Option<Range<usize>>) -> Range<usize> {
    let span = span.unwrap_or(0..0);
    let boundary = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = boundary(span.start);
    start..boundary(span.end).max(start)
}
