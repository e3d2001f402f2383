//! The types of the official spec.
//!
//! Reading is lenient: what Crisp may leave out is an `Option`, or an empty list or map; a word that
//! an enum does not know keeps its text; a field that a type does not know is skipped.

crisp_api_macros::official_types!(crate = crate);
