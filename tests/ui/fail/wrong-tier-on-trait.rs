#[crisp_api::client(tier(website))]
trait Connected {
    fn list_all_connect_websites(&self);
    fn check_website_exists(&self);
}

// What was reported is not reported again where the client is made.
fn make(client: &crisp_api::Client<crisp_api::WebsiteTier>) {
    let _ = ConnectedClient::new(client);
}

fn main() {}
