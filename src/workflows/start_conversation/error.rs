//! How far a start came that did not come to its end.

use std::error::Error as StdError;
use std::fmt;

use crisp_api_runtime::Error;

use super::StartConversation;
use crate::types::SessionId;

/// Why a conversation was not started, and how far it came.
///
/// `?` turns it into an [`Error`], which forgets the rest. Neither `Display` nor `Debug` shows the
/// session id, the message, or anything about the visitor.
///
/// ```no_run
/// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
/// let started = match site.start_conversation("Where is my order?").email("ada@example.com").await {
///     Ok(started) => started,
///     // Once more, from the step that failed: nothing is done twice.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StartStep {
    /// The conversation is created.
    Create,
    /// What is known about the visitor is set.
    Metas,
    /// The first message is sent.
    Message,
}

impl StartError {
    pub(super) fn new(error: Error, start: StartConversation) -> Self {
        Self { error, start: Box::new(start) }
    }

    /// What went wrong in the step that failed.
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// The step that failed.
    pub fn step(&self) -> StartStep {
        self.start.progress.step
    }

    /// The conversation, if it is known to have been created.
    pub fn session_id(&self) -> Option<&SessionId> {
        self.start.progress.session_id.as_ref()
    }

    /// Whether the message may be in the conversation, in spite of the error.
    pub fn message_may_have_arrived(&self) -> bool {
        self.start.progress.may_have_arrived
    }

    /// The same start, to go on from the step that failed, with its whole deadline again.
    ///
    /// - The conversation that was created is used. Where the answer about its creation was lost,
    ///   another one is created; the first one stays empty, and out of the inbox.
    /// - The message keeps its fingerprint. If it may have arrived, Crisp is asked for it first, and it
    ///   is sent only where it is not there. Crisp takes messages before it stores them, so leave it a
    ///   moment.
    pub fn resume(self) -> StartConversation {
        *self.start
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = match self.step() {
            StartStep::Create => "was not created",
            StartStep::Metas => "was created, but its visitor was not named",
            StartStep::Message if self.message_may_have_arrived() => {
                "was created, but its first message may not have arrived"
            }
            StartStep::Message => "was created, but its first message was not sent",
        };
        write!(f, "the conversation {step}: {}", self.error)
    }
}

impl fmt::Debug for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
