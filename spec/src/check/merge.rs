//! The merge of several files. A second definition of a name is an error unless it has `override`.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::parse::{Definition, Document, Endpoint, Event, Reason, Source};
use crate::source::{Span, Spanned};

/// A named definition that can override an earlier one.
trait Mergeable {
    const KIND: &'static str;
    fn name(&self) -> &Spanned<String>;
    fn overrides(&self) -> Option<&Span>;
}

macro_rules! mergeable {
    ($($type:ty: $kind:literal),*) => {
        $(impl Mergeable for $type {
            const KIND: &'static str = $kind;

            fn name(&self) -> &Spanned<String> {
                &self.name
            }

            fn overrides(&self) -> Option<&Span> {
                self.overrides.as_ref()
            }
        })*
    };
}

mergeable!(Endpoint: "endpoint", Definition: "type", Event: "event", Reason: "reason", Source: "source");

/// Replaces each overridden definition with the one that overrides it.
pub(super) fn merge(document: Document, diagnostics: &mut Diagnostics) -> Document {
    Document {
        endpoints: merge_list(document.endpoints, &document.malformed, diagnostics),
        definitions: merge_list(document.definitions, &document.malformed, diagnostics),
        events: merge_list(document.events, &document.malformed, diagnostics),
        reasons: merge_list(document.reasons, &document.malformed, diagnostics),
        sources: merge_list(document.sources, &document.malformed, diagnostics),
        from: document.from,
        malformed: document.malformed,
    }
}

fn merge_list<T: Mergeable>(
    mut list: Vec<T>,
    malformed: &[String],
    diagnostics: &mut Diagnostics,
) -> Vec<T> {
    list.sort_by(|a, b| a.name().span.cmp(&b.name().span));
    let mut merged: Vec<T> = Vec::new();
    let mut positions: BTreeMap<String, usize> = BTreeMap::new();
    for item in list {
        let name = item.name().clone();
        let earlier = positions.get(&name.value).filter(|position| {
            let same = merged[**position].name().span.file == name.span.file;
            !(same && item.overrides().is_some())
        });
        match (earlier, item.overrides()) {
            (None, Some(span)) if !malformed.contains(&name.value) => {
                let message = format!(
                    "cannot override the {} `{}`: no earlier file defines it",
                    T::KIND,
                    name.value
                );
                let names = positions.keys().map(String::as_str);
                let diagnostic = Diagnostic::new(message, span.clone());
                diagnostics.push(match crate::suggest::suggest(&name.value, names) {
                    Some(best) => diagnostic.label(format!("did you mean `{best}`?")),
                    None => diagnostic,
                });
            }
            (Some(position), Some(_)) => {
                merged[*position] = item;
                continue;
            }
            (Some(position), None) => {
                diagnostics.push(duplicate(&name, merged[*position].name(), T::KIND));
                continue;
            }
            (None, _) => {}
        }
        positions.insert(name.value, merged.len());
        merged.push(item);
    }
    merged
}

fn duplicate(name: &Spanned<String>, first: &Spanned<String>, kind: &str) -> Diagnostic {
    let message = format!("the {kind} `{}` is defined twice", name.value);
    let diagnostic = Diagnostic::new(message, name.span.clone())
        .note("the first definition is here", first.span.clone());
    if name.span.file == first.span.file {
        return diagnostic;
    }
    diagnostic.help(
        "add `override = true` (`_override = true` in a type) to replace the first definition",
    )
}
