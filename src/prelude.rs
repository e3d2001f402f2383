//! The traits that add methods to calls and results. Import them with `use crisp_api::prelude::*;`.

pub use crisp_api_runtime::{Call, OptionalExt};
