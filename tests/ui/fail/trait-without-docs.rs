//! The lint points at the trait, not at the attribute.
#![deny(missing_docs)]

#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    fn get_conversation(&self);
}

fn main() {}
