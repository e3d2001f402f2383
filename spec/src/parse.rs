//! The parser, which converts the text of the files into a [`Document`].
//!
//! It reports malformed TOML, unknown keys and malformed values. References between definitions are
//! checked later.

mod endpoint;
mod event;
mod facts;
mod inline;
mod keys;
mod misplaced;
mod reason;
mod recovery;
mod route;
mod source;
mod type_expr;
mod types;

use std::collections::BTreeMap;

use toml::Spanned as Toml;
use toml::de::{DeTable, DeValue};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Builtin, Evidence, Facts, Hooks, Method, ReasonScope, Tier};
use crate::source::{Span, Spanned};
use keys::Keys;

/// The definitions in all files, before validation.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) definitions: Vec<Definition>,
    pub(crate) events: Vec<Event>,
    pub(crate) reasons: Vec<Reason>,
    pub(crate) sources: Vec<Source>,
    /// The default of `from`, by file.
    pub(crate) from: BTreeMap<usize, Spanned<String>>,
    /// The names of definitions that could not be parsed. References to them are not reported.
    pub(crate) malformed: Vec<String>,
}

/// A table `[endpoint.name]`.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) name: Spanned<String>,
    pub(crate) facts: Facts,
    pub(crate) from: Option<Spanned<String>>,
    pub(crate) overrides: Option<Span>,
    pub(crate) label: Option<Spanned<String>>,
    pub(crate) route: Spanned<Route>,
    pub(crate) form_of: Option<Spanned<String>>,
    pub(crate) tiers: Option<Spanned<Vec<Tier>>>,
    pub(crate) tiers_inferred: Option<Spanned<Vec<Tier>>>,
    pub(crate) tiers_basis: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) path: Vec<Field>,
    pub(crate) query: Vec<Field>,
    pub(crate) body: Option<Body>,
    pub(crate) returns: Option<Spanned<TypeExpr>>,
    /// Whether `returns` is present but malformed.
    pub(crate) returns_malformed: bool,
    pub(crate) page: Option<Spanned<String>>,
    /// Whether `page` is present but malformed.
    pub(crate) page_malformed: bool,
    pub(crate) event: Option<Spanned<String>>,
    pub(crate) success: Vec<Spanned<i64>>,
    pub(crate) errors: Vec<Spanned<String>>,
    pub(crate) etag: Option<bool>,
    pub(crate) docs: Option<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) was: Vec<Spanned<String>>,
    pub(crate) short: Option<Spanned<String>>,
    pub(crate) star: bool,
}

/// The value of `body`.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) expr: Spanned<TypeExpr>,
    pub(crate) whole: bool,
    pub(crate) rename: Vec<(Spanned<String>, Spanned<String>)>,
}

/// `METHOD /segment/{parameter}`.
#[derive(Debug)]
pub(crate) struct Route {
    /// `None` if it is missing or malformed.
    pub(crate) method: Option<Method>,
    pub(crate) segments: Vec<Segment>,
    /// Whether `segments` are all segments.
    pub(crate) complete: bool,
}

#[derive(Debug)]
pub(crate) enum Segment {
    Literal(String),
    Parameter(Spanned<String>),
    /// `{name*}`, a parameter that can span several segments.
    Tree(Spanned<String>),
}

/// `name = "type"` or `name = { type = "type", … }`.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: Spanned<String>,
    pub(crate) expr: Spanned<TypeExpr>,
    /// Whether the type is missing or malformed; then `expr` is invented.
    pub(crate) malformed: bool,
    pub(crate) facts: Facts,
    pub(crate) from: Option<Spanned<String>>,
    pub(crate) tag: Option<Spanned<String>>,
    pub(crate) secret: bool,
    pub(crate) personal: bool,
    pub(crate) default: Option<Spanned<Default>>,
    pub(crate) min: Option<Spanned<i64>>,
    pub(crate) max: Option<Spanned<i64>>,
}

/// The value of `default`.
#[derive(Debug)]
pub(crate) enum Default {
    Text(String),
    Integer(i64),
    Bool(bool),
}

/// A type with its markers: `base`, `base?`, `base | null` or `base = []`.
#[derive(Clone, Debug)]
pub(crate) struct TypeExpr {
    pub(crate) base: BaseType,
    pub(crate) optional: bool,
    pub(crate) nullable: bool,
    pub(crate) empty_when_absent: bool,
}

/// A type without markers.
#[derive(Clone, Debug)]
pub(crate) enum BaseType {
    Builtin(Builtin),
    Named(Spanned<String>),
    List(Box<Self>),
    Map(Box<Self>),
}

/// A table `[type.Name]`, `[enum.Name]`, `[union.Name]` or `[id.Name]`.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) name: Spanned<String>,
    pub(crate) facts: Facts,
    pub(crate) from: Option<Spanned<String>>,
    pub(crate) overrides: Option<Span>,
    pub(crate) kind: Kind,
}

#[derive(Debug)]
pub(crate) enum Kind {
    Record(Vec<Field>),
    Enum { values: Vec<Spanned<String>>, other: Option<Spanned<String>> },
    Union { variants: Vec<(Spanned<String>, Spanned<TypeExpr>)>, untagged: bool },
    Id { param: Option<Spanned<String>>, email: bool },
}

/// A table `[event."name"]`.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) name: Spanned<String>,
    pub(crate) facts: Facts,
    pub(crate) from: Option<Spanned<String>>,
    pub(crate) overrides: Option<Span>,
    pub(crate) payload: Option<Spanned<TypeExpr>>,
    pub(crate) tiers: Option<Spanned<Vec<Tier>>>,
    pub(crate) scope: Option<String>,
    pub(crate) hooks: Hooks,
}

