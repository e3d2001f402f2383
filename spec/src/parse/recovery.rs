//! Error recovery in files with malformed TOML.
//!
//! After a syntax error, the TOML parser continues with invented values. Definitions that contain an
//! error are therefore skipped; all others are parsed as usual.

mod mistakes;

use std::collections::BTreeSet;
use std::ops::Range;

use toml::de::{DeTable, Error};

use super::Reader;
use crate::diagnostics::Diagnostic;
use crate::source::Span;
use mistakes::Mistake;
pub(super) use mistakes::other_language;

/// Reports the syntax errors of one file, and returns the names of the definitions with an error.
pub(super) fn report(
    text: &str,
    table: &DeTable<'_>,
    errors: &[Error],
    reader: &mut Reader<'_>,
) -> BTreeSet<Span> {
    let starts = starts(table);
    let mut malformed = BTreeSet::new();
    let mut repeated_table = None;
    let (mut reported, mut lines) = (BTreeSet::new(), BTreeSet::new());
    let mut explained_lines = BTreeSet::new();
    for error in errors {
        let range = clamp(text, error.span());
        let line = line_start(text, range.start);
        let last = starts.iter().rev().find(|name| name.start <= range.end);
        malformed.extend(last.map(|name| reader.span(name.clone())));
        if error.message() != "duplicate key" {
            let known = mistakes::explain(text, &range, error.message());
            let explained = known.is_some();
            // Further errors on a line or in a definition are usually a consequence of the first one,
            // unless their cause is known.
            let first = lines.insert(line) && reported.insert(last.map(|name| name.start));
            if !first && !(explained && explained_lines.insert(line)) {
                continue;
            }
            if explained {
                explained_lines.insert(line);
            }
            let diagnostic = known.unwrap_or_else(|| Mistake {
                message: format!("malformed TOML: {}", error.message()),
                range,
                hint: None,
            });
            let span = reader.span(diagnostic.range);
            let report = Diagnostic::new(diagnostic.message, span);
            reader.report(match diagnostic.hint {
                Some(hint) => report.label(hint),
                None => report,
            });
            continue;
        }
        // If a table is repeated, each of its keys is reported as a duplicate too.
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
    let diagnostic = Diagnostic::new(format!("`{name}` is defined twice"), reader.span(range));
    match first {
        Some(first) => diagnostic.note("the first definition is here", reader.span(first)),
        None => diagnostic,
    }
}

/// Returns the span of the name in the first header of the same table, if the duplicate is a header.
///
/// The TOML parser only provides the span of the last header.
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

/// Returns the spans of the names of all definitions, in file order.
fn starts(table: &DeTable<'_>) -> Vec<Range<usize>> {
    let sections = table.values().filter_map(|section| section.get_ref().as_table());
    let mut starts: Vec<_> =
        sections.flat_map(|section| section.keys().map(toml::Spanned::span)).collect();
    starts.sort_by_key(|range| range.start);
    starts
}

/// Returns the span of the last key called `name` before `end`.
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

/// Returns the start of the last table header at or before `offset`.
fn last_header(text: &str, offset: usize) -> usize {
    let mut line = line_start(text, offset);
    while line > 0 && !text[line..].trim_start_matches([' ', '\t']).starts_with('[') {
        line = line_start(text, line - 1);
    }
    line
}

/// Returns the span of an error, restricted to the text and aligned to character boundaries.
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
