//! Credentials: validated when they are made, and never shown.

#[cfg(feature = "profile")]
mod profile;
mod tier;

use std::ffi::OsString;
use std::fmt;
use std::marker::PhantomData;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::HeaderValue;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

pub use tier::{AnyTier, PluginTier, Tier, UserTier, WebsiteTier};

use crate::error::{Error, Result};

/// A token that requests are signed with: an identifier and a secret key.
///
/// The key is overwritten in memory when the last clone goes, and nothing prints it.
/// Crisp shows the key of a token once, when the token is made.
pub struct Token<K> {
    credentials: Credentials,
    tier: PhantomData<fn() -> K>,
}

impl Token<WebsiteTier> {
    /// A token of one workspace, from *Settings › Workspace settings › Advanced*.
    ///
    /// It reaches nothing but its workspace, and 10,000 requests per day.
    ///
    /// # Errors
    ///
    /// The identifier or the key is empty, or holds something that the header cannot carry.
    pub fn website(id: impl AsRef<str>, key: impl AsRef<str>) -> Result<Self> {
        Self::validated(Tier::Website, id.as_ref(), key.as_ref())
    }
}

impl Token<PluginTier> {
    /// A token of a Marketplace plugin.
    ///
    /// It reaches every workspace that installed the plugin; its requests per day are configured in
    /// the Marketplace.
    ///
    /// # Errors
    ///
    /// The identifier or the key is empty, or holds something that the header cannot carry.
    pub fn plugin(id: impl AsRef<str>, key: impl AsRef<str>) -> Result<Self> {
        Self::validated(Tier::Plugin, id.as_ref(), key.as_ref())
    }
}

impl Token<UserTier> {
    /// A temporary token of one operator's account.
    ///
    /// # Errors
    ///
    /// The identifier or the key is empty, or holds something that the header cannot carry.
    pub fn user(id: impl AsRef<str>, key: impl AsRef<str>) -> Result<Self> {
        Self::validated(Tier::User, id.as_ref(), key.as_ref())
    }
}

impl Token<AnyTier> {
    /// A token whose tier is known at run time only.
    ///
    /// # Errors
    ///
    /// The identifier or the key is empty, or holds something that the header cannot carry.
    pub fn of_tier(tier: Tier, id: impl AsRef<str>, key: impl AsRef<str>) -> Result<Self> {
        Self::validated(tier, id.as_ref(), key.as_ref())
    }

    /// The token in the variables `CRISP_TOKEN_ID`, `CRISP_TOKEN_KEY` and `CRISP_TIER`, the last of
    /// which is `website` where it is not set.
    ///
    /// # Errors
    ///
    /// A variable is missing or malformed; the message names it and shows no value.
    pub fn from_env() -> Result<Self> {
        Self::from_variables(|name| std::env::var_os(name))
    }

    fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Result<Self> {
        let optional = |name: &str| match variable(name) {
            None => Ok(None),
            Some(value) => value.into_string().map(Some).map_err(|_| {
                Error::configuration(format!("the environment variable `{name}` is not UTF-8"))
            }),
        };
        let required = |name: &str| {
            optional(name)?.filter(|value| !value.is_empty()).ok_or_else(|| {
                Error::configuration(format!("the environment variable `{name}` is not set"))
            })
        };
        let tier = match optional("CRISP_TIER")? {
            Some(word) => word.parse().map_err(|_| {
                Error::configuration(
                    "the environment variable `CRISP_TIER` must be `website`, `plugin` or `user`",
                )
            })?,
            None => Tier::Website,
        };
        let id = required("CRISP_TOKEN_ID")?;
        let key = Zeroizing::new(required("CRISP_TOKEN_KEY")?);
        check("the environment variable `CRISP_TOKEN_ID`", &id, Colon::Refused)?;
        check("the environment variable `CRISP_TOKEN_KEY`", &key, Colon::Allowed)?;
        Self::of_tier(tier, id, key.as_str())
    }
}

impl<K> Token<K> {
    /// The kind of token that this is.
    pub fn tier(&self) -> Tier {
        self.credentials.tier
    }

    /// The same token, typed for a client that the compiler lets call everything.
    pub fn into_any(self) -> Token<AnyTier> {
        Token { credentials: self.credentials, tier: PhantomData }
    }

    pub(crate) fn into_credentials(self) -> Credentials {
        self.credentials
    }

    fn validated(tier: Tier, id: &str, key: &str) -> Result<Self> {
        check("the identifier of the token", id, Colon::Refused)?;
        check("the key of the token", key, Colon::Allowed)?;
        let identity = Identity::new(tier, id);
        let credentials = Credentials { tier, authorization: basic(id, key)?, identity };
        Ok(Self { credentials, tier: PhantomData })
    }
}

impl<K> Clone for Token<K> {
    fn clone(&self) -> Self {
        Self { credentials: self.credentials.clone(), tier: PhantomData }
    }
}

impl<K> fmt::Debug for Token<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("tier", &self.tier()).finish_non_exhaustive()
    }
}

/// What the headers of every request say about who sends it.
#[derive(Clone)]
pub(crate) struct Credentials {
    tier: Tier,
    authorization: HeaderValue,
    identity: Identity,
}

