//! Reading real payloads allocates no more often than serde's derive does.

#[path = "../benches/decode/mirror.rs"]
mod mirror;
#[path = "../benches/decode/payloads.rs"]
mod payloads;

use allocation_counter::measure;
use crisp_api::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// How often reading, and then writing, allocates.
fn allocations<T: DeserializeOwned + Serialize>(json: &[u8]) -> [u64; 2] {
    let read = measure(|| drop(serde_json::from_slice::<T>(json).unwrap()));
    let value: T = serde_json::from_slice(&payloads::without_nothing(json)).unwrap();
    let written = measure(|| drop(serde_json::to_vec(&value).unwrap()));
    [read.count_total, written.count_total]
}

/// The same JSON, by way of a type.
fn through<T: DeserializeOwned + Serialize>(json: &[u8]) -> Value {
    serde_json::to_value(serde_json::from_slice::<T>(json).unwrap()).unwrap()
}

#[track_caller]
fn no_more<Ours, Derived>(jsons: &[Vec<u8>])
where
    Ours: DeserializeOwned + Serialize,
    Derived: DeserializeOwned + Serialize,
{
    for json in jsons {
        let stripped = payloads::without_nothing(json);
        let (ours, derived) = (through::<Ours>(&stripped), through::<Derived>(&stripped));
        assert_eq!(ours, derived, "the mirror is another type");
        let (ours, derived) = (allocations::<Ours>(json), allocations::<Derived>(json));
        assert!(ours[0] > 0, "{ours:?}: nothing was counted");
        assert!(ours[0] <= derived[0], "reading: {}, derived {}", ours[0], derived[0]);
        assert!(ours[1] <= derived[1], "writing: {}, derived {}", ours[1], derived[1]);
    }
}

#[test]
fn a_page_of_conversations() {
    no_more::<Vec<types::Conversation>, Vec<mirror::Conversation>>(&payloads::conversations());
}

#[test]
fn profiles() {
    no_more::<types::PeopleProfile, mirror::PeopleProfile>(&payloads::profiles());
}

#[test]
fn a_page_of_messages() {
    no_more::<Vec<types::ConversationMessage>, Vec<mirror::ConversationMessage>>(
        &payloads::messages(),
    );
}
