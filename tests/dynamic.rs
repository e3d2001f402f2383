//! Endpoints and events called by name, with JSON arguments and results.

#![allow(missing_docs, reason = "these are tests")]

use crisp_api::{Client, Kind, Token, dynamic};
use crisp_api_mock::{MockServer, WEBSITE_ID};
use crisp_api_spec::__private::example;
use crisp_api_spec::{Spec, Type, load, official};
use serde_json::{Map, Value, json};

fn spec() -> Spec {
    load(official()).unwrap()
}

fn example_value(spec: &Spec, ty: &Type) -> Value {
    serde_json::from_str(&example(spec, ty)).unwrap()
}

/// Returns arguments for every parameter of an endpoint and for its body.
fn arguments(spec: &Spec, endpoint: &crisp_api_spec::Endpoint) -> Value {
    let parameters = endpoint.path().iter().chain(endpoint.query());
    let mut arguments: Map<_, _> = parameters
        .map(|parameter| (parameter.name().to_owned(), example_value(spec, parameter.ty())))
        .collect();
    if let Some(body) = endpoint.body() {
        arguments.insert("body".to_owned(), example_value(spec, body.ty()));
    }
    arguments.into()
}

#[test]
fn builds_a_request_for_every_endpoint() {
    let spec = spec();
    assert_eq!(dynamic::endpoints().count(), spec.endpoints().len());
    for endpoint in spec.endpoints() {
        let arguments_json = arguments(&spec, endpoint);
        let request = dynamic::request(endpoint.name(), arguments_json.clone())
            .unwrap_or_else(|error| panic!("{}: {error}", endpoint.name()));
        assert_eq!(request.method().as_str(), endpoint.route().method().as_str());
        let query = request.url().query_pairs().count();
        assert_eq!(query, endpoint.query().len(), "{}", endpoint.name());
        if let Some(body) = arguments_json.get("body") {
            let sent: Value = serde_json::from_slice(request.body().unwrap()).unwrap();
            assert_eq!(sent, *body, "{}", endpoint.name());
        }
    }
}

#[test]
fn every_example_round_trips() {
    let spec = spec();
    for endpoint in spec.endpoints() {
        if let Some(returns) = endpoint.returns() {
            let json = example(&spec, returns.ty());
            let decoded = dynamic::decode(endpoint.name(), json.as_bytes());
            let decoded = decoded.unwrap_or_else(|error| panic!("{}: {error}", endpoint.name()));
            assert_eq!(
                decoded,
                serde_json::from_str::<Value>(&json).unwrap(),
                "{}",
                endpoint.name()
            );
        }
        if let Some(body) = endpoint.body() {
            let json = example(&spec, body.ty());
            let decoded = dynamic::decode_body(endpoint.name(), json.as_bytes()).unwrap();
            assert_eq!(
                decoded,
                serde_json::from_str::<Value>(&json).unwrap(),
                "{}",
                endpoint.name()
            );
        }
    }
    assert_eq!(dynamic::events().count(), spec.events().len());
    for event in spec.events() {
        let json = example(&spec, event.payload());
        let decoded = dynamic::decode(event.name(), json.as_bytes()).unwrap();
        assert_eq!(decoded, serde_json::from_str::<Value>(&json).unwrap(), "{}", event.name());
    }
}

#[tokio::test]
async fn call_json_sends_and_decodes() {
    let mock = MockServer::start().await.unwrap();
    let (id, key) = mock.plugin_token();
    let client = Client::builder(Token::plugin(id, key).unwrap());
    let client: Client<_> = client.base_url(mock.base_url()).build().unwrap();
    let website = json!({ "website_id": WEBSITE_ID });
    let site = client.call_json("get_website", website.clone()).await.unwrap();
    assert_eq!(site["website_id"], WEBSITE_ID);

    let created = client.call_json("create_new_conversation", website).await.unwrap();
    let session = created["session_id"].clone();
    let body = json!({ "type": "text", "from": "operator", "origin": "chat", "content": "Hi" });
    let arguments = json!({ "website_id": WEBSITE_ID, "session_id": session, "body": body });
    let sent = client.call_json("send_message_in_conversation", arguments).await.unwrap();
    assert!(sent["fingerprint"].is_i64());
    assert_eq!(mock.last_request().unwrap().json(), body);

    let arguments = json!({ "website_id": WEBSITE_ID, "page_number": 1, "per_page": "20" });
    let listed = client.call_json("list_conversations", arguments).await.unwrap();
    assert_eq!(listed[0]["session_id"], session);
    let arguments = json!({ "website_id": WEBSITE_ID, "session_id": session });
    let removed = client.call_json("remove_conversation", arguments).await.unwrap();
    assert_eq!(removed, Value::Null);
    let exists = client.call_json("check_website_exists", json!({ "domain": "nowhere.example" }));
    assert_eq!(exists.await.unwrap(), false);
}

