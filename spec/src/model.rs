//! A checked spec. Only [`load`](crate::load) makes one, so whoever holds it has nothing to check.

mod endpoint;
mod names;
mod types;
mod words;

pub use endpoint::{Body, Endpoint, Parameter, Refusal, Route, Segment};
pub use names::{field_name, type_name};
pub use types::{Default, Definition, Enum, Field, Id, Kind, Record, Type, Union, Variant};
pub use words::{Builtin, Method, Tier};

/// A whole spec: what every file of it says, merged and checked.
#[derive(Clone, Debug)]
pub struct Spec {
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) definitions: Vec<Definition>,
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

    /// The record called `name`; none where it is another kind of definition.
    pub fn record(&self, name: &str) -> Option<&Record> {
        match self.definition(name)?.kind() {
            Kind::Record(record) => Some(record),
            _ => None,
        }
    }
}
