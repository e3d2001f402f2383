//! Handles: the client bound to a workspace, a conversation, a contact or another resource.

/// Defines a handle: a struct with the client's handle and the ids that its endpoints share.
///
/// The file with the methods of the endpoints is included next to it.
macro_rules! handle {
    ($(#[$meta:meta])* pub struct $name:ident { $($id:ident: $ty:ident)? }) => {
        $(#[$meta])*
        pub struct $name<K = $crate::AnyTier> {
            handle: $crate::Handle,
            $($id: $ty,)?
            tier: ::std::marker::PhantomData<fn() -> K>,
        }

        impl<K> $name<K> {
            /// Creates a handle that uses the token of `client`.
            #[inline]
            pub fn new(client: &$crate::Client<K> $(, $id: impl Into<$ty>)?) -> Self {
                Self {
                    handle: client.__handle().clone(),
                    $($id: $id.into(),)?
                    tier: ::std::marker::PhantomData,
                }
            }
        }

        impl<K> Clone for $name<K> {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    handle: self.handle.clone(),
                    $($id: self.$id.clone(),)?
                    tier: ::std::marker::PhantomData,
                }
            }
        }

        impl<K> ::std::fmt::Debug for $name<K> {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($name))
                    .field("handle", &self.handle)
                    $(.field(stringify!($id), &self.$id))?
                    .finish()
            }
        }
    };
}

use handle;

/// Implements `assume`, and the conversions to a handle of any tier. The conversions are one for each
/// tier, because a generic one would overlap with the conversion of a type to itself.
macro_rules! any_tier {
    ($handle:ident) => {
        $crate::handles::any_tier!(@ $handle, UserTier);
        $crate::handles::any_tier!(@ $handle, WebsiteTier);
        $crate::handles::any_tier!(@ $handle, PluginTier);

        impl From<&Self> for $handle<crisp_api_runtime::AnyTier> {
            #[inline]
            fn from(handle: &Self) -> Self {
                handle.clone()
            }
        }
    };
    (@ $handle:ident, $tier:ident) => {
        impl From<$handle<crisp_api_runtime::$tier>> for $handle<crisp_api_runtime::AnyTier> {
            #[inline]
            fn from(handle: $handle<crisp_api_runtime::$tier>) -> Self {
                handle.assume()
            }
        }

        impl From<&$handle<crisp_api_runtime::$tier>> for $handle<crisp_api_runtime::AnyTier> {
            #[inline]
            fn from(handle: &$handle<crisp_api_runtime::$tier>) -> Self {
                handle.assume()
            }
        }
    };
}

/// Implements `assume` and the conversions for a handle without a resource of its own.
macro_rules! any_tier_of_client {
    ($handle:ident) => {
        impl<K> $handle<K> {
            /// Returns the same handle, typed as if its token were of tier `L`.
            ///
            /// Only the compile-time check changes. Requests keep the tier of the token.
            #[inline]
            pub fn assume<L>(&self) -> $handle<L> {
                $handle::new(&crate::Client::from(self.handle.clone()))
            }
        }

        $crate::handles::any_tier!($handle);
    };
}

pub(crate) use any_tier;
use any_tier_of_client;

mod bucket;
mod conversation;
mod media;
mod people;
mod plan;
mod plugin;
mod website;

pub use bucket::BucketHandle;
pub use conversation::ConversationHandle;
pub use media::MediaHandle;
pub use people::PeopleHandle;
pub use plan::PlanHandle;
pub use plugin::PluginHandle;
pub use website::WebsiteHandle;
