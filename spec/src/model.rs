//! A checked spec. Only [`load`](crate::load) makes one, so whoever holds it has nothing to check.

mod endpoint;
mod event;
mod facts;
mod keywords;
mod names;
mod route;
mod types;

pub use endpoint::{Body, Endpoint, Parameter, Returns, TierRestriction};
pub use event::Event;
pub use facts::Facts;
pub use keywords::{Builtin, Hooks, Method, Tier};
pub use names::{field_name, type_name};
pub use route::{Route, RouteError, Segment};
pub use types::{
    Bounds, DefaultValue, Definition, Enum, Field, Id, Kind, Record, Type, Union, Variant,
};

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

    /// The type of a path parameter called `name` that nobody declared: the id that claims the name,
    /// or text.
    pub fn parameter_type(&self, name: &str) -> Type {
        let claims = |kind: &Kind| matches!(kind, Kind::Id(id) if id.param() == Some(name));
        match self.definitions.iter().find(|definition| claims(definition.kind())) {
            Some(id) => Type::Defined(id.name().to_owned()),
            None => Type::Builtin(Builtin::String),
        }
    }

    /// An endpoint that no file has. Its query, its body and its answer are not part of it, since
    /// whoever declares it has types for them.
    pub fn declare(&self, name: &str, route: Route) -> Endpoint {
        let parameter = |name: &str| Parameter {
            ty: self.parameter_type(name),
            name: name.to_owned(),
            required: true,
            bounds: Bounds::default(),
            facts: Facts::default(),
        };
        let path = route.parameters().map(parameter).collect();
        Endpoint::declared(name, route, path)
    }

    /// The record called `name`; none where it is another kind of definition.
    pub fn record(&self, name: &str) -> Option<&Record> {
        match self.definition(name)?.kind() {
            Kind::Record(record) => Some(record),
            _ => None,
        }
    }
}
