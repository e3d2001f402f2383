//! The types that a spec defines.

mod enumeration;
mod id;
mod record;
mod union;

use std::collections::BTreeSet;

use crisp_api_spec::__private::{get_put_record_pairs, reachable, records_keeping_unknown_fields};
use crisp_api_spec::{Definition, Endpoint, Kind, Spec};
use proc_macro2::TokenStream;

use crate::rust_types::RustTypes;

/// How the types of a spec are used.
pub(super) struct Uses<'s> {
    /// Those that are sent.
    sent: BTreeSet<&'s str>,
    /// Those that are the whole argument of a call.
    whole: BTreeSet<&'s str>,
    /// Those that are read and sent back as a whole, with what nobody knows of.
    kept: BTreeSet<&'s str>,
    /// What is read, and what is sent back of it.
    sent_back_as: BTreeSet<(&'s str, &'s str)>,
}

impl<'s> Uses<'s> {
    pub(super) fn of(spec: &'s Spec) -> Self {
        let reached = reachable(spec, spec.endpoints());
        let sent = reached.into_iter().filter(|(_, way)| way.sent).map(|(name, _)| name).collect();
        let bodies = spec.endpoints().iter().filter_map(Endpoint::body);
        let whole = bodies.filter(|body| body.is_whole()).filter_map(|body| body.ty().definition());
        Self {
            sent,
            whole: whole.collect(),
            kept: records_keeping_unknown_fields(spec),
            sent_back_as: get_put_record_pairs(spec),
        }
    }
}

/// The type, and everything that it can do.
pub(super) fn generate(
    definition: &Definition,
    uses: &Uses<'_>,
    types: &RustTypes<'_>,
) -> TokenStream {
    match definition.kind() {
        Kind::Enum(enumeration) => enumeration::generate(definition, enumeration, types),
        Kind::Id(id) => id::generate(definition, id, types),
        Kind::Record(record) => record::generate(definition, record, uses, types),
        Kind::Union(union) => union::generate(definition, union, types),
    }
}
