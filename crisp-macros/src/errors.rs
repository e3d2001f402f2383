//! The one place that mistakes go to.

use std::fmt::Display;

use crisp_api_spec::Diagnostics;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// All mistakes of one expansion.
#[derive(Default)]
pub(crate) struct Errors {
    list: Vec<syn::Error>,
    emitted: bool,
}

impl Errors {
    /// Reports a mistake at the tokens of `at`.
    pub(crate) fn at(&mut self, at: impl ToTokens, message: impl Display) {
        self.list.push(syn::Error::new_spanned(at, message));
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.list.push(error);
    }

    /// Reports each mistake of a spec as its own frame.
    pub(crate) fn frames(&mut self, diagnostics: &Diagnostics, span: Span) {
        for frame in diagnostics.frames() {
            let frame = frame.strip_prefix("error: ").unwrap_or(&frame);
            self.list.push(syn::Error::new(span, frame));
        }
    }

    /// The tokens, followed by every mistake as a compile error.
    pub(crate) fn append_to(mut self, mut tokens: TokenStream) -> TokenStream {
        self.emitted = true;
        tokens.extend(self.list.iter().map(syn::Error::to_compile_error));
        tokens
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        if !self.emitted && !self.list.is_empty() && !std::thread::panicking() {
            panic!("mistakes were found and not reported");
        }
    }
}
