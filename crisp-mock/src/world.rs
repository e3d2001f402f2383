//! The state of the server, and the commands that change it.
//!
//! [`World::apply`] is pure: it reads no clock, draws no randomness other than that of the world, and
//! performs no IO. The time and the origin of the server are passed in. Therefore a snapshot is the
//! serialized world, and tests can apply thousands of commands a second.

mod bucket;
mod command;
mod context;
mod conversation;
mod conversations;
mod event;
mod examples;
mod filter;
mod message;
mod people;
mod visitor;
mod workspace;

use std::collections::BTreeMap;

use crisp_api_spec::Tier;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub(crate) use bucket::StoredFile;
pub(crate) use bucket::{SIZE_LIMIT, UPLOAD_WINDOW};
pub(crate) use command::success;
pub(crate) use command::{Call, Caller, Command, Env};
pub(crate) use context::Context;
pub(crate) use conversation::{Conversation, State};
pub(crate) use conversations::{Conversations, Order};
pub(crate) use event::Event;
pub(crate) use filter::{Filter, text_of};
pub(crate) use message::send as send_message;
pub(crate) use people::{Contact, People};
pub(crate) use visitor::VisitorAction;
pub(crate) use workspace::Workspace;
pub(crate) use workspace::{assign, merge};

use crate::auth::{Token, default_token};
use crate::random::Random;

/// The id of the plugin to which plugin tokens belong.
pub(crate) const PLUGIN_ID: &str = "5b1f0a52-7c2e-4d8a-9a55-0d4f7e6a9b01";

/// The id of the operator to whom user tokens belong, and who owns every workspace.
pub(crate) const OPERATOR_ID: &str = "a4c32c68-be91-4e29-b05a-976f7fe9d1e5";

/// The state of the server.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct World {
    pub(crate) random: Random,
    pub(crate) websites: BTreeMap<String, Workspace>,
    pub(crate) tokens: Vec<Token>,
    pub(crate) files: BTreeMap<String, StoredFile>,
    /// Fixed `data` for endpoints, by the name of the endpoint.
    pub(crate) answers: BTreeMap<String, Value>,
}

impl World {
    /// Creates a world with the given workspaces, the three default tokens and one contact per workspace.
    pub(crate) fn new(seed: u64, website_ids: &[String], now: u64) -> Self {
        let mut random = Random::new(seed);
        let websites = website_ids
            .iter()
            .enumerate()
            .map(|(index, id)| (id.clone(), Workspace::new(id, index, now, &mut random)));
        let websites = websites.collect();
        let default = |tier| {
            let (identifier, key) = default_token(tier);
            Token::new(tier, identifier, key)
        };
        Self {
            random,
            websites,
            tokens: Tier::ALL.map(default).into(),
            files: BTreeMap::new(),
            answers: BTreeMap::new(),
        }
    }
}

/// Returns the details of the operator who owns every workspace.
pub(crate) fn owner() -> Value {
    json!({
        "user_id": OPERATOR_ID,
        "email": "grace@acme.example",
        "avatar": null,
        "first_name": "Grace",
        "last_name": "Example",
        "role": "owner",
        "title": "Founder",
        "availability": "online",
        "has_token": true,
    })
}

#[cfg(test)]
mod tests;
