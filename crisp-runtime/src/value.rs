//! Value types that every spec can use without defining them.

mod fingerprint;
mod id;
mod open_enum;
mod scalar;
mod string_type;
mod timestamp;

pub use fingerprint::Fingerprint;
pub use id::{Id, IdKind};
pub use scalar::Scalar;
pub use string_type::StringType;
pub use timestamp::{Date, Timestamp, date};
