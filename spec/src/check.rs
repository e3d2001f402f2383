//! The validation of a parsed [`Document`], which results in a [`Spec`].
//!
//! It reports every error that the parser cannot detect, so later stages cannot fail.

mod bodies;
mod cycles;
mod definitions;
mod endpoints;
mod events;
mod merge;
mod names;
mod reasons;
mod sources;
mod type_positions;
mod unused;
mod values;

pub use endpoints::reserved_names;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Evidence, Origin, Spec, Type, type_name};
use crate::parse::{BaseType, Document, TypeExpr};
use crate::source::{Files, Span, Spanned};
use crate::suggest::{NameIndex, foreign_type_name};
use names::Names;

/// Checks `document` and returns its valid definitions.
///
/// The returned [`Spec`] is complete only if no error was reported.
pub(crate) fn check(document: Document, diagnostics: &mut Diagnostics) -> Spec {
    let files = diagnostics.files().clone();
    let document = merge::merge(document, diagnostics);
    let names = Names::collect(&document, diagnostics);
    let mut checker = Checker {
        names,
        files,
        type_index: None,
        sources: Vec::new(),
        evidence: Vec::new(),
        diagnostics,
    };
    let sources = sources::check(document.sources, document.from, &mut checker);
    let definitions = document
        .definitions
        .into_iter()
        .map(|definition| definitions::check(definition, &mut checker))
        .collect();
    let events = document
        .events
        .into_iter()
        .filter_map(|event| events::check(event, &mut checker))
        .collect();
    let reasons = document
        .reasons
        .into_iter()
        .filter_map(|reason| reasons::check(reason, &mut checker))
        .collect();
    let endpoints = document
        .endpoints
        .into_iter()
        .map(|endpoint| endpoints::check(endpoint, &mut checker))
        .collect();
    let spec = Spec { endpoints, definitions, events, reasons, sources };
    bodies::check(&spec, &mut checker);
    cycles::check(&spec, &mut checker);
    unused::check(&spec, &mut checker);
    spec
}

/// The state that all checks share.
struct Checker<'d> {
    names: Names,
    files: Files,
    /// The names of all types, for suggestions; built when the first is needed.
    type_index: Option<NameIndex>,
    /// The indices of the default sources, by file.
    sources: Vec<Option<u16>>,
    /// The kinds of the sources.
    evidence: Vec<Evidence>,
    diagnostics: &'d mut Diagnostics,
}

impl Checker<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Returns the source location of a definition.
    fn origin(&self, name: &Span) -> Origin {
        let file = self.files.get(name.file);
        let line = self.diagnostics.line(name.file, name.start);
        Origin {
            group: file.group().to_vec(),
            official: file.is_official(),
            declared_at: format!("{}:{}", file.name(), line),
        }
    }

    fn resolve(&mut self, expr: &TypeExpr) -> Type {
        self.resolve_base(&expr.base)
    }

    fn resolve_base(&mut self, base: &BaseType) -> Type {
        match base {
            BaseType::Builtin(builtin) => Type::Builtin(*builtin),
            BaseType::Named(name) => {
                self.require_type(name);
                Type::Defined(name.value.clone())
            }
            BaseType::List(item) => Type::List(Box::new(self.resolve_base(item))),
            BaseType::Map(value) => Type::Map(Box::new(self.resolve_base(value))),
        }
    }

    fn require_type(&mut self, name: &Spanned<String>) {
        if self.names.has_type(&name.value) {
            return;
        }
        let message = format!("unknown type `{}`", name.value);
        let diagnostic = Diagnostic::new(message, name.span.clone());
        let index = self.type_index.get_or_insert_with(|| NameIndex::new(self.names.types()));
        let similar = index.suggest(&name.value);
        let same = similar.filter(|similar| similar.eq_ignore_ascii_case(&name.value));
        let best = same.or_else(|| foreign_type_name(&name.value)).or(similar);
        let diagnostic = match best {
            Some(best) if best.starts_with(['[', '{']) => {
                diagnostic.label(format!("write `{best}`"))
            }
            Some(best) => diagnostic.label(format!("did you mean `{best}`?")),
            None => diagnostic.help(format!("define it: `[type.{}]`", type_name(&name.value))),
        };
        self.report(diagnostic);
    }
}
