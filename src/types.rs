//! The types of the official spec.
//!
//! Decoding is lenient: a field that Crisp may omit is an `Option`, or an empty list or map; an unknown
//! enum value keeps its text; an unknown field is ignored.

crisp_api_macros::official_types!(crate = crate);
