//! The macros behind `crisp-api`. Use them through that crate, which documents them.

mod arguments;
mod errors;
mod expand;
mod expansion;
mod generate;
mod item;
mod paths;
mod plan;
mod resolve;
mod rust_types;
mod specs;

use proc_macro::TokenStream;

#[allow(missing_docs, reason = "documented where `crisp-api` re-exports it")]
#[proc_macro_attribute]
pub fn client(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand::client(arguments.into(), item.into(), &call_site()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn official_endpoints(arguments: TokenStream) -> TokenStream {
    expand::official_endpoints(arguments.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn official_types(arguments: TokenStream) -> TokenStream {
    expand::official_types(arguments.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn official_dynamic(arguments: TokenStream) -> TokenStream {
    expand::official_dynamic(arguments.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn official_events(arguments: TokenStream) -> TokenStream {
    expand::official_events(arguments.into()).into()
}

/// Returns the location of the macro call, to which relative paths refer.
fn call_site() -> specs::CallSite {
    specs::CallSite {
        manifest_dir: std::env::var_os("CARGO_MANIFEST_DIR").map(Into::into),
        source_file: proc_macro::Span::call_site().local_file(),
    }
}
