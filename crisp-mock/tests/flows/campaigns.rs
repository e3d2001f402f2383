//! Campaigns.

use crisp_api_mock::{CONTACT_EMAIL, MockServer};
use serde_json::{Value, json};

use crate::client::Api;

/// Flow 9.
#[tokio::test]
async fn a_campaign_is_dispatched_to_its_recipients() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let new = json!({ "type": "one-shot", "name": "Spring" });
    let id = api.ok("POST", "~/campaign", new).await["campaign_id"].clone();
    let one = format!("~/campaign/{}", id.as_str().unwrap());
    assert_eq!(
        api.send("POST", &format!("{one}/dispatch"), json!({})).await.reason(),
        "campaign_not_ready"
    );
    let save = json!({
        "type": "one-shot", "format": "markdown", "name": "Spring", "subject": "News", "tag": "promo",
        "sender": {}, "recipients": { "type": "segments", "segments": ["customer"] }, "flow": {},
        "message": "Hello",
    });
    api.ok("PUT", &one, save).await;
    assert_eq!(api.get(&one).await["ready"], true);
    assert_eq!(api.get(&format!("{one}/recipients/1")).await[0]["email"], CONTACT_EMAIL);
    assert_eq!(
        api.get("~/campaigns/list/1?filter_status_ready=1").await.as_array().unwrap().len(),
        1
    );
    api.ok("POST", &format!("{one}/dispatch"), json!({})).await;
    let found = api.get(&one).await;
    assert_eq!((&found["targets"], &found["progress"]), (&json!(1), &json!(100)));
    assert_eq!(
        api.get("~/campaigns/list/1?filter_status_done=1").await.as_array().unwrap().len(),
        1
    );
    assert!(
        api.get("~/campaigns/list/1?filter_status_ready=1").await.as_array().unwrap().is_empty()
    );
    assert_eq!(api.get("~/campaigns/tags").await, json!(["promo"]));
    let received = api.get(&format!("~/people/campaigns/{CONTACT_EMAIL}/list/1")).await;
    assert_eq!(received[0]["campaign_id"], id);
    api.ok("POST", &format!("{one}/pause"), json!({})).await;
    assert_eq!(api.get(&one).await["running"], false);
    let events = api.admin("GET", "events", &Value::Null).await.data();
    let names: Vec<_> =
        events.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    let expected = [
        "campaign:running",
        "campaign:progress",
        "campaign:progress",
        "campaign:dispatched",
        "campaign:running",
    ];
    assert_eq!(names, expected);
    api.ok("DELETE", &one, json!({})).await;
    assert_eq!(api.send("HEAD", &one, Value::Null).await.status, 404);
}

#[tokio::test]
async fn replacing_a_template_clears_what_is_not_sent() {
    let mock = MockServer::start().await.unwrap();
    let api = Api::user(&mock);
    let new = json!({ "name": "Spring", "format": "html" });
    let id = api.ok("POST", "~/campaigns/template", new).await["template_id"].clone();
    let one = format!("~/campaigns/template/{}", id.as_str().unwrap());
    api.ok("PATCH", &one, json!({ "content": "<p>" })).await;
    let found = api.get(&one).await;
    assert_eq!((&found["content"], &found["name"]), (&json!("<p>"), &json!("Spring")));
    assert_eq!(
        api.get("~/campaigns/templates/1?search_name=spr").await.as_array().unwrap().len(),
        1
    );
    assert!(
        api.get("~/campaigns/templates/1?filter_type_static=1")
            .await
            .as_array()
            .unwrap()
            .is_empty()
    );
}
