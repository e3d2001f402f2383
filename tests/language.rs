//! Every feature of the spec language compiles and behaves as specified.

#![allow(missing_docs, reason = "these are tests")]

use std::collections::BTreeMap;

use crisp_api::prelude::*;
use crisp_api::{Client, Fingerprint, PluginTier, Scalar, Timestamp, Token};
use serde_json::{Value, json};

/// Includes every endpoint of the spec file without declaring any method.
#[crisp_api::client(
    spec = "tests/specs/language.toml",
    bind(website_id),
    include(tests::specs::language::*),
    module = orchard,
    fake
)]
pub trait Garden {}

/// The same endpoints as inherent methods.
#[crisp_api::client(
    spec = "tests/specs/language.toml",
    bind(website_id),
    include(tests::specs::language::*)
)]
pub struct Gardener;

fn garden() -> GardenClient {
    let client: Client<PluginTier> = Client::new(Token::plugin("id", "key").unwrap()).unwrap();
    GardenClient::new(&client, "w")
}

fn target(call: &impl Call) -> String {
    let url = call.request().unwrap().url().clone();
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}{query}", url.path().trim_start_matches("/v1/website/w/"))
}

fn body(call: &impl Call) -> Value {
    serde_json::from_slice(call.request().unwrap().body().unwrap()).unwrap()
}

const DAY: Timestamp = Timestamp::from_millis(1_519_923_600_000);

#[test]
fn encodes_every_path_type() {
    let call = garden().get_tree(&"2-needle".into(), "a/b c");
    assert_eq!(target(&call), "tree/2-needle/a/b%20c");
    assert!(garden().get_tree(&"oak".into(), "a/../b").request().is_err());
    let call = garden().find_nodes(-5, 7, Fingerprint::new(-9), "x", DAY).page(3);
    assert!(target(&call).starts_with("nodes/-5/7/-9/3?"));
}

#[test]
fn encodes_every_query_type() {
    let filter = orchard::NodeFilter::new("email", ["a".to_owned()]);
    let call = garden()
        .find_nodes(1, 2, Fingerprint::new(3), "x", DAY)
        .to(DAY)
        .since(DAY)
        .flag(false)
        .filter([filter.clone()])
        .one(filter)
        .labels(BTreeMap::from([("k".to_owned(), "v".to_owned())]))
        .scalar("s")
        .anything(json!([1]))
        .ratio(0.5)
        .kind("oak")
        .type_(true);
    let target = target(&call);
    let decoded = percent_decode(target.split_once('?').unwrap().1);
    assert_eq!(
        decoded,
        "text=x&from=2018-03-01T17:00:00.000Z&to=2018-03-01T17:00:00.000Z&since=1519923600000\
         &flag=0&filter=[{\"criterion\":\"email\",\"query\":[\"a\"]}]\
         &one={\"criterion\":\"email\",\"query\":[\"a\"]}&labels={\"k\":\"v\"}&scalar=s\
         &anything=[1]&ratio=0.5&kind=oak&type=true"
    );
}

fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let hex = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
#[allow(deprecated, reason = "the spec deprecates the endpoint")]
fn encodes_every_body_form() {
    let call = garden().plant("h", "c", DAY, 3).next(DAY).new_call(5);
    assert_eq!(target(&call), "plant/h/c");
    let day = "2018-03-01T17:00:00.000Z";
    assert_eq!(body(&call), json!({ "at": day, "next": day, "call": 5, "count": 3 }));
    let call = garden().grow(Vec::new()).timeout(std::time::Duration::from_secs(1));
    assert_eq!(body(&call), json!([]));
    assert_eq!(body(&garden().prune(json!({ "all": true }))), json!({ "all": true }));
    let form = garden().find_nodes_by_filter(1, 2, Fingerprint::new(3), Vec::new());
    assert_eq!(target(&form), "nodes/1/2/3/1?filter=%5B%5D");
}

#[test]
fn every_field_type_round_trips() {
    let wire = json!({
        "node_id": "n", "type": "leaf", "new": true, "planted": "2018-03-01T17:00:00.000Z",
        "born": "2018-03-01T17:00:00.000Z", "kind": "palm", "data": { "a": 1 }, "key": "s3cret",
        "leaves": [{ "node_id": "m", "type": "", "born": "2018-03-01T17:00:00.000Z",
            "fruit_type": "many", "fruit": [{ "weight": 2.5 }] }],
        "fruit_type": "apple", "fruit": "red", "seed": 5,
        "seeds": ["a", { "weight": 1.5 }, [true]],
    });
    let node: orchard::Node = serde_json::from_value(wire.clone()).unwrap();
    assert_eq!(node.born, DAY);
    assert_eq!(node.new_, Some(true));
    assert!(matches!(node.kind, Some(orchard::TreeKind::Exotic(_))));
    assert_eq!(node.seed, Some(orchard::Seed::Number(5)));
    assert!(matches!(
        &node.seeds[..],
        [orchard::Seed::Name(_), orchard::Seed::Pear(_), orchard::Seed::Unknown(_),]
    ));
    assert_eq!(serde_json::to_value(&node).unwrap(), wire);
    let shown = format!("{node:?}");
    assert!(!shown.contains("s3cret") && shown.contains("key: <secret>"), "{shown}");
    assert!(shown.contains("data: <personal>"), "{shown}");
}

