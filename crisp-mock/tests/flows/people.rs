//! Contacts.

use crisp_api_mock::{CONTACT_EMAIL, MockServer};
use serde_json::{Value, json};

use crate::client::{Api, parse, raw};

/// Flow 8.
#[tokio::test]
async fn contacts_are_unique_by_email_and_found_by_id_or_email() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let bob = json!({ "email": "bob@example.com", "person": { "nickname": "Bob" } });
    let id = api.ok("POST", "~/people/profile", bob.clone()).await["people_id"].clone();
    let id = id.as_str().unwrap();
    assert_eq!(api.send("POST", "~/people/profile", bob).await.reason(), "people_exists");
    let taken = json!({ "email": CONTACT_EMAIL });
    let reply = api.send("PATCH", &format!("~/people/profile/{id}"), taken).await;
    assert_eq!((reply.status, reply.reason()), (409, "people_exists".to_owned()));
    for key in [id, "bob@example.com", "BOB%40example.com"] {
        assert_eq!(api.get(&format!("~/people/profile/{key}")).await["people_id"], id);
    }
    let data = format!("~/people/data/{id}");
    api.ok("PUT", &data, json!({ "data": { "a": 1 } })).await;
    api.ok("PATCH", &data, json!({ "data": { "b": 2 } })).await;
    assert_eq!(api.get(&data).await["data"], json!({ "a": 1, "b": 2 }));
    api.ok("PUT", &data, json!({ "data": { "c": 3 } })).await;
    assert_eq!(api.get(&data).await["data"], json!({ "c": 3 }));
    assert_eq!(api.get("~/people/suggest/data/1").await, json!([{ "key": "c", "count": 1 }]));

    let session = mock.add_conversation(1);
    mock.visitor(&session).identifies(json!({ "email": "bob@example.com" })).unwrap();
    assert_eq!(api.get(&format!("~/conversation/{session}")).await["people_id"], id);
    assert_eq!(api.get(&format!("~/people/conversations/{id}/list/1")).await, json!([session]));
    api.ok("POST", &format!("~/people/events/{id}"), json!({ "text": "Paid" })).await;
    assert_eq!(api.get(&format!("~/people/events/{id}/list/1")).await[0]["text"], "Paid");
    assert_eq!(api.get(&format!("~/conversation/{session}/events/1")).await[0]["text"], "Paid");
    let subscription = format!("~/people/subscription/{id}");
    api.ok("PATCH", &subscription, json!({ "email": false })).await;
    assert_eq!(api.get(&subscription).await, json!({ "email": false }));
    api.ok("DELETE", &format!("~/people/profile/{id}"), json!({})).await;
    assert_eq!(api.send("HEAD", &format!("~/people/profile/{id}"), Value::Null).await.status, 404);
}

