//! The checks that need no body.

use http::HeaderMap;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::hooks::mistake::{Kind, Mistake};
use crate::protocol::signature::{HUGO_PREFIX, Secret, verify_hugo, verify_plugin};

pub(super) const SIGNATURE: &str = "x-crisp-signature";
pub(super) const PLUGIN_TIMESTAMP: &str = "x-crisp-request-timestamp";
pub(super) const HUGO_TIMESTAMP: &str = "x-crisp-timestamp";
pub(super) const WEBSITE_ID: &str = "x-crisp-website-id";
pub(super) const SESSION_ID: &str = "x-crisp-session-id";

/// A signature whose form is valid, with the other signed headers.
#[derive(Clone, Copy)]
pub(in crate::hooks) struct Claim<'a> {
    pub(in crate::hooks) kind: Kind,
    pub(in crate::hooks) signature: &'a str,
    /// The text of the header, which is the signed text.
    pub(in crate::hooks) timestamp: &'a str,
    pub(in crate::hooks) timestamp_number: u64,
    /// Empty unless Hugo sent it.
    pub(in crate::hooks) website_id: &'a str,
}

impl<'a> Claim<'a> {
    pub(super) fn new(
        kind: Kind,
        headers: &'a HeaderMap,
        query: Option<&str>,
    ) -> Result<Self, Mistake> {
        if let Some(found) = found_kind(headers, query).filter(|found| *found != kind) {
            return Err(Mistake::OtherKind { found });
        }
        let (timestamp, website_id) = match kind {
            Kind::Hugo => (single(headers, HUGO_TIMESTAMP)?, single(headers, WEBSITE_ID)?),
            Kind::Plugin | Kind::Website => (single(headers, PLUGIN_TIMESTAMP)?, ""),
        };
        let signature = single(headers, SIGNATURE)?;
        if !has_form(kind, signature) {
            return Err(Mistake::MalformedSignature);
        }
        let digits = timestamp.bytes().all(|byte| byte.is_ascii_digit());
        let number = timestamp.parse().ok().filter(|_| digits);
        let timestamp_number = number.ok_or(Mistake::MalformedTimestamp)?;
        Ok(Self { kind, signature, timestamp, timestamp_number, website_id })
    }

    pub(in crate::hooks) fn verify(&self, secret: &Secret, body: &[u8]) -> bool {
        match self.kind {
            Kind::Hugo => {
                verify_hugo(secret, self.timestamp, self.website_id, body, self.signature)
            }
            Kind::Plugin | Kind::Website => {
                verify_plugin(secret, self.timestamp, body, self.signature)
            }
        }
    }
}

/// Whether the signature is hex of 32 bytes; uppercase is explained later.
fn has_form(kind: Kind, signature: &str) -> bool {
    let hex = match kind {
        Kind::Hugo => signature.strip_prefix(HUGO_PREFIX),
        Kind::Plugin | Kind::Website => Some(signature),
    };
    hex.is_some_and(|hex| hex.len() == 64 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The kind that the headers and the query indicate.
fn found_kind(headers: &HeaderMap, query: Option<&str>) -> Option<Kind> {
    if headers.contains_key(SIGNATURE) {
        if headers.contains_key(PLUGIN_TIMESTAMP) {
            return Some(Kind::Plugin);
        }
        return headers.contains_key(HUGO_TIMESTAMP).then_some(Kind::Hugo);
    }
    keys(query).next().map(|_| Kind::Website)
}

/// Checks the key in the query of the URL.
pub(super) fn check_key(
    secrets: &[Secret],
    headers: &HeaderMap,
    query: Option<&str>,
) -> Result<(), Mistake> {
    let mut keys = keys(query);
    let Some(key) = keys.next() else {
        return Err(match found_kind(headers, None) {
            Some(found) => Mistake::OtherKind { found },
            None => Mistake::MissingKey,
        });
    };
    if keys.next().is_some() {
        return Err(Mistake::DuplicateKey);
    }
    // A key may contain a plus, which some encoders write for a space.
    let decode = |text: &str| percent_decode_str(text).collect::<Vec<u8>>();
    let spellings = [decode(key), decode(&key.replace('+', "%20"))];
    let accepted = |secret: &Secret| spellings.iter().any(|spelling| secret.equals(spelling));
    if secrets.iter().any(accepted) { Ok(()) } else { Err(Mistake::WrongKey) }
}

fn keys(query: Option<&str>) -> impl Iterator<Item = &str> {
    let pairs = query.unwrap_or_default().split('&');
    pairs.filter_map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (name == "key").then_some(value)
    })
}

/// Encodes a key for the query of a URL.
pub(super) fn encode(key: &str) -> String {
    utf8_percent_encode(key, NON_ALPHANUMERIC).to_string()
}

fn single<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, Mistake> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(Mistake::MissingHeader { name })?;
    match (value.to_str(), values.next()) {
        (Ok(text), None) => Ok(text),
        _ => Err(Mistake::MalformedHeader { name }),
    }
}

/// Returns the text of an optional header.
pub(in crate::hooks) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
