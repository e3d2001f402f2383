//! Documentation strings and source locations.

use super::Evidence;

/// The documentation strings and the evidence of a definition, a field or a parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub(crate) doc: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) unverified: Option<String>,
    pub(crate) deprecated: Option<String>,
    /// The index of the source in the spec.
    pub(crate) source: Option<u16>,
    pub(crate) evidence: Option<Evidence>,
}

impl Facts {
    /// Returns the one-sentence summary.
    pub fn doc(&self) -> Option<&str> {
        self.doc.as_deref()
    }

    /// Returns further information for users.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Returns which part of the spec is uncertain here, and why.
    pub fn unverified(&self) -> Option<&str> {
        self.unverified.as_deref()
    }

    /// Returns how reliably this is known, or `None` if the spec does not say.
    /// [`Spec::source_of`](super::Spec::source_of) returns the source.
    pub fn evidence(&self) -> Option<Evidence> {
        self.evidence
    }

    /// Returns the replacement, if this is deprecated.
    pub fn deprecated(&self) -> Option<&str> {
        self.deprecated.as_deref()
    }
}

/// The source location of a definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) group: Vec<String>,
    pub(crate) official: bool,
    pub(crate) declared_at: String,
}
