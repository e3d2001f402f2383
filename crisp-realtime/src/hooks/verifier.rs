//! The verification of requests.

mod head;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};

use super::delivery::Delivery;
use super::explain::explain;
use super::mistake::{Kind, Mistake};
use super::rejection::Rejection;
use super::request::HookRequest;
use crate::protocol::signature::{EmptySecret, Secret, sign_hugo, sign_plugin};

pub(super) use head::{Claim, header};

/// The age above which a signature is rejected unless it is set.
const DEFAULT_MAX_AGE: Duration = Duration::from_secs(300);

/// Timestamps from here on are in milliseconds: this many seconds are in the year 5138.
const FIRST_MILLISECONDS: u64 = 100_000_000_000;

/// Verifies requests of one [`Kind`] with one or more secrets.
///
/// Compares in constant time. Clones share the secrets. `Debug` does not show them.
#[derive(Clone)]
pub struct Verifier {
    kind: Kind,
    secrets: Arc<[Secret]>,
    max_age: Option<Duration>,
}

/// The headers and the query of a signed request, as [`Verifier::sign`] returns them. `Debug` shows
/// neither.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignedHead {
    /// The headers.
    pub headers: HeaderMap,
    /// The query of the URL, without the `?`.
    pub query: Option<String>,
}

impl Verifier {
    /// Creates a verifier for webhooks of plugins and for widget actions.
    ///
    /// Crisp shows the secret in the Marketplace. While it is being replaced, pass the old one and the
    /// new one; a signature by either is accepted.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no secret, or if one is empty.
    pub fn plugin<S: Into<String>>(
        secrets: impl IntoIterator<Item = S>,
    ) -> Result<Self, EmptySecret> {
        Self::new(Kind::Plugin, secrets)
    }

    /// Creates a verifier for webhooks of workspaces, which are not signed. The URL that is configured
    /// in Crisp ends with `?key=…`, and this is that key.
    ///
    /// The key does not protect the body, and is in the logs of proxies. Use it with HTTPS.
    ///
    /// # Errors
    ///
    /// Returns an error if the key is empty.
    pub fn website_key(key: impl Into<String>) -> Result<Self, EmptySecret> {
        Self::new(Kind::Website, [key])
    }

    /// Creates a verifier for calls of Hugo to an MCP server. The secret begins with `mcp_sec_`.
    ///
    /// Hugo does not sign the calls of an integration without a secret; they are rejected.
    ///
    /// # Errors
    ///
    /// Returns an error if the secret is empty.
    pub fn hugo(secret: impl Into<String>) -> Result<Self, EmptySecret> {
        Self::new(Kind::Hugo, [secret])
    }

    fn new<S: Into<String>>(
        kind: Kind,
        secrets: impl IntoIterator<Item = S>,
    ) -> Result<Self, EmptySecret> {
        let secrets: Arc<[_]> = secrets.into_iter().map(Secret::new).collect::<Result<_, _>>()?;
        if secrets.is_empty() {
            return Err(EmptySecret);
        }
        Ok(Self { kind, secrets, max_age: Some(DEFAULT_MAX_AGE) })
    }

    /// Accepts another secret, too, while it is being replaced.
    ///
    /// # Errors
    ///
    /// Returns an error if the secret is empty.
    pub fn and_secret(mut self, secret: impl Into<String>) -> Result<Self, EmptySecret> {
        let secret = Secret::new(secret)?;
        self.secrets = self.secrets.iter().cloned().chain([secret]).collect();
        Ok(self)
    }

    /// Sets the maximum difference between the time of the signature and the current time (default 300
    /// seconds). `None` accepts any age, and so a recorded request that is sent again.
    #[must_use]
    pub fn max_age(mut self, max_age: impl Into<Option<Duration>>) -> Self {
        self.max_age = max_age.into();
        self
    }

    /// Returns the kind of requests that this verifier accepts.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Verifies a request.
    ///
    /// A verified request is `Ok` even if its body is not understood; see [`Delivery::content`].
    ///
    /// # Errors
    ///
    /// Returns a rejection if the request is not signed as it should be. Finding the likely mistake
    /// costs up to 30 signatures for a body of up to 32 KiB; a larger one gets
    /// [`Mistake::WrongSecret`].
    pub fn verify(&self, request: &HookRequest<'_>) -> Result<Delivery, Rejection> {
        let Some(claim) = self.claim(request.headers, request.query).map_err(Rejection::new)?
        else {
            return Ok(Delivery::new(request.headers, request.body, None));
        };
        if !self.secrets.iter().any(|secret| claim.verify(secret, request.body)) {
            return Err(Rejection::new(explain(&claim, &self.secrets, request.body)));
        }
        let signed_at_ms = milliseconds(claim.timestamp_number);
        self.check_age(signed_at_ms, request.now).map_err(Rejection::new)?;
        let mut delivery = Delivery::new(request.headers, request.body, Some(signed_at_ms));
        if self.kind == Kind::Hugo {
            delivery.website_id = Some(claim.website_id.to_owned());
            delivery.session_id = header(request.headers, head::SESSION_ID).map(session_id);
        }
        Ok(delivery)
    }

