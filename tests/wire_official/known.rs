//! Known problems of the recorded requests.

/// A known problem, and why our endpoint is right.
pub(crate) struct Known {
    pub(crate) endpoint: &'static str,
    pub(crate) problem: &'static str,
    pub(crate) reason: &'static str,
}

const fn known(endpoint: &'static str, problem: &'static str, reason: &'static str) -> Known {
    Known { endpoint, problem, reason }
}

const DATA: &str = "the type of the client has the keys at the top level; its examples and the \
                    reference have `data`";
const FINGERPRINTS: &str =
    "the examples of the client have strings; its types and the responses have numbers";
const ORIGINAL: &str = "the client shares one type for responses, which name the original, and \
                        requests, which contain it";

const NO_DATA: &str = "`body.data` is missing";

pub(crate) const KNOWN: &[Known] = &[
    known(
        "batch_order_inboxes",
        "`body` is a list and not a `WebsiteInboxOrders`",
        "an example of the client; its type and the reference wrap the list in an object",
    ),
    known(
        "batch_remove_conversations",
        "`body.people` is a list and not a `WebsiteBatchPeopleProfiles`",
        "an example of the client; its type and the reference have an object",
    ),
    known(
        "batch_remove_conversations",
        "`body.people.search` is a string and not a `WebsiteBatchPeopleOperationInnerSearch`",
        "the client types a search as a string; the reference has an object",
    ),
    known(
        "deliver_widget_data_fetch_action_for_conversation",
        "`body.action` is missing",
        "the client never sends the key that distinguishes its two forms; the reference requires it",
    ),
    known(
        "invite_website_operator",
        "`body.verify` is a boolean and not a `VerifyChallenge`",
        "the client has a boolean; the reference and the Go client have an object",
    ),
    known(
        "mark_messages_delivered_in_conversation",
        "`body.fingerprints[]` is a string and not an integer",
        FINGERPRINTS,
    ),
    known(
        "mark_messages_read_in_conversation",
        "`body.fingerprints[]` is a string and not an integer",
        FINGERPRINTS,
    ),
    known("save_people_data", NO_DATA, DATA),
    known("save_people_data", "`body.plan` is unknown", DATA),
    known(
        "send_email_to_website_operators",
        "`body.userID` is unknown",
        "the client has `userID`; the reference has `user_id`",
    ),
    known("send_message_in_conversation", "`body.original.content` is missing", ORIGINAL),
    known("send_message_in_conversation", "`body.original.original_id` is unknown", ORIGINAL),
    known("send_message_in_conversation", "`body.original.type` is missing", ORIGINAL),
    known(
        "update_campaign_template",
        "`body` is a string and not a `WebsiteCampaignTemplateUpdate`",
        "an example of the client; its type and the reference have an object",
    ),
    known(
        "update_conversation_metas",
        "`body.connection` is unknown",
        "the client shares one type for requests and responses; Crisp sets this key",
    ),
    known("update_people_data", NO_DATA, DATA),
    known("update_people_data", "`body.plan` is unknown", DATA),
];

/// Returns the problems that are not known.
///
/// A known problem excuses one key. Only where the client sends the keys of `data` at the top level,
/// these keys are excused too, because users choose their names.
pub(crate) fn unexcused<'p>(endpoint: &str, problems: &'p [String]) -> Vec<&'p String> {
    let known = |problem: &str| {
        KNOWN.iter().find(|known| known.endpoint == endpoint && known.problem == problem)
    };
    let has_data_on_top = problems
        .iter()
        .any(|problem| known(problem).is_some_and(|k| k.reason == DATA && k.problem == NO_DATA));
    let is_on_top = |problem: &str| {
        let key = problem.strip_prefix("`body.").and_then(|rest| rest.strip_suffix("` is unknown"));
        key.is_some_and(|key| !key.contains('.'))
    };
    let is_excused =
        |problem: &str| known(problem).is_some() || (has_data_on_top && is_on_top(problem));
    problems.iter().filter(|problem| !is_excused(problem)).collect()
}
