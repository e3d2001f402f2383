//! The `reason` of an error response.

use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::unknown_value::UnknownValue;

/// The `reason` of an error response.
///
/// A reason without a variant keeps its text, and compares equal to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The conversation does not exist.
    ConversationNotFound,
    /// The email address is not known.
    EmailNotFound,
    /// An argument violates a validation rule.
    InvalidData,
    /// The token is not valid.
    InvalidSession,
    /// The token lacks the permission for this call.
    NotAllowed,
    /// The resource or the route does not exist.
    NotFound,
    /// The plugin is not installed in the workspace.
    NotSubscribed,
    /// The response to a challenge is wrong.
    PasswordUnverified,
    /// A profile with this email address already exists.
    PeopleExists,
    /// The profile does not exist.
    PeopleNotFound,
    /// A limit of the workspace's plan is reached.
    QuotaLimitExceeded,
    /// The route does not accept tokens of this tier.
    RestrictedRouteTier,
    /// The search query is too long.
    SearchQueryTooLong,
    /// The workspace's plan does not include this feature.
    SubscriptionUpgradeRequired,
    /// The plugin token lacks the scope that the endpoint needs.
    TokenScopeForbidden,
    /// The conversation has reached its maximum number of messages.
    TooManyMessages,
    /// The operator's role lacks the permission for this call.
    WebsiteMemberRoleNotAllowed,
    /// The workspace does not exist.
    WebsiteNotFound,
    /// A reason without a variant.
    Unknown(UnknownValue),
}

/// Maps each variant to its text. Not the macro of the spec's enums, which belongs to a higher layer.
macro_rules! reasons {
    ($($variant:ident = $text:literal,)*) => {
        impl Reason {
            /// Returns the reason as Crisp writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl From<&str> for Reason {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(UnknownValue::new(text)),
                }
            }
        }
    };
}

reasons! {
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
    RestrictedRouteTier = "restricted_route_tier",
    SearchQueryTooLong = "search_query_too_long",
    SubscriptionUpgradeRequired = "subscription_upgrade_required",
    TokenScopeForbidden = "token_scope_forbidden",
    TooManyMessages = "too_many_messages",
    WebsiteMemberRoleNotAllowed = "website_member_role_not_allowed",
    WebsiteNotFound = "website_not_found",
}

impl From<String> for Reason {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl PartialEq<str> for Reason {
    fn eq(&self, text: &str) -> bool {
        self.as_str() == text
    }
}

impl PartialEq<&str> for Reason {
    fn eq(&self, text: &&str) -> bool {
        self.as_str() == *text
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl Reason {
    /// The maximum number of reasons that a response can have, and of characters in each. Crisp's
    /// own are far below both.
    const MAX_REASONS: usize = 8;
    const MAX_CHARS: usize = 64;

    /// Splits a reason that joins several with `|`. Leaves out further reasons, control characters,
    /// and the rest of a long reason.
    pub(crate) fn split(&self) -> Vec<Self> {
        Self::split_text(self.as_str())
    }

    /// Like [`split`](Self::split), for a text that may be long.
    pub(crate) fn split_text(text: &str) -> Vec<Self> {
        let parts = text.split('|').filter(|part| !part.is_empty());
        let short = parts.map(|part| {
            let characters = part.chars().filter(|c| !c.is_control());
            Self::from(characters.take(Self::MAX_CHARS).collect::<String>())
        });
        short.take(Self::MAX_REASONS).collect()
    }

    /// Returns the reason for messages, or a placeholder if it does not look like a code, since
    /// intermediaries may put any text there.
    pub(crate) fn shown(&self) -> &str {
        let is_code = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        match self {
            Self::Unknown(value) if !is_code(value.as_str()) => "unrecognized reason",
            known => known.as_str(),
        }
    }
}
