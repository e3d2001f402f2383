//! Endpoints as types, and the type of their calls.

use super::Meta;

/// An endpoint. The markers in the module `endpoint::kind` implement it, and have no values.
///
/// Generated code implements the trait.
pub trait Endpoint: Send + Sync + 'static {
    #[doc(hidden)]
    type Tiers;

    /// The endpoint's name, route and documented tiers.
    const META: &'static Meta;
}

/// Defines `EndpointCall`, the type of the calls of all endpoints that the same module defines.
///
/// Each module needs a type of its own, because inherent setters can only be added to a local type.
/// The module's calls are aliases of it, with their endpoint as the first parameter, so that the items
/// here are compiled once and not for each endpoint.
#[doc(hidden)]
#[macro_export]
macro_rules! __endpoint_call {
    () => {
        /// A call of the endpoint `E` with an output of type `T`.
        ///
        /// Each endpoint has an alias of this type, whose page lists the setters of its parameters.
        ///
        /// A call is a future: await it to send the request, or pass it to a function that takes a
        /// future. Setters have no effect after the call was first polled.
        #[must_use = "a call does nothing until it is awaited"]
        pub struct EndpointCall<E, T> {
            call: $crate::__private::UntypedCall,
            response: ::core::option::Option<$crate::__private::CallFuture<T>>,
            endpoint: ::core::marker::PhantomData<fn() -> E>,
        }

        #[allow(dead_code)]
        impl<E: $crate::__private::Endpoint, T: $crate::__private::Output> EndpointCall<E, T> {
            /// Sends the request and returns the output together with the status, headers and
            /// request id.
            #[inline]
            pub fn send(self) -> $crate::__private::SendFuture<T> {
                self.call.send()
            }
        }

        // These have no bound on the output: a type that cannot be one is an error once, where the user
        // wrote it.
        #[allow(dead_code)]
        impl<E: $crate::__private::Endpoint, T> EndpointCall<E, T> {
            #[inline]
            fn __new(
                handle: &$crate::__private::Handle,
                path: &[$crate::__private::Segment<'_>],
            ) -> Self {
                Self::__wrap($crate::__private::UntypedCall::new(handle, E::META, path))
            }
        }

        #[doc(hidden)]
        #[allow(dead_code)]
        impl<E, T> EndpointCall<E, T> {
            #[inline]
            pub fn __wrap(call: $crate::__private::UntypedCall) -> Self {
                Self {
                    call,
                    response: ::core::option::Option::None,
                    endpoint: ::core::marker::PhantomData,
                }
            }

            #[inline]
            pub fn __unwrap(self) -> $crate::__private::UntypedCall {
                self.call
            }
        }

        #[allow(dead_code)]
        impl<E, T> EndpointCall<E, T> {
            #[inline]
            fn __page(mut self, page: impl $crate::__private::IntoPage) -> Self {
                self.call.set_page($crate::__private::IntoPage::into_page(page));
                self
            }

            /// Sets a query parameter, as the text that `format` returns.
            #[inline]
            fn __query<V>(
                mut self,
                name: &'static ::core::primitive::str,
                value: impl $crate::__private::IntoOption<V>,
                format: fn(&V) -> $crate::__private::String,
            ) -> Self {
                let value = $crate::__private::IntoOption::into_option(value);
                self.call.set_query(name, value.as_ref().map(format));
                self
            }

            #[inline]
            fn __field<V: $crate::__private::Serialize>(
                mut self,
                name: &'static ::core::primitive::str,
                value: impl $crate::__private::IntoOption<V>,
            ) -> Self {
                self.call.set_field(name, $crate::__private::IntoOption::into_option(value));
                self
            }

            /// Sets a field that is null without a value.
            #[inline]
            fn __nullable<V: $crate::__private::Serialize>(
                mut self,
                name: &'static ::core::primitive::str,
                value: impl $crate::__private::IntoOption<V>,
            ) -> Self {
                self.call.set_nullable(name, $crate::__private::IntoOption::into_option(value));
                self
            }

            #[inline]
            fn __date(
                mut self,
                name: &'static ::core::primitive::str,
                value: impl $crate::__private::IntoOption<$crate::__private::Timestamp>,
            ) -> Self {
                let value = $crate::__private::IntoOption::into_option(value);
                self.call.set_field(name, value.as_ref().map($crate::__private::Date));
                self
            }

            #[inline]
            fn __clear(mut self, name: &'static ::core::primitive::str) -> Self {
                self.call.clear_field(name);
                self
            }

            #[inline]
            fn __body<V: $crate::__private::Serialize>(mut self, body: &V) -> Self {
                self.call.set_body(body);
                self
            }
        }

        impl<E: $crate::__private::Endpoint, T: $crate::__private::Output> ::core::future::Future
            for EndpointCall<E, T>
        {
            type Output = $crate::__private::Result<T>;

            #[inline]
            fn poll(
                self: ::core::pin::Pin<&mut Self>,
                context: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Self::Output> {
                let this = self.get_mut();
                $crate::__private::poll(&this.call, &mut this.response, context)
            }
        }

        impl<E: $crate::__private::Endpoint, T: $crate::__private::Output> $crate::__private::Call
            for EndpointCall<E, T>
        {
            type Data = T;
            type Endpoint = E;
            type Returning<U: $crate::__private::Output> = EndpointCall<E, U>;

            #[inline]
            fn __from_call(call: $crate::__private::UntypedCall) -> Self {
                Self::__wrap(call)
            }

            #[inline]
            fn __into_call(self) -> $crate::__private::UntypedCall {
                self.call
            }
        }

        /// Clones the request, and not the request in flight.
        impl<E, T> ::core::clone::Clone for EndpointCall<E, T> {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    call: ::core::clone::Clone::clone(&self.call),
                    response: ::core::option::Option::None,
                    endpoint: ::core::marker::PhantomData,
                }
            }
        }

        impl<E, T> ::core::fmt::Debug for EndpointCall<E, T> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.call, f)
            }
        }
    };
}

/// Defines the methods of a call whose endpoint is paginated.
#[doc(hidden)]
#[macro_export]
macro_rules! __pages {
    ($endpoint:ty) => {
        impl<I: $crate::__private::Output> EndpointCall<$endpoint, $crate::__private::Vec<I>> {
            /// Streams the pages, starting with the page that is set. Each page is one request.
            #[inline]
            pub fn pages(self) -> $crate::__private::Pages<I> {
                $crate::__private::Pages::__new(self.call)
            }

            /// Streams the items of all pages, starting with the page that is set.
            #[inline]
            pub fn items(self) -> $crate::__private::Items<I> {
                $crate::__private::Items::__new(self.call)
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
            ) -> $crate::__private::Drain<I, K>
            where
                K: ::core::cmp::Ord + ::core::marker::Send,
            {
                $crate::__private::Drain::__new(self.call, key)
            }
        }
    };
}
