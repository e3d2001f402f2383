//! What compiles, and what the compiler says about what does not.
//!
//! The words of the compiler change from release to release, so they are compared on one release
//! only; `tests/ui/README.md` tells how to move to another.

#[rustversion::attr(not(stable(1.95)), ignore = "the expected words are those of Rust 1.95")]
#[test]
fn fail() {
    trybuild::TestCases::new().compile_fail("tests/ui/fail/*.rs");
}

#[test]
fn pass() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}
