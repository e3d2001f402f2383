//! The RTM stream against a socket.io server from npm, beside the official Node client. Run by
//! `.ci/realtime`.

use std::collections::BTreeSet;
use std::env;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crisp_api::realtime::{Event, EventMeta, EventName, Item, Rtm};
use crisp_api::{Client, Tier, Token};
use crisp_api_spec::{load, official};
use serde_json::{Value, json};
use tokio::time::timeout;

fn address() -> String {
    env::var("CRISP_TEST_SOCKETIO").expect("`.ci/realtime` sets the address of the server")
}

fn events() -> impl Iterator<Item = &'static EventMeta> {
    Event::ALL.iter().copied().filter(|meta| meta.tiers.contains(&Tier::Plugin))
}

async fn post(path: &str, body: &Value) -> Value {
    let http = reqwest::Client::new();
    let request = http.post(format!("{}{path}", address())).body(body.to_string());
    let response = request.send().await.unwrap().error_for_status().unwrap();
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

fn client(key: &str) -> Client<crisp_api::PluginTier> {
    let builder = Client::builder(Token::plugin("ours", key).unwrap());
    builder.base_url(format!("{}/v1", address())).build().unwrap()
}

async fn next(rtm: &mut Rtm) -> Item {
    timeout(Duration::from_secs(60), rtm.next()).await.expect("in time").unwrap().unwrap()
}

/// The official client, in a process of its own.
struct Node {
    process: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Node {
    fn listen(names: impl Iterator<Item = &'static str>) -> Self {
        let folder = env::var("CRISP_TEST_NODE_MODULES").unwrap();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/socketio/listen.mjs");
        let mut command = Command::new("node");
        command.args([script, &folder, &address()]).args(names).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        Self { process, lines }
    }

    fn next(&mut self) -> Value {
        serde_json::from_str(&self.lines.next().unwrap().unwrap()).unwrap()
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
#[ignore = "needs a socket.io server; run by .ci/realtime"]
async fn the_node_client_and_ours_receive_the_same_events() {
    let mut node = Node::listen(events().map(|meta| meta.name));
    let bound = node.next();
    let bound: BTreeSet<_> =
        bound.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    assert!(bound.len() >= 70, "the Node client subscribes to {} events", bound.len());
    let mut rtm = client("the-key").rtm().events(events()).connect().unwrap();
    assert!(matches!(next(&mut rtm).await, Item::Connected));

    let spec = load(official()).unwrap();
    let sent: Vec<(&str, Value)> = events()
        .map(|meta| {
            let payload = spec.event(meta.name).unwrap().payload();
            let data = crisp_api_spec::__private::example(&spec, payload);
            (meta.name, serde_json::from_str(&data).unwrap())
        })
        .collect();
    post("/emit", &json!(sent)).await;
    for (name, data) in &sent {
        let Item::Event(received) = next(&mut rtm).await else { panic!("{name}") };
        assert_eq!((received.name(), received.data()), (*name, data));
        assert_eq!(received.event.name(), *name);
        if bound.contains(name) {
            assert_eq!(node.next(), json!([name, data]));
        }
    }
}

#[tokio::test]
#[ignore = "needs a socket.io server; run by .ci/realtime"]
async fn reconnects_after_the_server_disconnected_the_namespace() {
    let mut rtm = client("the-key").rtm().events([Event::MESSAGE_REMOVED]).connect().unwrap();
    assert!(matches!(next(&mut rtm).await, Item::Connected));
    post("/kick", &json!({})).await;
    assert!(matches!(next(&mut rtm).await, Item::Reconnected { .. }));
    post("/emit", &json!([["message:removed", { "website_id": "w" }]])).await;
    let Item::Event(received) = next(&mut rtm).await else { panic!() };
    assert_eq!(received.name(), "message:removed");
}

#[tokio::test]
#[ignore = "needs a socket.io server; run by .ci/realtime"]
async fn adds_and_removes_events_while_connected() {
    let mut rtm = client("the-key").rtm().events([Event::MESSAGE_UPDATED]).connect().unwrap();
    assert!(matches!(next(&mut rtm).await, Item::Connected));
    let control = rtm.control();
    control.subscribe([EventName::undocumented("tea:served")]).unwrap();
    control.subscribed(Duration::from_secs(30)).await.unwrap();
    // The subscription was sent, and the server handles messages in order.
    tokio::time::sleep(Duration::from_millis(500)).await;
    post("/emit", &json!([["tea:served", { "cups": 2 }]])).await;
    let Item::Event(received) = next(&mut rtm).await else { panic!() };
    assert_eq!(received.data(), &json!({ "cups": 2 }));
}

#[tokio::test]
#[ignore = "needs a socket.io server; run by .ci/realtime"]
async fn a_rejected_key_is_final() {
    let mut rtm = client("another-key").rtm().events([Event::MESSAGE_SEND]).connect().unwrap();
    let error = timeout(Duration::from_secs(30), rtm.next()).await.unwrap().unwrap().unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert!(rtm.next().await.is_none());
}
