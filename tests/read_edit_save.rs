//! A record that was read with GET can be edited and sent back with PUT without losing fields.

#![allow(missing_docs, reason = "these are tests")]

use crisp_api::prelude::*;
use crisp_api::types::{Conversation, PeopleProfile, PeopleProfilePerson, PeopleProfileSaveCard};
use crisp_api::{Client, Token, WebsiteTier};
use serde_json::{Value, json};

fn client() -> Client<WebsiteTier> {
    Client::new(Token::website("identifier", "key").unwrap()).unwrap()
}

#[test]
fn saved_profile_keeps_unknown_fields() {
    let read = json!({
        "people_id": "p-1", "email": "ada@example.com", "score": 3,
        "active": { "now": false, "last": 5 }, "created_at": 1, "updated_at": 2,
        "segments": [], "notepad": null, "vip": { "since": 2026 },
        "person": {
            "nickname": "Ada", "avatar": null, "pronouns": "she/her", "locales": [],
            "profiles": [{ "type": "github", "handle": "ada", "verified": true }],
            "employment": { "name": "Acme", "badge": 7 },
            "geolocation": { "country": "FR", "coordinates": { "latitude": 1.5, "z": 2 } },
        },
        "company": { "name": null, "metrics": { "employees": 5, "offices": 2 }, "phones": [] },
    });
    let mut profile = PeopleProfile::from_json(read.to_string()).unwrap();
    let person = profile.person.as_mut().unwrap();
    person.nickname = Some("Ada Lovelace".to_owned());

    let card = PeopleProfileSaveCard::try_from(&profile).unwrap();
    let site = client().website("w");
    let call = site.save_people_profile("p-1", "x", crisp_api::types::PeopleProfilePerson::new());
    let request = call.with(&card).request().unwrap();
    let sent: Value = serde_json::from_slice(request.body().unwrap()).unwrap();

    let mut expected = read;
    expected["person"]["nickname"] = json!("Ada Lovelace");
    for server_side in ["people_id", "score", "active", "created_at", "updated_at"] {
        expected.as_object_mut().unwrap().remove(server_side);
    }
    assert_eq!(sent, expected);
}

#[test]
fn missing_required_field_is_named() {
    let profile = PeopleProfile::from_json(r#"{"people_id": "p-1"}"#).unwrap();
    let error = PeopleProfileSaveCard::try_from(&profile).unwrap_err().to_string();
    assert_eq!(
        error,
        "cannot convert `PeopleProfile` to its request type: at `.`: missing field `email`"
    );
}

/// Checks that a value differs from one that lacks a key or has another string in its place.
fn assert_compares_every_key<T>(example: &T, from_json: fn(String) -> crisp_api::Result<T>)
where
    T: Clone + std::fmt::Debug + PartialEq + serde::Serialize,
{
    assert_eq!(*example, example.clone());
    let json = serde_json::to_value(example).unwrap();
    for key in json.as_object().unwrap().keys() {
        let (mut without, mut changed) = (json.clone(), json.clone());
        without.as_object_mut().unwrap().remove(key);
        changed[key] = json!("other");
        let other = from_json(without.to_string()).or_else(|_| from_json(changed.to_string()));
        assert_ne!(*example, other.unwrap(), "{key}");
    }
}

#[test]
fn equality_compares_every_field() {
    assert_compares_every_key(&Conversation::example(), Conversation::from_json);
    assert_compares_every_key(&PeopleProfile::example(), PeopleProfile::from_json);
    let [known, extended] = [json!({ "people_id": "p" }), json!({ "people_id": "p", "vip": true })];
    let read = |json: Value| PeopleProfile::from_json(json.to_string()).unwrap();
    assert_ne!(read(known), read(extended));
}

/// The feature `test-util`, which tests enable, adds a digest to what is redacted.
#[test]
fn failed_comparison_shows_which_redacted_field_differs() {
    let person = |phone: &str| PeopleProfilePerson::new().nickname("Ada Lovelace").phone(phone);
    let (left, right) =
        (format!("{:?}", person("+15550001")), format!("{:?}", person("+15550002")));
    let fields = |text: &str| text.split(", ").map(str::to_owned).collect::<Vec<_>>();
    let (left, right) = (fields(&left), fields(&right));
    let differing: Vec<_> = left.iter().zip(&right).filter(|(left, right)| left != right).collect();
    assert!(matches!(differing[..], [(phone, _)] if phone.starts_with("phone: <personal>#")));
    assert!(!left.join("").contains("Ada") && !left.join("").contains("1555"), "{left:?}");
    assert_eq!(left.len(), 2);
}
