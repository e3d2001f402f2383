//! The value that a field has before it is read.

use std::collections::BTreeMap;

use serde_json::Value;

/// A type whose values can stand in for one that is still to be read.
///
/// `Default` would be visible to users, and an empty id is no sensible default.
pub trait Placeholder: Sized {
    /// The stand-in.
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
