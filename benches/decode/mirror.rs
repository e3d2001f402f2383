//! The types of the payloads, written by hand with serde's derive, as a baseline for the generated
//! types.
//!
//! The fields and their strictness are the same, as far as serde allows: optional fields are an
//! `Option` or an empty collection, unknown fields are skipped, ids are newtypes, and unknown enum
//! values are accepted. Only the generated types accept lenient numbers, ISO 8601 dates, and null for
//! a list, and only they keep the text of every unknown enum value. Both favor serde.

#![allow(dead_code, reason = "the fields are only decoded")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Declares structs: required fields, optional fields, then collections that are empty if absent.
macro_rules! records {
    ($($name:ident {
        $($required:ident: $required_type:ty,)* ;
        $($optional:ident: $optional_type:ty,)* ;
        $($filled:ident: $filled_type:ty = $is_empty:literal,)*
    })*) => {
        $(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub(crate) struct $name {
            $($required: $required_type,)*
            $(#[serde(skip_serializing_if = "Option::is_none")]
            $optional: Option<$optional_type>,)*
            $(#[serde(default, skip_serializing_if = $is_empty)]
            $filled: $filled_type,)*
        })*
    };
}

macro_rules! ids {
    ($($name:ident)*) => {
        $(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub(crate) struct $name(String);)*
    };
}

macro_rules! enums {
    ($($name:ident { $($variant:ident,)* })*) => {
        $(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub(crate) enum $name {
            $($variant,)*
            #[serde(other)]
            Other,
        })*
    };
}

ids! { InboxId OriginalId PeopleId SessionId UserId WebsiteId }

