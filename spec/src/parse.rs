//! Text to [`Document`]: what the files say, not yet whether it makes sense together.

mod endpoint;
mod keys;
mod route;
mod type_expr;
mod types;

use toml::de::DeTable;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Builtin, Method, Tier};
use crate::source::{Span, Spanned};
use keys::Keys;

/// Everything that the files define.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) definitions: Vec<Definition>,
    /// Part of it could not be read, so a name that is missing may be in that part.
    pub(crate) incomplete: bool,
}

/// A table `[endpoint.name]`.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) name: Spanned<String>,
    pub(crate) label: Option<Spanned<String>>,
    pub(crate) route: Option<Spanned<Route>>,
    pub(crate) tiers: Option<Spanned<Vec<Tier>>>,
    pub(crate) tiers_inferred: Option<Spanned<Vec<Tier>>>,
    pub(crate) path: Vec<Field>,
    pub(crate) query: Vec<Field>,
    pub(crate) body: Option<Body>,
    pub(crate) returns: Option<Spanned<TypeExpr>>,
    pub(crate) page: Option<Spanned<String>>,
    pub(crate) doc: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) aliases: Vec<String>,
}

/// What `body` says.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) expr: Spanned<TypeExpr>,
    pub(crate) whole: bool,
}

/// `METHOD /segment/{parameter}`.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) method: Method,
    pub(crate) segments: Vec<Segment>,
}

#[derive(Debug)]
pub(crate) enum Segment {
    Literal(String),
    Parameter(Spanned<String>),
}

/// `name = "type"` or `name = { type = "type", … }`.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: Spanned<String>,
    pub(crate) expr: Spanned<TypeExpr>,
    pub(crate) doc: Option<String>,
    pub(crate) tag: Option<Spanned<String>>,
    pub(crate) secret: bool,
    pub(crate) personal: bool,
    pub(crate) default: Option<Spanned<Default>>,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
}

/// The value of `default`.
#[derive(Debug)]
pub(crate) enum Default {
    Text(String),
    Integer(i64),
    Bool(bool),
}

/// `shape`, `shape?`, `shape | null`, `shape = []`.
#[derive(Clone, Debug)]
pub(crate) struct TypeExpr {
    pub(crate) shape: Shape,
    pub(crate) optional: bool,
    pub(crate) nullable: bool,
    pub(crate) empty_when_absent: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Builtin(Builtin),
    Named(Spanned<String>),
    List(Box<Self>),
    Map(Box<Self>),
}

/// A table `[type.Name]`, `[enum.Name]`, `[union.Name]` or `[id.Name]`.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) name: Spanned<String>,
    pub(crate) doc: Option<String>,
    pub(crate) kind: Kind,
}

#[derive(Debug)]
pub(crate) enum Kind {
    Record(Vec<Field>),
    Enum { values: Vec<Spanned<String>>, other: Option<Spanned<String>> },
    Union(Vec<(Spanned<String>, Spanned<TypeExpr>)>),
    Id { param: Option<Spanned<String>>, email: bool },
}

/// Reads every file, reports what is malformed, and keeps the rest.
pub(crate) fn parse(diagnostics: &mut Diagnostics) -> Document {
    let mut document = Document::default();
    for index in 0..diagnostics.files().len() {
        parse_file(index, &mut document, diagnostics);
    }
    document
}

fn parse_file(index: usize, document: &mut Document, diagnostics: &mut Diagnostics) {
    let file = diagnostics.files().get(index).clone();
    let (table, errors) = DeTable::parse_recoverable(file.text());
    if !errors.is_empty() {
        // What the parser made up to recover is not worth a check.
        document.incomplete = true;
        for error in errors {
            let span = Span::new(index, error.span().unwrap_or(0..0));
            diagnostics.push(Diagnostic::new(format!("malformed TOML: {}", error.message()), span));
        }
        return;
    }
    let mut reader = Reader { file: index, diagnostics };
    let mut keys = Keys::new(table.get_ref(), table.span(), "a spec file", &mut reader);
    for (name, body) in keys.named_tables("endpoint", &mut reader) {
        document.endpoints.push(endpoint::parse(name, body, &mut reader));
    }
    for (word, parse) in types::KINDS {
        for (name, body) in keys.named_tables(word, &mut reader) {
            document.definitions.push(parse(name, body, &mut reader));
        }
    }
    keys.finish(&mut reader);
}

/// Turns byte ranges of one file into spans, and takes what is wrong with it.
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

    /// The span of a part of the string literal at `literal`.
    ///
    /// Exact only where the literal has no escapes; the whole literal otherwise.
    fn inside(&self, literal: &Spanned<String>, part: std::ops::Range<usize>) -> Span {
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
