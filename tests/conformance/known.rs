//! Intended differences between the spec and the facts.

/// A difference as reported by the test, and its reason.
pub(crate) type Known = (&'static str, &'static str);

const LINKED: &str = "the saved copy of the reference lacks HEAD routes; the examples of the Node client link to them";

pub(crate) const OPERATIONS: &[Known] = &[
    (
        "search_people_profiles: only in the spec",
        "neither the reference nor a current client has it; `http.jsonl` records responses",
    ),
    ("legacy_check_helpdesk_locale_article_alternate_exists: the anchor is `none`", LINKED),
    ("legacy_check_helpdesk_locale_article_exists: the anchor is `none`", LINKED),
    ("legacy_check_helpdesk_locale_category_exists: the anchor is `none`", LINKED),
    ("legacy_check_helpdesk_locale_section_exists: the anchor is `none`", LINKED),
];

pub(crate) const QUERIES: &[Known] = &[(
    "list_people_profiles: `search_filter` is string and not List(Defined(\"WebsiteFilter\"))",
    "the string is a JSON list of criteria",
)];

const TEAM: &str = "only the Node client documents teams, and marks every key as optional; its \
                    examples set all three, and inboxes require them";
const READ_BACK: &str =
    "the clients share one type for requests and responses; Crisp sets this key";
const PATH: &str = "the path contains it";
const EXAMPLE: &str =
    "the types of the clients are incomplete; the examples of the Node client have it";
const REPLACED: &str = "PUT replaces the record, and the examples of the Node client set it";

const OMITTED: &str = "an example of the Node client omits it";
const UPLOAD: &str = "a plugin of Crisp sends it";

pub(crate) const BODIES: &[Known] = &[
    ("create_new_team: `emoji` is optional in the facts", TEAM),
    ("create_new_team: `name` is optional in the facts", TEAM),
    ("create_new_team: `operators` is optional in the facts", TEAM),
    ("generate_bucket_url: `from` only in the spec", UPLOAD),
    ("generate_bucket_url: `identifier` only in the spec", UPLOAD),
    ("legacy_save_helpdesk_locale_article: `article_id` only in the facts", PATH),
    ("legacy_save_helpdesk_locale_article: `published_at` only in the facts", READ_BACK),
    ("legacy_save_helpdesk_locale_article: `status` only in the facts", READ_BACK),
    ("legacy_save_helpdesk_locale_article: `url` only in the facts", READ_BACK),
    ("legacy_save_helpdesk_locale_article: `visits` only in the facts", READ_BACK),
    ("legacy_save_helpdesk_locale_category: `category_id` only in the facts", PATH),
    ("legacy_save_helpdesk_locale_category: `color` only in the spec", EXAMPLE),
    ("legacy_save_helpdesk_locale_category: `description` only in the spec", EXAMPLE),
    ("legacy_save_helpdesk_locale_category: `image` only in the spec", EXAMPLE),
    ("legacy_save_helpdesk_locale_category: `name` only in the spec", EXAMPLE),
    ("legacy_save_helpdesk_locale_category: `order` only in the spec", EXAMPLE),
    ("legacy_save_helpdesk_locale_category: `section_id` only in the facts", READ_BACK),
    ("legacy_save_helpdesk_locale_section: `name` is optional in the facts", REPLACED),
    ("legacy_save_helpdesk_locale_section: `order` is optional in the facts", REPLACED),
    ("legacy_save_helpdesk_locale_section: `section_id` only in the facts", PATH),
    ("legacy_update_helpdesk_locale_article: `article_id` only in the facts", PATH),
    ("legacy_update_helpdesk_locale_article: `featured` only in the spec", EXAMPLE),
    ("legacy_update_helpdesk_locale_article: `published_at` only in the facts", READ_BACK),
    ("legacy_update_helpdesk_locale_article: `status` only in the facts", READ_BACK),
    ("legacy_update_helpdesk_locale_article: `url` only in the facts", READ_BACK),
    ("legacy_update_helpdesk_locale_article: `visits` only in the facts", READ_BACK),
    ("legacy_update_helpdesk_locale_category: `category_id` only in the facts", PATH),
    ("legacy_update_helpdesk_locale_category: `color` only in the spec", EXAMPLE),
    ("legacy_update_helpdesk_locale_category: `description` only in the spec", EXAMPLE),
    ("legacy_update_helpdesk_locale_category: `image` only in the spec", EXAMPLE),
    ("legacy_update_helpdesk_locale_category: `name` only in the spec", EXAMPLE),
    ("legacy_update_helpdesk_locale_category: `order` only in the spec", EXAMPLE),
    ("legacy_update_helpdesk_locale_category: `section_id` only in the facts", READ_BACK),
    ("legacy_update_helpdesk_locale_section: `section_id` only in the facts", PATH),
    (
        "mark_messages_delivered_in_conversation: `fingerprints` is required in the facts",
        "both clients reuse the type of `mark_messages_read`, where it is optional",
    ),
    (
        "redeem_identity_verification_link_for_conversation: `recipient` is required in the facts",
        OMITTED,
    ),
    ("save_campaign: `flow` is required in the facts", OMITTED),
    ("save_campaign: `subject` is required in the facts", OMITTED),
    ("save_campaign_template: `type` only in the facts", READ_BACK),
    ("save_team: `emoji` is optional in the facts", TEAM),
    ("save_team: `name` is optional in the facts", TEAM),
    ("save_team: `operators` is optional in the facts", TEAM),
    ("update_campaign_template: `type` only in the facts", READ_BACK),
];

