//! The methods of a call whose endpoint is paginated.

use crisp_api_spec::Endpoint;
use proc_macro2::TokenStream;
use quote::quote;

use crate::rust_types::RustTypes;

/// Generates `pages`, `items` and `drain`. Returns `None` if the endpoint is not paginated.
pub(super) fn generate(
    endpoint: &Endpoint,
    call: &TokenStream,
    types: &RustTypes<'_>,
) -> Option<TokenStream> {
    endpoint.page()?;
    let private = types.paths.private();
    Some(quote! {
        impl<I: #private::Output> #call<#private::Vec<I>> {
            /// Streams the pages, starting with the page that is set. Each page is one request.
            #[inline]
            pub fn pages(self) -> #private::Pages<I> {
                #private::Pages::__new(self.call)
            }

            /// Streams the items of all pages, starting with the page that is set.
            #[inline]
            pub fn items(self) -> #private::Items<I> {
                #private::Items::__new(self.call)
            }

            /// Streams the items of the page that is set, requesting it again until it has no new
            /// items.
            ///
            /// Use it for work that removes items from the list. `key` returns the identity of an
            /// item.
            #[inline]
            pub fn drain<K>(
                self,
                key: impl ::core::ops::FnMut(&I) -> K + ::core::marker::Send + 'static,
            ) -> #private::Drain<I, K>
            where
                K: ::core::cmp::Ord + ::core::marker::Send,
            {
                #private::Drain::__new(self.call, key)
            }
        }
    })
}
