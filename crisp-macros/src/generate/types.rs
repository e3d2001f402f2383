//! The types that a spec defines.

mod enumeration;
mod id;
mod record;
mod union;

use std::collections::BTreeSet;

use crisp_api_spec::__private::{get_put_record_pairs, reachable, records_keeping_unknown_fields};
use crisp_api_spec::{Definition, Endpoint, Kind, Spec};
use proc_macro2::TokenStream;
use quote::quote;

use crate::rust_types::RustTypes;

/// The uses of the types of a spec. They decide which code a type needs.
struct Uses<'s> {
    /// The types that are sent.
    sent: BTreeSet<&'s str>,
    /// The types that calls take as the whole body.
    whole_bodies: BTreeSet<&'s str>,
    /// The records that are read and sent back, and must keep their unknown fields.
    keeping_unknown_fields: BTreeSet<&'s str>,
    /// The records that a GET returns, each with the record that the PUT of the same route sends.
    get_put_pairs: BTreeSet<(&'s str, &'s str)>,
}

impl<'s> Uses<'s> {
    fn of(spec: &'s Spec) -> Self {
        let reached = reachable(spec, spec.endpoints());
        let sent =
            reached.into_iter().filter(|(_, usage)| usage.sent).map(|(name, _)| name).collect();
        let bodies = spec.endpoints().iter().filter_map(Endpoint::body);
        let whole_bodies =
            bodies.filter(|body| body.is_whole()).filter_map(|body| body.ty().definition());
        Self {
            sent,
            whole_bodies: whole_bodies.collect(),
            keeping_unknown_fields: records_keeping_unknown_fields(spec),
            get_put_pairs: get_put_record_pairs(spec),
        }
    }
}

/// Generates the types and their implementations. `finish` receives the name and the code of each type.
pub(super) fn all<'d>(
    definitions: impl Iterator<Item = &'d Definition> + Clone,
    types: &RustTypes<'_>,
    finish: impl Fn(&str, TokenStream) -> TokenStream,
) -> TokenStream {
    let uses = Uses::of(types.spec);
    let ids = id::module(definitions.clone(), &finish);
    let definitions =
        definitions.map(|definition| finish(definition.name(), generate(definition, &uses, types)));
    quote! { #ids #(#definitions)* }
}

/// Generates a type and its implementations.
fn generate(definition: &Definition, uses: &Uses<'_>, types: &RustTypes<'_>) -> TokenStream {
    match definition.kind() {
        Kind::Enum(enumeration) => enumeration::generate(definition, enumeration, types),
        Kind::Id(id) => id::generate(definition, id, types),
        Kind::Record(record) => record::generate(definition, record, uses, types),
        Kind::Union(union) => union::generate(definition, union, types),
    }
}
