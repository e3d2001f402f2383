//! The value that a field has before it is read.

use std::collections::BTreeMap;

use serde_json::Value;

/// A type whose values can stand in for one that is still to be read.
///
/// `Default` would be visible to users, and an empty id is no sensible default.
pub trait Blank: Sized {
    /// The stand-in.
    fn blank() -> Self;
}

macro_rules! default {
    ($($type:ty),*) => {
        $(impl Blank for $type {
            fn blank() -> Self {
                Self::default()
            }
        })*
    };
}

default!(String, bool, u8, u16, u32, u64, i32, i64, f64, Value);

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}
