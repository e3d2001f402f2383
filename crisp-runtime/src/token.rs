//! Credentials, which are validated when they are created and never shown.

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

/// The credentials of a client: an identifier and a secret key.
///
/// The key is erased from memory when the last clone is dropped, and is never printed. Crisp shows
/// the key of a token only once, when the token is created.
pub struct Token<K> {
    credentials: Credentials,
    tier: PhantomData<fn() -> K>,
}

impl Token<WebsiteTier> {
    /// Creates a token of one workspace, from *Settings › Workspace settings › Advanced*.
    ///
    /// It gives access to its workspace only, with a daily quota of 10,000 requests.
    ///
    /// # Errors
    ///
    /// Returns an error if the identifier or the key is empty or cannot be used in a header.
    pub fn website(id: impl AsRef<str>, key: impl AsRef<str>) -> Result<Self> {
        Self::validated(Tier::Website, id.as_ref(), key.as_ref())
    }
}

impl Token<PluginTier> {
    /// Creates a token of a Marketplace plugin.
    ///
    /// It gives access to every workspace that installed the plugin. Its daily quota is configured
    /// in the Marketplace.
    ///
    /// # Errors
    ///
    /// Returns an error if the identifier or the key is empty or cannot be used in a header.
    pub fn plugin(id: impl AsRef<str>, key: impl AsRef<str>) -> Result<Self> {
        Self::validated(Tier::Plugin, id.as_ref(), key.as_ref())
    }
}

impl Token<UserTier> {
    /// Creates a temporary token of an operator's account.
    ///
    /// # Errors
    ///
    /// Returns an error if the identifier or the key is empty or cannot be used in a header.
    pub fn user(id: impl AsRef<str>, key: impl AsRef<str>) -> Result<Self> {
        Self::validated(Tier::User, id.as_ref(), key.as_ref())
    }
}

impl Token<AnyTier> {
    /// Creates a token whose tier is only known at run time.
    ///
    /// # Errors
    ///
    /// Returns an error if the identifier or the key is empty or cannot be used in a header.
    pub fn of_tier(tier: Tier, id: impl AsRef<str>, key: impl AsRef<str>) -> Result<Self> {
        Self::validated(tier, id.as_ref(), key.as_ref())
    }

    /// Creates a token from the environment variables `CRISP_TOKEN_ID`, `CRISP_TOKEN_KEY` and
    /// `CRISP_TIER` (default `website`).
    ///
    /// # Errors
    ///
    /// Returns an error if a variable is missing or malformed. The error names the variable and
    /// shows no value.
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
            Some(tier) => tier.parse().map_err(|_| {
                Error::configuration(
                    "the environment variable `CRISP_TIER` must be `website`, `plugin` or `user`",
                )
            })?,
            None => Tier::Website,
        };
        let id = required("CRISP_TOKEN_ID")?;
        let key = Zeroizing::new(required("CRISP_TOKEN_KEY")?);
        check("the environment variable `CRISP_TOKEN_ID`", &id, Part::Id)?;
        check("the environment variable `CRISP_TOKEN_KEY`", &key, Part::Key)?;
        Self::of_tier(tier, id, key.as_str())
    }
}

impl<K> Token<K> {
    /// Returns the tier of the token.
    pub fn tier(&self) -> Tier {
        self.credentials.tier
    }

    /// Converts the token to one of any tier, which the compiler allows to call every endpoint.
    pub fn into_any(self) -> Token<AnyTier> {
        Token { credentials: self.credentials, tier: PhantomData }
    }

    pub(crate) fn into_credentials(self) -> Credentials {
        self.credentials
    }

    fn validated(tier: Tier, id: &str, key: &str) -> Result<Self> {
        check("the token identifier", id, Part::Id)?;
        check("the token key", key, Part::Key)?;
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

/// The part of a token that the headers of every request contain.
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

/// The identity to which requests are counted: the tier of a token, and a hash of its identifier.
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

/// Returns `Basic BASE64(id:key)`, in memory that is erased when the last clone is dropped.
fn basic(id: &str, key: &str) -> Result<HeaderValue> {
    let pair = Zeroizing::new(format!("{id}:{key}"));
    let mut value = Zeroizing::new(String::from("Basic "));
    value.reserve_exact(base64::encoded_len(pair.len(), true).unwrap_or_default());
    STANDARD.encode_string(pair.as_bytes(), &mut value);
    let bytes = Zeroizing::new(std::mem::take(&mut *value).into_bytes());
    let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(bytes))
        .map_err(|_| Error::configuration("the token cannot be used in a header"))?;
    header.set_sensitive(true);
    Ok(header)
}

/// The maximum length of an identifier or a key, in bytes.
const MAX_LENGTH: usize = 1024;

/// A part of a token. RFC 7617 allows a colon in the key only, since it ends the identifier.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Id,
    Key,
}

fn check(subject: &str, value: &str, part: Part) -> Result<()> {
    let problem = if value.is_empty() {
        "is empty"
    } else if value.len() > MAX_LENGTH {
        "is longer than 1,024 characters"
    } else if value.contains(char::is_whitespace) {
        "contains whitespace; remove it, in case a line break was copied"
    } else if !value.chars().all(|c| c.is_ascii_graphic()) {
        "contains a character that is not printable ASCII"
    } else if part == Part::Id && value.contains(':') {
        "contains a colon, which only a key may contain"
    } else {
        return Ok(());
    };
    Err(Error::configuration(format!("{subject} {problem}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_the_base64_of_identifier_and_key() {
        let token = Token::website("identifier", "key").unwrap();
        let header = token.into_credentials().authorization;
        assert_eq!(header.to_str().unwrap(), "Basic aWRlbnRpZmllcjprZXk=");
        assert!(header.is_sensitive());
    }

    #[test]
    fn rejects_parts_that_a_header_cannot_contain_without_showing_them() {
        for (id, key, problem) in [
            ("", "s3cret", "the token identifier is empty"),
            ("id", "", "the token key is empty"),
            ("i:d", "s3cret", "the token identifier contains a colon"),
            ("id", "s3cret\r\nX: y", "the token key contains whitespace"),
            ("id", "s3cret\0", "the token key contains a character"),
            ("id", "s3crét", "the token key contains a character"),
            (" id", "s3cret", "the token identifier contains whitespace"),
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
    fn debug_does_not_show_the_key() {
        let token = Token::plugin("identifier", "s3cret").unwrap();
        assert_eq!(format!("{token:?}"), "Token { tier: Plugin, .. }");
        let header = token.into_credentials().authorization;
        assert_eq!(format!("{header:?}"), "Sensitive");
    }

    #[test]
    fn reads_the_environment_and_names_invalid_variables() {
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
            (&[("CRISP_TOKEN_ID", "a"), ("CRISP_TOKEN_KEY", "b\n")], "`CRISP_TOKEN_KEY` contains"),
            (&[("CRISP_TIER", "admin")], "`CRISP_TIER` must be `website`, `plugin` or `user`"),
        ] {
            let error = with(pairs).unwrap_err().to_string();
            assert!(error.contains(problem), "{error}");
        }
    }
}
