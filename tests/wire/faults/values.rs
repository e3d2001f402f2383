//! Unexpected values in valid JSON.

use crisp_api::prelude::*;
use crisp_api::types::{Availability, Conversation, ConversationState};
use crisp_api::{Error, Kind, Result, Timestamp};

use super::server::{Server, Step, response};

async fn read(body: String) -> Result<Conversation> {
    let server = Server::start([Step::Close(response("200 OK", "", body))]).await;
    server.single_attempt().get_conversation("s").await
}

/// Decodes a conversation with these additional fields.
async fn conversation_with(fields: &str) -> Result<Conversation> {
    let ids = r#""session_id":"s","website_id":"w""#;
    read(format!(r#"{{"error":false,"reason":"resolved","data":{{{ids},{fields}}}}}"#)).await
}

async fn decode_error(fields: &str) -> Error {
    let error = conversation_with(fields).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::Decode, Some(200)), "{fields}");
    error
}

/// Applies to typed records, to untyped JSON, and to the envelope, and matches JavaScript.
#[tokio::test]
async fn last_duplicate_key_wins() {
    let twice =
        conversation_with(r#""topic":"first","topic":"last","session_id":"t""#).await.unwrap();
    assert_eq!((twice.topic.as_deref(), twice.session_id.as_str()), (Some("last"), "t"));
    // Null counts as absent, and an absent field does not clear an earlier value.
    let null = conversation_with(r#""topic":"first","topic":null"#).await.unwrap();
    assert_eq!(null.topic.as_deref(), Some("first"));
    let body = r#"{"error":false,"reason":"a","data":{"a":1},"data":{"a":2,"a":3}}"#;
    let server = Server::start([Step::Close(response("200 OK", "", body))]).await;
    let value = server.single_attempt().get_conversation("s").as_json().await.unwrap();
    assert_eq!(value, serde_json::json!({"a": 3}));
    let error = read(r#"{"error":false,"error":true,"reason":"not_found"}"#.into()).await;
    assert_eq!(error.unwrap_err().kind(), Kind::Api);
}

/// Covers the limits of the integer types, and integers written as floats.
#[tokio::test]
async fn integers_are_exact_or_rejected() {
    for (number, millis) in [
        ("9007199254740993", 9_007_199_254_740_993),
        ("9223372036854775807", i64::MAX),
        ("-1", -1),
        ("1e12", 1_000_000_000_000),
        ("1787654321000.0", 1_787_654_321_000),
        ("-0", 0),
        ("-0.0", 0),
    ] {
        let read = conversation_with(&format!(r#""created_at":{number}"#)).await.unwrap();
        assert_eq!(read.created_at, Some(Timestamp::from_millis(millis)), "{number}");
    }
    for number in ["9223372036854775808", "18446744073709551615", "18446744073709551616", "1.5"] {
        let error = decode_error(&format!(r#""created_at":{number}"#)).await;
        assert_eq!(error.json_path(), Some("created_at"), "{number}");
        assert!(!error.to_string().contains(number), "{error}");
    }
    assert_eq!(conversation_with(r#""status":255"#).await.unwrap().status, Some(255));
    assert_eq!(conversation_with(r#""status":2.0"#).await.unwrap().status, Some(2));
    for number in ["256", "-1", "0.5", "1e300", "1e400"] {
        decode_error(&format!(r#""status":{number}"#)).await;
    }
}

#[tokio::test]
async fn rejects_invalid_json_numbers() {
    for number in ["NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x1", "1_000"] {
        decode_error(&format!(r#""status":{number}"#)).await;
    }
}

#[tokio::test]
async fn type_mismatch_names_the_field_and_hides_the_value() {
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
            let error = decode_error(&format!(r#""{field}":{value}"#)).await;
            assert_eq!(error.json_path(), Some(field), "{value}: {error}");
            assert!(error.json_offset().is_some() && !error.to_string().contains("7777"));
        }
    }
}

#[tokio::test]
async fn null_and_empty_values_decode_as_empty() {
    for value in ["null", "[]", "{}"] {
        let read =
            conversation_with(&format!(r#""meta":{value},"mentions":{value}"#)).await.unwrap();
        assert!(read.mentions.is_empty(), "{value}");
        assert!(read.meta.is_none_or(|meta| meta.nickname.is_none()), "{value}");
    }
    assert_eq!(conversation_with(r#""topic":null,"created_at":null"#).await.unwrap().topic, None);
    for missing in ["null", "[]", "{}"] {
        let body = format!(r#"{{"error":false,"reason":"resolved","data":{missing}}}"#);
        assert!(read(body).await.unwrap_err().is_decode(), "{missing}");
    }
}

/// Includes an empty string and a value of another enum. Each value is written back unchanged.
#[tokio::test]
async fn unknown_enum_values_are_preserved() {
    for value in ["snoozed", "", "online", "Resolved", " resolved", "\u{1f600}"] {
        let read = conversation_with(&format!(r#""state":"{value}""#)).await.unwrap();
        let state = read.state.clone().unwrap();
        assert!(matches!(state, ConversationState::Unknown(_)), "{value}");
        assert_eq!((state.as_str(), state == *value), (value, true));
        assert_eq!(serde_json::to_value(&read).unwrap()["state"], value);
        assert_eq!(serde_json::to_value(&state).unwrap(), value);
    }
    let read = conversation_with(r#""state":"resolved","availability":"online""#).await.unwrap();
    assert_eq!(read.state, Some(ConversationState::Resolved));
    assert_eq!(read.availability, Some(Availability::Online));
}

/// Field names are case-sensitive. A missing optional field is absent, a missing required field an
/// error.
#[tokio::test]
async fn renamed_field_is_missing() {
    for key in ["Topic", "TOPIC", "subject", "topic "] {
        assert_eq!(
            conversation_with(&format!(r#""{key}":"x""#)).await.unwrap().topic,
            None,
            "{key}"
        );
    }
    for key in ["sessionId", "Session_id", "session"] {
        let data = format!(r#"{{"website_id":"w","{key}":"s"}}"#);
        let error = read(format!(r#"{{"error":false,"reason":"a","data":{data}}}"#)).await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), Kind::Decode);
        assert!(error.to_string().contains("`session_id`"), "{error}");
    }
}

#[tokio::test]
async fn decodes_a_list_of_20_000_items() {
    let item = r#"{"session_id":"s","website_id":"w"}"#;
    let list = vec![item; 20_000].join(",");
    let body = format!(r#"{{"error":false,"reason":"listed","data":[{list}]}}"#);
    let server = Server::start([Step::Close(response("200 OK", "", body))]).await;
    let builder = server.builder().max_body(16 << 20);
    let builder = builder.timeout(std::time::Duration::from_secs(60));
    let list = builder.build().unwrap().website("w").list_conversations().await.unwrap();
    assert_eq!(list.len(), 20_000);
    assert!(list.iter().all(|conversation| conversation.session_id == "s"));
}
