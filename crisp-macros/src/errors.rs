//! The errors of one expansion.
//!
//! Every stage reports into an [`ErrorSink`] and continues with what it could read, so one
//! compilation shows all errors of an attribute, and code that uses the generated items still
//! resolves. `Result` would stop at the first error, and a `Vec` returned by every function could be
//! dropped unread.
//!
//! A stage that must know whether a part failed opens a child sink for it and queries the child, instead
//! of passing a flag beside the value:
//!
//! ```text
//! ErrorStore ── sink (the expansion)
//!                ├── child: the spec files   → suppress errors about unknown names
//!                ├── child: a struct's fields → emit the struct without methods
//!                └── child: a method's tiers  → leave the method out of the constructor's bounds
//! ```
//!
//! Children only count. The errors themselves go straight to the store, in the order in which they
//! were found, and dropping a store with errors in it panics.

use std::cell::RefCell;
use std::fmt::Display;

use crisp_api_spec::Diagnostics;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};

/// The owner of all errors of one expansion.
#[derive(Default)]
pub(crate) struct ErrorStore {
    errors: RefCell<Vec<syn::Error>>,
}

impl ErrorStore {
    pub(crate) fn sink(&self) -> ErrorSink<'_> {
        ErrorSink { store: self, parent: None, first: RefCell::new(None) }
    }

    /// Returns all errors.
    #[cfg(test)]
    pub(crate) fn into_errors(self) -> Vec<syn::Error> {
        self.errors.take()
    }

    /// Returns the messages of all errors.
    #[cfg(test)]
    pub(crate) fn into_messages(self) -> Vec<String> {
        self.into_errors().iter().map(ToString::to_string).collect()
    }

    /// Returns the tokens, followed by a compile error for each error.
    pub(crate) fn append_to(self, mut tokens: TokenStream) -> TokenStream {
        let errors = self.errors.take();
        tokens.extend(errors.iter().map(syn::Error::to_compile_error));
        tokens
    }
}

impl Drop for ErrorStore {
    fn drop(&mut self) {
        if !self.errors.get_mut().is_empty() && !std::thread::panicking() {
            panic!("errors were found and not reported");
        }
    }
}

/// A sink for the errors of one part of an expansion.
pub(crate) struct ErrorSink<'s> {
    store: &'s ErrorStore,
    parent: Option<&'s Self>,
    first: RefCell<Option<syn::Error>>,
}

impl ErrorSink<'_> {
    /// Returns a sink for a part. Its errors are errors of this sink too.
    pub(crate) fn child(&self) -> ErrorSink<'_> {
        ErrorSink { store: self.store, parent: Some(self), first: RefCell::new(None) }
    }

    /// Returns whether an error was reported to this sink or to a child of it.
    pub(crate) fn has_errors(&self) -> bool {
        self.first.borrow().is_some()
    }

    /// Returns the first error that was reported to this sink or to a child of it.
    pub(crate) fn first(&self) -> Option<syn::Error> {
        self.first.borrow().clone()
    }

    /// Reports an error at the tokens of `at`.
    pub(crate) fn at(&self, at: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(at, message));
    }

    /// Reports an error.
    pub(crate) fn push(&self, error: syn::Error) {
        self.fail(&error);
        self.store.errors.borrow_mut().push(error);
    }

    /// Reports each error of a spec as its own frame. `span` returns the position of the file with the
    /// given index.
    pub(crate) fn frames(&self, diagnostics: &Diagnostics, span: impl Fn(usize) -> Span) {
        for (file, frame) in diagnostics.errors_by_file() {
            let frame = frame.strip_prefix("error: ").unwrap_or(&frame);
            self.push(syn::Error::new(span(file), frame));
        }
    }

    fn fail(&self, error: &syn::Error) {
        self.first.borrow_mut().get_or_insert_with(|| error.clone());
        if let Some(parent) = self.parent {
            parent.fail(error);
        }
    }
}

/// Returns a type that stands for an item with an error.
///
/// The length of this array does not compile, with the message of the error. rustc does not report
/// errors about values of such a type: not about their methods or fields, nor about missing arguments.
/// rustc shows an error with the same position and message once, however often it occurs.
pub(crate) fn error_type(error: &syn::Error) -> TokenStream {
    error_type_of(error, &quote! { () })
}

/// Returns such a type that uses the type `element`, for an alias with parameters.
pub(crate) fn error_type_of(error: &syn::Error, element: &TokenStream) -> TokenStream {
    let error = error.to_compile_error();
    quote! { [#element; #error] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error() -> syn::Error {
        syn::Error::new(Span::call_site(), "x")
    }

    #[test]
    fn an_error_of_a_child_is_one_of_its_parent_and_not_of_its_sibling() {
        let store = ErrorStore::default();
        let sink = store.sink();
        let (child, sibling) = (sink.child(), sink.child());
        child.child().push(error());
        assert!(child.has_errors() && sink.has_errors());
        assert!(!sibling.has_errors());
        assert!(!store.append_to(TokenStream::new()).is_empty());
    }

    #[test]
    #[should_panic(expected = "errors were found and not reported")]
    fn dropping_a_store_with_errors_panics() {
        ErrorStore::default().sink().push(error());
    }
}
