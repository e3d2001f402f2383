//! Lists that are requested page by page.

#[cfg(feature = "blocking")]
mod blocking;
mod drain;
mod pages;
mod paginator;

#[cfg(feature = "blocking")]
pub use blocking::BlockingIter;
pub use drain::Drain;
pub use pages::{Items, Pages};
pub use paginator::{PageSource, Paginator};
