#[crisp_api::client(name = "MyInbox", tier = website, fake = true, include(website), bind(website_id))]
trait Inbox {
    fn get_website(&self) -> _;
}

// Valid arguments still take effect.
fn make(client: &crisp_api::Client<crisp_api::WebsiteTier>) {
    let _ = InboxClient::new(client, "website_id");
}

fn main() {}
