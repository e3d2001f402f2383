//! Realtime events.

use super::facts::{Facts, Origin};
use super::{Hooks, Tier, Type};

/// Something that Crisp tells over its realtime API, and mostly by web hooks too.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub(crate) name: String,
    pub(crate) facts: Facts,
    pub(crate) origin: Origin,
    pub(crate) payload: Type,
    pub(crate) tiers: Option<Vec<Tier>>,
    pub(crate) hooks: Hooks,
}

impl Event {
    /// Its name on the wire, for example `message:send`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is known about it beside the rest.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Whether the official files define it.
    pub fn is_official(&self) -> bool {
        self.origin.official
    }

    /// The place that defines it, as `file:line`.
    pub fn declared_at(&self) -> &str {
        &self.origin.declared_at
    }

    /// The type of its data.
    pub fn payload(&self) -> &Type {
        &self.payload
    }

    /// The tiers that receive it; none where that is not known.
    pub fn tiers(&self) -> Option<&[Tier]> {
        self.tiers.as_deref()
    }

    /// Which web hooks carry it.
    pub fn hooks(&self) -> Hooks {
        self.hooks
    }
}
