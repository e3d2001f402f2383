//! Parses the input as packets, passes it to a session, and verifies it as a webhook.
//!
//! The input is a list of frames, one a line.

#![no_main]

use std::sync::LazyLock;
use std::time::Duration;

use crisp_api_realtime::RawEvent;
use crisp_api_realtime::hooks::{HookRequest, Verifier};
use crisp_api_realtime::protocol::engine::{Authentication, Packet, Session, SessionEvent};
use http::HeaderMap;
use libfuzzer_sys::fuzz_target;

static VERIFIER: LazyLock<Verifier> =
    LazyLock::new(|| Verifier::plugin(["secret"]).expect("the secret is not empty"));

fuzz_target!(|input: &[u8]| {
    verify(input);
    let Ok(text) = std::str::from_utf8(input) else { return };
    text.lines().for_each(parse);
    converse(text);
});

/// A packet is written as it is parsed.
fn parse(frame: &str) {
    if let Ok(packet) = Packet::parse(frame) {
        let written = packet.write();
        assert_eq!(Packet::parse(&written).as_ref(), Ok(&packet), "{written}");
    }
}

/// A session never panics, hands over nothing before it is ready, and says nothing after its end.
fn converse(text: &str) {
    let limit = Duration::from_secs(15);
    let mut session = Session::new(Authentication::new("plugin", "i", "k", ["message:send"]), limit);
    let (mut ready, mut ended) = (false, false);
    for (second, frame) in text.lines().enumerate() {
        let now = Duration::from_secs(second as u64);
        session.receive(frame, now);
        session.tick(now);
        while session.next_frame().is_some() {}
        while let Some(event) = session.next_event() {
            assert!(!ended, "{event:?} after the end");
            match event {
                SessionEvent::Ready => ready = true,
                SessionEvent::Event { name, data } => {
                    assert!(ready, "an event before the authentication");
                    let event = RawEvent::rtm(name, data);
                    assert_eq!(event.delivery_key(), event.clone().delivery_key());
                    event.partition_key();
                }
                SessionEvent::Ended(_) => ended = true,
                _ => {}
            }
        }
        assert_eq!(session.deadline().is_none(), ended);
    }
}

/// A body with a valid signature is accepted, whatever it contains, and one without is rejected.
fn verify(body: &[u8]) {
    let now = std::time::SystemTime::now();
    let headers = VERIFIER.sign("", body, now).headers;
    assert!(VERIFIER.verify(&HookRequest::new(&headers, body).now(now)).is_ok());
    let other = [body, b"!"].concat();
    assert!(VERIFIER.verify(&HookRequest::new(&headers, &other).now(now)).is_err());
    assert!(VERIFIER.verify(&HookRequest::new(&HeaderMap::new(), body).now(now)).is_err());
}
