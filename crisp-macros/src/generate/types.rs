//! The types that a spec defines.

mod enumeration;
mod id;
mod record;
mod union;

use crisp_api_spec::{Definition, Kind};
use proc_macro2::TokenStream;

use crate::rust_types::RustTypes;

/// The type, and everything that it can do.
pub(super) fn generate(definition: &Definition, types: &RustTypes<'_>) -> TokenStream {
    match definition.kind() {
        Kind::Enum(enumeration) => enumeration::generate(definition, enumeration, types),
        Kind::Id(id) => id::generate(definition, id, types),
        Kind::Record(record) => record::generate(definition, record, types),
        Kind::Union(union) => union::generate(definition, union, types),
    }
}
