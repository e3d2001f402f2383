#[crisp_api::client(tier(website))]
trait Connected {
    fn list_all_connect_websites(&self);
    fn check_website_exists(&self);
}

// The error is not repeated where the client is created.
fn make(client: &crisp_api::Client<crisp_api::WebsiteTier>) {
    let _ = ConnectedClient::new(client);
}

fn main() {}
