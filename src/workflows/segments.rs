//! Adds and removes segments.

use std::fmt;
use std::future::IntoFuture;

use crisp_api_runtime::transport::BoxFuture;
use crisp_api_runtime::{AnyTier, MayCall, Result};

use crate::endpoint::kind;
use crate::types::{PeopleKey, SessionId};
use crate::{ConversationHandle, PeopleHandle, WebsiteHandle};

/// A workflow that adds and removes segments of a conversation or of a contact, and keeps the others.
/// Created by `add_segments` and `remove_segments` of [`ConversationHandle`] and [`PeopleHandle`], and run
/// by `.await`.
///
/// 1. Reads the present segments.
/// 2. Writes the changed list, unless nothing changes.
///
/// Returns the segments afterwards.
///
/// # Race
///
/// Crisp can only replace the whole list. If another program or an operator changes the segments between
/// the two requests, that change is lost, and nothing reports it. Let one program at a time change the
/// segments of a conversation or contact, such as one that handles its events in order.
///
/// # Errors
///
/// Returns the errors of the requests. The workflow can be run again after any error.
#[derive(Clone)]
#[must_use = "it does nothing until it is awaited"]
pub struct EditSegments {
    site: WebsiteHandle<AnyTier>,
    of: Owner,
    add: Vec<String>,
    remove: Vec<String>,
}

#[derive(Clone)]
enum Owner {
    Conversation(SessionId),
    People(PeopleKey),
}

impl<K> ConversationHandle<K>
where
    K: MayCall<kind::GetConversationMetas> + MayCall<kind::UpdateConversationMetas>,
{
    /// Adds segments to the conversation, and keeps the others. See [`EditSegments`] for the race.
    #[inline]
    pub fn add_segments<S: Into<String>>(
        &self,
        segments: impl IntoIterator<Item = S>,
    ) -> EditSegments {
        let of = Owner::Conversation(self.session_id().clone());
        EditSegments::new(self.site().any_tier(), of).and_add(segments)
    }

    /// Removes segments from the conversation, and keeps the others. See [`EditSegments`] for the race.
    #[inline]
    pub fn remove_segments<S: Into<String>>(
        &self,
        segments: impl IntoIterator<Item = S>,
    ) -> EditSegments {
        let of = Owner::Conversation(self.session_id().clone());
        EditSegments::new(self.site().any_tier(), of).and_remove(segments)
    }
}

impl<K> PeopleHandle<K>
where
    K: MayCall<kind::GetPeopleProfile> + MayCall<kind::UpdatePeopleProfile>,
{
    /// Adds segments to the contact, and keeps the others. See [`EditSegments`] for the race.
    #[inline]
    pub fn add_segments<S: Into<String>>(
        &self,
        segments: impl IntoIterator<Item = S>,
    ) -> EditSegments {
        let of = Owner::People(self.key().clone());
        EditSegments::new(self.site().any_tier(), of).and_add(segments)
    }

    /// Removes segments from the contact, and keeps the others. See [`EditSegments`] for the race.
    #[inline]
    pub fn remove_segments<S: Into<String>>(
        &self,
        segments: impl IntoIterator<Item = S>,
    ) -> EditSegments {
        let of = Owner::People(self.key().clone());
        EditSegments::new(self.site().any_tier(), of).and_remove(segments)
    }
}

impl EditSegments {
    #[inline]
    fn new(site: WebsiteHandle<AnyTier>, of: Owner) -> Self {
        Self { site, of, add: Vec::new(), remove: Vec::new() }
    }

    /// Adds further segments in the same run.
    #[inline]
    pub fn and_add<S: Into<String>>(mut self, segments: impl IntoIterator<Item = S>) -> Self {
        self.add.extend(segments.into_iter().map(Into::into));
        self
    }

    /// Removes further segments in the same run. A segment that is both added and removed is removed.
    #[inline]
    pub fn and_remove<S: Into<String>>(mut self, segments: impl IntoIterator<Item = S>) -> Self {
        self.remove.extend(segments.into_iter().map(Into::into));
        self
    }

    #[inline]
    async fn run(self) -> Result<Vec<String>> {
        let present = self.present().await?;
        let changed = self.changed(&present);
        if changed != present {
            match &self.of {
                Owner::Conversation(id) => {
                    let update = self.site.update_conversation_metas(id);
                    update.segments(changed.clone()).await?;
                }
                Owner::People(key) => {
                    self.site.update_people_profile(key).segments(changed.clone()).await?;
                }
            }
        }
        Ok(changed)
    }

    #[inline]
    async fn present(&self) -> Result<Vec<String>> {
        Ok(match &self.of {
            Owner::Conversation(id) => self.site.get_conversation_metas(id).await?.segments,
            Owner::People(key) => self.site.get_people_profile(key).await?.segments,
        })
    }

    /// Returns the segments in their order, with the new ones at the end.
    #[inline]
    fn changed(&self, present: &[String]) -> Vec<String> {
        let mut changed: Vec<String> = Vec::new();
        for segment in present.iter().chain(&self.add) {
            if !self.remove.contains(segment) && !changed.contains(segment) {
                changed.push(segment.clone());
            }
        }
        changed
    }
}

impl IntoFuture for EditSegments {
    type Output = Result<Vec<String>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for EditSegments {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The key of a contact may be an email address, which is personal data.
        f.debug_struct("EditSegments")
            .field("add", &self.add)
            .field("remove", &self.remove)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::MemoryTransport;
    use crate::{Client, Token};

    /// Runs the workflow on a conversation with the segments `a` and `b`.
    async fn edit(add: &[&str], remove: &[&str]) -> (Vec<String>, Vec<String>) {
        let transport = MemoryTransport::new()
            .data(200, r#"{"nickname":"Ada","segments":["a","b"]}"#)
            .data(200, "{}");
        let builder = Client::builder(Token::website("i", "k").unwrap());
        let client = builder.transport(transport.clone()).build().unwrap();
        let conversation = client.website("w").conversation("session_1");
        let edit = conversation.add_segments(add.iter().copied());
        let changed = edit.and_remove(remove.iter().copied()).await.unwrap();
        let requests = transport.requests();
        let body = |body: &[u8]| String::from_utf8_lossy(body).into_owned();
        (changed, requests.iter().filter_map(|request| Some(body(request.body()?))).collect())
    }

    #[tokio::test]
    async fn keeps_the_other_segments_and_their_order() {
        let (changed, sent) = edit(&["c", "a", "c"], &["b"]).await;
        assert_eq!(changed, ["a", "c"]);
        assert_eq!(sent, [r#"{"segments":["a","c"]}"#]);
    }

    #[tokio::test]
    async fn writes_nothing_if_nothing_changes() {
        let (changed, sent) = edit(&["a"], &["z"]).await;
        assert_eq!(changed, ["a", "b"]);
        assert!(sent.is_empty());
    }
}
