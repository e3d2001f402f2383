//! The types of the official spec.
//!
//! Decoding is lenient: a field that Crisp may omit is an `Option`, or an empty list or map; an unknown
//! enum value keeps its text; an unknown field is ignored.

#![allow(clippy::too_many_lines, clippy::use_self, reason = "the code is generated")]

use crate::__private as private;

include!("types/official.rs");
