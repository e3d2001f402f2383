//! Where the spec says something else than the facts, and why.

/// A difference in the words of the test, and the reason.
pub(crate) type Known = (&'static str, &'static str);

const LINKED: &str = "the copied page has no HEAD routes; the node client's examples link to them";

pub(crate) const OPERATIONS: &[Known] = &[
    ("legacy_check_helpdesk_locale_article_alternate_exists: the anchor is `none`", LINKED),
    ("legacy_check_helpdesk_locale_article_exists: the anchor is `none`", LINKED),
    ("legacy_check_helpdesk_locale_category_exists: the anchor is `none`", LINKED),
    ("legacy_check_helpdesk_locale_section_exists: the anchor is `none`", LINKED),
];

pub(crate) const QUERIES: &[Known] = &[(
    "list_people_profiles: `search_filter` is string and not List(Defined(\"WebsiteFilter\"))",
    "the string is JSON: a list of criteria",
)];

const TEAM: &str = "only the node client knows teams, and calls every key of every type optional; \
                    its examples have all three, and an inbox needs them too";
const READ_BACK: &str = "the clients use one type for what is read and what is sent; Crisp sets it";
const PATH: &str = "the path says it";
const EXAMPLE: &str = "the clients' types are incomplete; the node client's examples have it";
const REPLACED: &str = "PUT replaces, and the node client's examples have it";

pub(crate) const BODIES: &[Known] = &[
    ("create_new_team: `emoji` is optional in the facts", TEAM),
    ("create_new_team: `name` is optional in the facts", TEAM),
    ("create_new_team: `operators` is optional in the facts", TEAM),
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
        "both clients share its type with what was read, where it may be left out",
    ),
    ("save_campaign_template: `type` only in the facts", READ_BACK),
    ("save_team: `emoji` is optional in the facts", TEAM),
    ("save_team: `name` is optional in the facts", TEAM),
    ("save_team: `operators` is optional in the facts", TEAM),
    ("update_campaign_template: `type` only in the facts", READ_BACK),
];

pub(crate) const EVENTS: &[Known] = &[];
