//! What a GET gives is edited and sent back by a PUT, and nothing of it gets lost.

#![allow(missing_docs, reason = "these are tests")]

use crisp_api::prelude::*;
use crisp_api::types::{PeopleProfile, PeopleProfileSaveCard};
use crisp_api::{Client, Token, WebsiteTier};
use serde_json::{Value, json};

fn client() -> Client<WebsiteTier> {
    Client::new(Token::website("identifier", "key").unwrap()).unwrap()
}

#[test]
fn a_profile_keeps_what_nobody_knows() {
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
    for set_by_crisp in ["people_id", "score", "active", "created_at", "updated_at"] {
        expected.as_object_mut().unwrap().remove(set_by_crisp);
    }
    assert_eq!(sent, expected);
}

#[test]
fn what_must_be_sent_and_is_not_there_is_named() {
    let profile = PeopleProfile::from_json(r#"{"people_id": "p-1"}"#).unwrap();
    let error = PeopleProfileSaveCard::try_from(&profile).unwrap_err().to_string();
    assert_eq!(error, "`PeopleProfile` cannot be sent back: .: missing field `email`");
}
