//! Messages as they are mostly sent: by an operator, in the chat.

use crate::types::{
    FileContent, MessageContent, MessageFrom, MessageOrigin, NewMessage, PickerChoice,
    PickerContent,
};

impl NewMessage {
    /// Text, by an operator, in the chat.
    ///
    /// ```
    /// # use crisp_api::NewMessage;
    /// let message = NewMessage::text("Hello").from_user().automated(true);
    /// ```
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::by_operator(MessageContent::Text(text.into()))
    }

    /// A note that only operators see.
    #[must_use]
    pub fn note(text: impl Into<String>) -> Self {
        Self::by_operator(MessageContent::Note(text.into()))
    }

    /// A file that Crisp can fetch from `url`; `mime` is its type, such as `application/pdf`.
    #[must_use]
    pub fn file(name: impl Into<String>, url: impl Into<String>, mime: impl Into<String>) -> Self {
        Self::by_operator(FileContent::new(name, url, mime))
    }

    /// A question with choices; `id` comes back with the answer.
    ///
    /// ```
    /// # use crisp_api::{NewMessage, types::PickerChoice};
    /// let message = NewMessage::picker("size", "Which size?", [
    ///     PickerChoice::new("s", "Small", false),
    ///     PickerChoice::new("l", "Large", false),
    /// ]);
    /// ```
    #[must_use]
    pub fn picker(
        id: impl Into<String>,
        text: impl Into<String>,
        choices: impl IntoIterator<Item = PickerChoice>,
    ) -> Self {
        let choices: Vec<_> = choices.into_iter().collect();
        Self::by_operator(PickerContent::new(id, text, choices))
    }

    /// The same message, sent in the name of the visitor.
    #[must_use]
    #[allow(clippy::wrong_self_convention, reason = "`from` is the field's name on the wire")]
    pub fn from_user(mut self) -> Self {
        self.from = MessageFrom::User;
        self
    }

    fn by_operator(content: impl Into<MessageContent>) -> Self {
        Self::new(content, MessageFrom::Operator, MessageOrigin::Chat)
    }
}

impl From<&str> for NewMessage {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for NewMessage {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}
