//! The client, from which all handles are made.

use std::fmt;
use std::marker::PhantomData;

use crisp_api_runtime::{
    AnyTier, ClientBuilder, Handle, PluginTier, Result, Token, UserTier, WebsiteTier,
};

use crisp_api_runtime::quota::QuotaTracker;

use crate::types::WebsiteId;
use crate::{BucketHandle, MediaHandle, PlanHandle, PluginHandle, WebsiteHandle};

/// A connection to Crisp that signs its requests with a token of tier `K`.
///
/// Clones are cheap and share their connections.
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
#[crate::client(include(base::*), crate = crate)]
pub struct Client<K> {
    handle: Handle,
    tier: PhantomData<fn() -> K>,
}

impl Client<AnyTier> {
    /// A client with the token in the variables `CRISP_TOKEN_ID`, `CRISP_TOKEN_KEY` and
    /// `CRISP_TIER`, the last of which is `website` where it is not set.
    ///
    /// # Errors
    ///
    /// A variable is missing or malformed; the message names it and shows no value.
    #[inline]
    pub fn from_env() -> Result<Self> {
        Self::new(Token::from_env()?)
    }
}

impl<K> Client<K> {
    /// A client for `https://api.crisp.chat/v1`.
    ///
    /// # Errors
    ///
    /// TLS could not be set up, or this crate was built without it.
    #[inline]
    pub fn new(token: Token<K>) -> Result<Self> {
        Self::builder(token).build()
    }

    /// A client with settings of your own.
    #[inline]
    pub fn builder(token: Token<K>) -> ClientBuilder<Self> {
        ClientBuilder::new(token)
    }

    /// The workspace with this id.
    #[inline]
    pub fn website(&self, website_id: impl Into<WebsiteId>) -> WebsiteHandle<K> {
        WebsiteHandle::new(self, website_id)
    }

    /// The plugin that the token belongs to.
    #[inline]
    pub fn plugin(&self) -> PluginHandle<K> {
        PluginHandle::new(self)
    }

    /// What workspaces pay for.
    #[inline]
    pub fn plan(&self) -> PlanHandle<K> {
        PlanHandle::new(self)
    }

    /// The animations that can be sent.
    #[inline]
    pub fn media(&self) -> MediaHandle<K> {
        MediaHandle::new(self)
    }

    /// The bucket that files are uploaded to.
    #[inline]
    pub fn bucket(&self) -> BucketHandle<K> {
        BucketHandle::new(self)
    }

    /// What is known about the token's requests of today.
    #[inline]
    pub fn quota(&self) -> &QuotaTracker {
        self.handle.quota()
    }

    /// The same client, typed as if its token were of tier `L`.
    ///
    /// It changes what the compiler allows, and nothing that is sent: the header tells the tier of
    /// the token.
    #[inline]
    pub fn assume<L>(&self) -> Client<L> {
        Client { handle: self.handle.clone(), tier: PhantomData }
    }

    /// Calls the endpoint `name` with JSON arguments: an object with the parameters of the path and of
    /// the query by their names, and `body`. The output is JSON too.
    ///
    /// # Errors
    ///
    /// There is no such endpoint, an argument is missing, does not fit, or is not known, or the call
    /// fails like any other.
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