/// A table `[source.name]`.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) name: Spanned<String>,
    pub(crate) overrides: Option<Span>,
    pub(crate) kind: Option<Evidence>,
    pub(crate) doc: Option<String>,
    pub(crate) date: Option<String>,
}

/// A table `[reason.name]`.
#[derive(Debug)]
pub(crate) struct Reason {
    pub(crate) name: Spanned<String>,
    pub(crate) facts: Facts,
    pub(crate) overrides: Option<Span>,
    pub(crate) status: Option<Spanned<i64>>,
    pub(crate) when: Option<Spanned<ReasonScope>>,
}

/// Parses all files, reports what is malformed, and returns the other definitions.
pub(crate) fn parse(diagnostics: &mut Diagnostics) -> Document {
    let mut document = Document::default();
    for index in 0..diagnostics.files().len() {
        parse_file(index, &mut document, diagnostics);
    }
    document
}

fn parse_file(index: usize, document: &mut Document, diagnostics: &mut Diagnostics) {
    let file = diagnostics.files().get(index).clone();
    if file.text().trim_start_matches('\u{feff}').trim().is_empty() {
        diagnostics.push(
            Diagnostic::new("this spec file is empty", Span::new(index, 0..0))
                .help("add a definition, such as `[endpoint.get_thing]`"),
        );
        return;
    }
    let mut reader = Reader { file: index, diagnostics };
    if let Some(diagnostic) = recovery::other_language(file.text(), &reader) {
        reader.report(diagnostic);
        return;
    }
    let is_valid = DeTable::parse(file.text()).is_ok();
    let repaired = (!is_valid).then(|| recovery::repair(file.text(), &mut reader));
    let text = repaired.as_ref().map_or(file.text(), |repaired| repaired.text.as_str());
    let (table, errors) = DeTable::parse_recoverable(text);
    let malformed = recovery::report(text, table.get_ref(), &errors, &mut reader);
    let mut keys = Keys::new(table.get_ref(), table.span(), "a spec file", &mut reader);
    let mut sections = sections(&mut keys, &mut reader);
    document.from.extend(keys.string("from", &mut reader).map(|from| (index, from)));
    document.malformed.extend(misplaced::report(keys, &mut reader));
    document.malformed.extend(repaired.iter().flat_map(|repaired| repaired.malformed.clone()));
    for (name, body) in sections.remove("endpoint").unwrap_or_default() {
        match malformed.contains(&name.span) {
            true => document.malformed.push(name.value),
            false => document.endpoints.push(endpoint::parse(name, body, &mut reader)),
        }
    }
    for (name, body) in sections.remove("event").unwrap_or_default() {
        match malformed.contains(&name.span) {
            true => document.malformed.push(name.value),
            false => document.events.push(event::parse(name, body, &mut reader)),
        }
    }
    for (name, body) in sections.remove("reason").unwrap_or_default() {
        match malformed.contains(&name.span) {
            true => document.malformed.push(name.value),
            false => document.reasons.push(reason::parse(name, body, &mut reader)),
        }
    }
    for (name, body) in sections.remove("source").unwrap_or_default() {
        match malformed.contains(&name.span) {
            true => document.malformed.push(name.value),
            false => document.sources.push(source::parse(name, body, &mut reader)),
        }
    }
    for (keyword, parse) in types::KINDS {
        for (name, body) in sections.remove(keyword).unwrap_or_default() {
            match malformed.contains(&name.span) {
                true => document.malformed.push(name.value),
                false => document.definitions.push(parse(name, body, &mut reader)),
            }
        }
    }
}

/// A name that a section defines, and its table.
type NamedTable<'t> = (Spanned<String>, &'t Toml<DeValue<'t>>);

fn sections<'t>(
    keys: &mut Keys<'t>,
    reader: &mut Reader<'_>,
) -> BTreeMap<&'static str, Vec<NamedTable<'t>>> {
    ["endpoint", "type", "enum", "union", "id", "event", "reason", "source"]
        .into_iter()
        .map(|keyword| (keyword, keys.named_tables(keyword, reader)))
        .collect()
}

/// The context for parsing one file: converts byte ranges into spans and collects diagnostics.
pub(crate) struct Reader<'d> {
    file: usize,
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, range)
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Returns the span of a part of a string literal.
    ///
    /// If the literal contains escapes, offsets in its value and in the file differ, so the result is
    /// the span of the whole literal.
    fn subspan(&self, literal: &Spanned<String>, part: std::ops::Range<usize>) -> Span {
        let text = self.diagnostics.files().get(self.file).text();
        let raw = &text[literal.span.range()];
        let quotes = if raw.starts_with("\"\"\"") || raw.starts_with("'''") { 3 } else { 1 };
        if raw.len() != literal.value.len() + 2 * quotes {
            return literal.span.clone();
        }
        let start = literal.span.start + quotes;
        Span::new(self.file, start + part.start..start + part.end)
    }
}

impl Route {
    /// Returns the path parameters, and whether each can span several segments.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&Spanned<String>, bool)> + Clone {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Literal(_) => None,
            Segment::Parameter(name) => Some((name, false)),
            Segment::Tree(name) => Some((name, true)),
        })
    }

    /// Returns the route with anonymous parameters, for the comparison of routes, or `None` if a part of
    /// it is unknown.
    pub(crate) fn pattern(&self) -> Option<String> {
        let method = self.method.filter(|_| self.complete)?;
        let segments = self.segments.iter().map(|segment| match segment {
            Segment::Literal(text) => text.as_str(),
            // A parameter that can span several segments also matches a single one.
            Segment::Parameter(_) | Segment::Tree(_) => "{}",
        });
        Some(format!("{method} /{}", segments.collect::<Vec<_>>().join("/")))
    }
}
