//! The official clients. The scripts are in `clients/`; `.ci/mock-clients` runs them.

use crisp_api_mock::MockServer;
use serde_json::Value;

use crate::client::Api;

#[tokio::test]
async fn the_example_world_has_one_object_of_each_kind() {
    let mock = MockServer::builder().examples().strict(true).start().await.unwrap();
    let api = Api::user(&mock);
    for path in [
        "conversation/session_1",
        "people/profile/people_1",
        "inbox/inbox_1",
        "campaign/campaign_1",
        "operator/user_1",
        "helpdesk/locale/en",
    ] {
        let reply = api.send("GET", &format!("/website/website_1/{path}"), Value::Null).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.json());
    }
}
