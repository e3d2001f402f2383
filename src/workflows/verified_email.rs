//! The visitor's verified email address.

use std::fmt;

use crisp_api_runtime::{MayCall, Result};

use crate::ConversationHandle;
use crate::endpoint::kind;
use crate::types::{Conversation, VerificationIdentity, VerificationMethod};

/// The verified email address of a visitor, from [`ConversationHandle::verified_email`]. `Debug` does not
/// show it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifiedEmail {
    /// The email address.
    pub email: String,
    /// The method of verification, if Crisp names one.
    pub method: Option<VerificationMethod>,
}

impl<K> ConversationHandle<K>
where
    K: MayCall<kind::GetConversation>,
{
    /// Returns the email address of the visitor that was verified, or `None` if none was.
    ///
    /// Trust this address, and not the one in the conversation's metadata or custom data, which the
    /// visitor's browser can set. The method says how far: with `sdk` and `api`, your own server vouched
    /// for the address; `link`, `dkim` and `spf` show that the visitor can read or send email at it.
    /// *Not verified:* that Crisp writes `sdk` and `api`, which third parties report.
    ///
    /// Takes one request.
    ///
    /// # Errors
    ///
    /// The future returns the errors of [`get`](Self::get).
    #[inline]
    pub fn verified_email(
        &self,
    ) -> impl Future<Output = Result<Option<VerifiedEmail>>> + Send + 'static + use<K> {
        let call = self.get();
        async move { call.await.map(verified) }
    }
}

#[inline]
fn verified(conversation: Conversation) -> Option<VerifiedEmail> {
    // Earlier verifications can remain in the list.
    if conversation.is_verified == Some(false) {
        return None;
    }
    let mut verifications = conversation.verifications.into_iter();
    verifications.find_map(|verification| {
        let is_email = verification.identity == Some(VerificationIdentity::Email);
        let email = verification.annotation.filter(|email| is_email && !email.is_empty())?;
        Some(VerifiedEmail { email, method: verification.method })
    })
}

impl fmt::Debug for VerifiedEmail {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifiedEmail").field("method", &self.method).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_the_verification_of_an_email_address_counts() {
        let conversation = |verifications: serde_json::Value| {
            let json = json!({
                "session_id": "session_1", "website_id": "w", "verifications": verifications,
                "meta": { "email": "mallory@example.com" },
            });
            Conversation::from_json(json.to_string().as_bytes()).unwrap()
        };
        assert_eq!(verified(conversation(json!([]))), None);
        let phone = json!({ "identity": "phone", "method": "link", "annotation": "+1" });
        assert_eq!(verified(conversation(json!([phone]))), None);
        let email =
            json!({ "identity": "email", "method": "sdk", "annotation": "ada@example.com" });
        let found = verified(conversation(json!([phone, email]))).unwrap();
        assert_eq!(found.email, "ada@example.com");
        assert_eq!(found.method.unwrap(), "sdk");
        let mut outdated = conversation(json!([email]));
        outdated.is_verified = Some(false);
        assert_eq!(verified(outdated), None);
    }
}
