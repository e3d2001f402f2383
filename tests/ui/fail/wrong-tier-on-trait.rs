#[crisp_api::client(tier(website))]
trait Connected {
    fn list_all_connect_websites(&self);
    fn create_website(&self);
}

// The error is not repeated where the client is created.
fn make(client: &crisp_api::Client<crisp_api::WebsiteTier>) {
    let _ = ConnectedClient::new(client);
}

fn main() {}
