#[crisp_api::client(bind(website_id, per_page))]
pub trait Inbox {
    fn list_conversations(&self);
}

fn main() {}
