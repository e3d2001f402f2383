//! The initial value of a field that is deserialized in place.

use std::collections::BTreeMap;

use serde_json::Value;

/// A type with a value that serves as the target of in-place deserialization.
///
/// This is not `Default`, which would be part of the public API: an empty id is not a sensible
/// default.
pub trait Placeholder: Sized {
    /// Returns a value that will be overwritten.
    fn placeholder() -> Self;
}

macro_rules! default {
    ($($type:ty),*) => {
        $(impl Placeholder for $type {
            fn placeholder() -> Self {
                Self::default()
            }
        })*
    };
}

default!(String, bool, u8, u16, u32, u64, i32, i64, f64, Value);

impl<T> Placeholder for Option<T> {
    fn placeholder() -> Self {
        None
    }
}

impl<T> Placeholder for Vec<T> {
    fn placeholder() -> Self {
        Self::new()
    }
}

impl<T> Placeholder for BTreeMap<String, T> {
    fn placeholder() -> Self {
        Self::new()
    }
}
