//! Tests of the world as a whole: every endpoint, and random sequences of commands.

use std::collections::BTreeMap;

use crisp_api_spec::{Endpoint, Spec, Tier, Type};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Call, Caller, Command, Env, VisitorAction, World};
use crate::config::official_spec;
use crate::response::Response;
use crate::{WEBSITE_ID, example, validate};

fn env(now: u64) -> Env {
    Env { now, address: "127.0.0.1:1".to_owned(), socket_path: "/w/f43/".to_owned(), strict: true }
}

fn call<'s>(
    spec: &'s Spec,
    endpoint: &'s Endpoint,
    path: BTreeMap<String, String>,
    query: &str,
    body: Value,
) -> Command<'s> {
    let caller = Caller { tier: Tier::User, identifier: "user".to_owned() };
    let query = crate::router::query(query);
    Command::Call(Call { spec, endpoint, path, query, body, caller })
}

/// Returns the example of a path parameter.
fn example_path(spec: &Spec, endpoint: &Endpoint) -> BTreeMap<String, String> {
    let text = |name: &str, ty: &Type| match name {
        "page_number" => "1".to_owned(),
        "content_type" => "articles".to_owned(),
        "locale" => "en".to_owned(),
        "type" => "opened".to_owned(),
        _ => match example::value(spec, ty) {
            Value::String(text) => text,
            other => other.to_string(),
        },
    };
    endpoint.path().iter().map(|one| (one.name().to_owned(), text(one.name(), one.ty()))).collect()
}

/// Endpoints that the example world refuses: what they create exists, or what they need does not.
const REFUSED: [(&str, &str); 10] = [
    ("add_helpdesk_locale", "locale_exists"),
    ("check_coupon_availability_for_website_plan_subscription", "coupon_not_found"),
    ("check_website_exists", "website_not_found"),
    ("create_helpdesk_tree_path", "path_exists"),
    ("initialize_helpdesk", "helpdesk_exists"),
    ("initiate_new_call_session_for_conversation", "call_ongoing"),
    ("pause_campaign", "campaign_not_dispatched"),
    ("redeem_coupon_for_website_plan_subscription", "coupon_not_found"),
    ("resume_campaign", "campaign_not_dispatched"),
    ("subscribe_website_to_plugin", "already_subscribed"),
];

