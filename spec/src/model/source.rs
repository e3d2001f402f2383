//! The sources from which the facts of a spec are known.

use super::facts::Origin;
use super::{Evidence, Facts, Spec};

/// A source of facts: recorded responses, a reference, a client, or a guess.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub(crate) name: String,
    pub(crate) origin: Origin,
    pub(crate) kind: Evidence,
    pub(crate) doc: Option<String>,
    pub(crate) date: Option<String>,
}

impl Source {
    /// Returns the name, to which `from` refers.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns how reliable the source is.
    pub fn kind(&self) -> Evidence {
        self.kind
    }

    /// Returns a description of the source.
    pub fn doc(&self) -> Option<&str> {
        self.doc.as_deref()
    }

    /// Returns the date of the source, for example `2022-01-27`.
    pub fn date(&self) -> Option<&str> {
        self.date.as_deref()
    }

    /// Returns whether an official file defines the source.
    pub fn is_official(&self) -> bool {
        self.origin.official
    }
}

impl Spec {
    /// Returns all sources, in file order.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Returns the source of a definition, a field or a parameter, which it can inherit from its
    /// record, endpoint or file. Returns `None` if the spec does not set one.
    pub fn source_of(&self, facts: &Facts) -> Option<&Source> {
        self.sources.get(usize::from(facts.source?))
    }
}
