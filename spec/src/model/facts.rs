//! Documentation strings and source locations.

/// The documentation strings of a definition, a field or a parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub(crate) doc: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) unverified: Option<String>,
    pub(crate) deprecated: Option<String>,
    /// The index of the source in the spec.
    pub(crate) source: Option<u16>,
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
