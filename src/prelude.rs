//! The traits whose methods calls and results have: `use crisp_api::prelude::*;`.

pub use crisp_api_runtime::{Call, OptionalExt};