#[tokio::test]
async fn lists_search_filter_and_sort_contacts() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    for (email, nickname) in [("bob@example.com", "Bob"), ("cyd@example.com", "Cyd")] {
        let card = json!({ "email": email, "person": { "nickname": nickname } });
        api.ok("POST", "~/people/profile", card).await;
    }
    let emails = async |query: &str| {
        let list = api.get(&format!("~/people/profiles/1?{query}")).await;
        let list = list.as_array().unwrap().iter();
        list.map(|one| one["email"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(emails("").await, ["cyd@example.com", "bob@example.com", CONTACT_EMAIL]);
    assert_eq!(emails("search_text=BOB").await, ["bob@example.com"]);
    let sorted = emails("sort_field=email&sort_order=ascending").await;
    assert_eq!(sorted, [CONTACT_EMAIL, "bob@example.com", "cyd@example.com"]);
    let filter = "%5B%7B%22criterion%22:%22person.nickname%22,%22operator%22:%22eq%22,\
                  %22query%22:%5B%22Cyd%22%5D%7D%5D";
    assert_eq!(emails(&format!("search_filter={filter}")).await, ["cyd@example.com"]);
}

/// Flow 9, and 10: the file is uploaded to the bucket first.
#[tokio::test]
async fn an_uploaded_file_is_imported_with_progress() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let url =
        upload(&api, "people.csv", "email,name\nbob@example.com,Bob\nada@example.com,Ada\n").await;
    let setup = json!({
        "url": url,
        "mapping": [{ "column": 0, "field": "email" }, { "column": 1, "field": "person.nickname" }],
        "options": { "skip_header": true },
    });
    let import = api.ok("POST", "~/people/import/profiles", setup).await["import_id"].clone();
    assert_eq!(api.get("~/people/profile/bob@example.com").await["person"]["nickname"], "Bob");
    let events = api.admin("GET", "events", &Value::Null).await.data();
    let of_import =
        events.as_array().unwrap().iter().filter(|one| one["data"]["import_id"] == import);
    let seen: Vec<_> = of_import
        .map(|one| (one["name"].as_str().unwrap(), one["data"]["progress"].as_u64()))
        .collect();
    let progress = "people:import:progress";
    assert_eq!(seen, [(progress, Some(50)), (progress, Some(100)), ("people:import:done", None)]);
}

/// Reserves a URL, uploads the text, and returns the URL of the file.
async fn upload(api: &Api<'_>, name: &str, text: &str) -> String {
    let request = json!({
        "namespace": "upload", "id": "request-1", "file": { "name": name, "type": "text/csv" },
    });
    api.ok("POST", "/bucket/url/generate", request).await;
    let events = api.admin("GET", "events", &Value::Null).await.data();
    let event = events.as_array().unwrap().last().unwrap().clone();
    assert_eq!(event["name"], "bucket:url:upload:generated");
    assert_eq!(event["data"]["id"], "request-1");
    let signed = event["data"]["url"]["signed"].as_str().unwrap();
    let (_, path) = signed.split_once("/mock/").unwrap();
    let put = async |path: &str| {
        let length = text.len();
        let head = format!("PUT /mock/{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
        let request = format!("{head}Content-Length: {length}\r\n\r\n{text}");
        parse(&raw(api.mock, request.as_bytes()).await).unwrap().status
    };
    assert_eq!(put(&path.replace("signature=", "signature=x")).await, 403);
    assert_eq!(put(path).await, 200);
    event["data"]["url"]["resource"].as_str().unwrap().to_owned()
}

/// Flow 10.
#[tokio::test]
async fn a_file_can_be_uploaded_sent_and_fetched() {
    let clock = crisp_api_mock::Clock::manual(1);
    let mock = MockServer::builder().clock(clock.clone()).start().await.unwrap();
    let api = Api::user(&mock);
    let url = upload(&api, "a b.csv", "hello").await;
    let id = mock.add_conversation(1);
    let message = json!({
        "type": "file", "from": "operator", "origin": "chat",
        "content": { "name": "a b.csv", "type": "text/csv", "url": url },
    });
    api.ok("POST", &format!("~/conversation/{id}/message"), message).await;
    let files = api.get(&format!("~/conversation/{id}/files/1")).await;
    let (_, path) = files[0]["url"].as_str().unwrap().split_once("/mock/").unwrap();
    let request = format!("GET /mock/{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let reply = parse(&raw(&mock, request.as_bytes()).await).unwrap();
    assert_eq!(reply.headers["content-security-policy"], "sandbox");
    assert_eq!(
        (reply.body.as_slice(), reply.headers["content-type"].as_str()),
        (&b"hello"[..], "text/csv")
    );

    api.ok(
        "POST",
        "/bucket/url/generate",
        json!({
            "namespace": "upload", "id": "late", "file": { "name": "b", "type": "text/plain" },
        }),
    )
    .await;
    clock.advance(std::time::Duration::from_secs(3_601));
    let events = api.admin("GET", "events", &Value::Null).await.data();
    let signed = events.as_array().unwrap().last().unwrap()["data"]["url"]["signed"].clone();
    let (_, path) = signed.as_str().unwrap().split_once("/mock/").unwrap();
    let request = format!(
        "PUT /mock/{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx"
    );
    assert_eq!(parse(&raw(&mock, request.as_bytes()).await).unwrap().status, 403, "expired");
}