    /// Verifies the headers and the query, so that the body of a rejected request need not be read: the
    /// key of a workspace, or the presence and form of a signature.
    ///
    /// # Errors
    ///
    /// Returns the rejection that [`verify`](Self::verify) would return for any body.
    pub fn verify_head(&self, headers: &HeaderMap, query: Option<&str>) -> Result<(), Rejection> {
        self.claim(headers, query).map(|_| ()).map_err(Rejection::new)
    }

    /// Returns the signature to verify, or `None` for a request that is verified by its key.
    fn claim<'a>(
        &self,
        headers: &'a HeaderMap,
        query: Option<&str>,
    ) -> Result<Option<Claim<'a>>, Mistake> {
        match self.kind {
            Kind::Website => head::check_key(&self.secrets, headers, query).map(|()| None),
            Kind::Plugin | Kind::Hugo => Claim::new(self.kind, headers, query).map(Some),
        }
    }

    fn check_age(&self, signed_at_ms: u64, now: SystemTime) -> Result<(), Mistake> {
        let Some(max_age) = self.max_age else { return Ok(()) };
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let by = now.abs_diff(Duration::from_millis(signed_at_ms));
        if by > max_age { Err(Mistake::Stale { by }) } else { Ok(()) }
    }

    /// Signs a body with the first secret, as Crisp would, for use in tests.
    ///
    /// `website_id` is signed by Hugo only; the other kinds ignore it.
    pub fn sign(&self, website_id: &str, body: &[u8], at: SystemTime) -> SignedHead {
        let at = at.duration_since(UNIX_EPOCH).unwrap_or_default();
        let secret = self.secrets.first().expect("the constructors reject an empty list");
        match self.kind {
            Kind::Plugin => {
                let timestamp = at.as_millis().to_string();
                let signature = sign_plugin(secret, &timestamp, body);
                SignedHead::new(&[
                    (head::PLUGIN_TIMESTAMP, &timestamp),
                    (head::SIGNATURE, &signature),
                ])
            }
            Kind::Hugo => {
                let timestamp = at.as_secs().to_string();
                let signature = sign_hugo(secret, &timestamp, website_id, body);
                SignedHead::new(&[
                    (head::HUGO_TIMESTAMP, &timestamp),
                    (head::WEBSITE_ID, website_id),
                    (head::SIGNATURE, &signature),
                ])
            }
            Kind::Website => SignedHead {
                headers: HeaderMap::new(),
                query: Some(format!("key={}", head::encode(secret.expose()))),
            },
        }
    }
}

impl SignedHead {
    fn new(headers: &[(&'static str, &str)]) -> Self {
        let header = |(name, value): &(&'static str, &str)| {
            Some((HeaderName::from_static(name), HeaderValue::from_str(value).ok()?))
        };
        Self { headers: headers.iter().filter_map(header).collect(), query: None }
    }
}

/// Distinguishes seconds and milliseconds by their size.
fn milliseconds(timestamp: u64) -> u64 {
    if timestamp < FIRST_MILLISECONDS { timestamp * 1000 } else { timestamp }
}

/// Hugo has been seen to leave the prefix out.
fn session_id(text: &str) -> String {
    const PREFIX: &str = "session_";
    if text.starts_with(PREFIX) { text.to_owned() } else { [PREFIX, text].concat() }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("kind", &self.kind)
            .field("secrets", &self.secrets.len())
            .field("max_age", &self.max_age)
            .finish()
    }
}

impl fmt::Debug for SignedHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedHead").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_milliseconds_are_told_apart() {
        for (timestamp, expected) in [
            (0, 0),
            (1_767_225_600, 1_767_225_600_000),
            (1_767_225_600_000, 1_767_225_600_000),
            (u64::MAX, u64::MAX),
        ] {
            assert_eq!(milliseconds(timestamp), expected);
        }
    }

    #[test]
    fn session_ids_of_hugo_get_their_prefix() {
        assert_eq!(session_id("12d87cf3"), "session_12d87cf3");
        assert_eq!(session_id("session_12d87cf3"), "session_12d87cf3");
    }
}