enums! {
    Availability { Online, Offline, }
    ComposeType { Start, Stop, }
    ConversationState { Pending, Unresolved, Resolved, }
    MessageFrom { User, Operator, }
    MessageType { Text, Note, File, Animation, Audio, Picker, Field, Carousel, Event, }
    MessageUserType { Website, Participant, }
    ParticipantType { Email, }
    VerificationIdentity { Email, Phone, }
    VerificationMethod { Link, Dkim, Spf, }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MessageOrigin {
    Chat,
    Email,
    #[serde(untagged)]
    Urn(String),
}

/// The `type` and `content` of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "content", rename_all = "lowercase")]
pub(crate) enum MessageContent {
    Text(String),
    Note(String),
    File(FileContent),
    Animation(AnimationContent),
    Audio(AudioContent),
    Picker(PickerContent),
    Field(FieldContent),
    Carousel(CarouselContent),
    Event(EventContent),
    #[serde(untagged)]
    Unknown {
        r#type: String,
        content: Value,
    },
}

records! {
    Conversation {
        session_id: SessionId,
        website_id: WebsiteId,
        ;
        active: ConversationActive,
        assigned: ConversationAssigned,
        availability: Availability,
        compose: ConversationCompose,
        created_at: i64,
        inbox_id: InboxId,
        is_blocked: bool,
        is_verified: bool,
        last_message: String,
        meta: ConversationMeta,
        people_id: PeopleId,
        preview_message: ConversationPreviewMessage,
        state: ConversationState,
        status: u8,
        topic: String,
        unread: ConversationUnread,
        updated_at: i64,
        waiting_since: i64,
        ;
        mentions: Vec<UserId> = "Vec::is_empty",
        participants: Vec<ConversationParticipant> = "Vec::is_empty",
        verifications: Vec<ConversationVerification> = "Vec::is_empty",
    }
    ConversationActive { ; last: i64, now: bool, ; }
    ConversationAssigned { user_id: UserId, ; ; }
    ConversationCompose {
        ;
        visitor: ConversationComposeAtom,
        ;
        operator: BTreeMap<String, ConversationComposeAtom> = "BTreeMap::is_empty",
    }
    ConversationComposeAtom {
        ;
        automated: bool,
        excerpt: String,
        timestamp: i64,
        r#type: ComposeType,
        user: ConversationComposeUser,
        ;
    }
    ConversationComposeUser { ; avatar: String, nickname: String, user_id: UserId, ; }
    ConversationMeta {
        ;
        address: String,
        avatar: String,
        connection: ConnectionInfo,
        device: DeviceInfo,
        email: String,
        ip: String,
        nickname: String,
        origin: MessageOrigin,
        phone: String,
        subject: String,
        ;
        data: BTreeMap<String, Value> = "BTreeMap::is_empty",
        segments: Vec<String> = "Vec::is_empty",
    }
    ConnectionInfo { ; asn: String, isp: String, ; }
    DeviceInfo {
        ;
        geolocation: GeolocationInfo,
        system: SystemInfo,
        timezone: i32,
        ;
        capabilities: Vec<String> = "Vec::is_empty",
        locales: Vec<String> = "Vec::is_empty",
    }
    GeolocationInfo {
        ;
        city: String,
        coordinates: Coordinates,
        country: String,
        region: String,
        ;
    }
    Coordinates { ; latitude: f64, longitude: f64, ; }
    SystemInfo {
        ;
        browser: SoftwareInfo,
        engine: SoftwareInfo,
        os: SoftwareInfo,
        useragent: String,
        ;
    }
    SoftwareInfo { ; major: String, name: String, version: String, ; }
    ConversationParticipant { r#type: ParticipantType, target: String, ; ; }
    ConversationPreviewMessage {
        ;
        excerpt: String,
        fingerprint: i64,
        from: MessageFrom,
        r#type: MessageType,
        ;
    }
    ConversationUnread { ; operator: u32, visitor: u32, ; }
    ConversationVerification {
        ;
        annotation: String,
        identity: VerificationIdentity,
        method: VerificationMethod,
        ;
    }
}

records! {
    PeopleProfile {
        people_id: PeopleId,
        ;
        active: ConversationActive,
        company: PeopleProfileCompany,
        created_at: i64,
        email: String,
        notepad: String,
        person: PeopleProfilePerson,
        score: u8,
        updated_at: i64,
        ;
        segments: Vec<String> = "Vec::is_empty",
    }
    PeopleProfileCompany {
        ;
        description: String,
        domain: String,
        geolocation: GeolocationInfo,
        legal_name: String,
        metrics: PeopleProfileCompanyMetrics,
        name: String,
        timezone: i32,
        url: String,
        ;
        emails: Vec<String> = "Vec::is_empty",
        phones: Vec<String> = "Vec::is_empty",
        tags: Vec<String> = "Vec::is_empty",
    }
    PeopleProfileCompanyMetrics { ; arr: u64, employees: u64, market_cap: u64, raised: u64, ; }
    PeopleProfilePerson {
        ;
        address: String,
        avatar: String,
        description: String,
        employment: PeopleProfileEmployment,
        gender: String,
        geolocation: GeolocationInfo,
        nickname: String,
        phone: String,
        timezone: i32,
        website: String,
        ;
        locales: Vec<String> = "Vec::is_empty",
        profiles: Vec<PeopleProfileNetwork> = "Vec::is_empty",
    }
    PeopleProfileEmployment {
        ;
        domain: String,
        name: String,
        role: String,
        seniority: String,
        title: String,
        ;
    }
    PeopleProfileNetwork { ; handle: String, r#type: String, url: String, ; }
}

/// `flatten` is needed because two of the keys form the enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ConversationMessage {
    session_id: SessionId,
    website_id: WebsiteId,
    #[serde(flatten)]
    content: MessageContent,
    from: MessageFrom,
    fingerprint: i64,
    timestamp: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    automated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivered: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edited: Option<bool>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    ignored: BTreeMap<String, ConversationMessageIgnored>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inbox_id: Option<InboxId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mentions: Vec<UserId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<MessageOrigin>,
    #[serde(skip_serializing_if = "Option::is_none")]
    original: Option<ConversationMessageOriginal>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    preview: Vec<ConversationMessagePreview>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    properties: BTreeMap<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    read: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    references: Vec<MessageReference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stamped: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<MessageUser>,
}

records! {
    FileContent { name: String, r#type: String, url: String, ; ; }
    AnimationContent { r#type: String, url: String, ; ; }
    AudioContent { duration: u32, r#type: String, url: String, ; ; }
    PickerContent {
        choices: Vec<PickerChoice>,
        id: String,
        text: String,
        ;
        required: bool,
        ;
    }
    PickerChoice {
        label: String,
        selected: bool,
        value: String,
        ;
        action: PickerChoiceAction,
        icon: String,
        ;
    }
    PickerChoiceAction { r#type: String, ; target: String, ; }
    FieldContent { explain: String, id: String, text: String, ; required: bool, value: String, ; }
    CarouselContent { targets: Vec<CarouselTarget>, text: String, ; ; }
    CarouselTarget {
        actions: Vec<CarouselAction>,
        description: String,
        title: String,
        ;
        image: String,
        ;
    }
    CarouselAction { label: String, url: String, ; ; }
    EventContent { namespace: String, ; text: String, ; }
    ConversationMessageIgnored { ; reason: String, r#type: String, ; }
    ConversationMessageOriginal { ; original_id: OriginalId, ; }
    ConversationMessagePreview {
        ;
        preview: ConversationMessagePreviewInformation,
        stamped: bool,
        title: String,
        url: String,
        website: String,
        ;
    }
    ConversationMessagePreviewInformation { ; embed: String, excerpt: String, image: String, ; }
    MessageReference { target: String, r#type: String, ; name: String, ; }
    MessageUser {
        ;
        avatar: String,
        nickname: String,
        r#type: MessageUserType,
        user_id: UserId,
        ;
    }
}
