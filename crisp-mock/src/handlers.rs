//! The handlers of the endpoints that have state.

mod batch;
mod campaigns;
mod collection;
mod conversation;
mod conversations;
mod helpdesk;
mod legacy;
mod messages;
mod operators;
mod people;
mod plans;
mod plugins;
mod sessions;
mod suggestions;
mod visitors;
mod workspace;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use collection::{Collection, Document};
pub(crate) use conversation::update_metas;
pub(crate) use messages::mark;

use crate::response::Outcome;
use crate::world::Context;

/// How an endpoint is handled.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Handler {
    /// A function of its own.
    Custom(fn(&mut Context<'_>) -> Outcome),
    /// Lists the objects of a collection.
    List(&'static Collection),
    /// Returns an object of a collection.
    Get(&'static Collection),
    /// Checks whether a collection contains an object.
    Check(&'static Collection),
    /// Adds the body to a collection.
    Create(&'static Collection),
    /// Replaces an object by the body.
    Save(&'static Collection),
    /// Sets the fields of the body.
    Update(&'static Collection),
    /// Removes an object from a collection.
    Remove(&'static Collection),
    /// Returns a document.
    Read(&'static Document),
    /// Merges the body into a document.
    Merge(&'static Document),
    /// Accepts an action whose effect the API does not show.
    Accept,
    /// Like `Accept`, after checking that the conversation exists.
    AcceptInSession,
}

/// The handlers of some endpoints, by the names of the endpoints.
type Table = &'static [(&'static str, Handler)];

const TABLES: [Table; 15] = [
    batch::HANDLERS,
    campaigns::HANDLERS,
    conversation::HANDLERS,
    conversations::HANDLERS,
    helpdesk::HANDLERS,
    legacy::HANDLERS,
    messages::HANDLERS,
    operators::HANDLERS,
    people::HANDLERS,
    plans::HANDLERS,
    plugins::HANDLERS,
    sessions::HANDLERS,
    suggestions::HANDLERS,
    visitors::HANDLERS,
    workspace::HANDLERS,
];

static BY_NAME: LazyLock<BTreeMap<&'static str, Handler>> =
    LazyLock::new(|| TABLES.iter().flat_map(|table| table.iter().copied()).collect());

/// Returns the handler of an endpoint, or `None` if the endpoint has no state.
pub(crate) fn find(name: &str) -> Option<Handler> {
    BY_NAME.get(name).copied()
}

impl Handler {
    pub(crate) fn run(self, context: &mut Context<'_>) -> Outcome {
        match self {
            Self::Custom(function) => function(context),
            Self::List(collection) => collection.list(context),
            Self::Get(collection) => collection.get(context),
            Self::Check(collection) => collection.check(context),
            Self::Create(collection) => collection.create(context),
            Self::Save(collection) => collection.save(context),
            Self::Update(collection) => collection.update(context),
            Self::Remove(collection) => collection.remove(context),
            Self::Read(document) => document.read(context),
            Self::Merge(document) => document.merge(context),
            Self::Accept => Ok(collection::accepted(context)),
            Self::AcceptInSession => {
                context.conversation()?;
                Ok(collection::accepted(context))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_endpoint_has_two_handlers() {
        let total: usize = TABLES.iter().map(|table| table.len()).sum();
        assert_eq!(BY_NAME.len(), total);
    }

    const STATE: &str = include_str!("../STATE.md");

    /// Endpoints whose objects no request and no visitor creates.
    const EMPTY: [&str; 9] = [
        "clear_blocked_visitors_in_rule",
        "count_blocked_visitors",
        "count_blocked_visitors_in_rule",
        "list_campaign_statistics",
        "list_helpdesk_locale_feedbacks",
        "list_spam_conversations",
        "map_helpdesk_locale_feedback_ratings",
        "resolve_spam_conversation_content",
        "submit_spam_conversation_decision",
    ];

    /// Returns the page that lists what the server keeps.
    fn state_page() -> String {
        let spec = crate::config::official_spec();
        let mut page = String::from(
            "# What the mock server keeps\n\n\
             A test compares this page with the table of handlers. `CRISP_BLESS=1 cargo test -p \
             crisp-api-mock --lib` writes it.\n\n\
             - *stateful*: what a request writes, others read.\n\
             - *accepted*: the request is validated and accepted, and its effect (such as an email) is not \
             visible in the API.\n\
             - *empty*: nothing creates such objects, so lists are empty; the world of `--examples` has some.\n\
             - *example*: the response is an example value, marked with `X-Crisp-Mock: example`, or 501 in \
             strict mode.\n\n\
             | endpoint | state |\n| --- | --- |\n",
        );
        for endpoint in spec.endpoints().iter().filter(|one| !one.name().starts_with("legacy_")) {
            let state = match find(endpoint.name()) {
                _ if EMPTY.contains(&endpoint.name()) => "empty",
                Some(Handler::Accept | Handler::AcceptInSession) => "accepted",
                Some(_) => "stateful",
                None => "example",
            };
            page.push_str(&format!("| `{}` | {state} |\n", endpoint.name()));
        }
        page
    }

    #[test]
    fn the_page_lists_what_the_server_keeps() {
        if std::env::var_os("CRISP_BLESS").is_some() {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/STATE.md");
            std::fs::write(path, state_page()).unwrap();
        } else {
            assert_eq!(STATE, state_page(), "run with CRISP_BLESS=1");
        }
    }

    #[test]
    fn handlers_belong_to_endpoints() {
        let spec = crate::config::official_spec();
        for name in BY_NAME.keys().filter(|name| !name.starts_with("legacy_")) {
            assert!(spec.endpoint(name).is_some(), "{name}");
        }
    }
}
