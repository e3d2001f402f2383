//! Values that every spec can use without defining them.

mod fingerprint;
mod id;
mod open_enum;
mod scalar;
mod timestamp;
mod untyped;
mod word;

pub use fingerprint::Fingerprint;
pub use open_enum::Unlisted;
pub use scalar::Scalar;
pub use timestamp::Timestamp;
pub use untyped::Untyped;
pub use word::Word;
