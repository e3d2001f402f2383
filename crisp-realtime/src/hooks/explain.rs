//! The likely explanation of a signature that is not valid.

use super::mistake::Mistake;
use super::respell::spellings;
use super::verifier::Claim;
use crate::protocol::signature::Secret;

/// The size in bytes above which a body is not examined, so that invalid signatures do not cause much
/// work.
const MAX_BODY: usize = 32 * 1024;

/// Finds the mistake that explains a signature that is not valid.
pub(super) fn explain(claim: &Claim<'_>, secrets: &[Secret], body: &[u8]) -> Mistake {
    if body.len() > MAX_BODY {
        return Mistake::WrongSecret;
    }
    let verifies =
        |claim: &Claim<'_>, body: &[u8]| secrets.iter().any(|secret| claim.verify(secret, body));
    let signature = claim.signature.to_ascii_lowercase();
    if verifies(&Claim { signature: &signature, ..*claim }, body) {
        return Mistake::UppercaseHex;
    }
    if newlines(body).any(|body| verifies(claim, &body)) {
        return Mistake::TrailingNewline;
    }
    let timestamp = other_unit(claim);
    if verifies(&Claim { timestamp: &timestamp, ..*claim }, body) {
        return Mistake::TimestampUnit;
    }
    if secrets.iter().filter_map(trimmed).any(|secret| claim.verify(&secret, body)) {
        return Mistake::PaddedSecret;
    }
    if spellings(body).any(|body| verifies(claim, body.as_bytes())) {
        return Mistake::Reserialized;
    }
    Mistake::WrongSecret
}

/// The body with the newline at its end removed, or with one added.
fn newlines(body: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let removed = body.strip_suffix(b"\r\n").or_else(|| body.strip_suffix(b"\n"));
    let removed = removed.map(<[u8]>::to_vec);
    let added = |end: &[u8]| removed.is_none().then(|| [body, end].concat());
    let (unix, windows) = (added(b"\n"), added(b"\r\n"));
    [removed, unix, windows].into_iter().flatten()
}

/// The timestamp in the other unit. Milliseconds that are no whole seconds have none.
fn other_unit(claim: &Claim<'_>) -> String {
    match claim.timestamp.strip_suffix("000") {
        Some(seconds) if claim.timestamp.len() > 10 => seconds.to_owned(),
        _ => [claim.timestamp, "000"].concat(),
    }
}

/// The secret without the whitespace around it, if it has some.
fn trimmed(secret: &Secret) -> Option<Secret> {
    let text = secret.expose();
    let trimmed = text.trim();
    (trimmed != text).then(|| Secret::new(trimmed).ok()).flatten()
}
