//! The calls of the official endpoints.
//!
//! The methods of handles and of generated clients return these types. Nothing is sent until a call is
//! awaited. The methods of a call set the parameters of its endpoint; the trait [`Call`](crate::Call)
//! sets the options that all calls share, such as a timeout.

use crate::__private as private;

include!("endpoint/official.rs");
