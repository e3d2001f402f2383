//! Lists that are walked by what was seen of them, and not by the number of a page.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::call::CallFuture;
use crate::endpoint::Output;
use crate::error::Result;

/// Decides where a walk asks, and what of the answers it gives.
pub trait Steps {
    /// What is given.
    type Item: Output;

    /// The next request; none at the end of the walk.
    fn ask(&mut self) -> Option<CallFuture<Vec<Self::Item>>>;

    /// What of an answer is to be given, in this order.
    fn take(&mut self, answer: Vec<Self::Item>) -> Vec<Self::Item>;

    /// Notes that an item is given.
    fn give(&mut self, _item: &Self::Item) {}
}

/// A walk: one request after the other, each when all of the answer before it was given.
///
/// It holds everything that an interrupted step needs, so that dropping a future loses nothing.
pub struct Walk<S: Steps> {
    steps: S,
    pending: Option<CallFuture<Vec<S::Item>>>,
    items: std::vec::IntoIter<S::Item>,
    failed: bool,
}

impl<S: Steps> Walk<S> {
    /// A walk that begins where `steps` say.
    pub fn new(steps: S) -> Self {
        Self { steps, pending: None, items: Vec::new().into_iter(), failed: false }
    }

    /// Where the walk is.
    pub fn steps(&self) -> &S {
        &self.steps
    }

    /// How many items of the last answer were not yet given.
    pub fn waiting(&self) -> usize {
        self.items.len()
    }

    /// The next item; none after the last one, and none after an error.
    pub fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<S::Item>>> {
        loop {
            if let Some(item) = self.items.next() {
                self.steps.give(&item);
                return Poll::Ready(Some(Ok(item)));
            }
            if self.pending.is_none() && !self.failed {
                self.pending = self.steps.ask();
            }
            let Some(pending) = &mut self.pending else { return Poll::Ready(None) };
            let result = ready!(Pin::new(pending).poll(context));
            self.pending = None;
            match result {
                Ok(answer) => self.items = self.steps.take(answer).into_iter(),
                Err(error) => {
                    self.failed = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl<S: Steps> std::fmt::Debug for Walk<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Walk").finish_non_exhaustive()
    }
}

/// The methods and the traits that every walk has, for a type with a field `walk`.
#[doc(hidden)]
#[macro_export]
macro_rules! __walk {
    ([$($generics:tt)*] $name:ty, $label:literal: $item:ty) => {
        impl<$($generics)*> $name {
            /// The next item; none after the last one, and none after an error.
            ///
            /// A future that is dropped loses nothing: the request goes on with the next one.
            #[inline]
            pub async fn next(&mut self) -> ::core::option::Option<$crate::Result<$item>> {
                ::core::future::poll_fn(|context| self.walk.poll_item(context)).await
            }

            /// All items, but no more than `most`, and no request for more than that.
            ///
            /// # Errors
            ///
            /// Those of the requests.
            #[inline]
            pub async fn collect_up_to(
                mut self,
                most: ::core::primitive::usize,
            ) -> $crate::Result<$crate::__private::Vec<$item>> {
                let mut collected = $crate::__private::Vec::new();
                while collected.len() < most {
                    match self.next().await {
                        ::core::option::Option::Some(item) => collected.push(item?),
                        ::core::option::Option::None => break,
                    }
                }
                ::core::result::Result::Ok(collected)
            }
        }

        impl<$($generics)*> ::core::marker::Unpin for $name {}

        impl<$($generics)*> $crate::__private::Stream for $name {
            type Item = $crate::Result<$item>;

            #[inline]
            fn poll_next(
                self: ::core::pin::Pin<&mut Self>,
                context: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<::core::option::Option<Self::Item>> {
                self.get_mut().walk.poll_item(context)
            }
        }

        impl<$($generics)*> ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct($label).finish_non_exhaustive()
            }
        }
    };
}
