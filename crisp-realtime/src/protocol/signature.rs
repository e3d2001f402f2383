//! The signatures that Crisp makes, and the one that it verifies.
//!
//! | kind | signed text | written as |
//! | --- | --- | --- |
//! | webhook of a plugin, widget action | `[timestamp;body]` | hex |
//! | request of Hugo to an MCP server | `timestamp.website_id.body` | `sha256=` and hex |
//! | identity of a chatbox visitor | the email address | hex |
//!
//! All of them are HMAC-SHA256 with a secret as the key, in lowercase hex. `body` is the raw body:
//! JSON that was parsed and written again can differ in numbers, escapes and whitespace.
//!
//! ```
//! use crisp_api_realtime::protocol::signature::{Secret, sign_plugin, verify_plugin};
//!
//! let secret = Secret::new("4f1a…")?;
//! let signature = sign_plugin(&secret, "1632401830500", br#"{"event":"message:send"}"#);
//! assert!(verify_plugin(&secret, "1632401830500", br#"{"event":"message:send"}"#, &signature));
//! # Ok::<_, crisp_api_realtime::protocol::signature::EmptySecret>(())
//! ```

use std::error::Error;
use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// A secret for signatures, which is not empty.
///
/// The memory is overwritten when the secret is dropped. `Debug` does not show it.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

/// The error for a secret that is empty or consists of whitespace.
///
/// Anyone can sign with an empty secret, which is often the value of an environment variable that is
/// not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmptySecret;

impl Secret {
    /// Creates a secret.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is empty or consists of whitespace.
    pub fn new(text: impl Into<String>) -> Result<Self, EmptySecret> {
        let text = Zeroizing::new(text.into());
        if text.trim().is_empty() { Err(EmptySecret) } else { Ok(Self(text)) }
    }

    /// Returns the text of the secret.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Compares the secret with a text in constant time, whatever the length of the text.
    #[cfg(feature = "hooks")]
    pub(crate) fn equals(&self, text: &[u8]) -> bool {
        let tag = self.mac(&[text]).finalize().into_bytes();
        self.mac(&[self.0.as_bytes()]).verify_slice(&tag).is_ok()
    }

    fn mac(&self, parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.as_bytes())
            .expect("HMAC accepts a key of any length");
        for part in parts {
            mac.update(part);
        }
        mac
    }

    fn sign(&self, parts: &[&[u8]]) -> String {
        encode_hex(&self.mac(parts).finalize().into_bytes())
    }

    /// Compares in constant time.
    fn verify(&self, parts: &[&[u8]], signature: &str) -> bool {
        decode_hex(signature).is_some_and(|bytes| self.mac(parts).verify_slice(&bytes).is_ok())
    }
}

/// Signs the webhook of a plugin, or a widget action. `timestamp` is the header's text.
pub fn sign_plugin(secret: &Secret, timestamp: &str, body: &[u8]) -> String {
    secret.sign(&plugin_parts(timestamp, body))
}

/// Returns whether the signature is that of the webhook of a plugin, or of a widget action.
///
/// Takes a constant time for the comparison. Does not check the age.
pub fn verify_plugin(secret: &Secret, timestamp: &str, body: &[u8], signature: &str) -> bool {
    secret.verify(&plugin_parts(timestamp, body), signature)
}

fn plugin_parts<'a>(timestamp: &'a str, body: &'a [u8]) -> [&'a [u8]; 5] {
    [b"[", timestamp.as_bytes(), b";", body, b"]"]
}

/// The text before the hex of a signature by Hugo.
pub const HUGO_PREFIX: &str = "sha256=";

/// Signs a request of Hugo to an MCP server. The result begins with [`HUGO_PREFIX`].
pub fn sign_hugo(secret: &Secret, timestamp: &str, website_id: &str, body: &[u8]) -> String {
    [HUGO_PREFIX, &secret.sign(&hugo_parts(timestamp, website_id, body))].concat()
}

/// Returns whether the signature is that of a request of Hugo to an MCP server.
///
/// Takes a constant time for the comparison. Does not check the age. The session id of such a
/// request is not signed.
pub fn verify_hugo(
    secret: &Secret,
    timestamp: &str,
    website_id: &str,
    body: &[u8],
    signature: &str,
) -> bool {
    let hex = signature.strip_prefix(HUGO_PREFIX);
    hex.is_some_and(|hex| secret.verify(&hugo_parts(timestamp, website_id, body), hex))
}

fn hugo_parts<'a>(timestamp: &'a str, website_id: &'a str, body: &'a [u8]) -> [&'a [u8]; 5] {
    [timestamp.as_bytes(), b".", website_id.as_bytes(), b".", body]
}

/// Signs the email address of a visitor for the chatbox's identity verification: the second value of
/// `$crisp.push(["set", "user:email", [email, signature]])`.
///
/// Sign on your server, and only for a visitor who is signed in to your site. The text is signed as
/// it is; pass the chatbox the same text.
pub fn sign_email(secret: &Secret, email: &str) -> String {
    secret.sign(&[email.as_bytes()])
}

fn encode_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// Decodes lowercase hex, the only form that Crisp writes.
fn decode_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let byte = |[high, low]: &[u8; 2]| Some(digit(*high)? << 4 | digit(*low)?);
    if rest.is_empty() { pairs.iter().map(byte).collect() } else { None }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret").finish_non_exhaustive()
    }
}

impl fmt::Display for EmptySecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the secret is empty; check the environment variable that it comes from")
    }
}

impl Error for EmptySecret {}

#[cfg(test)]
mod tests;
