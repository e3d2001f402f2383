//! Starts a conversation: creates it, describes its visitor, and sends the first message.

mod error;

use std::collections::BTreeMap;
use std::future::IntoFuture;
use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, Instant, SystemTime};

use crisp_api_runtime::__private::{Value, deadline_exceeded, invalid_response};
use crisp_api_runtime::{AnyTier, Call, Error, Fingerprint, IntoOption, MayCall, Result, Scalar};

use crisp_api_runtime::transport::BoxFuture;

use serde::Deserialize;

use crate::WebsiteHandle;
use crate::endpoint::{GetMessageInConversation, kind};
use crate::not_found::is_missing;
use crate::types::{ConversationMessage, ConversationMetaUpdate, NewMessage, SessionId};

pub use error::{StartError, StartStep};

/// A workflow that starts a conversation with a first message from its visitor. Created by
/// [`WebsiteHandle::start_conversation`] and run by `.await`.
///
/// 1. Creates a conversation, which stays out of the inbox until the visitor sends a message.
/// 2. Sets the visitor's details, if any are set here.
/// 3. Sends the message on behalf of the visitor.
///
/// All steps share one [`deadline`](Self::deadline), and nothing is ever deleted. If a step fails, the
/// [`StartError`] records the progress, and [`StartError::resume`] continues from there. Dropping the
/// future keeps the completed steps without reporting them.
///
/// ```no_run
/// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
/// let started = site
///     .start_conversation("Where is my order?")
///     .email("ada@example.com")
///     .nickname("Ada Example")
///     .segments(["orders"])
///     .await?;
/// site.conversation(started.session_id).note("Submitted through the contact form.").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "it does nothing until it is awaited"]
pub struct StartConversation {
    site: WebsiteHandle<AnyTier>,
    message: NewMessage,
    metas: ConversationMetaUpdate,
    deadline: Duration,
    progress: Progress,
}

/// The progress of the workflow.
#[derive(Clone)]
struct Progress {
    step: StartStep,
    session_id: Option<SessionId>,
    may_have_arrived: bool,
}

/// A conversation that was started.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StartedConversation {
    /// The id of the conversation.
    pub session_id: SessionId,
    /// The fingerprint of its first message.
    pub fingerprint: Fingerprint,
}

impl StartConversation {
    const DEADLINE: Duration = Duration::from_secs(30);

    #[inline]
    pub(crate) fn of<K>(site: &WebsiteHandle<K>, message: NewMessage) -> Self
    where
        K: MayCall<kind::CreateNewConversation>
            + MayCall<kind::UpdateConversationMetas>
            + MayCall<kind::SendMessageInConversation>
            + MayCall<kind::GetMessageInConversation>,
    {
        Self {
            site: site.any_tier(),
            message: message.from_user(),
            metas: ConversationMetaUpdate::new(),
            deadline: Self::DEADLINE,
            progress: Progress {
                step: StartStep::Create,
                session_id: None,
                may_have_arrived: false,
            },
        }
    }

    /// Sets the visitor's name.
    #[inline]
    pub fn nickname(mut self, nickname: impl IntoOption<String>) -> Self {
        self.metas = self.metas.nickname(nickname);
        self
    }

