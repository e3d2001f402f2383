//! The endpoint spec of the Crisp REST API, and a library that loads and checks such specs.
//!
//! A spec is a set of TOML files. [`load`] parses them together, reports every error with its file,
//! line and column, and returns a validated [`Spec`].
//!
//! ```
//! use crisp_api_spec::{load, official};
//!
//! let spec = load(official()).expect("the official spec is valid");
//! let endpoint = spec.endpoint("get_website").expect("the official spec defines it");
//! assert_eq!(endpoint.route().to_string(), "GET /website/{website_id}");
//! ```
//!
//! The README of this crate is the reference of the spec language.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod check;
mod diagnostics;
mod example;
#[cfg(feature = "format")]
mod format;
mod model;
#[cfg(feature = "openapi")]
mod openapi;
mod parse;
mod provenance;
mod reach;
mod skeleton;
mod source;
mod suggest;

pub use diagnostics::Diagnostics;
#[cfg(feature = "format")]
pub use format::{FormatError, format, to_toml};
pub use model::{
    Body, Bounds, Builtin, DefaultValue, Definition, Endpoint, Enum, Event, Evidence, Facts, Field,
    Hooks, Id, Kind, Method, Parameter, Reason, ReasonScope, Record, Returns, Route, RouteError,
    Segment, Source, Spec, Tier, TierRestriction, Type, Union, Variant,
};
#[cfg(feature = "openapi")]
pub use openapi::{json_schema, openapi, openapi_closed, parameter_schema};
pub use source::{File, Files, ReadError, official};

/// Helpers for `crisp-spec` and the other crates of this workspace.
///
/// Code generation, the mock server and the tests need them. They are exempt from semantic
/// versioning, and can change in any release.
#[doc(hidden)]
pub mod __private {
    pub use crate::check::reserved_names;
    pub use crate::example::example;
    pub use crate::model::{RouteProblem, field_name, type_name};
    pub use crate::provenance::{Tally, provenance};
    pub use crate::reach::{
        Direction, get_put_record_pairs, reachable, reachable_in_calls,
        records_keeping_unknown_fields,
    };
    pub use crate::skeleton::{SkeletonError, skeleton};
    pub use crate::suggest::{EndpointIndex, legacy_endpoint, suggest, suggest_tier};
}

/// Parses and checks `files` as one spec.
///
/// # Errors
///
/// Returns every error in every file, ordered by file and position. Errors that only follow from
/// another error are not reported.
pub fn load(files: Files) -> Result<Spec, Diagnostics> {
    let (spec, diagnostics) = review(files);
    if diagnostics.errors() == 0 { Ok(spec) } else { Err(diagnostics) }
}

/// Parses and checks `files` as one spec, and returns it together with all errors and warnings.
///
/// If there are errors, the spec contains only the definitions that could be recovered. Use such a
/// spec to look for further errors, and for nothing else.
pub fn review(files: Files) -> (Spec, Diagnostics) {
    let mut diagnostics = Diagnostics::new(files);
    let document = parse::parse(&mut diagnostics);
    let spec = check::check(document, &mut diagnostics);
    (spec, diagnostics.sorted())
}
