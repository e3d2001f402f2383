//! Values as nobody should write them: J5, J7 to J10, J12, J13 and J15.

use crisp_api::prelude::*;
use crisp_api::types::{Availability, Conversation, ConversationState};
use crisp_api::{Error, Kind, Result, Timestamp};

use super::server::{Server, Step, answer};

async fn read(body: String) -> Result<Conversation> {
    let server = Server::start([Step::Close(answer("200 OK", "", body))]).await;
    server.once().get_conversation("s").await
}

/// A conversation with these fields more.
async fn with(fields: &str) -> Result<Conversation> {
    let ids = r#""session_id":"s","website_id":"w""#;
    read(format!(r#"{{"error":false,"reason":"resolved","data":{{{ids},{fields}}}}}"#)).await
}

async fn refused(fields: &str) -> Error {
    let error = with(fields).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::Decode, Some(200)), "{fields}");
    error
}

/// J5: of a key that comes twice, the last one holds, in types as in JSON without one, and in the
/// envelope; as in every JavaScript.
#[tokio::test]
async fn j5_the_last_of_two_keys_holds() {
    let twice = with(r#""topic":"first","topic":"last","session_id":"t""#).await.unwrap();
    assert_eq!((twice.topic.as_deref(), twice.session_id.as_str()), (Some("last"), "t"));
    // Null is absent, and an absent key takes nothing back.
    let null = with(r#""topic":"first","topic":null"#).await.unwrap();
    assert_eq!(null.topic.as_deref(), Some("first"));
    let body = r#"{"error":false,"reason":"a","data":{"a":1},"data":{"a":2,"a":3}}"#;
    let server = Server::start([Step::Close(answer("200 OK", "", body))]).await;
    let value = server.once().get_conversation("s").as_json().await.unwrap();
    assert_eq!(value, serde_json::json!({"a": 3}));
    let error = read(r#"{"error":false,"error":true,"reason":"not_found"}"#.into()).await;
    assert_eq!(error.unwrap_err().kind(), Kind::Api);
}

/// J7: integers at the edges of their types, and integers that are written as floats.
#[tokio::test]
async fn j7_integers_are_exact_or_refused() {
    for (number, millis) in [
        ("9007199254740993", 9_007_199_254_740_993),
        ("9223372036854775807", i64::MAX),
        ("-1", -1),
        ("1e12", 1_000_000_000_000),
        ("1787654321000.0", 1_787_654_321_000),
        ("-0", 0),
        ("-0.0", 0),
    ] {
        let read = with(&format!(r#""created_at":{number}"#)).await.unwrap();
        assert_eq!(read.created_at, Some(Timestamp::from_millis(millis)), "{number}");
    }
    for number in ["9223372036854775808", "18446744073709551615", "18446744073709551616", "1.5"] {
        let error = refused(&format!(r#""created_at":{number}"#)).await;
        assert_eq!(error.json_path(), Some("created_at"), "{number}");
        assert!(!error.to_string().contains(number), "{error}");
    }
    assert_eq!(with(r#""status":255"#).await.unwrap().status, Some(255));
    assert_eq!(with(r#""status":2.0"#).await.unwrap().status, Some(2));
    for number in ["256", "-1", "0.5", "1e300", "1e400"] {
        refused(&format!(r#""status":{number}"#)).await;
    }
}

/// J8: numbers that JSON does not have.
#[tokio::test]
async fn j8_what_is_no_number_is_an_error() {
    for number in ["NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x1", "1_000"] {
        refused(&format!(r#""status":{number}"#)).await;
    }
}

/// J9: values of another type than was promised are errors that say where, and not what.
#[tokio::test]
async fn j9_a_value_of_another_type_is_an_error() {
    for (field, values) in [
        ("status", &[r#""2""#, "true", "[2]", r#"{"a":2}"#][..]),
        ("topic", &["7777", "true", "[]", "{}"]),
        ("is_blocked", &["0", "1", r#""true""#]),
        ("state", &["0", "true", "{}"]),
        ("created_at", &["true", r#""1787654321000""#, "[]"]),
        ("mentions", &[r#""u""#, "7777", r#"{"0":"u"}"#]),
        ("meta", &[r#""m""#, "7777", r#"["m"]"#]),
    ] {
        for value in values {
            let error = refused(&format!(r#""{field}":{value}"#)).await;
            assert_eq!(error.json_path(), Some(field), "{value}: {error}");
            assert!(error.json_offset().is_some() && !error.to_string().contains("7777"));
        }
    }
}

/// J10: null is absent wherever it stands, and what is empty is empty, as a list or as an object.
#[tokio::test]
async fn j10_null_and_empty_are_nothing_in_either_form() {
    for value in ["null", "[]", "{}"] {
        let read = with(&format!(r#""meta":{value},"mentions":{value}"#)).await.unwrap();
        assert!(read.mentions.is_empty(), "{value}");
        assert!(read.meta.is_none_or(|meta| meta.nickname.is_none()), "{value}");
    }
    assert_eq!(with(r#""topic":null,"created_at":null"#).await.unwrap().topic, None);
    for missing in ["null", "[]", "{}"] {
        let body = format!(r#"{{"error":false,"reason":"resolved","data":{missing}}}"#);
        assert!(read(body).await.unwrap_err().is_decode(), "{missing}");
    }
}

/// J12: words that an enum does not list, none at all, and one of another enum: each is kept, and
/// goes back as it came.
#[tokio::test]
async fn j12_a_word_that_is_not_listed_is_kept() {
    for word in ["snoozed", "", "online", "Resolved", " resolved", "\u{1f600}"] {
        let read = with(&format!(r#""state":"{word}""#)).await.unwrap();
        let state = read.state.clone().unwrap();
        assert!(matches!(state, ConversationState::Unknown(_)), "{word}");
        assert_eq!((state.as_str(), state == *word), (word, true));
        assert_eq!(serde_json::to_value(&read).unwrap()["state"], word);
        assert_eq!(serde_json::to_value(&state).unwrap(), word);
    }
    let read = with(r#""state":"resolved","availability":"online""#).await.unwrap();
    assert_eq!(read.state, Some(ConversationState::Resolved));
    assert_eq!(read.availability, Some(Availability::Online));
}

/// J13: a field that was renamed, or is written in another case, is another field: it is absent, and
/// an error where the answer is of no use without it.
#[tokio::test]
async fn j13_a_renamed_field_is_absent() {
    for key in ["Topic", "TOPIC", "subject", "topic "] {
        assert_eq!(with(&format!(r#""{key}":"x""#)).await.unwrap().topic, None, "{key}");
    }
    for key in ["sessionId", "Session_id", "session"] {
        let data = format!(r#"{{"website_id":"w","{key}":"s"}}"#);
        let error = read(format!(r#"{{"error":false,"reason":"a","data":{data}}}"#)).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), Kind::Decode);
        assert!(error.to_string().contains("`session_id`"), "{error}");
    }
}

/// J15: a list with a hundred thousand elements.
#[tokio::test]
async fn j15_a_list_of_a_hundred_thousand() {
    let item = r#"{"session_id":"s","website_id":"w"}"#;
    let list = vec![item; 100_000].join(",");
    let body = format!(r#"{{"error":false,"reason":"listed","data":[{list}]}}"#);
    let server = Server::start([Step::Close(answer("200 OK", "", body))]).await;
    let builder = server.builder().max_body(16 << 20);
    let builder = builder.timeout(std::time::Duration::from_secs(10));
    let list = builder.build().unwrap().website("w").list_conversations().await.unwrap();
    assert_eq!(list.len(), 100_000);
    assert!(list.iter().all(|conversation| conversation.session_id == "s"));
}
