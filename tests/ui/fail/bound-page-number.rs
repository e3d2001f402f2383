#[crisp_api::client(bind(website_id, page_number))]
pub trait Inbox {
    fn list_conversations(&self);
}

fn make(client: &crisp_api::Client<crisp_api::WebsiteTier>) {
    let _ = InboxClient::new(client, "website_id", 7_u32);
}

fn main() {}