impl Credentials {
    pub(crate) fn tier(&self) -> Tier {
        self.tier
    }

    pub(crate) fn identity(&self) -> &Identity {
        &self.identity
    }

    pub(crate) fn authorization(&self) -> &HeaderValue {
        &self.authorization
    }
}

/// Whose requests are counted: the tier of a token, and a hash of its identifier.
#[derive(Clone, Debug)]
pub(crate) struct Identity {
    pub(crate) tier: Tier,
    pub(crate) key: String,
}

impl Identity {
    pub(crate) fn new(tier: Tier, id: &str) -> Self {
        let hash = Sha256::new().chain_update(tier.as_str()).chain_update(":").chain_update(id);
        let key = hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Self { tier, key }
    }
}

/// `Basic BASE64(id:key)`, in memory that is overwritten when the last clone goes.
fn basic(id: &str, key: &str) -> Result<HeaderValue> {
    let pair = Zeroizing::new(format!("{id}:{key}"));
    let mut value = Zeroizing::new(String::from("Basic "));
    value.reserve_exact(base64::encoded_len(pair.len(), true).unwrap_or_default());
    STANDARD.encode_string(pair.as_bytes(), &mut value);
    let bytes = Zeroizing::new(std::mem::take(&mut *value).into_bytes());
    let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(bytes))
        .map_err(|_| Error::configuration("the token cannot be written into a header"))?;
    header.set_sensitive(true);
    Ok(header)
}

/// No identifier and no key is longer, in bytes.
const LONGEST: usize = 1024;

/// Whether a colon may stand in a value; RFC 7617 allows it in the key alone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Colon {
    Allowed,
    Refused,
}

fn check(what: &str, value: &str, colon: Colon) -> Result<()> {
    let problem = if value.is_empty() {
        "is empty"
    } else if value.len() > LONGEST {
        "is longer than 1,024 characters"
    } else if value.contains(char::is_whitespace) {
        "holds white space; was it copied together with a line break?"
    } else if !value.chars().all(|c| c.is_ascii_graphic()) {
        "holds a character that is not printable ASCII"
    } else if colon == Colon::Refused && value.contains(':') {
        "holds a colon, which ends an identifier"
    } else {
        return Ok(());
    };
    Err(Error::configuration(format!("{what} {problem}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_the_base64_of_id_and_key() {
        let token = Token::website("identifier", "key").unwrap();
        let header = token.into_credentials().authorization;
        assert_eq!(header.to_str().unwrap(), "Basic aWRlbnRpZmllcjprZXk=");
        assert!(header.is_sensitive());
    }

    #[test]
    fn what_the_header_cannot_carry_is_refused_and_not_echoed() {
        for (id, key, problem) in [
            ("", "s3cret", "the identifier of the token is empty"),
            ("id", "", "the key of the token is empty"),
            ("i:d", "s3cret", "the identifier of the token holds a colon"),
            ("id", "s3cret\r\nX: y", "the key of the token holds white space"),
            ("id", "s3cret\0", "the key of the token holds a character"),
            ("id", "s3crét", "the key of the token holds a character"),
            (" id", "s3cret", "the identifier of the token holds white space"),
        ] {
            let error = Token::website(id, key).unwrap_err();
            assert!(error.to_string().contains(problem), "{error}");
            assert!(!format!("{error} {error:?}").contains("s3cr"), "{error:?}");
        }
        assert!(Token::website("id", "k:ey").is_ok());
        assert!(Token::website("id", "k".repeat(1024)).is_ok());
        let error = Token::website("id", "k".repeat(1025)).unwrap_err();
        assert!(error.to_string().ends_with("is longer than 1,024 characters"), "{error}");
    }

    #[test]
    fn nothing_prints_the_key() {
        let token = Token::plugin("identifier", "s3cret").unwrap();
        assert_eq!(format!("{token:?}"), "Token { tier: Plugin, .. }");
        let header = token.into_credentials().authorization;
        assert_eq!(format!("{header:?}"), "Sensitive");
    }

    #[test]
    fn the_environment_is_read_and_its_faults_are_named() {
        let with = |pairs: &'static [(&str, &str)]| {
            Token::from_variables(move |name| {
                pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(*value))
            })
        };
        let token = with(&[("CRISP_TOKEN_ID", "a"), ("CRISP_TOKEN_KEY", "b")]).unwrap();
        assert_eq!(token.tier(), Tier::Website);
        for (pairs, problem) in [
            (&[("CRISP_TOKEN_KEY", "b")][..], "`CRISP_TOKEN_ID` is not set"),
            (&[("CRISP_TOKEN_ID", "a")], "`CRISP_TOKEN_KEY` is not set"),
            (&[("CRISP_TOKEN_ID", "a"), ("CRISP_TOKEN_KEY", "b\n")], "`CRISP_TOKEN_KEY` holds"),
            (&[("CRISP_TIER", "admin")], "`CRISP_TIER` must be `website`, `plugin` or `user`"),
        ] {
            let error = with(pairs).unwrap_err().to_string();
            assert!(error.contains(problem), "{error}");
        }
    }
}
