//! Conversations: creation, lists, state, routing and the other properties.

use crisp_api_mock::{CONTACT_EMAIL, Clock, MockServer};
use serde_json::{Value, json};

use crate::client::Api;

async fn create(api: &Api<'_>) -> String {
    let data = api.ok("POST", "~/conversation", json!({})).await;
    data["session_id"].as_str().unwrap().to_owned()
}

async fn listed(api: &Api<'_>, query: &str) -> Vec<String> {
    let list = api.get(&format!("~/conversations/1?{query}")).await;
    let ids =
        list.as_array().unwrap().iter().map(|one| one["session_id"].as_str().unwrap().to_owned());
    ids.collect()
}

/// Flow 1.
#[tokio::test]
async fn a_conversation_appears_in_lists_searches_and_filters() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let id = create(&api).await;
    assert!(listed(&api, "").await.is_empty(), "an empty conversation is not in the inbox");
    assert_eq!(listed(&api, "include_empty=1").await, [id.as_str()]);
    let meta = json!({ "nickname": "Ada", "email": "ada@acme.example", "segments": ["vip"] });
    api.ok("PATCH", &format!("~/conversation/{id}/meta"), meta).await;
    mock.visitor(&id).say("Where is my parcel?").unwrap();
    let other = mock.add_conversation(1);

    let filter = r#"[{"criterion":"data.plan","operator":"eq","query":["pro"]}]"#;
    let filter = filter.replace('"', "%22").replace('{', "%7B").replace('}', "%7D");
    let plan = json!({ "data": { "plan": "pro" } });
    api.ok("PATCH", &format!("~/conversation/{id}/meta"), plan).await;
    for query in [
        "filter_unread=1",
        "search_query=PARCEL&search_type=text",
        "search_query=ada",
        "search_query=vip&search_type=segment",
        &format!("search_query={filter}&search_type=filter"),
        "order_date_waiting=1",
    ] {
        assert_eq!(listed(&api, query).await, [id.as_str()], "{query}");
    }
    assert_eq!(
        listed(&api, "").await,
        [id.as_str(), other.as_str()],
        "most recently updated first"
    );
    for query in
        ["search_query=nothing", "filter_resolved=1", "filter_inbox_id=x", "filter_mention=1"]
    {
        assert!(listed(&api, query).await.is_empty(), "{query}");
    }

    let answer =
        json!({ "type": "text", "from": "operator", "origin": "chat", "content": "On its way" });
    api.ok("POST", &format!("~/conversation/{id}/message"), answer).await;
    assert!(listed(&api, "order_date_waiting=1").await.is_empty(), "it waits no longer");
    let found = api.get(&format!("~/conversation/{id}")).await;
    assert_eq!(found["last_message"], "On its way");
    assert_eq!(found["preview_message"]["from"], "operator");
    assert_eq!(found["unread"], json!({ "operator": 1, "visitor": 1 }));
    assert_eq!(found["meta"]["data"]["plan"], "pro");
}

/// Flow 4.
#[tokio::test]
async fn a_resolved_conversation_opens_when_the_visitor_speaks() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    let path = format!("~/conversation/{id}/state");
    for state in ["pending", "unresolved", "resolved"] {
        api.ok("PATCH", &path, json!({ "state": state })).await;
        assert_eq!(api.get(&path).await["state"], state);
        assert_eq!(api.get(&format!("~/conversation/{id}")).await["state"], state);
    }
    assert_eq!(listed(&api, "filter_resolved=1").await, [id.as_str()]);
    mock.visitor(&id).say("One more thing").unwrap();
    assert_eq!(api.get(&path).await["state"], "unresolved");
    let events = api.admin("GET", "events", &Value::Null).await.data();
    let states: Vec<_> = events
        .as_array()
        .unwrap()
        .iter()
        .filter(|event| event["name"] == "session:set_state")
        .map(|event| event["data"]["state"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(states, ["pending", "unresolved", "resolved", "unresolved"]);
}

/// Flow 5.
#[tokio::test]
async fn routing_inbox_participants_block_and_segments_are_kept() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    let one = format!("~/conversation/{id}");
    let assigned = json!({ "assigned": { "user_id": "operator-1" } });
    api.ok("PATCH", &format!("{one}/routing"), assigned.clone()).await;
    assert_eq!(api.get(&format!("{one}/routing")).await, assigned);
    assert_eq!(listed(&api, "filter_assigned=operator-1").await.len(), 1);
    assert!(listed(&api, "filter_unassigned=1").await.is_empty());
    api.ok("PATCH", &format!("{one}/routing"), json!({ "assigned": null })).await;
    assert_eq!(api.get(&one).await["assigned"], Value::Null);

    let inbox = json!({
        "name": "Sales", "emoji": "💰", "order": 1, "operators": [], "conditions": [],
    });
    let inbox = api.ok("POST", "~/inbox", inbox).await["inbox_id"].clone();
    api.ok("PATCH", &format!("{one}/inbox"), json!({ "inbox_id": inbox })).await;
    let query = format!("filter_inbox_id={}", inbox.as_str().unwrap());
    assert_eq!(listed(&api, &query).await, [id.as_str()]);
    api.ok("DELETE", &format!("~/inbox/{}", inbox.as_str().unwrap()), json!({})).await;
    assert_eq!(api.get(&one).await["inbox_id"], Value::Null, "back in the main inbox");

    let participants =
        json!({ "participants": [{ "type": "email", "target": "bob@example.com" }] });
    api.ok("PUT", &format!("{one}/participants"), participants.clone()).await;
    assert_eq!(api.get(&format!("{one}/participants")).await, participants);
    assert_eq!(api.get(&one).await["participants"], participants["participants"]);

    api.ok("PATCH", &format!("{one}/block"), json!({ "blocked": true })).await;
    assert_eq!(api.get(&format!("{one}/block")).await, json!({ "blocked": true }));
    assert_eq!(api.get(&one).await["is_blocked"], true);
    assert!(mock.visitor(&id).say("Hello?").is_err());

    for segments in [json!(["a", "b"]), json!(["c"])] {
        api.ok("PATCH", &format!("{one}/meta"), json!({ "segments": segments })).await;
        assert_eq!(api.get(&format!("{one}/meta")).await["segments"], segments, "replaced");
    }
    let suggestions = api.get("~/conversations/suggest/segments/1").await;
    assert_eq!(suggestions, json!([{ "segment": "c", "count": 1 }]));
}

