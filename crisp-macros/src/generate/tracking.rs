//! Rebuilds the user's crate when a spec file changes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::specs::is_relative_to_source;

/// One hidden constant for each file; the compiler watches what it includes.
///
/// No path of this machine gets into the expansion.
pub(super) fn generate(files: &[String]) -> TokenStream {
    files.iter().map(|file| track(file)).collect()
}

fn track(file: &str) -> TokenStream {
    if is_relative_to_source(file) || std::path::Path::new(file).is_absolute() {
        return quote! {
            const _: &[::core::primitive::u8] = ::core::include_bytes!(#file);
        };
    }
    let below = format!("/{file}");
    quote! {
        const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #below)
        );
    }
}