#[test]
fn every_endpoint_has_state_and_responds_in_the_types_of_the_spec() {
    let spec = official_spec();
    let mut initial = World::new(1, &[], 1_000);
    initial.add_examples(&spec, 1_000);
    let (mut refused, mut problems) = (Vec::new(), Vec::new());
    for endpoint in spec.endpoints().iter().filter(|one| !one.name().starts_with("legacy_")) {
        let mut world = initial.clone();
        let mut body = endpoint.body().map_or(Value::Null, |body| example::value(&spec, body.ty()));
        if endpoint.name() == "redeem_identity_verification_link_for_conversation" {
            body["token"] = json!("token_1");
        }
        let path = example_path(&spec, endpoint);
        let (response, events) = world.apply(call(&spec, endpoint, path, "", body), &env(2_000));
        assert_ne!(response.status, 501, "{}", endpoint.name());
        if response.is_error() {
            refused.push((endpoint.name(), response.body["reason"].as_str().unwrap().to_owned()));
            continue;
        }
        // The status is the whole response to HEAD.
        let is_head = endpoint.route().method() == crisp_api_spec::Method::Head;
        if let Some(returns) = endpoint.returns().filter(|_| !is_head) {
            let data = &response.body["data"];
            let problem = validate::problem(&spec, returns.ty(), data, "data");
            problems.extend(problem.map(|problem| format!("{}: {problem}", endpoint.name())));
        }
        for event in events {
            let Some(known) = spec.event(&event.name) else { continue };
            let problem = validate::problem(&spec, known.payload(), &event.data, &event.name);
            problems.extend(problem.map(|problem| format!("{}: {problem}", endpoint.name())));
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
    refused.sort();
    let refused: Vec<_> = refused.iter().map(|(name, reason)| (*name, reason.as_str())).collect();
    assert_eq!(refused, REFUSED);
}

#[derive(Clone, Debug)]
enum Step {
    Create,
    Visitor(usize, VisitorAction),
    Send(usize, String),
    State(usize, &'static str),
    Edit(usize, usize, String),
    RemoveMessage(usize, usize),
    MarkRead(usize),
    Assign(usize, Option<String>),
    Segments(usize, Vec<String>),
    Remove(usize),
    AddContact(u8),
    RemoveContact(u8),
    Restart,
}

fn step() -> impl Strategy<Value = Step> {
    let index = || 0..4_usize;
    let text = || "[a-z]{1,8}";
    prop_oneof![
        Just(Step::Create),
        (index(), text()).prop_map(|(i, text)| Step::Visitor(i, VisitorAction::Say { text })),
        index().prop_map(|i| Step::Visitor(i, VisitorAction::Reads)),
        index().prop_map(|i| Step::Visitor(i, VisitorAction::Opens)),
        (index(), text()).prop_map(|(i, text)| Step::Send(i, text)),
        (index(), prop_oneof![Just("pending"), Just("unresolved"), Just("resolved")])
            .prop_map(|(i, state)| Step::State(i, state)),
        (index(), index(), text()).prop_map(|(i, m, text)| Step::Edit(i, m, text)),
        (index(), index()).prop_map(|(i, m)| Step::RemoveMessage(i, m)),
        index().prop_map(Step::MarkRead),
        (index(), proptest::option::of(text())).prop_map(|(i, user)| Step::Assign(i, user)),
        (index(), prop::collection::vec(text(), 0..3)).prop_map(|(i, all)| Step::Segments(i, all)),
        index().prop_map(Step::Remove),
        (0..4_u8).prop_map(Step::AddContact),
        (0..4_u8).prop_map(Step::RemoveContact),
        Just(Step::Restart),
    ]
}

/// The expected properties of a conversation.
#[derive(Debug)]
struct Known {
    id: String,
    state: &'static str,
    assigned: Option<String>,
    segments: Vec<String>,
    messages: Vec<(i64, String)>,
}

struct Run {
    spec: std::sync::Arc<Spec>,
    world: World,
    now: u64,
    known: Vec<Known>,
    contacts: std::collections::BTreeSet<u8>,
}

impl Run {
    fn new() -> Self {
        Self {
            spec: official_spec(),
            world: World::new(3, &[WEBSITE_ID.to_owned()], 1_000),
            now: 1_000,
            known: Vec::new(),
            contacts: std::collections::BTreeSet::new(),
        }
    }

    /// Applies a command. A command that fails must not change anything but the generator of ids.
    fn apply(&mut self, command: Command<'_>) -> Response {
        let before = self.world.clone();
        let (response, events) = self.world.apply(command, &env(self.now));
        if response.is_error() {
            assert!(events.is_empty());
            let mut after = self.world.clone();
            after.random = before.random.clone();
            let json = |world: &World| serde_json::to_value(world).unwrap();
            assert_eq!(json(&before), json(&after));
        }
        for event in &events {
            let known = self.spec.event(&event.name).expect("the event is official");
            let problem = validate::problem(&self.spec, known.payload(), &event.data, &event.name);
            assert_eq!(problem, None, "{}", event.data);
        }
        response
    }

    fn call(
        &mut self,
        name: &str,
        parameters: &[(&str, &str)],
        query: &str,
        body: Value,
    ) -> Response {
        let spec = self.spec.clone();
        let endpoint = spec.endpoint(name).expect("the endpoint is official");
        let parameters = parameters.iter().chain(&[("website_id", WEBSITE_ID)]);
        let path = parameters.map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
        self.apply(call(&spec, endpoint, path, query, body))
    }

    fn on(&mut self, index: usize, name: &str, body: Value) -> Response {
        let id = self.known[index].id.clone();
        self.call(name, &[("session_id", &id)], "", body)
    }

    fn step(&mut self, step: Step) {
        self.now += 1;
        let index = match &step {
            Step::Visitor(i, _)
            | Step::Send(i, _)
            | Step::State(i, _)
            | Step::Edit(i, _, _)
            | Step::RemoveMessage(i, _)
            | Step::MarkRead(i)
            | Step::Assign(i, _)
            | Step::Segments(i, _)
            | Step::Remove(i) => *i,
            _ => 0,
        };
        match step {
            Step::Create => {
                let response = self.call("create_new_conversation", &[], "", json!({}));
                let id = response.body["data"]["session_id"].as_str().unwrap().to_owned();
                let (state, assigned) = ("unresolved", None);
                let (segments, messages) = (Vec::new(), Vec::new());
                self.known.push(Known { id, state, assigned, segments, messages });
            }
            Step::AddContact(n) => {
                let card = json!({ "email": format!("c{n}@x.org"), "person": {} });
                let response = self.call("add_new_people_profile", &[], "", card);
                assert_eq!(response.is_error(), !self.contacts.insert(n));
            }
            Step::RemoveContact(n) => {
                let email = format!("C{n}@x.org");
                let response =
                    self.call("remove_people_profile", &[("people_id", &email)], "", json!({}));
                assert_eq!(response.is_error(), !self.contacts.remove(&n));
            }
            Step::Restart => {
                let text = serde_json::to_string(&self.world).unwrap();
                self.world = serde_json::from_str(&text).unwrap();
            }
            // Without the conversation, the request must fail.
            _ if index >= self.known.len() => {
                let response = self.call("get_conversation", &[("session_id", "x")], "", json!({}));
                assert_eq!(response.status, 404);
            }
            step => self.step_in_session(index, step),
        }
    }

    fn step_in_session(&mut self, index: usize, step: Step) {
        match step {
            Step::Visitor(_, action) => self.visit(index, action),
            Step::Send(_, text) => self.send(index, text),
            Step::State(_, state) => {
                self.on(index, "change_conversation_state", json!({ "state": state }));
                self.known[index].state = state;
            }
            Step::Edit(_, message, text) => {
                let response = self.on_message(
                    index,
                    message,
                    "update_message_in_conversation",
                    json!({ "content": text }),
                );
                if let Some(position) = response {
                    self.known[index].messages[position].1 = text;
                }
            }
            Step::RemoveMessage(_, message) => {
                let name = "remove_message_in_conversation";
                if let Some(position) = self.on_message(index, message, name, json!({})) {
                    let removed = self.known[index].messages[position].0;
                    self.known[index].messages.retain(|(fingerprint, _)| *fingerprint != removed);
                }
            }
            Step::MarkRead(_) => {
                let body = json!({ "from": "user", "origin": "chat" });
                self.on(index, "mark_messages_read_in_conversation", body);
                let found = self.on(index, "get_conversation", json!({}));
                assert_eq!(found.body["data"]["unread"]["operator"], 0);
            }
            Step::Assign(_, user) => {
                let assigned = user.as_ref().map(|user| json!({ "user_id": user }));
                self.on(index, "assign_conversation_routing", json!({ "assigned": assigned }));
                self.known[index].assigned = user;
            }
            Step::Segments(_, segments) => {
                self.on(index, "update_conversation_metas", json!({ "segments": segments }));
                self.known[index].segments = segments;
            }
            Step::Remove(_) => {
                let response = self.on(index, "remove_conversation", json!({}));
                assert_eq!(response.status, 200);
                assert_eq!(self.on(index, "get_conversation", json!({})).status, 404);
                self.known.remove(index);
            }
            _ => {}
        }
    }

    fn visit(&mut self, index: usize, action: VisitorAction) {
        let text = match &action {
            VisitorAction::Say { text } => Some(text.clone()),
            _ => None,
        };
        let session_id = self.known[index].id.clone();
        let website_id = WEBSITE_ID.to_owned();
        let response = self.apply(Command::Visit { website_id, session_id, action });
        if let Some(text) = text {
            self.sent(index, &response, text);
            if self.known[index].state == "resolved" {
                self.known[index].state = "unresolved";
            }
        }
    }

    fn send(&mut self, index: usize, text: String) {
        let body = json!({ "type": "text", "from": "operator", "origin": "chat", "content": text });
        let response = self.on(index, "send_message_in_conversation", body);
        self.sent(index, &response, text);
        if self.known[index].state == "pending" {
            self.known[index].state = "unresolved";
        }
    }

    fn sent(&mut self, index: usize, response: &Response, text: String) {
        let fingerprint = response.body["data"]["fingerprint"].as_i64().unwrap();
        self.known[index].messages.push((fingerprint, text));
    }

    /// Calls an endpoint of a message, and returns the position of the message if it exists.
    fn on_message(
        &mut self,
        index: usize,
        message: usize,
        name: &str,
        body: Value,
    ) -> Option<usize> {
        let id = self.known[index].id.clone();
        let known = self.known[index].messages.get(message).map(|(fingerprint, _)| *fingerprint);
        let fingerprint = known.unwrap_or(-1).to_string();
        let parameters = [("session_id", id.as_str()), ("fingerprint", fingerprint.as_str())];
        let response = self.call(name, &parameters, "", body);
        assert_eq!(response.status, if known.is_some() { 200 } else { 404 });
        known.map(|_| message)
    }

    /// Checks that lists, gets and searches show what was written.
    fn check(&mut self) {
        let query = "include_empty=1&per_page=50";
        let listed = self.call("list_conversations", &[("page_number", "1")], query, json!({}));
        let listed = listed.body["data"].as_array().unwrap().clone();
        assert_eq!(listed.len(), self.known.len());
        let times: Vec<_> = listed.iter().map(|one| one["updated_at"].as_u64()).collect();
        assert!(times.is_sorted_by(|one, other| one >= other), "{times:?}");
        for index in 0..self.known.len() {
            let found = self.on(index, "get_conversation", json!({})).body["data"].clone();
            let messages = self.on(index, "get_messages_in_conversation", json!({}));
            let known = &self.known[index];
            assert!(listed.contains(&found));
            assert_eq!(found["state"], known.state);
            assert_eq!(found["meta"]["segments"], json!(known.segments));
            assert_eq!(found["assigned"]["user_id"].as_str(), known.assigned.as_deref());
            let messages = messages.body["data"].as_array().unwrap();
            let contents: Vec<_> =
                messages.iter().map(|one| one["content"].as_str().unwrap()).collect();
            let expected: Vec<_> = known.messages.iter().map(|(_, text)| text.as_str()).collect();
            let newest = &expected[expected.len().saturating_sub(20)..];
            assert_eq!(contents, newest);
            assert_eq!(found["last_message"], expected.last().copied().unwrap_or_default());
        }
        let total =
            self.call("get_people_statistics", &[], "", json!({})).body["data"]["total"].clone();
        assert_eq!(total, self.contacts.len() + 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_written_can_be_read(steps in prop::collection::vec(step(), 1..40)) {
        let mut run = Run::new();
        for step in steps {
            run.step(step);
            run.check();
        }
    }
}
