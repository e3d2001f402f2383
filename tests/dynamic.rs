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
    let argument = |parameter: &crisp_api_spec::Parameter| match parameter.bounds().min() {
        Some(min) => json!(min),
        None => example_value(spec, parameter.ty()),
    };
    let mut arguments: Map<_, _> =
        parameters.map(|parameter| (parameter.name().to_owned(), argument(parameter))).collect();
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
const REFUSED: [(&str, &str); 12] = [
    ("add_helpdesk_locale", "locale_exists"),
    ("check_coupon_availability_for_website_plan_subscription", "coupon_not_found"),
    ("create_helpdesk_tree_path", "path_exists"),
    ("initialize_helpdesk", "helpdesk_exists"),
    ("initiate_new_call_session_for_conversation", "call_ongoing"),
    ("legacy_delete_helpdesk_locale_article_alternate", "alternate_not_found"),
    ("legacy_resolve_helpdesk_locale_article_alternate", "alternate_not_found"),
    // The example of `per_page` is smaller than its minimum.
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
    let per_page = &schema["properties"]["per_page"];
    assert_eq!((&per_page["minimum"], &per_page["maximum"]), (&json!(20), &json!(50)));
}

#[test]
fn events_are_found_and_suggested() {
    let event = dynamic::event("message:send").unwrap();
    assert!(event.doc().is_some() && event.payload_schema()["$ref"].is_string());
    let message = |error: crisp_api::Error| error.to_string();
    assert_eq!(
        message(dynamic::event("message:sent").unwrap_err()),
        "unknown event `message:sent`; did you mean `message:send`?"
    );
    assert_eq!(
        message(dynamic::decode("message:sent", b"{}").unwrap_err()),
        "unknown event `message:sent`; did you mean `message:send`?"
    );
    assert_eq!(
        message(dynamic::decode("get_webiste", b"{}").unwrap_err()),
        "unknown endpoint or event `get_webiste`; did you mean `get_website`?"
    );
}

/// Returns the name, the schema and a valid example of all that can be called, returned or received.
fn schemas() -> Vec<(String, Value, Value)> {
    let spec = spec();
    let mut schemas = Vec::new();
    for (endpoint, of_spec) in dynamic::endpoints().zip(spec.endpoints()) {
        let name = endpoint.name();
        assert_eq!(name, of_spec.name());
        let example = arguments(&spec, of_spec);
        schemas.push((format!("{name} arguments"), endpoint.arguments_schema(), example));
        if let (Some(schema), Some(body)) = (endpoint.body_schema(), of_spec.body()) {
            schemas.push((format!("{name} body"), schema, example_value(&spec, body.ty())));
        }
        if let (Some(schema), Some(returns)) = (endpoint.output_schema(), of_spec.returns()) {
            schemas.push((format!("{name} output"), schema, example_value(&spec, returns.ty())));
        }
    }
    for (event, of_spec) in dynamic::events().zip(spec.events()) {
        let example = example_value(&spec, of_spec.payload());
        schemas.push((event.name().to_owned(), event.payload_schema(), example));
    }
    schemas
}

