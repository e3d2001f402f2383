//! Packets are parsed as they are written.

use crisp_api_realtime::protocol::engine::{
    Event, Namespace, Open, Packet, SocketPacket, SocketPacketKind,
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};

fn event(id: Option<u64>, name: &str, args: Vec<Value>) -> Event {
    let mut event = Event::new(name, args);
    event.id = id;
    event
}

#[test]
fn packets_of_the_relay_are_parsed() {
    let mut open = Open::new("a");
    open.max_payload = Some(1_000_000);
    let root = |kind| Packet::Message(SocketPacket::new(kind));
    for (text, packet) in [
        (
            r#"0{"sid":"a","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000}"#,
            Packet::Open(open),
        ),
        ("1", Packet::Close),
        ("2", Packet::Ping(String::new())),
        ("3probe", Packet::Pong("probe".to_owned())),
        ("5", Packet::Upgrade),
        ("6", Packet::Noop),
        ("40", root(SocketPacketKind::Connect(None))),
        (r#"40{"sid":"b"}"#, root(SocketPacketKind::Connect(Some(json!({ "sid": "b" }))))),
        ("41", root(SocketPacketKind::Disconnect)),
        (
            r#"42["a",1,null]"#,
            root(SocketPacketKind::Event(event(None, "a", vec![json!(1), json!(null)]))),
        ),
        (r#"4212["a"]"#, root(SocketPacketKind::Event(event(Some(12), "a", vec![])))),
        ("4312[]", root(SocketPacketKind::Ack { id: 12, args: vec![] })),
        (
            r#"44{"message":"x"}"#,
            root(SocketPacketKind::ConnectError(Some(json!({ "message": "x" })))),
        ),
        (
            r#"452-7["a",{"_placeholder":true,"num":0}]"#,
            root(SocketPacketKind::BinaryEvent {
                attachments: 2,
                event: event(Some(7), "a", vec![json!({ "_placeholder": true, "num": 0 })]),
            }),
        ),
        (
            "461-7[1]",
            root(SocketPacketKind::BinaryAck { attachments: 1, id: 7, args: vec![json!(1)] }),
        ),
        (
            r#"42/admin,3["a"]"#,
            Packet::Message(
                SocketPacket::new(SocketPacketKind::Event(event(Some(3), "a", vec![])))
                    .with_namespace(Namespace::new("/admin").unwrap()),
            ),
        ),
    ] {
        assert_eq!(Packet::parse(text), Ok(packet.clone()), "{text}");
        assert_eq!(packet.write(), text);
    }
}

#[test]
fn other_spellings_of_a_packet_are_parsed() {
    let open = Packet::Open(Open::new("a"));
    assert_eq!(Packet::parse(r#"0{"sid":"a","another":1}"#), Ok(open));
    let admin = SocketPacket::new(SocketPacketKind::Connect(None))
        .with_namespace(Namespace::new("/admin").unwrap());
    assert_eq!(Packet::parse("40/admin"), Ok(Packet::Message(admin)));
    let root = SocketPacket::event("a", []);
    assert_eq!(Packet::parse(r#"42/,["a"]"#), Ok(Packet::Message(root)));
}

#[test]
fn malformed_packets_are_errors() {
    for text in [
        "",
        "7",
        "x",
        "é",
        "0",
        "0{}",
        "4",
        "47",
        "42",
        "42{}",
        "42[]",
        "42[1]",
        "42\"a\"",
        "42[\"a\"",
        "42[\"a\"]x",
        "42+1[\"a\"]",
        "4299999999999999999999[\"a\"]",
        "43[]",
        "431",
        "45[\"a\"]",
        "45-[\"a\"]",
        "45+1-[\"a\"]",
        "4599999999999-[\"a\"]",
        "40{",
        "<html>",
    ] {
        assert!(Packet::parse(text).is_err(), "{text}");
    }
    assert!(Namespace::new("x").is_err() && Namespace::new("/a,b").is_err());
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    let text = format!("42[\"a\",{}", "[".repeat(1_000_000));
    assert!(Packet::parse(&text).is_err());
}

/// JSON without floats that `serde_json` rounds when it parses them: eighths are exact.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 8.0)),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(any::<String>(), inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn events() -> impl Strategy<Value = Event> {
    let parts = (option::of(any::<u64>()), any::<String>(), vec(json(), 0..3));
    parts.prop_map(|(id, name, args)| event(id, &name, args))
}

fn messages() -> impl Strategy<Value = SocketPacket> {
    let args = || vec(json(), 0..3);
    let kind = prop_oneof![
        option::of(json()).prop_map(SocketPacketKind::Connect),
        Just(SocketPacketKind::Disconnect),
        events().prop_map(SocketPacketKind::Event),
        (any::<u64>(), args()).prop_map(|(id, args)| SocketPacketKind::Ack { id, args }),
        option::of(json()).prop_map(SocketPacketKind::ConnectError),
        (any::<u32>(), events())
            .prop_map(|(attachments, event)| SocketPacketKind::BinaryEvent { attachments, event }),
        (any::<u32>(), any::<u64>(), args()).prop_map(|(attachments, id, args)| {
            SocketPacketKind::BinaryAck { attachments, id, args }
        }),
    ];
    (option::of("/[^,]{0,9}"), kind).prop_map(|(namespace, kind)| {
        let namespace = namespace.map_or(Namespace::ROOT, |name| Namespace::new(&name).unwrap());
        SocketPacket::new(kind).with_namespace(namespace)
    })
}

fn packets() -> impl Strategy<Value = Packet> {
    let open = (any::<String>(), vec(any::<String>(), 0..2), any::<(u64, u64, Option<u64>)>());
    let open = open.prop_map(|(sid, upgrades, (ping_interval, ping_timeout, max_payload))| {
        let mut open = Open::new(sid);
        open.upgrades = upgrades;
        open.ping_interval = ping_interval;
        open.ping_timeout = ping_timeout;
        open.max_payload = max_payload;
        Packet::Open(open)
    });
    prop_oneof![
        1 => open,
        1 => prop_oneof![Just(Packet::Close), Just(Packet::Upgrade), Just(Packet::Noop)],
        1 => any::<String>().prop_map(Packet::Ping),
        1 => any::<String>().prop_map(Packet::Pong),
        6 => messages().prop_map(Packet::Message),
    ]
}

proptest! {
    #[test]
    fn a_written_packet_is_parsed_as_itself(packet in packets()) {
        prop_assert_eq!(Packet::parse(&packet.write()), Ok(packet));
    }

    #[test]
    fn no_text_makes_parsing_panic(text in "[0-6]{0,2}[-/,0-9a-z\\[\\]\"{}:]{0,20}|\\PC*") {
        if let Ok(packet) = Packet::parse(&text) {
            prop_assert_eq!(Packet::parse(&packet.write()), Ok(packet));
        }
    }
}
