//! The reasons with which an endpoint can reject a request.

use std::fmt;

use super::facts::{Facts, Origin};
use super::{Endpoint, Segment};

/// A `reason` of error responses, with its status.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    pub(crate) name: String,
    pub(crate) facts: Facts,
    pub(crate) origin: Origin,
    pub(crate) status: u16,
    pub(crate) when: Option<ReasonScope>,
}

impl Reason {
    /// Returns the text in the response, for example `people_not_found`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the HTTP status, from 400 to 599.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns which endpoints have this reason without listing it, or `None` if there are none.
    pub fn when(&self) -> Option<&ReasonScope> {
        self.when.as_ref()
    }

    /// Returns whether `endpoint` can reject a request with this reason, according to the spec.
    pub fn applies_to(&self, endpoint: &Endpoint) -> bool {
        endpoint.errors().contains(&self.name)
            || self.when.as_ref().is_some_and(|scope| scope.contains(endpoint))
    }

    /// Returns the documentation strings.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Returns whether an official file defines the reason.
    pub fn is_official(&self) -> bool {
        self.origin.official
    }

    /// Returns the location of the definition as `file:line`.
    pub fn declared_at(&self) -> &str {
        &self.origin.declared_at
    }
}

/// The endpoints to which a [`Reason`] applies without being listed there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReasonScope {
    /// Every endpoint.
    Always,
    /// Endpoints with query parameters or a body.
    Input,
    /// Endpoints with this path parameter.
    Parameter(String),
    /// Endpoints that need a scope.
    Scope,
}

impl ReasonScope {
    /// Parses `always`, `input`, `scope`, or a path parameter such as `{session_id}`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match (text, Segment::parse(text)) {
            ("always", _) => Some(Self::Always),
            ("input", _) => Some(Self::Input),
            ("scope", _) => Some(Self::Scope),
            (_, Ok(Segment::Parameter(name))) => Some(Self::Parameter(name)),
            _ => None,
        }
    }

    fn contains(&self, endpoint: &Endpoint) -> bool {
        match self {
            Self::Always => true,
            Self::Input => !endpoint.query().is_empty() || endpoint.body().is_some(),
            Self::Parameter(name) => endpoint.route().parameters().any(|own| own == name),
            Self::Scope => endpoint.scope().is_some(),
        }
    }
}

impl fmt::Display for ReasonScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => f.write_str("always"),
            Self::Input => f.write_str("input"),
            Self::Parameter(name) => write!(f, "{{{name}}}"),
            Self::Scope => f.write_str("scope"),
        }
    }
}
