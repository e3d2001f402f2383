//! Every form of a trait, in another crate.

use std::sync::Arc;

use crisp_api::prelude::*;
use crisp_api::types::{PeopleKey, SessionId};
use crisp_api::{AnyTier, Client};

#[derive(Debug, serde::Deserialize)]
pub struct Profile {
    pub email: Option<String>,
}

#[derive(serde::Serialize)]
pub struct Flag<'a> {
    pub name: &'a str,
}

/// Signatures that are complete, partial, and left to the spec.
#[crisp_api::client(tier(website, plugin), bind(website_id), fake, with(Website = Profile))]
pub trait Forms {
    fn get_website(&self);
    fn get_conversation(&self, session_id: _) -> _;
    fn list_conversations(&self, page: u32, per_page: Option<u32>) -> Vec<Profile>;
    fn get_people_profile(&self, people_id: &PeopleKey) -> Profile;
    #[endpoint(PUT "/website/{website_id}/flag/{session_id}", tiers(plugin, website))]
    fn flag(&self, #[path] session_id: &SessionId, #[query] dry: bool, #[body] flag: &Flag<'_>);
    fn own(&self) -> u8 {
        7
    }
}

#[crisp_api::client(
    spec = ["./acme.toml", "./more.toml"],
    include(acme::*, website::people::{get_people_profile}, website::base::get_website),
    bind(website_id),
    name = Acme,
    module = acme_api
)]
pub(crate) trait Included {
    fn more(&self);
}

#[crisp_api::client(official = false, spec = "./alone.toml", bind(website_id), local)]
trait Alone {
    fn flags(&self);
}

#[crisp_api::client(include(website::conversation::*), bind(website_id, session_id))]
pub struct Talk;

fn make(client: &Client<AnyTier>) {
    let forms: Arc<dyn Forms> = Arc::new(FormsClient::new(client, "w"));
    drop(forms.flag(&"session_1".into(), true, &Flag { name: "x" }));
    drop(forms.get_website().as_json());
    let included: Box<dyn Included> = Box::new(Acme::new(client, "w"));
    let _: acme_api::More = included.more();
    drop(included.flags());
    drop(AloneClient::new(client, "w").flags().request());
    drop(Talk::new(client, "w", "session_1").get_conversation().into_future());
    assert_eq!(FormsFake::new().own(), 7);
}

fn main() {
    let token = crisp_api::Token::plugin("identifier", "key").unwrap();
    make(&Client::new(token).unwrap().assume());
}
