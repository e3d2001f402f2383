//! What generated code names. Nothing here is for users, and all of it may change in any release.

pub use crisp_api_runtime::__private::*;

pub use crate::Client;
