//! The names that a spec gives, each once.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Builtin, type_name};
use crate::parse::{Document, Kind};
use crate::source::{Span, Spanned};

/// Everything that can be referred to by name.
pub(super) struct Names {
    types: BTreeMap<String, Span>,
    unions: BTreeSet<String>,
    params: BTreeMap<String, String>,
    incomplete: bool,
}

impl Names {
    /// Collects the names in `document`, and reports those given twice.
    pub(super) fn collect(document: &Document, diagnostics: &mut Diagnostics) -> Self {
        let mut names = Self {
            types: BTreeMap::new(),
            unions: BTreeSet::new(),
            params: BTreeMap::new(),
            incomplete: document.incomplete,
        };
        for definition in &document.definitions {
            names.check_type_name(&definition.name, diagnostics);
            once("type", &definition.name, &mut names.types, diagnostics);
            match &definition.kind {
                Kind::Id { param: Some(param), .. } => {
                    names.params.insert(param.value.clone(), definition.name.value.clone());
                }
                Kind::Union(_) => {
                    names.unions.insert(definition.name.value.clone());
                }
                _ => {}
            }
        }
        let mut endpoints = BTreeMap::new();
        for endpoint in &document.endpoints {
            check_endpoint_name(&endpoint.name, diagnostics);
            once("endpoint", &endpoint.name, &mut endpoints, diagnostics);
        }
        names
    }

    pub(super) fn has_type(&self, name: &str) -> bool {
        self.incomplete || self.types.contains_key(name)
    }

    pub(super) fn is_union(&self, name: &str) -> bool {
        self.unions.contains(name)
    }

    /// Where the type is defined.
    pub(super) fn type_span(&self, name: &str) -> Span {
        self.types[name].clone()
    }

    /// Every name that a type may have, for suggestions.
    pub(super) fn types(&self) -> impl Iterator<Item = &str> + Clone {
        self.types.keys().map(String::as_str).chain(Builtin::ALL.iter().map(|b| b.as_str()))
    }

    /// The type of every path parameter with this name.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.get(name).map(String::as_str)
    }

    fn check_type_name(&self, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
        let text = name.value.as_str();
        if Builtin::from_name(text).is_some() {
            let message = format!("`{text}` is a type already");
            diagnostics.push(Diagnostic::new(message, name.span.clone()));
        } else if type_name(text) != text {
            let message = format!("`{text}` cannot name a Rust type");
            let label = format!("write `{}`", type_name(text));
            diagnostics.push(Diagnostic::new(message, name.span.clone()).label(label));
        }
    }
}

fn check_endpoint_name(name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let text = name.value.as_str();
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !text.starts_with(|c: char| c.is_ascii_lowercase())
        || !text.chars().all(fine)
        || crate::model::field_name(text) != text
    {
        diagnostics.push(
            Diagnostic::new(format!("`{text}` cannot name a Rust method"), name.span.clone())
                .help("write it in snake_case, and not as a word that Rust keeps to itself"),
        );
    }
}

fn once(
    what: &str,
    name: &Spanned<String>,
    seen: &mut BTreeMap<String, Span>,
    diagnostics: &mut Diagnostics,
) {
    match seen.get(&name.value) {
        Some(first) => diagnostics.push(
            Diagnostic::new(
                format!("the {what} `{}` is defined twice", name.value),
                name.span.clone(),
            )
            .note("it is defined here too", first.clone()),
        ),
        None => {
            seen.insert(name.value.clone(), name.span.clone());
        }
    }
}
