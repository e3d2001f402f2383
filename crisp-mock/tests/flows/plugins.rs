//! Plugins.

use crisp_api_mock::{MockServer, WEBSITE_ID};
use serde_json::{Value, json};

use crate::client::Api;

/// Flow 11.
#[tokio::test]
async fn settings_channels_and_events_of_a_plugin() {
    let mock = MockServer::start().await.unwrap();
    let (api, user) = (Api::plugin(&mock), Api::user(&mock));
    let plugin = api.get("/plugin/connect/account").await["plugin_id"].clone();
    let one = format!("/plugins/subscription/{WEBSITE_ID}/{}", plugin.as_str().unwrap());
    let settings = format!("{one}/settings");
    api.ok("PUT", &settings, json!({ "a": { "x": 1 } })).await;
    api.ok("PATCH", &settings, json!({ "b": 2 })).await;
    assert_eq!(api.get(&settings).await["settings"], json!({ "a": { "x": 1 }, "b": 2 }));
    api.ok("PUT", &settings, json!({ "c": 3 })).await;
    assert_eq!(api.get(&settings).await["settings"], json!({ "c": 3 }));
    assert_eq!(api.get("/plugin/connect/websites/all/1").await[0]["settings"], json!({ "c": 3 }));
    let message = json!({ "namespace": "bot:step", "identifier": "x", "payload": { "step": 1 } });
    api.ok("POST", &format!("{one}/channel"), message).await;
    api.ok("POST", &format!("{one}/event"), json!({ "name": "started", "data": { "a": 1 } })).await;
    let id = mock.add_conversation(1);
    let verify = json!({ "identity": "email", "recipient": "ada@example.com" });
    api.ok("POST", &format!("~/conversation/{id}/verify/identity"), verify).await;
    let events = api.admin("GET", "events", &Value::Null).await.data();
    let names: Vec<_> =
        events.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    let saved = "plugin:settings:saved";
    assert_eq!(
        names,
        [saved, saved, saved, "plugin:channel", "plugin:event", "identity:verify:request"]
    );

    let path = format!("/plugins/subscription/{WEBSITE_ID}");
    user.ok("POST", &path, json!({ "plugin_id": "other" })).await;
    assert_eq!(user.get(&path).await.as_array().unwrap().len(), 2);
    user.ok("DELETE", &format!("{path}/other"), json!({})).await;
    assert_eq!(user.get(&path).await.as_array().unwrap().len(), 1);
    assert_eq!(user.send("DELETE", &format!("{path}/other"), json!({})).await.status, 404);
}
