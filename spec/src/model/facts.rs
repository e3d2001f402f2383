//! What is known about a thing beside what it is.

/// What is known about a thing beside what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub(crate) doc: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) unverified: Option<String>,
    pub(crate) deprecated: Option<String>,
}

impl Facts {
    /// One sentence about it.
    pub fn doc(&self) -> Option<&str> {
        self.doc.as_deref()
    }

    /// What else a user should know.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// What the spec says here without certainty, and why.
    pub fn unverified(&self) -> Option<&str> {
        self.unverified.as_deref()
    }

    /// What to use instead, if it should not be used any more.
    pub fn deprecated(&self) -> Option<&str> {
        self.deprecated.as_deref()
    }
}

/// The place of a definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) group: Vec<String>,
    pub(crate) official: bool,
    pub(crate) declared_at: String,
}
