//! The frame that authenticates a session.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use zeroize::Zeroizing;

/// The frame that authenticates a session and subscribes to events.
///
/// The memory that contains the key is overwritten when the last clone is dropped. `Debug` shows no
/// content.
#[derive(Clone, PartialEq, Eq)]
pub struct Authentication {
    frame: Arc<Zeroizing<String>>,
}

#[derive(Serialize)]
struct Payload<'a> {
    tier: &'a str,
    username: &'a str,
    password: &'a str,
    events: &'a [String],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    rooms: &'a [String],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    inboxes: &'a [String],
}

impl Authentication {
    /// Creates the frame for a token of this tier (`website`, `plugin` or `user`) and these events.
    pub fn new<E: Into<String>>(
        tier: &str,
        identifier: &str,
        key: &str,
        events: impl IntoIterator<Item = E>,
    ) -> Self {
        let events: Vec<_> = events.into_iter().map(Into::into).collect();
        Self::filtered(tier, identifier, key, &events, &[], &[])
    }

    /// Creates the frame with filters: only events of these workspaces and sub-inboxes are wanted.
    /// An empty filter is left out.
    pub fn filtered(
        tier: &str,
        identifier: &str,
        key: &str,
        events: &[String],
        rooms: &[String],
        inboxes: &[String],
    ) -> Self {
        let payload = Payload { tier, username: identifier, password: key, events, rooms, inboxes };
        Self { frame: Arc::new(frame(&payload)) }
    }

    /// Returns the frame, which contains the key.
    pub fn as_str(&self) -> &str {
        &self.frame
    }
}

fn frame(payload: &Payload<'_>) -> Zeroizing<String> {
    const EXPECT: &str = "text and lists of text are JSON";
    // A vector that grows leaves a copy of the key behind, so it gets its final length beforehand.
    let mut length = Length(0);
    serde_json::to_writer(&mut length, &("authentication", payload)).expect(EXPECT);
    let mut bytes = Zeroizing::new(Vec::with_capacity(2 + length.0));
    bytes.extend_from_slice(b"42");
    serde_json::to_writer(&mut *bytes, &("authentication", payload)).expect(EXPECT);
    Zeroizing::new(String::from_utf8(std::mem::take(&mut *bytes)).expect("JSON is UTF-8"))
}

/// Counts bytes.
struct Length(usize);

impl std::io::Write for Length {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl fmt::Debug for Authentication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authentication").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_filters_only_if_they_are_set() {
        let plain = Authentication::new("plugin", "id", "key", ["message:send"]);
        assert_eq!(
            plain.as_str(),
            r#"42["authentication",{"tier":"plugin","username":"id","password":"key","events":["message:send"]}]"#
        );
        let events = ["a".to_owned()];
        let (rooms, inboxes) = (["w".to_owned()], ["i".to_owned()]);
        let filtered = Authentication::filtered("user", "i", "k\"", &events, &rooms, &inboxes);
        assert!(filtered.as_str().ends_with(r#""rooms":["w"],"inboxes":["i"]}]"#));
        assert!(filtered.as_str().contains(r#""password":"k\"""#));
    }

    #[test]
    fn debug_shows_no_key() {
        let authentication = Authentication::new("plugin", "the-id", "the-key", ["a"]);
        assert_eq!(format!("{authentication:?}"), "Authentication { .. }");
    }
}
