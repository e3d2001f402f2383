fn ask(client: &crisp_api::Client<crisp_api::WebsiteTier>) {
    let _ = client.plugin().list_all_connect_websites();
}

fn main() {}
