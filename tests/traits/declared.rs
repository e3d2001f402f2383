//! Endpoints declared inside a trait.

use std::sync::Arc;

use crisp_api::prelude::*;
use crisp_api::types::SessionId;
use crisp_api::{Kind, Timestamp};
use crisp_api_mock::WEBSITE_ID;
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Flag {
    name: String,
}

/// The method `flag` generates a call named `Flag`, like the type above. The generated module keeps
/// them apart.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Flagged {
    count: u32,
}

#[crisp_api::client(tier(website, plugin), bind(website_id), fake)]
pub(crate) trait Marks {
    fn get_website(&self);

    /// Raises a flag.
    #[endpoint(POST "/website/{website_id}/acme/flag/{kind}", tiers(plugin, website))]
    fn flag(&self, kind: &str, #[query] dry_run: Option<bool>, #[body] flag: &Flag) -> Flagged;

    #[endpoint(GET "/website/{website_id}/acme/flags/{page_number}", page = page_number)]
    fn flags(&self, #[query("per-page")] per_page: u32, #[query] since: Timestamp) -> Vec<Flag>;

    #[endpoint(DELETE "/website/{website_id}/acme/session/{session_id}/{path*}")]
    fn unflag(&self, #[path("session_id")] session: _, path: &str, #[body] why: Option<Flag>);

    #[endpoint(HEAD "/website/{website_id}/acme/flag/{number}")]
    fn has_flag(&self, #[path] number: u64) -> bool;

    #[cfg(any())]
    #[endpoint(GET "/website/{website_id}/nothing")]
    fn nothing(&self, #[query] absent: Absent) -> Absent;
}

#[tokio::test]
async fn declared_endpoints_send_their_arguments() {
    let (mock, client) = super::start().await;
    let marks = MarksClient::new(&client, WEBSITE_ID);
    let flag = Flag { name: "red".into() };

    let error = marks.flag("a b", Some(true), &flag).await.unwrap_err();
    assert!(error.is_unknown_route(), "{error}");
    let request = mock.last_request().unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.path(), format!("/v1/website/{WEBSITE_ID}/acme/flag/a%20b"));
    assert_eq!(request.query(), "dry_run=1");
    assert_eq!(request.json(), json!({ "name": "red" }));

    let listed = marks.flags(5, Timestamp::from_millis(7)).page(3);
    assert!(listed.await.is_err());
    let request = mock.last_request().unwrap();
    assert_eq!(request.path(), format!("/v1/website/{WEBSITE_ID}/acme/flags/3"));
    assert_eq!(request.query(), "per-page=5&since=7");

    assert!(marks.unflag(&"session_1".into(), "a/b c", None).await.is_err());
    let request = mock.last_request().unwrap();
    assert_eq!(request.path(), format!("/v1/website/{WEBSITE_ID}/acme/session/session_1/a/b%20c"));
    assert!(request.body().is_empty());

    assert!(!marks.has_flag(12).await.unwrap());
    assert_eq!(mock.last_request().unwrap().method(), "HEAD");
}

#[tokio::test]
async fn rejects_invalid_arguments_of_declared_endpoints() {
    let (_mock, client) = super::start().await;
    let marks = MarksClient::new(&client, WEBSITE_ID);
    let flag = Flag { name: "red".into() };
    assert_eq!(marks.flag("..", None, &flag).await.unwrap_err().kind(), Kind::Argument);
    let error = marks.unflag(&SessionId::new("a/b"), "x", None).await.unwrap_err();
    assert!(error.to_string().contains("the argument `session_id` contains `/`"), "{error}");
}

#[tokio::test]
async fn fake_implements_declared_endpoints() {
    let fake = MarksFake::new()
        .on_flag(|args| {
            assert_eq!(args.path("kind").as_deref(), Some("urgent"));
            assert_eq!(args.query("dry_run"), None);
            let flag: Flag = args.body_as()?;
            assert_eq!(flag.name, "red");
            Ok(Flagged { count: 2 })
        })
        .on_flags(|args| match args.page() {
            1 => Ok(vec![Flag { name: "a".into() }]),
            _ => Ok(Vec::new()),
        });
    let marks: Arc<dyn Marks> = Arc::new(fake);
    let call = marks.flag("urgent", None, &Flag { name: "red".into() });
    assert_eq!(tokio::spawn(call).await.unwrap().unwrap(), Flagged { count: 2 });
    let flags = marks.flags(1, Timestamp::from_millis(0)).items().collect_up_to(9).await.unwrap();
    assert_eq!(flags.len(), 1);
    assert_eq!(<marks::Flag>::META.route, "/website/{website_id}/acme/flag/{kind}");
}
