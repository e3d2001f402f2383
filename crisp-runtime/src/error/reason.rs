//! The `reason` of an answer.

use crate::value::UnknownValue;

/// The `reason` that an answer gives for an error.
///
/// A reason that is not listed keeps its text, and compares equal to it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// There is no such conversation.
    ConversationNotFound,
    /// There is no such e-mail address.
    EmailNotFound,
    /// What was sent breaks a rule.
    InvalidData,
    /// The token is not valid.
    InvalidSession,
    /// The token may not do this.
    NotAllowed,
    /// There is no such thing, or no such route.
    NotFound,
    /// The plugin is not installed in the workspace.
    NotSubscribed,
    /// The answer to a challenge is wrong.
    PasswordUnverified,
    /// A profile with this e-mail address exists.
    PeopleExists,
    /// There is no such profile.
    PeopleNotFound,
    /// The workspace's plan includes no more of this.
    QuotaLimitExceeded,
    /// The text to search for is too long.
    SearchQueryTooLong,
    /// The workspace's plan does not include this.
    SubscriptionUpgradeRequired,
    /// The conversation is full.
    TooManyMessages,
    /// The operator's role may not do this.
    WebsiteMemberRoleNotAllowed,
    /// There is no such workspace.
    WebsiteNotFound,
    /// Any other reason.
    Unknown(UnknownValue),
}

crate::__open_enum! {
    Reason, Unknown {
        ConversationNotFound = "conversation_not_found",
        EmailNotFound = "email_not_found",
        InvalidData = "invalid_data",
        InvalidSession = "invalid_session",
        NotAllowed = "not_allowed",
        NotFound = "not_found",
        NotSubscribed = "not_subscribed",
        PasswordUnverified = "password_unverified",
        PeopleExists = "people_exists",
        PeopleNotFound = "people_not_found",
        QuotaLimitExceeded = "quota_limit_exceeded",
        SearchQueryTooLong = "search_query_too_long",
        SubscriptionUpgradeRequired = "subscription_upgrade_required",
        TooManyMessages = "too_many_messages",
        WebsiteMemberRoleNotAllowed = "website_member_role_not_allowed",
        WebsiteNotFound = "website_not_found",
    }
}

impl Reason {
    /// The reasons in a text that joins several with `|`.
    pub(crate) fn split(&self) -> Vec<Self> {
        self.as_str().split('|').filter(|part| !part.is_empty()).map(Self::from).collect()
    }
}
