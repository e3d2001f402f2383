#[crisp_api::client(bind(websiteid))]
trait Inbox {
    fn get_website(&self) -> _;
}

// The client has as many parameters as were meant.
fn make(client: &crisp_api::Client<crisp_api::WebsiteTier>) {
    let _ = InboxClient::new(client, "website_id");
}

fn main() {}
