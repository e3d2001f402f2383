//! Decoding and encoding real payloads allocate no more often than with serde's derive.

#[path = "../benches/decode/mirror.rs"]
mod mirror;
#[path = "../benches/decode/payloads.rs"]
mod payloads;

use allocation_counter::measure;
use crisp_api::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Returns the number of allocations of decoding and of encoding.
fn allocations<T: DeserializeOwned + Serialize>(json: &[u8]) -> [u64; 2] {
    let read = measure(|| drop(serde_json::from_slice::<T>(json).unwrap()));
    let value: T = serde_json::from_slice(&payloads::without_empty_values(json)).unwrap();
    let written = measure(|| drop(serde_json::to_vec(&value).unwrap()));
    [read.count_total, written.count_total]
}

/// Decodes the JSON to a type and encodes it again.
fn round_trip<T: DeserializeOwned + Serialize>(json: &[u8]) -> Value {
    serde_json::to_value(serde_json::from_slice::<T>(json).unwrap()).unwrap()
}

#[track_caller]
fn assert_no_more_allocations<Ours, Derived>(jsons: &[Vec<u8>])
where
    Ours: DeserializeOwned + Serialize,
    Derived: DeserializeOwned + Serialize,
{
    for json in jsons {
        let stripped = payloads::without_empty_values(json);
        let (ours, derived) = (round_trip::<Ours>(&stripped), round_trip::<Derived>(&stripped));
        assert_eq!(ours, derived, "the mirror type differs");
        let (ours, derived) = (allocations::<Ours>(json), allocations::<Derived>(json));
        assert!(ours[0] > 0, "{ours:?}: no allocation was counted");
        assert!(
            ours[0] <= derived[0],
            "decoding: {} allocations, {} with derive",
            ours[0],
            derived[0]
        );
        assert!(
            ours[1] <= derived[1],
            "encoding: {} allocations, {} with derive",
            ours[1],
            derived[1]
        );
    }
}

#[test]
fn conversations_allocate_no_more_than_derive() {
    assert_no_more_allocations::<Vec<types::Conversation>, Vec<mirror::Conversation>>(
        &payloads::conversations(),
    );
}

#[test]
fn profiles_allocate_no_more_than_derive() {
    assert_no_more_allocations::<types::PeopleProfile, mirror::PeopleProfile>(&payloads::profiles());
}

#[test]
fn messages_allocate_no_more_than_derive() {
    assert_no_more_allocations::<Vec<types::ConversationMessage>, Vec<mirror::ConversationMessage>>(
        &payloads::messages(),
    );
}
