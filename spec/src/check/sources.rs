//! Checks of `[source]` and of `from`.

use std::collections::BTreeMap;

use super::Checker;
use crate::diagnostics::Diagnostic;
use crate::model::{Evidence, Facts, Source};
use crate::parse;
use crate::source::{Span, Spanned};

/// Checks the sources, and resolves the defaults of the files.
pub(super) fn check(
    raw: Vec<parse::Source>,
    from: BTreeMap<usize, Spanned<String>>,
    checker: &mut Checker<'_>,
) -> Vec<Source> {
    let sources: Vec<_> = raw
        .into_iter()
        .map(|raw| Source {
            origin: checker.origin(&raw.name.span),
            name: raw.name.value,
            // A missing kind was already reported.
            kind: raw.kind.unwrap_or(Evidence::Guess),
            doc: raw.doc,
            date: raw.date,
        })
        .collect();
    checker.evidence = sources.iter().map(Source::kind).collect();
    checker.sources = vec![None; checker.files.len()];
    for (file, from) in from {
        checker.sources[file] = checker.source(&from);
    }
    sources
}

impl Checker<'_> {
    /// Adds the source of a definition to its documentation strings.
    pub(super) fn with_source(
        &mut self,
        facts: Facts,
        from: Option<&Spanned<String>>,
        at: &Span,
    ) -> Facts {
        let inherited = self.sources[at.file];
        self.with_source_or(facts, from, inherited)
    }

    /// Adds a source, or the one of the surrounding definition.
    pub(super) fn with_source_or(
        &mut self,
        facts: Facts,
        from: Option<&Spanned<String>>,
        inherited: Option<u16>,
    ) -> Facts {
        let own = from.and_then(|from| self.source(from));
        let source = own.or(inherited);
        let evidence = source.map(|source| self.evidence[usize::from(source)]);
        Facts { source, evidence, ..facts }
    }

    fn source(&mut self, from: &Spanned<String>) -> Option<u16> {
        let index = self.names.source(&from.value);
        if index.is_none() && !self.names.has_malformed() {
            let message = format!("unknown source `{}`", from.value);
            let diagnostic = Diagnostic::new(message, from.span.clone());
            let diagnostic = match self.names.sources().next() {
                Some(_) => diagnostic.allowed(&from.value, self.names.sources()),
                None => {
                    diagnostic.help(format!("define it: `[source.{}]`, with a `kind`", from.value))
                }
            };
            self.report(diagnostic);
        }
        index
    }
}
