//! Constructors of messages.

use crisp_api_runtime::{IntoOption, Timestamp};

use crate::types::{
    AnimationContent, AudioContent, CarouselContent, CarouselTarget, EventContent, FieldContent,
    FileContent, MessageContent, MessageFrom, MessageOrigin, NewMessage, PickerChoice,
    PickerContent, UpdatedMessageContent,
};

/// Constructors. Each creates a message from an operator, sent in the chat.
impl NewMessage {
    /// Creates a text message.
    ///
    /// ```
    /// # use crisp_api::{Fingerprint, NewMessage, Timestamp};
    /// // A message from a visitor, imported from another system.
    /// let message = NewMessage::text("Hello")
    ///     .from_user()
    ///     .at(Timestamp::from_millis(1_767_225_600_000))
    ///     .fingerprint(Fingerprint::derive(["zendesk", "ticket 17", "comment 4"]))
    ///     .stealth(true)
    ///     .automated(true);
    /// ```
    #[must_use]
    #[inline]
    pub fn text(text: impl Into<String>) -> Self {
        MessageContent::Text(text.into()).into()
    }

    /// Creates a private note that only operators can read.
    #[must_use]
    #[inline]
    pub fn note(text: impl Into<String>) -> Self {
        MessageContent::Note(text.into()).into()
    }

    /// Creates a file message. Crisp fetches the file from `url`; `mime` is its MIME type, such as
    /// `application/pdf`.
    #[must_use]
    #[inline]
    pub fn file(name: impl Into<String>, url: impl Into<String>, mime: impl Into<String>) -> Self {
        Self::of(FileContent::new(name, url, mime))
    }

    /// Creates an animation message for the image at `url`; `mime` is its MIME type, such as `image/gif`.
    #[must_use]
    #[inline]
    pub fn animation(url: impl Into<String>, mime: impl Into<String>) -> Self {
        Self::of(AnimationContent::new(url, mime))
    }

    /// Creates an audio message for the recording at `url`, with its MIME type, such as `audio/webm`,
    /// and its duration in seconds.
    #[must_use]
    #[inline]
    pub fn audio(url: impl Into<String>, mime: impl Into<String>, seconds: u32) -> Self {
        Self::of(AudioContent::new(url, mime, seconds))
    }

    /// Creates a question with choices. The visitor's choice carries the same `id`.
    ///
    /// ```
    /// # use crisp_api::{NewMessage, types::PickerChoice};
    /// let message = NewMessage::picker("size", "Which size?", [
    ///     PickerChoice::new("s", "Small", false),
    ///     PickerChoice::new("l", "Large", false),
    /// ]);
    /// ```
    #[must_use]
    #[inline]
    pub fn picker(
        id: impl Into<String>,
        text: impl Into<String>,
        choices: impl IntoIterator<Item = PickerChoice>,
    ) -> Self {
        let choices: Vec<_> = choices.into_iter().collect();
        Self::of(PickerContent::new(id, text, choices))
    }

    /// Creates a question with a free-text input. The visitor's text carries the same `id`; `explain` is
    /// the hint shown in the input.
    #[must_use]
    #[inline]
    pub fn field(
        id: impl Into<String>,
        text: impl Into<String>,
        explain: impl Into<String>,
    ) -> Self {
        Self::of(FieldContent::new(id, text, explain))
    }

    /// Creates a carousel: a row of cards below a text.
    ///
    /// ```
    /// # use crisp_api::NewMessage;
    /// # use crisp_api::types::{CarouselAction, CarouselTarget};
    /// let order = CarouselAction::new("Order", "https://acme.example/small");
    /// let small = CarouselTarget::new("Small", "Fits into a pocket.", [order]);
    /// let message = NewMessage::carousel("Our products:", [small]);
    /// ```
    #[must_use]
    #[inline]
    pub fn carousel(
        text: impl Into<String>,
        targets: impl IntoIterator<Item = CarouselTarget>,
    ) -> Self {
        let targets: Vec<_> = targets.into_iter().collect();
        Self::of(CarouselContent::new(text, targets))
    }

    /// Creates an event message, such as `state:resolved`.
    ///
    /// ```
    /// # use crisp_api::NewMessage;
    /// # use crisp_api::types::{EventContent, MessageContent};
    /// let message = NewMessage::event("state:resolved");
    /// // With a text to display:
    /// let content = EventContent::new("acme:ordered").text("Ordered a small one");
    /// let message = NewMessage::from(MessageContent::Event(content));
    /// ```
    #[must_use]
    #[inline]
    pub fn event(namespace: impl Into<String>) -> Self {
        Self::of(EventContent::new(namespace))
    }

    /// Sends the message on behalf of the visitor.
    #[must_use]
    #[allow(clippy::wrong_self_convention, reason = "`from` is the field's name on the wire")]
    #[inline]
    pub fn from_user(mut self) -> Self {
        self.from = MessageFrom::User;
        self
    }

    /// Sets the time of the message. Short for [`timestamp`](Self::timestamp).
    #[must_use]
    #[inline]
    pub fn at(self, time: impl IntoOption<Timestamp>) -> Self {
        self.timestamp(time)
    }

    #[inline]
    fn of(content: impl Into<MessageContent>) -> Self {
        content.into().into()
    }
}

/// Creates a message from an operator, sent in the chat.
impl From<MessageContent> for NewMessage {
    #[inline]
    fn from(content: MessageContent) -> Self {
        Self::new(content, MessageFrom::Operator, MessageOrigin::Chat)
    }
}

impl From<&String> for NewMessage {
    #[inline]
    fn from(text: &String) -> Self {
        Self::text(text)
    }
}

impl From<&str> for NewMessage {
    #[inline]
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for NewMessage {
    #[inline]
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

/// Creates the new text of a text message or a note.
impl From<&str> for UpdatedMessageContent {
    #[inline]
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Creates the new text of a text message or a note.
impl From<String> for UpdatedMessageContent {
    #[inline]
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
