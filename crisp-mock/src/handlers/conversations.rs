//! The list of conversations, and spam.

use serde_json::{Value, json};

use super::Handler::Custom;
use super::collection::Collection;
use crate::response::{Outcome, Response};
use crate::world::{Context, Conversation, Filter, OPERATOR_ID, Order, State, text_of};

const SPAM: Collection =
    Collection { name: "spam", id: "spam_id", missing: "spam_not_found", ..Collection::BASIC };

pub(super) const HANDLERS: super::Table = &[
    ("list_conversations", Custom(list)),
    ("list_spam_conversations", Custom(list_spam)),
    ("resolve_spam_conversation_content", super::Handler::Get(&SPAM)),
    ("submit_spam_conversation_decision", Custom(decide_spam)),
];

/// The part of the query that needs no look at other conversations.
struct Selection<'q> {
    search: Search<'q>,
    includes_empty: bool,
    inbox_id: Option<&'q str>,
    unread: bool,
    resolved: bool,
    not_resolved: bool,
    mention: bool,
    assigned: Option<&'q str>,
    unassigned: bool,
    start: Option<u64>,
    end: Option<u64>,
}

enum Search<'q> {
    None,
    Text(String),
    Segment(&'q str),
    Filter(Filter),
}

fn list(context: &mut Context<'_>) -> Outcome {
    let selection = selection(context);
    let order = if context.flag("order_date_waiting") {
        Order::Waiting
    } else if context.flag("order_date_created") {
        Order::Created
    } else {
        Order::Updated
    };
    let website_id = context.website_id();
    let size = context.number("per_page").and_then(|size| usize::try_from(size).ok()).unwrap_or(20);
    let number = context.path("page_number").parse::<usize>().unwrap_or(0);
    // Only the requested page is converted to JSON: that of 100,000 conversations takes seconds.
    let (first, conversations) =
        ((number.max(1) - 1).saturating_mul(size), &context.site()?.conversations);
    let selected = conversations.ordered(order).filter(|one| selection.matches(one));
    let page: Vec<Value> =
        selected.skip(first).take(size).map(|one| one.json(website_id)).collect();
    if number == 0 {
        return Err(Response::invalid("params.page_number should be >= 1"));
    }
    Ok(Response::ok(if page.is_empty() { 200 } else { 206 }, "listed", json!(page)))
}

fn selection<'q>(context: &Context<'q>) -> Selection<'q> {
    let search = match (context.query("search_query"), context.query("search_type")) {
        (None | Some(""), _) => Search::None,
        (Some(segment), Some("segment")) => Search::Segment(segment),
        (Some(filter), Some("filter")) => {
            Search::Filter(Filter::parse(filter, context.query("search_operator")))
        }
        (Some(text), _) => Search::Text(text.to_lowercase()),
    };
    // The Go client sends `1` for the operator of the token and `0` for no filter.
    let assigned = match context.query("filter_assigned") {
        Some("1") => Some(OPERATOR_ID),
        Some("0") => None,
        other => other,
    };
    Selection {
        search,
        includes_empty: context.flag("include_empty"),
        inbox_id: context.query("filter_inbox_id"),
        unread: context.flag("filter_unread"),
        resolved: context.flag("filter_resolved"),
        not_resolved: context.flag("filter_not_resolved"),
        mention: context.flag("filter_mention"),
        assigned,
        unassigned: context.flag("filter_unassigned"),
        start: context.date("filter_date_start"),
        end: context.date("filter_date_end"),
    }
}

impl Selection<'_> {
    fn matches(&self, one: &Conversation) -> bool {
        let resolved = one.state == State::Resolved;
        (self.includes_empty || one.is_listed || !one.messages.is_empty())
            && self.inbox_id.is_none_or(|inbox| one.inbox_id.as_deref() == Some(inbox))
            && (!self.unread || one.is_unread())
            && (!self.resolved || resolved)
            && (!self.not_resolved || !resolved)
            && (!self.mention || one.mentions.iter().any(|user| user == OPERATOR_ID))
            && self.assigned.is_none_or(|user| one.assigned.as_deref() == Some(user))
            && (!self.unassigned || one.assigned.is_none())
            && self.start.is_none_or(|start| one.created_at >= start)
            && self.end.is_none_or(|end| one.created_at <= end)
            && self.search.matches(one)
    }
}

impl Search<'_> {
    fn matches(&self, one: &Conversation) -> bool {
        match self {
            Self::None => true,
            Self::Segment(segment) => one.segments().any(|own| own == *segment),
            Self::Filter(filter) => filter.matches(&filterable(one)),
            Self::Text(text) => {
                one.nickname().to_lowercase().contains(text)
                    || one.email().is_some_and(|email| email.to_lowercase().contains(text))
                    || one.messages.iter().any(|message| text_of(&message["content"], text))
            }
        }
    }
}

/// Returns the object whose keys the criteria of a filter name: the metadata and the properties.
fn filterable(one: &Conversation) -> Value {
    let mut value = one.meta_json();
    value["state"] = json!(one.state);
    value["inbox_id"] = json!(one.inbox_id);
    value["assigned"] = json!(one.assigned);
    value["is_blocked"] = json!(one.is_blocked);
    value["created_at"] = json!(one.created_at);
    value["updated_at"] = json!(one.updated_at);
    value["meta"] = one.meta_json();
    value
}

fn list_spam(context: &mut Context<'_>) -> Outcome {
    let kind = context.query("filter_type");
    let mut spams = context.site()?.list("spam").to_vec();
    spams.retain(|spam| kind.is_none_or(|kind| spam["type"] == kind));
    context.page(spams)
}

fn decide_spam(context: &mut Context<'_>) -> Outcome {
    let spam = SPAM.found(context)?.clone();
    let action = context.body()["action"].clone();
    let spam_id = context.path("spam_id");
    context.site()?.remove("spam", "spam_id", spam_id);
    if action == "accept" {
        let session_id = format!("session_{}", context.uuid());
        let mut conversation = Conversation::new(session_id, context.now());
        conversation.is_listed = true;
        conversation.meta.insert("email".into(), spam["headers"]["from"].clone());
        context.site()?.conversations.insert(conversation);
    }
    context.emit("spam:decision", json!({ "spam_id": spam_id, "action": action }));
    Ok(Response::added(json!({})))
}
