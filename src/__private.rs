//! The items that generated code refers to. Not public API: anything here may change in any release.

pub use crisp_api_runtime::__private::*;

pub use crate::Client;
