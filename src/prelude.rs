//! The traits that add methods to calls and results. Import them with `use crisp_api::prelude::*;`.

#[cfg(feature = "realtime")]
pub use crate::realtime::ResultEvent;
pub use crisp_api_runtime::{Call, OptionalExt};
