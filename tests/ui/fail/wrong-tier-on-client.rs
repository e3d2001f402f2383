#[crisp_api::client]
trait Connected {
    fn list_all_connect_websites(&self);
}

fn ask(client: &crisp_api::Client<crisp_api::UserTier>) {
    let _ = ConnectedClient::new(client);
}

fn main() {}
