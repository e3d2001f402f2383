use super::*;

const OPEN: &str = r#"0{"sid":"a","upgrades":[],"pingInterval":25000,"pingTimeout":20000}"#;

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn new() -> Session {
    let authentication = Authentication::new("website", "id", "key", ["message:send"]);
    Session::new(authentication, seconds(15))
}

fn frames(session: &mut Session) -> Vec<String> {
    std::iter::from_fn(|| session.next_frame()).map(|frame| frame.as_str().to_owned()).collect()
}

fn events(session: &mut Session) -> Vec<SessionEvent> {
    std::iter::from_fn(|| session.next_event()).collect()
}

fn ready() -> Session {
    let mut session = new();
    for text in [OPEN, r#"40{"sid":"b"}"#, r#"42["authenticated",true]"#] {
        session.receive(text, seconds(1));
    }
    frames(&mut session);
    assert_eq!(events(&mut session), [SessionEvent::Ready]);
    session
}

fn event(name: &str, data: Value) -> SessionEvent {
    SessionEvent::Event { name: name.to_owned(), data }
}

fn end_after(mut session: Session, text: &str) -> End {
    session.receive(text, seconds(2));
    match events(&mut session).pop() {
        Some(SessionEvent::Ended(end)) => end,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn connects_then_authenticates() {
    let mut session = new();
    assert!(frames(&mut session).is_empty());
    session.receive(OPEN, seconds(0));
    assert_eq!(frames(&mut session), ["40"]);
    session.receive(r#"40{"sid":"b"}"#, seconds(0));
    assert!(frames(&mut session)[0].starts_with(r#"42["authentication",{"tier":"website""#));
    session.receive(r#"42["authenticated"]"#, seconds(0));
    assert!(session.is_ready());
}

#[test]
fn replies_to_pings_with_the_same_text() {
    let mut session = ready();
    session.receive("2", seconds(2));
    session.receive("2probe", seconds(2));
    assert_eq!(frames(&mut session), ["3", "3probe"]);
}

#[test]
fn acknowledges_events_that_ask_for_it() {
    let mut session = ready();
    session.receive(r#"4217["message:send",{}]"#, seconds(2));
    session.receive(r#"451-18["file",{"_placeholder":true,"num":0}]"#, seconds(2));
    session.receive_binary(seconds(2));
    assert_eq!(frames(&mut session), ["4317[]", "4318[]"]);
    assert_eq!(events(&mut session), [event("message:send", serde_json::json!({}))]);
}

#[test]
fn ignores_other_namespaces_and_packets_without_meaning() {
    let mut session = ready();
    for text in ["42/admin,[\"a\"]", "41/admin,", "6", "5", "3", "40{\"sid\":\"c\"}", "430[]"] {
        session.receive(text, seconds(2));
    }
    assert!(events(&mut session).is_empty() && frames(&mut session).is_empty());
    assert!(session.is_ready());
}

#[test]
fn events_before_the_confirmation_follow_it() {
    let mut session = new();
    for text in [OPEN, "40", r#"42["a",1]"#, r#"42["authenticated",true]"#, r#"42["b"]"#] {
        session.receive(text, seconds(1));
    }
    let expected = [SessionEvent::Ready, event("a", 1.into()), event("b", Value::Null)];
    assert_eq!(events(&mut session), expected);
}

#[test]
fn early_events_are_bounded_and_counted() {
    let mut session = new();
    session.receive(OPEN, seconds(0));
    session.receive("40", seconds(0));
    for _ in 0..MAX_EARLY_EVENTS + 3 {
        session.receive(r#"42["a"]"#, seconds(1));
    }
    assert!(events(&mut session).is_empty());
    session.receive(r#"42["authenticated",true]"#, seconds(1));
    let events = events(&mut session);
    assert_eq!(events.len(), 1 + MAX_EARLY_EVENTS + 1);
    assert_eq!(events.last(), Some(&SessionEvent::Dropped(3)));
}

#[test]
fn an_undecodable_frame_does_not_end_the_session() {
    let mut session = ready();
    session.receive("42{\"secret\":1}", seconds(2));
    let events = events(&mut session);
    assert!(matches!(&events[..], [SessionEvent::Undecodable { .. }]), "{events:?}");
    assert!(!format!("{events:?}").contains("secret"));
    assert!(session.is_ready());
}

#[test]
fn names_why_the_session_ended() {
    let unauthorized =
        |message: Option<&str>| End::Unauthorized { message: message.map(str::to_owned) };
    assert_eq!(
        end_after(ready(), r#"42["unauthorized",{"message":"bad\n token"}]"#),
        unauthorized(Some("bad token"))
    );
    assert_eq!(end_after(ready(), r#"42["unauthorized"]"#), unauthorized(None));
    assert_eq!(end_after(ready(), r#"42["authenticated",false]"#), unauthorized(None));
    assert_eq!(end_after(ready(), "41"), End::Disconnected);
    assert_eq!(end_after(ready(), "1"), End::Closed);
    let message = Some("full".to_owned());
    assert_eq!(end_after(ready(), r#"44{"message":"full"}"#), End::Refused { message });
    assert_eq!(end_after(new(), "<html>"), End::NotEngineIo);
    assert_eq!(end_after(new(), r#"42["a"]"#), End::NotEngineIo);
}

#[test]
fn silence_before_the_confirmation_ends_the_session_in_time() {
    for received in 0..3 {
        let mut session = new();
        for text in [OPEN, "40"].iter().take(received) {
            session.receive(text, seconds(14));
        }
        session.tick(seconds(14));
        assert!(events(&mut session).is_empty());
        assert_eq!(session.deadline(), Some(seconds(15)));
        session.tick(seconds(15));
        assert_eq!(events(&mut session), [SessionEvent::Ended(End::NotReady)]);
        assert_eq!(session.deadline(), None);
    }
}

#[test]
fn silence_for_both_intervals_ends_a_ready_session() {
    let mut session = ready();
    session.receive("2", seconds(30));
    session.receive_binary(seconds(40));
    assert_eq!(session.deadline(), Some(seconds(85)));
    session.tick(seconds(84));
    assert!(session.is_ready());
    session.tick(seconds(85));
    assert_eq!(events(&mut session), [SessionEvent::Ended(End::Silent)]);
}

#[test]
fn intervals_of_the_server_are_bounded() {
    for (interval, expected) in [("0", 1), ("100", 1), ("18446744073709551615", 300), ("40000", 60)]
    {
        let mut session = new();
        let open = format!(r#"0{{"sid":"a","pingInterval":{interval},"pingTimeout":20000}}"#);
        let open = if interval == "40000" { open } else { open.replace("20000", interval) };
        for text in [open.as_str(), "40", r#"42["authenticated",true]"#] {
            session.receive(text, seconds(0));
        }
        assert_eq!(session.deadline(), Some(seconds(expected)), "{interval}");
    }
}

#[test]
fn closing_disconnects_once_and_ignores_the_rest() {
    let mut session = ready();
    session.close();
    session.close();
    session.receive(r#"42["a"]"#, seconds(2));
    session.emit("socket:bind", [serde_json::json!({})]);
    session.tick(seconds(1000));
    assert_eq!(frames(&mut session), ["41"]);
    assert!(events(&mut session).is_empty());
}

#[test]
fn emits_only_while_ready() {
    let mut session = new();
    session.emit("socket:bind", [serde_json::json!({})]);
    assert!(frames(&mut session).is_empty());
    let mut session = ready();
    session.emit("socket:bind", [serde_json::json!({})]);
    assert_eq!(frames(&mut session), [r#"42["socket:bind",{}]"#]);
}
