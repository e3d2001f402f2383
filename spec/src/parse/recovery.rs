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

/// A file without its malformed parts.
pub(super) struct Repaired {
    /// The text, in which spaces replace the definitions with syntax errors.
    pub(super) text: String,
    /// The names of these definitions.
    pub(super) malformed: Vec<String>,
}

/// Reports the syntax errors of a file, and removes the definitions that contain them.
///
/// After some errors, the TOML parser ignores the rest of a file. Each table is therefore parsed on its
/// own.
pub(super) fn repair(text: &str, reader: &mut Reader<'_>) -> Repaired {
    let blocks = blocks(text);
    let mut broken: BTreeSet<Name<'_>> = BTreeSet::new();
    let mut removed = Vec::new();
    for block in &blocks {
        if report_block(text, block, reader) {
            broken.extend(name(&text[block.clone()]));
            removed.push(block.clone());
        }
    }
    // The other tables of a definition, such as `[endpoint.x.query]`, are no use without the first.
    let of_broken = |block: &&Range<usize>| {
        name(&text[(*block).clone()]).is_some_and(|name| broken.contains(&name))
    };
    removed.extend(blocks.iter().filter(of_broken).cloned());
    let mut repaired = text.as_bytes().to_vec();
    for byte in removed.into_iter().flatten() {
        if !matches!(repaired[byte], b'\n' | b'\r') {
            repaired[byte] = b' ';
        }
    }
    let malformed = broken.into_iter().map(|(_, name)| name.to_owned()).collect();
    // Whole characters were replaced, because blocks end at line ends.
    Repaired { text: String::from_utf8_lossy(&repaired).into_owned(), malformed }
}

/// The section and the name of a definition.
type Name<'t> = (&'t str, &'t str);

/// Splits a file before each table header.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start().trim_start_matches('[').trim_start();
        let is_header = line.trim_start().starts_with('[')
            && trimmed.starts_with(|c: char| c.is_alphabetic() || c == '_')
            && !line.trim_end().ends_with(',');
        if is_header && at > 0 {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// Returns the section and the name in the header of a block.
fn name(block: &str) -> Option<Name<'_>> {
    let header = block.lines().map(str::trim_start).find(|line| line.starts_with('['))?;
    let header = header.trim_start_matches('[');
    let end = header.find([']', '#', '=']).unwrap_or(header.len());
    let mut parts = header[..end].split('.').map(|part| part.trim().trim_matches(['"', '\'']));
    Some((parts.next()?, parts.next()?))
}

/// Reports the syntax errors of a block, and returns whether there are any.
///
/// If the cause of an error is known, it is on one line, and the lines after it are parsed too. Other
/// errors may be followed by some that only follow from them.
fn report_block(text: &str, block: &Range<usize>, reader: &mut Reader<'_>) -> bool {
    const MOST: usize = 20;
    let mut part = text[block.clone()].to_owned();
    let mut found = false;
    for _ in 0..MOST {
        let (_, errors) = DeTable::parse_recoverable(&part);
        let Some(error) = errors.iter().find(|error| error.message() != DUPLICATE) else { break };
        found = true;
        let range = clamp(&part, error.span());
        let explained = mistakes::explain(&part, &range, error.message());
        let is_explained = explained.is_some();
        let mistake = explained.unwrap_or_else(|| Mistake {
            message: format!("malformed TOML: {}", error.message()),
            range,
            hint: None,
        });
        let line = line_start(&part, mistake.range.start);
        let end = part[line..].find('\n').map_or(part.len(), |end| line + end);
        let range = block.start + mistake.range.start..block.start + mistake.range.end;
        let diagnostic = Diagnostic::new(mistake.message, reader.span(range));
        reader.report(match mistake.hint {
            Some(hint) => diagnostic.label(hint),
            None => diagnostic,
        });
        if !is_explained || line == end {
            break;
        }
        part.replace_range(line..end, &" ".repeat(end - line));
    }
    found
}

const DUPLICATE: &str = "duplicate key";

/// Reports the keys of one file that are defined twice, and returns the names of the definitions with
/// one.
pub(super) fn report(
    text: &str,
    table: &DeTable<'_>,
    errors: &[Error],
    reader: &mut Reader<'_>,
) -> BTreeSet<Span> {
    let starts = starts(table);
    let mut malformed = BTreeSet::new();
    let mut repeated_table = None;
    for error in errors {
        let range = clamp(text, error.span());
        let line = line_start(text, range.start);
        let last = starts.iter().rev().find(|name| name.start <= range.end);
        malformed.extend(last.map(|name| reader.span(name.clone())));
        if error.message() != DUPLICATE {
            let message = format!("malformed TOML: {}", error.message());
            reader.report(Diagnostic::new(message, reader.span(range)));
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
