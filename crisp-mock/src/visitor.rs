//! The visitor's side of a conversation, for tests.

use serde_json::{Value, json};

use crate::shared::Shared;
use crate::world::{Command, VisitorAction};

/// A visitor of a workspace. Created by [`MockServer::visitor`](crate::MockServer::visitor).
///
/// Every method changes the conversation at once and sends the events that a real visitor causes. The
/// methods return the error response's reason, such as `conversation_not_found`, if the action is
/// impossible.
#[derive(Debug)]
pub struct Visitor<'m> {
    pub(crate) shared: &'m Shared,
    pub(crate) website_id: String,
    pub(crate) session_id: String,
}

/// The reason for which an action of a visitor is impossible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitorError(String);

impl std::fmt::Display for VisitorError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for VisitorError {}

type Result<T = ()> = std::result::Result<T, VisitorError>;

impl Visitor<'_> {
    /// Comes to the site. Creates the conversation if it does not exist.
    ///
    /// # Errors
    ///
    /// Returns an error if the workspace does not exist.
    pub fn start(&self) -> Result {
        self.act(VisitorAction::Start).map(drop)
    }

    /// Sends a text message, and returns its fingerprint.
    ///
    /// # Errors
    ///
    /// Returns an error if the conversation does not exist or is blocked.
    pub fn say(&self, text: impl Into<String>) -> Result<i64> {
        let data = self.act(VisitorAction::Say { text: text.into() })?;
        Ok(data["fingerprint"].as_i64().unwrap_or_default())
    }

    /// Sends a message of any type, such as `{"type": "file", "content": {…}}`, and returns its
    /// fingerprint.
    ///
    /// # Errors
    ///
    /// Returns an error if the conversation does not exist or is blocked.
    pub fn send(&self, message: Value) -> Result<i64> {
        let data = self.act(VisitorAction::Send { message })?;
        Ok(data["fingerprint"].as_i64().unwrap_or_default())
    }

    /// Chooses an option of the last picker, by its value.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no picker with this option.
    pub fn pick(&self, choice: impl Into<String>) -> Result {
        self.act(VisitorAction::Pick { choice: choice.into(), fingerprint: None }).map(drop)
    }

    /// Fills in the last field.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no field.
    pub fn fill(&self, value: impl Into<String>) -> Result {
        self.act(VisitorAction::Fill { value: value.into(), fingerprint: None }).map(drop)
    }

    /// Starts typing.
    ///
    /// # Errors
    ///
    /// Returns an error if the conversation does not exist.
    pub fn types(&self, excerpt: impl Into<String>) -> Result {
        self.act(VisitorAction::Types { excerpt: Some(excerpt.into()) }).map(drop)
    }

    /// Stops typing.
    ///
    /// # Errors
    ///
    /// Returns an error if the conversation does not exist.
    pub fn stops_typing(&self) -> Result {
        self.act(VisitorAction::StopsTyping).map(drop)
    }

    /// Reads all messages of the operators.
    ///
    /// # Errors
    ///
    /// Returns an error if the conversation does not exist.
    pub fn reads(&self) -> Result {
        self.act(VisitorAction::Reads).map(drop)
    }

    /// Rates the conversation with 1 to 5 stars.
    ///
    /// # Errors
    ///
    /// Returns an error if the conversation does not exist, or for another number of stars.
    pub fn rates(&self, stars: u32, comment: impl Into<String>) -> Result {
        self.act(VisitorAction::Rates { stars, comment: Some(comment.into()) }).map(drop)
    }

    /// Views a page.
    ///
    /// # Errors
    ///
    /// Returns an error if the conversation does not exist.
    pub fn browses(&self, url: impl Into<String>) -> Result {
        self.act(VisitorAction::Browses { url: url.into(), title: None }).map(drop)
    }

    /// Sets metadata, such as `{"email": "ada@example.com"}`.
    ///
    /// # Errors
    ///
    /// Returns an error if the conversation does not exist.
    pub fn identifies(&self, meta: Value) -> Result {
        self.act(VisitorAction::Identifies { meta }).map(drop)
    }

    /// Comes back to the site.
    ///
    /// # Errors
    ///
    /// Returns an error if the conversation does not exist.
    pub fn opens(&self) -> Result {
        self.act(VisitorAction::Opens).map(drop)
    }

    /// Leaves the site.
    ///
    /// # Errors
    ///
    /// Returns an error if the conversation does not exist.
    pub fn closes(&self) -> Result {
        self.act(VisitorAction::Closes).map(drop)
    }

    fn act(&self, action: VisitorAction) -> Result<Value> {
        let (website_id, session_id) = (self.website_id.clone(), self.session_id.clone());
        let command = Command::Visit { website_id, session_id, action };
        let (response, _) = self.shared.apply(command, None);
        if response.is_error() {
            let reason = response.body["reason"].as_str().unwrap_or_default();
            return Err(VisitorError(reason.to_owned()));
        }
        Ok(response.body.get("data").cloned().unwrap_or_else(|| json!({})))
    }
}
