//! Waits for the visitor's next message.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use crisp_api_realtime::RawEvent;
use crisp_api_realtime::rtm::{Control, Listener};
use crisp_api_runtime::transport::BoxFuture;
use crisp_api_runtime::{Error, Kind, Result};

use super::{Event, UndecodableEvent};
use crate::ConversationHandle;
use crate::types::ConversationMessage;

/// The future of the visitor's next message. Created by [`ConversationHandle::next_message`].
#[must_use = "futures do nothing unless they are awaited"]
pub struct NextMessage {
    message: BoxFuture<'static, Result<ConversationMessage>>,
}

impl<K> ConversationHandle<K> {
    /// Waits for the visitor's next message.
    ///
    /// Messages count from this call on, even before the future is awaited, so that a program can ask
    /// first and then wait. `rtm` is an [`Rtm`](super::Rtm), which need not be read, or its
    /// [`Control`]. The time limit starts when the future is first polled.
    ///
    /// A visitor's choice in a picker is not a message. Dropping the future loses no message of other
    /// readers.
    ///
    /// ```no_run
    /// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
    /// use std::time::Duration;
    /// use crisp_api::realtime::Event;
    ///
    /// let rtm = site.rtm().events([Event::MESSAGE_SEND]).connect()?;
    /// let conversation = site.conversation("session_1");
    /// let reply = conversation.next_message(&rtm, Duration::from_secs(300));
    /// conversation.send("What is your order number?").await?;
    /// println!("{:?}", reply.await?.content);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The future returns an error of the kind [`Timeout`](Kind::Timeout) if the visitor does not write
    /// in time, [`Configuration`](Kind::Configuration) if the token's tier cannot subscribe to messages,
    /// [`Decode`](Kind::Decode) if the message does not match its type, or the error that ended the
    /// stream.
    pub fn next_message(&self, rtm: &impl AsRef<Control>, timeout: Duration) -> NextMessage {
        let control = rtm.as_ref();
        let (site, session) = (self.site().id().clone(), self.session_id().clone());
        let subscribed = control.subscribe([Event::MESSAGE_SEND]);
        let listener = control.listen(move |event| {
            event.website_id.as_deref() == Some(site.as_str())
                && event.session_id() == Some(session.as_str())
                && is_new_message(event)
        });
        NextMessage { message: Box::pin(next(subscribed, listener, timeout)) }
    }
}

fn is_new_message(event: &RawEvent) -> bool {
    event.from_visitor() && matches!(event.name.as_str(), "message:send" | "message:received")
}

async fn next(
    subscribed: Result<()>,
    mut listener: Listener,
    timeout: Duration,
) -> Result<ConversationMessage> {
    subscribed?;
    let event = listener.wait_for(timeout, |_| true).await?;
    match Event::decode(&event.name, &event.data) {
        Event::MessageSend(message) | Event::MessageReceived(message) => Ok(*message),
        Event::Undecodable(UndecodableEvent { error, .. }) => Err(error),
        _ => Err(Error::new(Kind::Decode, "the event is not a message")),
    }
}

impl Future for NextMessage {
    type Output = Result<ConversationMessage>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.message.as_mut().poll(context)
    }
}

impl fmt::Debug for NextMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NextMessage").finish_non_exhaustive()
    }
}
