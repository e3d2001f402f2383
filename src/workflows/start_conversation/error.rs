//! The error of a conversation that was not started completely.

use std::error::Error as StdError;
use std::fmt;

use crisp_api_runtime::Error;
use serde::{Deserialize, Serialize};

use super::{StartConversation, StartProgress};
use crate::types::SessionId;

/// The error of [`StartConversation`], with its progress.
///
/// `?` converts it to an [`Error`] and drops the progress. Neither `Display` nor `Debug` shows the
/// session id, the message, or the visitor's details.
///
/// ```no_run
/// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
/// let started = match site.start_conversation("Where is my order?").email("ada@example.com").await {
///     Ok(started) => started,
///     // Continues from the failed step; no step is done twice.
///     Err(error) if !error.error().is_unauthorized() => error.resume().await?,
///     Err(error) => return Err(error.into()),
/// };
/// # Ok(())
/// # }
/// ```
pub struct StartError {
    error: Error,
    start: Box<StartConversation>,
}

/// A step of [`StartConversation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[non_exhaustive]
#[serde(rename_all = "snake_case")]
pub enum StartStep {
    /// The conversation is created.
    Create,
    /// The visitor's details are set.
    Metas,
    /// The first message is sent.
    Message,
}

impl StartError {
    pub(super) fn new(error: Error, start: StartConversation) -> Self {
        Self { error, start: Box::new(start) }
    }

    /// Returns the error of the failed step.
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// Returns the failed step.
    pub fn step(&self) -> StartStep {
        self.start.progress.step
    }

    /// Returns the id of the conversation, if it is known to have been created.
    pub fn session_id(&self) -> Option<&SessionId> {
        self.start.progress.session_id.as_ref()
    }

    /// Returns whether the message may have been delivered in spite of the error.
    pub fn message_may_have_arrived(&self) -> bool {
        self.start.progress.message_may_have_arrived
    }

    /// Returns the progress, which can be stored and passed to [`StartConversation::resume`].
    pub fn progress(&self) -> &StartProgress {
        &self.start.progress
    }

    /// Returns the workflow, to continue from the failed step with a new deadline.
    ///
    /// - A conversation that is known to exist is reused. If the response to its creation was lost,
    ///   another conversation is created; the first one stays empty and out of the inbox.
    /// - The message keeps its fingerprint. If it may have been delivered, it is looked up first and
    ///   sent only if it does not exist. Wait a moment before resuming, since Crisp accepts a message
    ///   before it stores it.
    pub fn resume(self) -> StartConversation {
        *self.start
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the conversation {}: {}", self.outcome(), self.error)
    }
}

impl StartError {
    fn outcome(&self) -> &'static str {
        match self.step() {
            StartStep::Create => "was not created",
            StartStep::Metas => "was created, but the visitor's details were not set",
            StartStep::Message if self.message_may_have_arrived() => {
                "was created, but its first message may not have been delivered"
            }
            StartStep::Message => "was created, but its first message was not sent",
        }
    }
}

impl fmt::Debug for StartError {
    /// Writes a sentence with the causes, as the `Debug` of [`Error`] does. `{:#?}` writes the fields.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return write!(f, "the conversation {}: {:?}", self.outcome(), self.error);
        }
        f.debug_struct("StartError")
            .field("step", &self.step())
            .field("message_may_have_arrived", &self.message_may_have_arrived())
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

impl StdError for StartError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}

impl From<StartError> for Error {
    fn from(error: StartError) -> Self {
        error.error
    }
}
