//! The macros behind `crisp-api`. Use them through that crate, which documents them.

mod arguments;
mod errors;
mod expand;
mod expansion;
#[cfg(test)]
mod facade;
mod generate;
mod item;
mod names;
mod paths;
mod plan;
mod resolve;
mod rust_types;
mod specs;
mod tokens;

use proc_macro::TokenStream;

#[allow(missing_docs, reason = "documented where `crisp-api` re-exports it")]
#[proc_macro_attribute]
pub fn client(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand::client(arguments.into(), item.into(), &call_site()).into()
}

/// Returns the location of the macro call, to which relative paths refer.
fn call_site() -> specs::CallSite {
    specs::CallSite {
        manifest_dir: std::env::var_os("CARGO_MANIFEST_DIR").map(Into::into),
        source_file: proc_macro::Span::call_site().local_file(),
    }
}