/// The calls that the example world of the mock server rejects, because an object exists or is missing.
const REFUSED: [(&str, &str); 13] = [
    ("add_helpdesk_locale", "locale_exists"),
    ("check_coupon_availability_for_website_plan_subscription", "coupon_not_found"),
    ("create_helpdesk_tree_path", "path_exists"),
    ("initialize_helpdesk", "helpdesk_exists"),
    ("initiate_new_call_session_for_conversation", "call_ongoing"),
    ("legacy_delete_helpdesk_locale_article_alternate", "alternate_not_found"),
    ("legacy_resolve_helpdesk_locale_article_alternate", "alternate_not_found"),
    // The example of `per_page` is smaller than its minimum.
    ("list_conversations", "invalid_data"),
    ("pause_campaign", "campaign_not_dispatched"),
    ("redeem_coupon_for_website_plan_subscription", "coupon_not_found"),
    ("redeem_identity_verification_link_for_conversation", "identity_verification_not_found"),
    ("resume_campaign", "campaign_not_dispatched"),
    ("subscribe_website_to_plugin", "already_subscribed"),
];

#[tokio::test]
async fn every_endpoint_works_with_the_mock_server_in_strict_mode() {
    let spec = spec();
    let mock = MockServer::builder().examples().strict(true).start().await.unwrap();
    let initial = mock.snapshot();
    let client = |token: Token<crisp_api::AnyTier>| -> Client<crisp_api::AnyTier> {
        Client::builder(token).base_url(mock.base_url()).build().unwrap()
    };
    let (user, plugin, website) = (mock.user_token(), mock.plugin_token(), mock.website_token());
    let clients = [
        client(Token::user(user.0, user.1).unwrap().into_any()),
        client(Token::plugin(plugin.0, plugin.1).unwrap().into_any()),
        client(Token::website(website.0, website.1).unwrap().into_any()),
    ];
    let mut refused = Vec::new();
    for endpoint in spec.endpoints() {
        let mut last = None;
        for client in &clients {
            mock.restore(&initial).unwrap();
            last = client.call_json(endpoint.name(), arguments(&spec, endpoint)).await.err();
            if last.as_ref().is_none_or(|error| error.status() != Some(403)) {
                break;
            }
        }
        if let Some(error) = last {
            let reason = error
                .reason()
                .map_or_else(|| error.to_string(), |reason| reason.as_str().to_owned());
            refused.push((endpoint.name().to_owned(), reason));
        }
    }
    refused.sort();
    let expected: Vec<_> =
        REFUSED.map(|(name, reason)| (name.to_owned(), reason.to_owned())).into();
    assert_eq!(refused, expected);
}

#[test]
fn invalid_calls_explain_the_problem() {
    let request_error = |name: &str, arguments: Value| {
        let error = dynamic::request(name, arguments).unwrap_err();
        assert_eq!(error.kind(), Kind::Argument);
        error.to_string()
    };
    assert_eq!(
        request_error("get_webiste", json!({})),
        "unknown endpoint `get_webiste`; did you mean `get_website`?"
    );
    assert_eq!(
        request_error("get_website", json!({})),
        "get_website: missing argument `website_id`"
    );
    assert_eq!(
        request_error("get_website", json!({ "website_id": "w", "page": 1 })),
        "get_website: unknown argument `page`; the endpoint accepts `website_id`"
    );
    let error = request_error("get_website", json!({ "website_id": "../x" }));
    assert!(error.contains("the argument `website_id` contains"), "{error}");
    let error = request_error(
        "send_message_in_conversation",
        json!({ "website_id": "w", "session_id": "s", "body": { "type": "text" } }),
    );
    assert!(error.contains("invalid argument `body`: "), "{error}");
    let error = dynamic::decode("get_website", br#"{"website_id": 5}"#).unwrap_err().to_string();
    assert!(error.contains("website_id`: invalid type"), "{error}");
}

#[test]
fn endpoints_export_json_schemas() {
    let endpoint = dynamic::endpoint("list_conversations").unwrap();
    assert_eq!(endpoint.label(), Some("List Conversations"));
    let schema = endpoint.arguments_schema();
    assert_eq!(schema["required"], json!(["website_id"]));
    assert_eq!(schema["properties"]["per_page"]["type"], "integer");
    let output = endpoint.output_schema().unwrap();
    assert_eq!(output["items"]["$ref"], "#/$defs/Conversation");
    assert!(output["$defs"]["ConversationMeta"].is_object());
    assert!(output["$defs"]["PluginConnectWebsite"].is_null());
    let body = dynamic::endpoint("update_conversation_metas").unwrap().body_schema().unwrap();
    assert!(body["$defs"].is_object());
    assert!(dynamic::type_schema("Conversation").is_some());
}
