#[crisp_api::client(bind(websiteid))]
trait Inbox {
    fn get_website(&self) -> _;
}

// The constructor has the intended number of parameters.
fn make(client: &crisp_api::Client<crisp_api::WebsiteTier>) {
    let _ = InboxClient::new(client, "website_id");
}

fn main() {}
