//! Starts a conversation: creates it, describes its visitor, and sends the first message.

mod error;

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crisp_api_runtime::__private::{Running, Value, invalid_response, segment};
use crisp_api_runtime::{
    Call, Error, Fingerprint, IntoOption, MayCall, OptionalExt, Result, Scalar,
};
use serde::{Deserialize, Serialize};

use super::options::{Clock, Options, workflow};
use crate::WebsiteHandle;
use crate::endpoint::{
    CreateNewConversation, GetMessageInConversation, SendMessageInConversation,
    UpdateConversationMetas, kind,
};
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
    create: CreateNewConversation,
    /// The calls of the conversation, whose id is not known yet.
    update: UpdateConversationMetas,
    send: SendMessageInConversation,
    find: GetMessageInConversation,
    message: NewMessage,
    metas: ConversationMetaUpdate,
    options: Options,
    progress: StartProgress,
    on_progress: Option<Arc<OnProgress>>,
    running: Running<Result<StartedConversation, StartError>>,
}

type OnProgress = dyn Fn(&StartProgress) -> Result<()> + Send + Sync;

/// The progress of [`StartConversation`].
///
/// Implements serde's traits, so that another run of the program can resume from it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct StartProgress {
    /// The next step.
    pub step: StartStep,
    /// The id of the conversation, if it is known to have been created.
    pub session_id: Option<SessionId>,
    /// The fingerprint of the message, by which it is found.
    pub fingerprint: Fingerprint,
    /// Whether the message may have been delivered.
    pub message_may_have_arrived: bool,
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
    #[inline]
    pub(crate) fn of<K>(site: &WebsiteHandle<K>, message: NewMessage) -> Self
    where
        K: MayCall<kind::CreateNewConversation>
            + MayCall<kind::UpdateConversationMetas>
            + MayCall<kind::SendMessageInConversation>
            + MayCall<kind::GetMessageInConversation>,
    {
        const UNKNOWN: &str = "unknown";
        let (update, send) = (
            site.update_conversation_metas(UNKNOWN),
            site.send_message_in_conversation(UNKNOWN, ""),
        );
        let find = site.get_message_in_conversation(UNKNOWN, Fingerprint::new(0));
        Self::from_calls(message, site.create_new_conversation(), update, send, find)
    }

    /// Creates the workflow from the calls of its requests, for example those of a trait. The session
    /// id, the fingerprint and the bodies of the calls are replaced.
    ///
    /// [`WebsiteHandle::start_conversation`] is shorter if there is a handle.
    #[inline]
    pub fn from_calls(
        message: impl Into<NewMessage>,
        create: CreateNewConversation,
        update: UpdateConversationMetas,
        send: SendMessageInConversation,
        find: GetMessageInConversation,
    ) -> Self {
        let message = message.into().from_user();
        // All attempts share one fingerprint, so that a delivered message can be found.
        let fingerprint = message.fingerprint.unwrap_or_else(random_fingerprint);
        Self {
            create,
            update,
            send,
            find,
            message,
            metas: ConversationMetaUpdate::new(),
            options: Options::new(Duration::from_secs(30)),
            progress: StartProgress {
                step: StartStep::Create,
                session_id: None,
                fingerprint,
                message_may_have_arrived: false,
            },
            on_progress: None,
            running: Running::default(),
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
        self.options.deadline = deadline;
        self
    }

    /// Calls `store` with the progress after each completed step and before the message is sent, so that
    /// the workflow can be [resumed](Self::resume) after a crash. An error of `store` ends the workflow.
    ///
    /// ```no_run
    /// use crisp_api::workflows::StartProgress;
    ///
    /// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
    /// # fn load() -> Option<StartProgress> { None }
    /// # fn save(_: &StartProgress) -> crisp_api::Result<()> { Ok(()) }
    /// let mut start = site.start_conversation("Where is my order?").on_progress(save);
    /// if let Some(progress) = load() {
    ///     start = start.resume(progress);
    /// }
    /// println!("{}", start.await?.session_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn on_progress(
        mut self,
        store: impl Fn(&StartProgress) -> Result<()> + Send + Sync + 'static,
    ) -> Self {
        self.on_progress = Some(Arc::new(store));
        self
    }

    /// Returns the progress: the next step, and the facts that the steps before it found out.
    #[inline]
    pub fn progress(&self) -> &StartProgress {
        &self.progress
    }

    /// Continues from stored progress. The message and the visitor's details must be those of the
    /// workflow that stored it.
    ///
    /// A message that may have been delivered is looked up first, and sent only if it does not exist. A
    /// conversation whose creation was not reported, because the program ended before, stays empty and
    /// out of the inbox.
    #[inline]
    pub fn resume(mut self, progress: StartProgress) -> Self {
        self.progress = progress;
        self
    }

    /// Runs the workflow and blocks the current thread until it completes, for programs that do not use
    /// async.
    ///
    /// # Errors
    ///
    /// Returns the errors of the workflow, or one of the kind
    /// [`Configuration`](crate::Kind::Configuration) if called inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn wait(self) -> Result<StartedConversation, StartError> {
        let start = self.clone();
        crisp_api_runtime::__private::wait(async { Ok(self.await) })
            .unwrap_or_else(|error| Err(StartError::new(error, start)))
    }

    #[inline]
    async fn run(mut self) -> Result<StartedConversation, StartError> {
        match self.advance().await {
            Ok(started) => Ok(started),
            Err(error) => Err(StartError::new(error, self)),
        }
    }

    #[inline]
    async fn advance(&mut self) -> Result<StartedConversation> {
        let clock = self.options.start();
        let session_id = self.create(clock).await?;
        let fingerprint = self.progress.fingerprint;
        if self.progress.step == StartStep::Metas {
            if self.metas != ConversationMetaUpdate::new() {
                let update = of_session(self.update.clone(), &session_id).with(&self.metas);
                clock.apply(update)?.await?;
            }
            self.progress.step = StartStep::Message;
        }
        if !self.has_arrived(&session_id, clock).await? {
            let message = self.message.clone().fingerprint(fingerprint);
            let send = of_session(self.send.clone(), &session_id);
            let send = clock.apply(send.__set(|call| call.set_body(&message)))?;
            // If the program ends from here on, it is unknown whether the message was delivered.
            self.report(&StartProgress {
                message_may_have_arrived: true,
                ..self.progress.clone()
            })?;
            if let Err(error) = send.await {
                self.progress.message_may_have_arrived |= error.may_have_been_processed();
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
        let created = clock.apply(self.create.clone())?.await?.session_id;
        self.progress.session_id = Some(created.clone());
        self.progress.step = StartStep::Metas;
        self.report(&self.progress)?;
        Ok(created)
    }

    #[inline]
    fn report(&self, progress: &StartProgress) -> Result<()> {
        self.on_progress.as_ref().map_or(Ok(()), |store| store(progress))
    }

    /// Returns whether an earlier attempt delivered the message. Crisp does not promise to reject a
    /// duplicate fingerprint, so the message is looked up before it is sent again.
    #[inline]
    async fn has_arrived(&self, session_id: &SessionId, clock: Clock) -> Result<bool> {
        if !self.progress.message_may_have_arrived {
            return Ok(false);
        }
        let fingerprint = self.progress.fingerprint;
        let find = of_session(self.find.clone(), session_id)
            .__set(|call| call.set_segment("fingerprint", segment::<Fingerprint>(&fingerprint)));
        match clock.apply(find.as_json())?.await.optional()? {
            Some(found) if is_message(&found, fingerprint) => Ok(true),
            Some(_) => Err(no_proof(GetMessageInConversation::<ConversationMessage>::META.name)),
            None => Ok(false),
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

/// Replaces the session id of a call.
#[inline]
fn of_session<C: Call>(call: C, session_id: &SessionId) -> C {
    call.__set(|call| call.set_segment("session_id", segment::<SessionId>(session_id)))
}

/// The error of a look-up whose response contains no message.
#[inline]
fn no_proof(endpoint: &'static str) -> Error {
    let message = "the response contains no message, so it is unknown whether it was delivered";
    invalid_response(endpoint, message)
}

/// Returns a random fingerprint.
#[inline]
fn random_fingerprint() -> Fingerprint {
    let random = RandomState::new().hash_one(SystemTime::now());
    Fingerprint::derive([random.to_be_bytes()])
}

workflow!(StartConversation -> Result<StartedConversation, StartError>);

impl std::fmt::Debug for StartConversation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StartConversation")
            .field("step", &self.progress.step)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
