//! The model of a validated spec. Only [`load`](crate::load) and [`review`](crate::review) create
//! one, so code that receives a [`Spec`] from `load` need not check it again.

mod endpoint;
mod event;
mod facts;
mod keywords;
mod names;
mod reason;
mod route;
mod source;
mod types;

pub use endpoint::{Body, Endpoint, Parameter, Returns, TierRestriction};
pub use event::Event;
pub use facts::Facts;
pub use keywords::{Builtin, Evidence, Hooks, Method, Tier};
pub use names::{field_name, type_name};
pub use reason::{Reason, ReasonScope};
pub(crate) use route::{ReadRoute, RouteContext, read as read_route};
pub use route::{Route, RouteError, RouteProblem, Segment};
pub use source::Source;
pub use types::{
    Bounds, DefaultValue, Definition, Enum, Field, Id, Kind, Record, Type, Union, Variant,
};

pub(crate) use facts::Origin;

/// A validated spec, merged from all of its files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spec {
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) definitions: Vec<Definition>,
    pub(crate) events: Vec<Event>,
    pub(crate) reasons: Vec<Reason>,
    pub(crate) sources: Vec<Source>,
}

impl Spec {
    /// Returns all endpoints, in file order.
    pub fn endpoints(&self) -> &[Endpoint] {
        &self.endpoints
    }

    /// Returns the endpoint called `name`, for example `get_website`.
    pub fn endpoint(&self, name: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.name() == name)
    }

    /// Returns all types, enums, unions and ids, in file order.
    pub fn definitions(&self) -> &[Definition] {
        &self.definitions
    }

    /// Returns the definition called `name`, for example `Conversation`.
    pub fn definition(&self, name: &str) -> Option<&Definition> {
        self.definitions.iter().find(|definition| definition.name() == name)
    }

    /// Returns all realtime events, in file order.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Returns the event with this wire name, for example `message:send`.
    pub fn event(&self, name: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.name() == name)
    }

    /// Returns all reasons of error responses, in file order.
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// Returns the reason with this text, for example `people_not_found`.
    pub fn reason(&self, name: &str) -> Option<&Reason> {
        self.reasons.iter().find(|reason| reason.name() == name)
    }

    /// Returns the reasons with which `endpoint` can reject a request, ordered by status and name.
    ///
    /// The list is not complete: Crisp documents the reasons of few endpoints.
    pub fn known_errors(&self, endpoint: &Endpoint) -> Vec<&Reason> {
        let mut reasons: Vec<_> =
            self.reasons.iter().filter(|reason| reason.applies_to(endpoint)).collect();
        reasons.sort_by_key(|reason| (reason.status(), reason.name()));
        reasons
    }

    /// Returns the endpoint that was called `name` in an earlier version of the spec.
    pub fn renamed(&self, name: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.was().iter().any(|old| old == name))
    }

    /// Returns the default type of a path parameter: the id type bound to `name`, or a string.
    pub fn parameter_type(&self, name: &str) -> Type {
        let is_bound = |kind: &Kind| matches!(kind, Kind::Id(id) if id.param() == Some(name));
        match self.definitions.iter().find(|definition| is_bound(definition.kind())) {
            Some(id) => Type::Defined(id.name().to_owned()),
            None => Type::Builtin(Builtin::String),
        }
    }

    /// Returns an endpoint that no file defines.
    ///
    /// It has no query, body or response type: a `#[client]` trait that declares an endpoint has
    /// Rust types for them.
    #[doc(hidden)]
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

    /// Returns the record called `name`. Returns `None` for other kinds of definition.
    pub fn record(&self, name: &str) -> Option<&Record> {
        match self.definition(name)?.kind() {
            Kind::Record(record) => Some(record),
            _ => None,
        }
    }
}