/// Collects the references of a schema.
fn references<'a>(schema: &'a Value, found: &mut Vec<&'a str>) {
    match schema {
        Value::Object(entries) => {
            found.extend(entries.get("$ref").and_then(Value::as_str));
            entries.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[test]
fn every_reference_of_a_schema_resolves() {
    let mut count = 0;
    for (name, schema, _) in schemas() {
        let mut found = Vec::new();
        references(&schema, &mut found);
        for reference in found {
            let pointer = reference.strip_prefix('#').unwrap();
            assert!(schema.pointer(pointer).is_some(), "{name}: {reference}");
            count += 1;
        }
    }
    assert!(count > 1_000, "{count}");
}

#[test]
#[ignore = "writes the schemas for .ci/validate-schemas.py"]
fn writes_schemas() {
    let path = std::env::var_os("CRISP_SCHEMAS").unwrap();
    let lines = schemas().into_iter().map(|(name, schema, example)| {
        format!("{}\n", json!({ "name": name, "schema": schema, "example": example }))
    });
    std::fs::write(path, lines.collect::<String>()).unwrap();
}

/// Replaces every string, number and user-chosen key by a marker, and returns the marked value.
fn marked(value: &Value, tags: &[&str]) -> Value {
    match value {
        Value::String(text) if tags.contains(&text.as_str()) => value.clone(),
        Value::String(_) => "S3CRET".into(),
        Value::Number(_) => 918_273_645.into(),
        Value::Array(items) => items.iter().map(|item| marked(item, tags)).collect(),
        Value::Object(entries) => {
            let mut entries: Map<_, _> =
                entries.iter().map(|(key, value)| (key.clone(), marked(value, tags))).collect();
            // The example of a map has the key `key`.
            match entries.remove("key") {
                Some(value) => entries.insert("S3CRET key".into(), value),
                None => entries.insert("unknown".into(), json!({ "S3CRET": "S3CRET" })),
            };
            entries.insert("S3CRET\n".into(), json!(true));
            entries.into()
        }
        other => other.clone(),
    }
}

#[test]
fn shapes_contain_no_value() {
    let spec = spec();
    let tags =
        ["text", "note", "file", "animation", "audio", "picker", "field", "carousel", "event"];
    let shapes = dynamic::Shapes::new();
    let returns = spec
        .endpoints()
        .iter()
        .filter_map(|endpoint| Some((endpoint.name(), endpoint.returns()?.ty())));
    let events = spec.events().iter().map(|event| (event.name(), event.payload()));
    for (name, ty) in returns.chain(events) {
        let value = marked(&example_value(&spec, ty), &tags).to_string();
        shapes.record(name, value.as_bytes()).unwrap();
    }
    let report = shapes.report();
    assert!(report.lines().count() > 2_000, "{}", report.lines().count());
    for value in ["S3CRET", "918273645", "918_273_645"] {
        assert!(!report.contains(value), "{report}");
    }
    for line in [
        "get_conversation.meta.data.*: boolean | string",
        "get_conversation.meta.unknown: object",
        "get_conversation.?: boolean",
        "message:send.content: string",
    ] {
        assert!(report.contains(&format!("\n{line}\n")), "{line} is missing in\n{report}");
    }
    assert!(!format!("{shapes:?}").contains("get_conversation"));
}

#[tokio::test]
async fn shapes_of_responses_are_recorded_by_route() {
    use crisp_api::testing::MemoryTransport;

    let shapes = dynamic::Shapes::new();
    let data = json!({ "website_id": "w", "name": "Acme", "brand_new": { "secret": 1 } });
    let transport = MemoryTransport::new().data(200, &data.to_string());
    let token = Token::website("identifier", "key").unwrap();
    let client = Client::builder(token).transport(shapes.transport(transport)).build().unwrap();
    client.website("w").get_website().await.unwrap();
    assert_eq!(
        shapes.report(),
        "get_website: object\nget_website.brand_new: object\nget_website.name: string\n\
         get_website.website_id: string\n"
    );
}

#[tokio::test]
async fn strict_clients_reject_unknown_keys_in_dynamic_calls() {
    use crisp_api::testing::MemoryTransport;

    let data =
        json!({ "website_id": "w", "name": "Acme", "domain": "acme.example", "brand_new": 1 });
    for strict in [false, true] {
        let transport = MemoryTransport::new().data(200, &data.to_string());
        let token = Token::website("identifier", "key").unwrap();
        let builder = Client::builder(token).transport(transport);
        let client = if strict { builder.strict() } else { builder }.build().unwrap();
        let called = client.call_json("get_website", json!({ "website_id": "w" })).await;
        assert_eq!(called.is_err(), strict, "{called:?}");
        if let Err(error) = called {
            assert!(error.is_decode() && error.to_string().contains("brand_new"), "{error}");
        }
    }
    let event = br#"{"website_id":"w","session_id":"s","email":"jane@example.com","more":1}"#;
    assert!(dynamic::decode("session:set_email", event).is_ok());
    let error = dynamic::decode_strict("session:set_email", event).unwrap_err();
    assert!(error.to_string().contains("more"), "{error}");
}
