//! The endpoint spec of the Crisp REST API, and the library that loads and checks such specs.
//!
//! A spec is a set of TOML files. [`load`] reads them in one run, reports every mistake with its
//! file, line and column, and returns a [`Spec`] in which nothing is left to check.
//!
//! ```
//! use crisp_api_spec::{load, official};
//!
//! let spec = load(official()).expect("the official files are sound");
//! let endpoint = spec.endpoint("get_website").expect("it is part of the official spec");
//! assert_eq!(endpoint.route().to_string(), "GET /website/{website_id}");
//! ```
//!
//! The language of the files is described in this crate's README.

mod check;
mod diagnostics;
mod example;
#[cfg(feature = "format")]
mod format;
mod model;
#[cfg(feature = "openapi")]
mod openapi;
mod parse;
mod reach;
mod skeleton;
mod source;
mod suggest;

pub use diagnostics::{Diagnostic, Diagnostics};
pub use example::example;
#[cfg(feature = "format")]
pub use format::{FormatError, format, to_toml};
pub use model::*;
#[cfg(feature = "openapi")]
pub use openapi::openapi;
pub use reach::{Direction, kept, reachable};
pub use skeleton::{SkeletonError, skeleton};
pub use source::{File, Files, ReadError, Span, official};
pub use suggest::suggest;

/// Reads and checks `files` as one spec.
///
/// # Errors
///
/// Every mistake in every file, ordered by file and position. None of them follows from another.
pub fn load(files: Files) -> Result<Spec, Diagnostics> {
    let (spec, diagnostics) = review(files);
    if diagnostics.errors() == 0 { Ok(spec) } else { Err(diagnostics) }
}

/// Reads and checks `files` as one spec, and gives also what could be saved of an unsound one, and
/// warnings about what is no mistake but looks like one.
///
/// What could be saved serves to go on looking for mistakes elsewhere, and for nothing more.
pub fn review(files: Files) -> (Spec, Diagnostics) {
    let mut diagnostics = Diagnostics::new(files);
    let document = parse::parse(&mut diagnostics);
    let spec = check::check(document, &mut diagnostics);
    (spec, diagnostics.sorted())
}
