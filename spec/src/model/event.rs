//! Realtime events.

use super::facts::{Facts, Origin};
use super::{Hooks, Tier, Type};

/// A realtime event. Crisp sends it over its realtime API and, in most cases, to webhooks.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub(crate) name: String,
    pub(crate) facts: Facts,
    pub(crate) origin: Origin,
    pub(crate) payload: Type,
    pub(crate) tiers: Option<Vec<Tier>>,
    pub(crate) scope: Option<String>,
    pub(crate) hooks: Hooks,
}

impl Event {
    /// Returns the wire name, for example `message:send`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the documentation strings.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Returns whether an official file defines the event.
    pub fn is_official(&self) -> bool {
        self.origin.official
    }

    /// Returns the location of the definition as `file:line`.
    pub fn declared_at(&self) -> &str {
        &self.origin.declared_at
    }

    /// Returns the type of the event data.
    pub fn payload(&self) -> &Type {
        &self.payload
    }

    /// Returns the tiers that receive the event, or `None` if they are unknown.
    pub fn tiers(&self) -> Option<&[Tier]> {
        self.tiers.as_deref()
    }

    /// Returns the scope that a production plugin token needs, and the access to it, such as
    /// `website:conversation:messages read`.
    pub fn scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// Returns the kinds of webhook that deliver the event.
    pub fn hooks(&self) -> Hooks {
        self.hooks
    }
}
