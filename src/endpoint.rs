//! The call of each official endpoint.
//!
//! A method of a handle or of a client returns one of these. Nothing is sent until it is awaited.
//! What one endpoint takes is set by its own methods; what all of them take, such as a timeout, is
//! set by the trait [`Call`](crate::Call).

crisp_api_macros::official_endpoints!(crate = crate);
