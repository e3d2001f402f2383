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