#[test]
fn absent_union_decodes_as_unknown() {
    let wire = json!({ "node_id": "n", "type": "leaf", "born": 0, "fruit_type": null });
    let node: orchard::Node = serde_json::from_value(wire).unwrap();
    assert!(matches!(node.fruit, orchard::Fruit::Unknown(_)));
}

#[test]
fn sends_null_for_cleared_nullable_fields() {
    let garden = garden();
    let node = orchard::NodeId::new("n");
    assert_eq!(body(&garden.move_node(&node, None)), json!({ "below": null }));
    let call = garden.move_node(&node, Some("m".into())).clear_after();
    assert_eq!(body(&call), json!({ "below": "m", "after": null }));
    assert_eq!(body(&call.after("x")), json!({ "below": "m", "after": "x" }));

    let position = orchard::NodePlace::new().clear_depth();
    assert_eq!(serde_json::to_value(&position).unwrap(), json!({ "depth": null }));
    let position = position.depth(3).clear_depth().depth(None);
    assert_eq!(serde_json::to_value(&position).unwrap(), json!({}));
    let moved = orchard::NodeMove::new().from(position);
    assert_eq!(serde_json::to_value(&moved).unwrap(), json!({ "below": null, "from": {} }));
}

#[tokio::test]
async fn rejects_lists_below_the_minimum_length() {
    let call = garden().water(vec!["n".into()]);
    assert_eq!(body(&call), json!({ "nodes": ["n"] }));
    let error = garden().water(Vec::new()).await.unwrap_err();
    assert_eq!(error.kind(), crisp_api::Kind::Argument);
    let message = "water: the argument `nodes` has 0 items but needs at least 1";
    assert_eq!(error.to_string(), message);
    let error = call
        .with(&orchard::Watering::new(Vec::<orchard::NodeId>::new()))
        .request()
        .unwrap_err()
        .to_string();
    assert!(error.ends_with("`nodes` has 0 items but needs at least 1"), "{error}");
}

#[test]
fn edited_record_keeps_unknown_fields() {
    let wire = json!({
        "node_id": "n", "type": "leaf", "born": "2018-03-01T17:00:00.000Z", "kind": null,
        "leaves": [], "seeds": [], "planted": null, "fruit_type": "apple", "fruit": "red",
        "added_last_week": { "by": [1, null] }, "parts": { "p": {
            "node_id": "m", "type": "", "born": "2018-03-01T17:00:00.000Z", "fruit_type": "x",
            "fruit": { "y": 1 }, "also_new": null,
        } },
    });
    let mut node = orchard::Node::from_json(wire.to_string()).unwrap();
    assert_eq!(serde_json::to_value(&node).unwrap(), wire);
    node.type_ = "root".to_owned();
    node.leaves.clear();
    let mut edited = wire.clone();
    edited["type"] = json!("root");
    assert_eq!(body(&garden().grow(vec![node.clone()])), json!([edited]));
    assert_eq!(node.extra["added_last_week"], json!({ "by": [1, null] }));
    assert!(format!("{node:?}").contains("extra: <personal>"));
    // Explicit nulls and empty lists do not affect equality.
    let mut plain = wire;
    plain.as_object_mut().unwrap().retain(|_, value| !value.is_null() && *value != json!([]));
    plain["type"] = json!("root");
    assert_eq!(orchard::Node::from_json(plain.to_string()).unwrap(), node);
}

#[test]
fn types_decode_json_and_have_examples() {
    let error = orchard::Node::from_json(r#"{"node_id": "n", "born": [true]}"#).unwrap_err();
    assert_eq!(error.kind(), crisp_api::Kind::Decode);
    assert!(error.to_string().contains("at `born`: invalid type: sequence"), "{error}");
    let node = orchard::Node::example();
    assert_eq!(node.node_id, "node_1");
    assert!(node.leaves.is_empty() && node.parts.is_empty() && node.extra.is_empty());
    assert_eq!(node.fruit, orchard::Fruit::Apple("fruit".into()));
    let json = serde_json::to_vec(&node).unwrap();
    assert_eq!(orchard::Node::from_json(json).unwrap(), node);
}

#[tokio::test]
async fn fake_returns_null_and_other_output_types() {
    let fake = GardenFake::new()
        .on_get_tree(|args| {
            assert_eq!(args.path("path").as_deref(), Some("a/b c"));
            assert_eq!(args.path("kind").as_deref(), Some("oak"));
            Ok(None)
        })
        .on_grow(|_| Ok(7))
        .on_prune(|_| Ok(BTreeMap::from([("a".to_owned(), "oak".into())])));
    assert!(fake.get_tree(&"oak".into(), "a/b c").await.unwrap().is_none());
    assert_eq!(fake.grow(Vec::new()).as_json().await.unwrap(), json!(7));
    let text: BTreeMap<String, Scalar> = fake.prune(json!(null)).as_type().await.unwrap();
    assert_eq!(text["a"], "oak");
}

#[test]
fn inherent_methods_convert_arguments() {
    let client: Client<PluginTier> = Client::new(Token::plugin("id", "key").unwrap()).unwrap();
    let gardener = Gardener::new(&client, "w");
    assert_eq!(target(&gardener.get_tree("oak", "a/b")), "tree/oak/a/b");
    assert_eq!(target(&gardener.check_tree("oak")), "tree/oak");
    assert_eq!(body(&gardener.grow([])), json!([]));
}
