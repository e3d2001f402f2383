//! Crates that compile, and the compiler errors of crates that do not.
//!
//! Compiler messages change between releases, so they are compared on one release only.
//! `tests/ui/README.md` describes how to move to another release.

#[rustversion::attr(not(stable(1.95)), ignore = "the expected messages are those of Rust 1.95")]
#[test]
fn compile_fail() {
    trybuild::TestCases::new().compile_fail("tests/ui/fail/*.rs");
}

#[test]
fn pass() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}