    /// Sets the visitor's email address.
    #[inline]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.metas = self.metas.email(email);
        self
    }

    /// Sets the visitor's phone number.
    #[inline]
    pub fn phone(mut self, phone: impl IntoOption<String>) -> Self {
        self.metas = self.metas.phone(phone);
        self
    }

    /// Sets the subject of the conversation.
    #[inline]
    pub fn subject(mut self, subject: impl IntoOption<String>) -> Self {
        self.metas = self.metas.subject(subject);
        self
    }

    /// Sets the segments of the conversation.
    #[inline]
    pub fn segments(mut self, segments: impl IntoOption<Vec<String>>) -> Self {
        self.metas = self.metas.segments(segments);
        self
    }

    /// Sets the custom data of the conversation.
    #[inline]
    pub fn data(mut self, data: impl IntoOption<BTreeMap<String, Scalar>>) -> Self {
        self.metas = self.metas.data(data);
        self
    }

    /// Sets all details of the visitor, replacing any that were set before.
    #[inline]
    pub fn metas(mut self, metas: impl Into<ConversationMetaUpdate>) -> Self {
        self.metas = metas.into();
        self
    }

    /// Sets the time limit for all steps together (default 30 s).
    ///
    /// The time starts when the workflow is awaited, and again when it is resumed.
    #[inline]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    #[inline]
    async fn run(mut self) -> Result<StartedConversation, StartError> {
        // All attempts share one fingerprint, so that a delivered message can be found.
        let fingerprint = *self.message.fingerprint.get_or_insert_with(random_fingerprint);
        match self.advance(fingerprint).await {
            Ok(started) => Ok(started),
            Err(error) => Err(StartError::new(error, self)),
        }
    }

    #[inline]
    async fn advance(&mut self, fingerprint: Fingerprint) -> Result<StartedConversation> {
        let clock = Clock { began: Instant::now(), deadline: self.deadline };
        let session_id = self.create(clock).await?;
        if self.progress.step == StartStep::Metas {
            if self.metas != ConversationMetaUpdate::new() {
                let update = self.site.update_conversation_metas(&session_id).with(&self.metas);
                clock.limit(update)?.await?;
            }
            self.progress.step = StartStep::Message;
        }
        if !self.has_arrived(&session_id, fingerprint, clock).await? {
            let send = self.site.send_message_in_conversation(&session_id, &self.message);
            if let Err(error) = clock.limit(send)?.await {
                self.progress.may_have_arrived |= error.may_have_been_processed();
                return Err(error);
            }
        }
        Ok(StartedConversation { session_id, fingerprint })
    }

    #[inline]
    async fn create(&mut self, clock: Clock) -> Result<SessionId> {
        if let Some(created) = &self.progress.session_id {
            return Ok(created.clone());
        }
        let created = clock.limit(self.site.create_new_conversation())?.await?.session_id;
        self.progress.session_id = Some(created.clone());
        self.progress.step = StartStep::Metas;
        Ok(created)
    }

    /// Returns whether an earlier attempt delivered the message. Crisp does not promise to reject a
    /// duplicate fingerprint, so the message is looked up before it is sent again.
    #[inline]
    async fn has_arrived(
        &self,
        session_id: &SessionId,
        fingerprint: Fingerprint,
        clock: Clock,
    ) -> Result<bool> {
        if !self.progress.may_have_arrived {
            return Ok(false);
        }
        let get = self.site.get_message_in_conversation(session_id, fingerprint).as_json();
        match clock.limit(get)?.await {
            Ok(found) if is_message(&found, fingerprint) => Ok(true),
            Ok(_) => Err(no_proof(GetMessageInConversation::<ConversationMessage>::META.name)),
            Err(error) if is_missing(&error) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// Returns whether the data of a look-up is the message with this fingerprint. Its other fields may have
/// a shape that the typed message does not know.
#[inline]
fn is_message(found: &Value, fingerprint: Fingerprint) -> bool {
    let Value::Object(fields) = found else { return false };
    match fields.get("fingerprint").map(Fingerprint::deserialize) {
        Some(found) => found.is_ok_and(|found| found == fingerprint),
        None => !fields.is_empty(),
    }
}

/// The error of a look-up whose response contains no message.
#[inline]
fn no_proof(endpoint: &'static str) -> Error {
    let message = "the response contains no message, so it is unknown whether it was delivered";
    invalid_response(endpoint, message)
}

/// The time limit that all steps share.
#[derive(Clone, Copy)]
struct Clock {
    began: Instant,
    deadline: Duration,
}

impl Clock {
    /// Limits the call to the remaining time, or fails if none remains.
    #[inline]
    fn limit<E: Call>(self, call: E) -> Result<E> {
        let left = self.deadline.saturating_sub(self.began.elapsed());
        if left.is_zero() {
            return Err(deadline_exceeded(E::META.name));
        }
        Ok(call.deadline(left))
    }
}

/// Returns a random fingerprint.
#[inline]
fn random_fingerprint() -> Fingerprint {
    let random = RandomState::new().hash_one(SystemTime::now());
    Fingerprint::derive([random.to_be_bytes()])
}

impl IntoFuture for StartConversation {
    type Output = Result<StartedConversation, StartError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl std::fmt::Debug for StartConversation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StartConversation")
            .field("step", &self.progress.step)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
