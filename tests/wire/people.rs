//! The handle to a contact, and `upsert`.

use std::collections::BTreeMap;
use std::time::Duration;

use crisp_api::types::{PeopleEventColor, PeopleProfileEmployment, PeopleProfilePerson};
use crisp_api::workflows::Upserted;
use crisp_api::{Kind, Reason, Scalar};
use crisp_api_mock::CONTACT_EMAIL;
use serde_json::json;

use crate::fault_transport::{Fault, start_with_faults};
use crate::start;

const ADA: &str = "PATCH /people/profile/ada%40example.com";
const BOB: &str = "PATCH /people/profile/bob%40example.com";
const GET_ADA: &str = "GET /people/profile/ada%40example.com";
const GET_BOB: &str = "GET /people/profile/bob%40example.com";
const ADD: &str = "POST /people/profile";

#[tokio::test]
async fn people_handle_sends_the_right_requests() {
    let (mock, site) = start().await;
    let ada = site.people(CONTACT_EMAIL);
    let id = ada.get().await.unwrap().people_id;
    let by_id = site.people(&id);
    assert_eq!(by_id.key().as_str(), id.as_str());

    by_id.update().notepad("Likes tea").await.unwrap();
    assert_eq!(ada.get().await.unwrap().notepad.as_deref(), Some("Likes tea"));

    ada.update_data(BTreeMap::from([("seats".to_owned(), 5.into())])).await.unwrap();
    ada.update_data(BTreeMap::from([("plan".to_owned(), "pro".into())])).await.unwrap();
    let data = by_id.data().await.unwrap().data;
    assert_eq!(data.get("seats"), Some(&Scalar::from(5)));
    assert_eq!(data.get("plan"), Some(&Scalar::from("pro")));

    ada.event("SentRequest for an invoice").color(PeopleEventColor::Blue).await.unwrap();
    assert_eq!(
        mock.last_request().unwrap().json(),
        json!({ "text": "SentRequest for an invoice", "color": "blue" })
    );
    let events = site.list_people_events(CONTACT_EMAIL).await.unwrap();
    assert_eq!(events[0].text.as_deref(), Some("SentRequest for an invoice"));

    ada.remove().await.unwrap();
    assert!(by_id.get().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn save_replaces_and_update_merges() {
    let (_mock, site) = start().await;
    assert!(site.check_people_profile_exists(CONTACT_EMAIL).await.unwrap());
    assert!(!site.check_people_profile_exists("bob@example.com").await.unwrap());

    let ada = site.people(CONTACT_EMAIL);
    ada.update().person(PeopleProfilePerson::new().phone("+1")).await.unwrap();
    let person = ada.get().await.unwrap().person.unwrap();
    assert_eq!(
        (person.nickname.as_deref(), person.phone.as_deref()),
        (Some("Ada Example"), Some("+1"))
    );

    let person = PeopleProfilePerson::new().nickname("Ada");
    site.save_people_profile(CONTACT_EMAIL, CONTACT_EMAIL, person).await.unwrap();
    assert_eq!(ada.get().await.unwrap().person.unwrap().phone, None);
    assert!(ada.get().await.unwrap().segments.is_empty());
}

#[tokio::test]
async fn upsert_updates_an_existing_contact_with_one_request() {
    let (mock, transport, site) = start_with_faults([]).await;
    let upsert = site.people(CONTACT_EMAIL).upsert().notepad("Tea").segments(["vip"]);
    assert_eq!(upsert.await.unwrap(), Upserted::Updated);
    assert_eq!(transport.lines(), [ADA]);
    let sent = mock.last_request().unwrap().json();
    assert_eq!(sent, json!({ "notepad": "Tea", "segments": ["vip"] }));
}

#[tokio::test]
async fn upsert_keeps_the_details_that_it_does_not_set() {
    let profile = json!({
        "error": false, "reason": "resolved", "data": {
            "people_id": "00000000-0000-4000-8000-000000000001",
            "person": {
                "nickname": "Ada", "phone": "", "gender": "female", "avatar": null, "new_field": [1],
                "employment": { "name": "Acme", "title": "Engineer" },
            },
            "company": { "name": "Acme", "domain": "acme.example" },
        },
    });
    let body: &'static str = profile.to_string().leak();
    // The mock server would reject the field that the spec does not know.
    let updated = Fault::Respond(200, r#"{"error":false,"reason":"updated","data":{}}"#);
    let faults = [(GET_ADA, Fault::Respond(200, body)), (ADA, updated)];
    let (_mock, transport, site) = start_with_faults(faults).await;
    let person = PeopleProfilePerson::new()
        .phone("+1")
        .employment(PeopleProfileEmployment::new().title("Director"));
    let upsert = site.people(CONTACT_EMAIL).upsert().person(person).nickname("Ada Lovelace");
    assert_eq!(upsert.await.unwrap(), Upserted::Updated);
    assert_eq!(transport.lines(), [GET_ADA, ADA]);
    assert_eq!(
        serde_json::from_slice::<serde_json::Value>(&transport.requests()[1].body).unwrap(),
        json!({ "person": {
            "nickname": "Ada Lovelace", "phone": "+1", "gender": "female", "new_field": [1],
            "employment": { "name": "Acme", "title": "Director" },
        } })
    );
}

#[tokio::test]
async fn upsert_sets_custom_data_of_new_and_existing_contacts() {
    let (_mock, transport, site) = start_with_faults([]).await;
    let ada = site.people(CONTACT_EMAIL);
    ada.upsert().data([("seats", 5)]).bulk().retries(0).await.unwrap();
    assert_eq!(transport.lines(), [ADA, "PATCH /people/data/ada%40example.com"]);
    assert_eq!(ada.data().await.unwrap().data["seats"], Scalar::from(5));

    let bob = site.people("bob@example.com");
    let Upserted::Created(id) = bob.upsert().data([("seats", 7)]).await.unwrap() else {
        panic!("the contact is new")
    };
    assert_eq!(*transport.lines().last().unwrap(), format!("PATCH /people/data/{id}"));
    assert_eq!(bob.data().await.unwrap().data["seats"], Scalar::from(7));
}

#[tokio::test]
async fn upsert_is_a_future_with_the_options_of_a_call() {
    let (_mock, transport, site) = start_with_faults([]).await;
    let upsert = site.people(CONTACT_EMAIL).upsert().notepad("Tea").timeout(Duration::from_secs(2));
    let (first, second) = tokio::join!(tokio::spawn(upsert.clone()), upsert);
    assert_eq!((first.unwrap().unwrap(), second.unwrap()), (Upserted::Updated, Upserted::Updated));
    assert!(transport.requests().iter().all(|request| request.timeout == Duration::from_secs(2)));
    let late = site.people(CONTACT_EMAIL).upsert().notepad("Tea").deadline(Duration::ZERO);
    assert!(late.await.unwrap_err().is_timeout());
    assert_eq!(transport.lines().len(), 2);
}

#[tokio::test]
async fn upsert_creates_a_missing_contact_with_the_same_fields() {
    let (mock, transport, site) = start_with_faults([]).await;
    let bob = site.people("bob@example.com");
    let upsert = bob.upsert().nickname("Bob").phone("+1").phone(None::<String>).notepad("New");
    let Upserted::Created(id) = upsert.clone().await.unwrap() else { panic!("the contact is new") };
    assert_eq!(transport.lines(), [GET_BOB, ADD]);
    assert_eq!(
        mock.last_request().unwrap().json(),
        json!({ "email": "bob@example.com", "person": { "nickname": "Bob" }, "notepad": "New" })
    );
    assert_eq!(bob.get().await.unwrap().people_id, id);
    assert_eq!(upsert.await.unwrap(), Upserted::Updated);
}

#[tokio::test]
async fn upsert_updates_when_creation_conflicts() {
    let missing = r#"{"error":true,"reason":"people_not_found","data":{}}"#;
    let (_mock, transport, site) = start_with_faults([(ADA, Fault::Respond(404, missing))]).await;
    let upsert = site.people(CONTACT_EMAIL).upsert().notepad("Seen twice");
    assert_eq!(upsert.await.unwrap(), Upserted::Updated);
    assert_eq!(transport.lines(), [ADA, ADD, ADA]);
    let profile = site.people(CONTACT_EMAIL).get().await.unwrap();
    assert_eq!(profile.notepad.as_deref(), Some("Seen twice"));
}

#[tokio::test]
async fn upsert_fails_when_the_email_belongs_to_another_contact() {
    let (_mock, transport, site) = start_with_faults([]).await;
    let upsert = site.people("bob@example.com").upsert().email(CONTACT_EMAIL).notepad("Bob's");
    let error = upsert.await.unwrap_err();
    assert!(error.is(Reason::PeopleExists), "{error}");
    assert_eq!(transport.lines(), [BOB, ADD, BOB]);
    assert_eq!(site.people(CONTACT_EMAIL).get().await.unwrap().notepad, None);
}

#[tokio::test]
async fn upsert_creates_only_after_people_not_found() {
    for (status, body) in [
        (404, r#"{"error":true,"reason":"not_subscribed","data":{}}"#),
        (404, r#"{"error":true,"reason":"website_not_found","data":{}}"#),
        (
            404,
            r#"{"error":true,"reason":"not_found","data":{"message":"the route does not exist"}}"#,
        ),
        (404, "<h1>Not Found</h1>"),
        (403, r#"{"error":true,"reason":"not_allowed","data":{}}"#),
        (500, ""),
    ] {
        let (_mock, transport, site) =
            start_with_faults([(BOB, Fault::Respond(status, body))]).await;
        let error = site.people("bob@example.com").upsert().notepad("Bob").await.unwrap_err();
        assert_eq!(error.status(), Some(status), "{body}");
        assert_eq!(transport.lines(), [BOB], "{body}");
    }
}

#[tokio::test]
async fn upsert_does_not_retry_a_failed_creation() {
    for fault in
        [Fault::LostResponse, Fault::LostRequest, Fault::Unreachable, Fault::Respond(503, "")]
    {
        let (_mock, transport, site) = start_with_faults([(ADD, fault)]).await;
        let upsert = site.people("bob@example.com").upsert().notepad("Bob");
        assert_eq!(upsert.clone().await.unwrap_err().endpoint(), Some("add_new_people_profile"));
        assert_eq!(transport.lines(), [BOB, ADD]);
        upsert.await.unwrap();
        assert_eq!(site.list_people_profiles().await.unwrap().len(), 2);
    }
}

#[tokio::test]
async fn upsert_without_an_email_cannot_create() {
    let (mock, transport, site) = start_with_faults([]).await;
    let contact = site.people("00000000-0000-4000-8000-00000000dead");
    let error = contact.upsert().nickname("Bob").await.unwrap_err();
    assert_eq!(error.kind(), Kind::Argument);
    assert_eq!(
        error.to_string(),
        "add_new_people_profile: the contact does not exist and cannot be created without an email \
         address; set `email`, or identify the contact by it"
    );
    assert_eq!(transport.lines().len(), 1);

    let person = PeopleProfilePerson::new().nickname("Bob");
    let upsert = contact.upsert().person(person).email("bob@example.com").active(1000);
    assert!(matches!(upsert.await.unwrap(), Upserted::Created(_)));
    assert_eq!(
        mock.last_request().unwrap().json(),
        json!({ "email": "bob@example.com", "person": { "nickname": "Bob" }, "active": 1000 })
    );
}
