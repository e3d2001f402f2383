//! Tracking of spec files, so that Cargo rebuilds the user's crate when one changes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::specs::is_relative_to_source;

/// Generates a constant for each file that includes its bytes, which makes the file a dependency.
///
/// `proc_macro::tracked_path` is unstable. Unless the user wrote an absolute path, the path is relative
/// or begins with `env!("CARGO_MANIFEST_DIR")`, so that the expansion is the same on every machine.
pub(super) fn generate(files: &[String]) -> TokenStream {
    files.iter().map(|file| track(file)).collect()
}

fn track(file: &str) -> TokenStream {
    if is_relative_to_source(file) || std::path::Path::new(file).is_absolute() {
        return quote! {
            const _: &[::core::primitive::u8] = ::core::include_bytes!(#file);
        };
    }
    let path = format!("/{file}");
    quote! {
        const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path)
        );
    }
}
