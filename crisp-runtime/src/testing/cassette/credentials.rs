//! Credentials in text that a server sends back.

/// Replaces the credentials in text such as `Authorization: Basic …`.
pub(super) fn without_credentials(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, length)) = scheme(rest) {
        let (before, after) = rest.split_at(at + length);
        let is_value = |c: char| c.is_ascii_alphanumeric() || "+/=-_.~".contains(c);
        let value = after.find(|c| !is_value(c)).unwrap_or(after.len());
        clean.push_str(before);
        // A word of ordinary text, such as `Basic support`, is shorter than credentials.
        clean.push_str(if value >= 12 { "redacted" } else { &after[..value] });
        rest = &after[value..];
    }
    clean + rest
}

/// Returns the position and the length of the first authentication scheme.
fn scheme(text: &str) -> Option<(usize, usize)> {
    let lower = text.to_ascii_lowercase();
    let found =
        ["basic ", "bearer "].iter().filter_map(|name| Some((lower.find(name)?, name.len())));
    found.min()
}
