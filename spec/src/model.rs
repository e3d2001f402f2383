//! A checked spec. Only [`load`](crate::load) makes one, so whoever holds it has nothing to check.

mod endpoint;
mod event;
mod facts;
mod names;
mod types;
mod words;

pub use endpoint::{Body, Endpoint, Parameter, Refusal, Returns, Route, Segment};
pub use event::Event;
pub use facts::Facts;
pub use names::{field_name, type_name};
pub use types::{
    Bounds, DefaultValue, Definition, Enum, Field, Id, Kind, Record, Type, Union, Variant,
};
pub use words::{Builtin, Hooks, Method, Tier};

pub(crate) use facts::Origin;

/// A whole spec: what every file of it says, merged and checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spec {
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) definitions: Vec<Definition>,
    pub(crate) events: Vec<Event>,
}

impl Spec {
    /// Every endpoint, in the order of the files.
    pub fn endpoints(&self) -> &[Endpoint] {
        &self.endpoints
    }

    /// The endpoint called `name`, for example `get_website`.
    pub fn endpoint(&self, name: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.name() == name)
    }

    /// Every type, enum, union and id, in the order of the files.
    pub fn definitions(&self) -> &[Definition] {
        &self.definitions
    }

    /// The definition called `name`, for example `Conversation`.
    pub fn definition(&self, name: &str) -> Option<&Definition> {
        self.definitions.iter().find(|definition| definition.name() == name)
    }

    /// Every realtime event, in the order of the files.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The event with this name on the wire, for example `message:send`.
    pub fn event(&self, name: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.name() == name)
    }

    /// The endpoint that was called `name` once.
    pub fn renamed(&self, name: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.was().iter().any(|old| old == name))
    }

    /// The record called `name`; none where it is another kind of definition.
    pub fn record(&self, name: &str) -> Option<&Record> {
        match self.definition(name)?.kind() {
            Kind::Record(record) => Some(record),
            _ => None,
        }
    }
}
