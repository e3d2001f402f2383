//! The streams that a bot can read.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crisp_api_realtime::bot as raw;
use crisp_api_runtime::__private::Stream;
use crisp_api_runtime::Result;
use crisp_api_runtime::transport::BoxFuture;

use super::super::{MergeError, RawEvent, ReceivedEvent};
use super::BotError;

/// An item of a stream that a bot reads.
///
/// Implemented for [`ReceivedEvent`] and [`RawEvent`], and for the items of
/// [`Merge`](crate::realtime::Merge) and `Rtm`. Sealed.
pub trait Input: sealed::Sealed {
    #[doc(hidden)]
    fn into_input(self) -> raw::Input;
}

impl Input for RawEvent {
    fn into_input(self) -> raw::Input {
        self.into()
    }
}

impl Input for ReceivedEvent {
    fn into_input(self) -> raw::Input {
        self.into_raw().into()
    }
}

impl Input for Result<RawEvent, MergeError> {
    fn into_input(self) -> raw::Input {
        self.into()
    }
}

#[cfg(feature = "rtm")]
mod rtm {
    use std::time::{Duration, SystemTime};

    use super::{BotError, Input, Result, raw};
    use crate::realtime::Item;

    /// The time before the present in which events that a full queue dropped can have arrived.
    const LAG: Duration = Duration::from_secs(5 * 60);

    impl Input for Result<Item> {
        fn into_input(self) -> raw::Input {
            match self {
                Ok(Item::Event(received)) => received.into_input(),
                Ok(Item::Reconnected { down_since }) => raw::Input::Gap { since: down_since },
                Ok(Item::Lagged { .. }) => {
                    let since = SystemTime::now().checked_sub(LAG);
                    raw::Input::Gap { since: since.unwrap_or(SystemTime::UNIX_EPOCH) }
                }
                Ok(_) => raw::Input::Other,
                Err(error) => raw::Input::Failed(BotError::from(error)),
            }
        }
    }
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::RawEvent {}
    impl Sealed for super::ReceivedEvent {}
    impl Sealed for super::Result<super::RawEvent, super::MergeError> {}
    #[cfg(feature = "rtm")]
    impl Sealed for super::Result<crate::realtime::Item> {}
}

/// Converts the items of a stream.
pub(super) struct Inputs<S>(Pin<Box<S>>);

impl<S> Inputs<S> {
    pub(super) fn new(stream: S) -> Self {
        Self(Box::pin(stream))
    }
}

impl<S: Stream> Stream for Inputs<S>
where
    S::Item: Input,
{
    type Item = raw::Input;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<raw::Input>> {
        self.0.as_mut().poll_next(context).map(|item| item.map(Input::into_input))
    }
}

/// The missed messages as a stream.
pub(super) enum Missed {
    Reading(BoxFuture<'static, Result<Vec<ReceivedEvent>>>),
    Read(std::vec::IntoIter<ReceivedEvent>),
}

impl Missed {
    pub(super) fn new(reading: BoxFuture<'static, Result<Vec<ReceivedEvent>>>) -> Self {
        Self::Reading(reading)
    }
}

impl Stream for Missed {
    type Item = Result<RawEvent, BotError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Self::Reading(reading) = &mut *self {
            match ready!(reading.as_mut().poll(context)) {
                Ok(missed) => *self = Self::Read(missed.into_iter()),
                Err(error) => {
                    *self = Self::Read(Vec::new().into_iter());
                    return Poll::Ready(Some(Err(error.into())));
                }
            }
        }
        let Self::Read(missed) = &mut *self else { return Poll::Pending };
        Poll::Ready(missed.next().map(|received| Ok(received.into_raw())))
    }
}
