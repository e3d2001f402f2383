//! The client, which creates every handle.

use std::fmt;
use std::marker::PhantomData;

use crisp_api_runtime::{
    AnyTier, ClientBuilder, Handle, PluginTier, Result, Token, UserTier, WebsiteTier,
};

use crisp_api_runtime::quota::QuotaTracker;

use crate::__private as private;
use crate::types::WebsiteId;
use crate::{BucketHandle, MediaHandle, PlanHandle, PluginHandle, WebsiteHandle};

/// A client for the Crisp REST API, authenticated by a token of tier `K`.
///
/// Clones are cheap and share their connection pool and quota.
///
/// ```no_run
/// # async fn example() -> crisp_api::Result<()> {
/// use crisp_api::{Client, Token};
///
/// let site = Client::new(Token::website("identifier", "key")?)?.website("website_id");
/// let info = site.get_website().await?;
/// println!("{}", info.name.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
pub struct Client<K> {
    handle: Handle,
    tier: PhantomData<fn() -> K>,
}

include!("handles/official/client.rs");

impl Client<AnyTier> {
    /// Creates a client with the token in the environment variables `CRISP_TOKEN_ID`,
    /// `CRISP_TOKEN_KEY` and `CRISP_TIER` (default `website`).
    ///
    /// # Errors
    ///
    /// Returns an error if a variable is missing or malformed. The message names the variable and never
    /// shows its value.
    #[inline]
    pub fn from_env() -> Result<Self> {
        Self::new(Token::from_env()?)
    }
}

impl<K> Client<K> {
    /// Creates a client for `https://api.crisp.chat/v1` with the default settings.
    ///
    /// # Errors
    ///
    /// Returns an error if TLS cannot be set up or was not compiled in.
    #[inline]
    pub fn new(token: Token<K>) -> Result<Self> {
        Self::builder(token).build()
    }

    /// Returns a builder that configures the client.
    #[inline]
    pub fn builder(token: Token<K>) -> ClientBuilder<Self> {
        ClientBuilder::new(token)
    }

    /// Returns a handle to the workspace with this id.
    #[inline]
    pub fn website(&self, website_id: impl Into<WebsiteId>) -> WebsiteHandle<K> {
        WebsiteHandle::new(self, website_id)
    }

    /// Returns a handle to the plugin that the token belongs to.
    #[inline]
    pub fn plugin(&self) -> PluginHandle<K> {
        PluginHandle::new(self)
    }

    /// Returns a handle to plan subscriptions.
    #[inline]
    pub fn plan(&self) -> PlanHandle<K> {
        PlanHandle::new(self)
    }

    /// Returns a handle to media, such as the library of animations.
    #[inline]
    pub fn media(&self) -> MediaHandle<K> {
        MediaHandle::new(self)
    }

    /// Returns a handle to the bucket that stores uploaded files.
    #[inline]
    pub fn bucket(&self) -> BucketHandle<K> {
        BucketHandle::new(self)
    }

    /// Returns the tracker of the token's daily quota.
    #[inline]
    pub fn quota(&self) -> &QuotaTracker {
        self.handle.quota()
    }

    /// Returns the same client, typed as if its token were of tier `L`.
    ///
    /// Only the compile-time check changes. Requests keep the tier of the token.
    #[inline]
    pub fn assume<L>(&self) -> Client<L> {
        Client { handle: self.handle.clone(), tier: PhantomData }
    }

    /// Calls the endpoint `name` with JSON arguments and returns its output as JSON.
    ///
    /// `arguments` is an object with the path and query parameters by name, and `body`.
    ///
    /// # Errors
    ///
    /// Returns an error if the endpoint does not exist, if an argument is missing, malformed or unknown,
    /// or if the call fails.
    #[cfg(feature = "dynamic")]
    #[inline]
    pub async fn call_json(
        &self,
        name: &str,
        arguments: serde_json::Value,
    ) -> Result<serde_json::Value> {
        crate::dynamic::endpoint(name)?.call(self.handle.clone(), arguments).await
    }

    #[doc(hidden)]
    #[inline]
    pub fn __handle(&self) -> &Handle {
        &self.handle
    }
}

impl<K> From<Handle> for Client<K> {
    #[inline]
    fn from(handle: Handle) -> Self {
        Self { handle, tier: PhantomData }
    }
}

macro_rules! into_any {
    ($($tier:ty),*) => {
        $(impl From<Client<$tier>> for Client<AnyTier> {
            fn from(client: Client<$tier>) -> Self {
                client.assume()
            }
        })*
    };
}

into_any!(UserTier, WebsiteTier, PluginTier);

impl<K> Clone for Client<K> {
    #[inline]
    fn clone(&self) -> Self {
        self.assume()
    }
}

impl<K> fmt::Debug for Client<K> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("handle", &self.handle).finish()
    }
}
