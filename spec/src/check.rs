//! [`Document`] to [`Spec`]: everything that makes no sense is reported here, and nowhere later.

mod definitions;
mod endpoints;
mod names;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Spec, Type};
use crate::parse::{Document, Shape, TypeExpr};
use crate::source::{Files, Spanned};
use names::Names;

/// Checks `document` and keeps what is sound.
///
/// The result is a usable [`Spec`] only if nothing was reported.
pub(crate) fn check(document: Document, diagnostics: &mut Diagnostics) -> Spec {
    let files = diagnostics.files().clone();
    let names = Names::collect(&document, diagnostics);
    let mut checker = Checker { names, files, diagnostics };
    let definitions = document
        .definitions
        .into_iter()
        .map(|definition| definitions::check(definition, &mut checker))
        .collect();
    let endpoints = document
        .endpoints
        .into_iter()
        .filter_map(|endpoint| endpoints::check(endpoint, &mut checker))
        .collect();
    let spec = Spec { endpoints, definitions };
    checker.check_bodies(&spec);
    spec
}

/// What every check needs: the names that exist, and where to report.
struct Checker<'d> {
    names: Names,
    files: Files,
    diagnostics: &'d mut Diagnostics,
}

impl Checker<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn resolve(&mut self, expr: &TypeExpr) -> Type {
        self.resolve_shape(&expr.shape)
    }

    fn resolve_shape(&mut self, shape: &Shape) -> Type {
        match shape {
            Shape::Builtin(builtin) => Type::Builtin(*builtin),
            Shape::Named(name) => {
                self.require_type(name);
                Type::Defined(name.value.clone())
            }
            Shape::List(item) => Type::List(Box::new(self.resolve_shape(item))),
            Shape::Map(value) => Type::Map(Box::new(self.resolve_shape(value))),
        }
    }

    fn require_type(&mut self, name: &Spanned<String>) {
        if self.names.has_type(&name.value) {
            return;
        }
        let message = format!("unknown type `{}`", name.value);
        let diagnostic =
            Diagnostic::new(message, name.span.clone()).allowed(&name.value, self.names.types());
        self.report(diagnostic);
    }
}