/// Flow 7, its end.
#[tokio::test]
async fn a_removed_conversation_is_gone_everywhere() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let id = mock.add_conversation(1);
    let one = format!("~/conversation/{id}");
    assert_eq!(api.send("HEAD", &one, Value::Null).await.status, 200);
    api.ok("DELETE", &one, json!({})).await;
    for (method, path) in [("GET", ""), ("HEAD", ""), ("GET", "/messages"), ("PATCH", "/state")] {
        let reply = api.send(method, &format!("{one}{path}"), json!({ "state": "resolved" })).await;
        assert_eq!(reply.status, 404, "{method} {path}");
    }
    assert_eq!(api.send("DELETE", &one, json!({})).await.reason(), "conversation_not_found");
    let events = api.admin("GET", "events", &Value::Null).await.data();
    let events: Vec<_> = events.as_array().unwrap().iter().map(|event| &event["name"]).collect();
    assert_eq!(events, ["session:removed"]);
    assert!(listed(&api, "").await.is_empty());
}

/// Flow 14.
#[tokio::test]
async fn lists_have_pages_and_end_with_an_empty_one() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    for time in 0..45 {
        mock.add_conversation(time);
    }
    let mut seen = Vec::new();
    for (page, status, count) in [(1, 206, 20), (2, 206, 20), (3, 206, 5), (4, 200, 0)] {
        let reply =
            api.send("GET", &format!("~/conversations/{page}?per_page=20"), Value::Null).await;
        assert_eq!(reply.status, status);
        let items = reply.data().as_array().unwrap().clone();
        assert_eq!(items.len(), count);
        seen.extend(items.iter().map(|one| one["created_at"].as_u64().unwrap()));
    }
    assert_eq!(seen, (0..45).rev().collect::<Vec<_>>());
    assert_eq!(api.send("GET", "~/conversations/0", Value::Null).await.status, 400);
    let between =
        "filter_date_start=1970-01-01T00:00:00.010Z&filter_date_end=1970-01-01T00:00:00.012Z";
    assert_eq!(listed(&api, between).await.len(), 3);
}

#[tokio::test]
async fn batch_operations_share_routes() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let ids: Vec<_> = (0..3).map(|time| mock.add_conversation(time)).collect();
    api.ok("PATCH", "~/batch/resolve", json!({ "sessions": [ids[0]] })).await;
    assert_eq!(listed(&api, "filter_resolved=1").await.len(), 1);
    api.ok("PATCH", "~/batch/resolve", json!({})).await;
    assert_eq!(listed(&api, "filter_resolved=1").await.len(), 3);
    let data = json!({ "sessions": ids, "data": { "plan": "pro" } });
    api.ok("PATCH", "~/batch/data", data).await;
    assert_eq!(api.get(&format!("~/conversation/{}/meta", ids[2])).await["data"]["plan"], "pro");
    let contact = api.get(&format!("~/people/profile/{CONTACT_EMAIL}")).await;
    let people = json!({ "people": { "profiles": [contact["people_id"]] } });
    api.ok("PATCH", "~/batch/remove", people).await;
    assert_eq!(api.get("~/people/stats").await["total"], 0);
    api.ok("PATCH", "~/batch/remove", json!({ "sessions": ids })).await;
    assert!(listed(&api, "include_empty=1").await.is_empty());
}

#[tokio::test]
async fn visitors_are_listed_while_they_are_on_the_site() {
    let clock = Clock::manual(1_000);
    let mock = MockServer::builder().clock(clock).start().await.unwrap();
    let api = Api::user(&mock);
    let visitor = mock.visitor("session_a");
    visitor.start().unwrap();
    visitor.browses("https://acme.example/pricing").unwrap();
    assert_eq!(api.get("~/visitors/count").await["count"], 1);
    let listed = api.get("~/visitors/list/1").await;
    assert_eq!(listed[0]["last_page"]["page_url"], "https://acme.example/pricing");
    let pages = api.get("~/conversation/session_a/pages/1").await;
    assert_eq!(pages[0]["timestamp"], 1_000);
    visitor.closes().unwrap();
    assert_eq!(api.get("~/visitors/count").await["count"], 0);
}