pub(crate) const EVENTS: &[Known] = &[];

pub(crate) const RESPONSES: &[Known] = &[];

pub(crate) const STATUSES: &[Known] = &[
    (
        "list_conversations: no fact shows 200",
        "the last page of other lists has it, and clients accept both",
    ),
    (
        "mark_messages_read_in_conversation: no fact shows 202",
        "a public bridge for another chat service reports it; its source is not recorded",
    ),
];

const CHATBOX: &str = "received by the chatbox, not by clients of this API";
const FRAGMENT: &str = "a fragment of a response without the ids";
const SKELETON: &str = "an envelope without data";
const FUTURE: &str = "an invented message of the future";

pub(crate) const PAYLOADS: &[Known] = &[
    ("events/message_send__visitor_frame.json: `data.from` is missing", CHATBOX),
    ("events/message_send__visitor_frame.json: `data.session_id` is missing", CHATBOX),
    ("events/message_send__visitor_frame.json: `data.website_id` is missing", CHATBOX),
    (
        "requests/delete_website_2021.json: `data.verify` is a string and not a `VerifyChallenge`",
        "Crisp has required an object since October 2024",
    ),
    (
        "requests/mark_read_string_fingerprints.json: `data.fingerprints[]` is a string and not an integer",
        "an example of the Node client; its types and the responses have numbers",
    ),
    (
        "requests/people_profile_update_wild.json: `data.geolocation` is unknown",
        "undocumented at the top level; it belongs to `person`",
    ),
    ("rest/get_conversation_fragment_2026.json: `data.session_id` is missing", FRAGMENT),
    ("rest/get_conversation_fragment_2026.json: `data.website_id` is missing", FRAGMENT),
    (
        "rest/inferred_analytics_generate.json: `data` is an object and not a list",
        "invented before the response was known; the Go client decodes a list of points",
    ),
    ("rest/inferred_get_message_unknown_type.json: `data.brand_new_field` is unknown", FUTURE),
    ("rest/inferred_get_message_unknown_type.json: `data.content` has no known tag", FUTURE),
    (
        "rest/inferred_get_message_unknown_type.json: `data.user.type` is \"bot\", which `MessageUserType` lacks",
        FUTURE,
    ),
    ("webhooks/doc_envelope_skeleton.json: `data.email` is missing", SKELETON),
    ("webhooks/doc_envelope_skeleton.json: `data.session_id` is missing", SKELETON),
    ("webhooks/doc_envelope_skeleton.json: `data.website_id` is missing", SKELETON),
];
