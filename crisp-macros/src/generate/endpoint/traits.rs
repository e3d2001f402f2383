//! The trait implementations of a call.

use crisp_api_spec::__private::type_name;
use crisp_api_spec::Endpoint;
use proc_macro2::TokenStream;
use quote::quote;

use super::meta;
use crate::generate::tiers;
use crate::rust_types::RustTypes;

/// Generates `Clone`, `Debug`, `IntoFuture` and `Call`.
///
/// `Clone` and `Debug` are not derived, because a derive would require them of the output `T`.
pub(super) fn generate(
    endpoint: &Endpoint,
    call: &TokenStream,
    types: &RustTypes<'_>,
) -> TokenStream {
    let private = types.paths.private();
    let (meta, tiers) = (meta::generate(endpoint, types), tiers::set(endpoint, types.paths));
    let name = type_name(endpoint.name());
    quote! {
        impl<T> ::core::clone::Clone for #call<T> {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    call: ::core::clone::Clone::clone(&self.call),
                    output: ::core::marker::PhantomData,
                }
            }
        }

        impl<T> ::core::fmt::Debug for #call<T> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple(#name).field(&self.call).finish()
            }
        }

        impl<T: #private::Output> ::core::future::IntoFuture for #call<T> {
            type Output = #private::Result<T>;
            type IntoFuture = #private::CallFuture<T>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.call.output()
            }
        }

        impl<T: #private::Output> #private::Call for #call<T> {
            type Data = T;
            type Returning<U: #private::Output> = #call<U>;
            type Tiers = #tiers;
            const META: &'static #private::Meta = &#meta;

            #[inline]
            fn __from_call(call: #private::UntypedCall) -> Self {
                Self { call, output: ::core::marker::PhantomData }
            }

            #[inline]
            fn __into_call(self) -> #private::UntypedCall {
                self.call
            }
        }
    }
}
