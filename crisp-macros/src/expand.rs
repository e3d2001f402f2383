//! The pipeline: the parsed item is resolved against the spec into a plan, from which code is generated.

use proc_macro2::TokenStream;

use crate::arguments::Arguments;
use crate::errors::ErrorStore;
use crate::item::{self, Item};
use crate::specs::CallSite;
use crate::{expansion, generate, resolve, specs};

/// Expands `#[client(…)]` on a trait or a struct.
///
/// Emits the item even after errors. Without it, each use of the item would be a further error.
pub(crate) fn client(arguments: TokenStream, item: TokenStream, site: &CallSite) -> TokenStream {
    recover_from_panic(&item.clone(), || {
        let store = ErrorStore::default();
        let errors = store.sink();
        let mut arguments = Arguments::parse(arguments, &errors);
        specs::find_crate(&mut arguments, site, &errors);
        let tokens = match Item::parse(item.clone(), &errors) {
            None => item::without_our_attributes(item),
            Some(parsed) => {
                let loaded = specs::load(&arguments, site, &errors);
                let plan = resolve::resolve(&arguments, &parsed, &loaded, &errors);
                let tokens = generate::client(&plan);
                let name = parsed.ident().to_string();
                if arguments.debug || expansion::is_asked_for(&name) {
                    expansion::write(&name, &tokens);
                }
                tokens
            }
        };
        store.append_to(tokens)
    })
}

/// Runs `work`. If it panics, returns the original item and an error that requests a bug report.
///
/// rustc reports a panic in a macro without the item, so that each use of it would be a further error.
fn recover_from_panic(item: &TokenStream, work: impl FnOnce() -> TokenStream) -> TokenStream {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let message = panic.downcast_ref::<String>().map(String::as_str);
        let message = message.or(panic.downcast_ref::<&str>().copied()).unwrap_or_default();
        let store = ErrorStore::default();
        let report = format_args!(
            "this is a mistake in crisp-api {}, not in your code: {message}\n\
             please report it, with this item and its spec files",
            env!("CARGO_PKG_VERSION"),
        );
        store.sink().push(syn::Error::new(proc_macro2::Span::call_site(), report));
        store.append_to(item::without_our_attributes(item.clone()))
    })
}

#[cfg(test)]
mod mutations;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
