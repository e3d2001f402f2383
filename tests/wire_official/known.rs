//! Faults of the node client.

/// One fault, and why it is not ours.
pub(crate) struct Known {
    pub(crate) endpoint: &'static str,
    pub(crate) fault: &'static str,
    pub(crate) reason: &'static str,
}

const fn known(endpoint: &'static str, fault: &'static str, reason: &'static str) -> Known {
    Known { endpoint, fault, reason }
}

const DATA: &str = "the client's type lets the keys stand where its examples, and the reference, \
                    have `data`";
const FINGERPRINTS: &str = "the client's examples have text; its types, and answers, have numbers";
const CAMPAIGN: &str = "an example of the client's leaves it out; the reference requires it";
const ORIGINAL: &str = "the client has one type for what is read, which names the original, and for \
                        what is sent, which holds it";

pub(crate) const KNOWN: &[Known] = &[
    known(
        "batch_order_inboxes",
        "`body` is a list and not a `WebsiteInboxOrders`",
        "an example of the client's; its type, and the reference, have an object around the list",
    ),
    known(
        "batch_remove_conversations",
        "`body.people` is a list and not a `WebsiteBatchPeopleProfiles`",
        "an example of the client's; its type, and the reference, have an object",
    ),
    known(
        "batch_remove_conversations",
        "`body.people.search` is text and not a `WebsiteBatchPeopleOperationInnerSearch`",
        "the client's type of a search is text; the reference has an object",
    ),
    known(
        "deliver_widget_data_fetch_action_for_conversation",
        "`body.action` is missing",
        "the client never sends what tells its two forms apart; the reference requires it",
    ),
    known(
        "invite_website_operator",
        "`body.verify` is a boolean and not a `VerifyChallenge`",
        "the client's type is a boolean; the reference and the Go client have an object",
    ),
    known(
        "mark_messages_delivered_in_conversation",
        "`body.fingerprints[]` is text and not an integer",
        FINGERPRINTS,
    ),
    known(
        "mark_messages_read_in_conversation",
        "`body.fingerprints[]` is text and not an integer",
        FINGERPRINTS,
    ),
    known(
        "redeem_identity_verification_link_for_conversation",
        "`body.recipient` is missing",
        "an example of the client's leaves it out; the reference requires it",
    ),
    known("save_campaign", "`body.flow` is missing", CAMPAIGN),
    known("save_campaign", "`body.subject` is missing", CAMPAIGN),
    known("save_people_data", "`body.data` is missing", DATA),
    known("save_people_data", "`body.plan` is not known", DATA),
    known(
        "send_email_to_website_operators",
        "`body.userID` is not known",
        "the client's type; the reference has `user_id`",
    ),
    known("send_message_in_conversation", "`body.original.content` is missing", ORIGINAL),
    known("send_message_in_conversation", "`body.original.original_id` is not known", ORIGINAL),
    known("send_message_in_conversation", "`body.original.type` is missing", ORIGINAL),
    known(
        "update_campaign_template",
        "`body` is text and not a `WebsiteCampaignTemplateUpdate`",
        "an example of the client's; its type, and the reference, have an object",
    ),
    known(
        "update_conversation_metas",
        "`body.connection` is not known",
        "the client has one type for what is read and what is sent; Crisp finds it out itself",
    ),
    known("update_people_data", "`body.data` is missing", DATA),
    known("update_people_data", "`body.plan` is not known", DATA),
];

/// Whether all that is wrong with the request is known. Where a key is missing, those that stand in
/// its place are no fault of their own.
pub(crate) fn excused(endpoint: &str, faults: &[String]) -> bool {
    let is_known =
        |fault: &str| KNOWN.iter().any(|known| known.endpoint == endpoint && known.fault == fault);
    let missing = faults.iter().any(|fault| fault.ends_with("is missing") && is_known(fault));
    faults.iter().all(|fault| is_known(fault) || (missing && fault.ends_with("is not known")))
}
