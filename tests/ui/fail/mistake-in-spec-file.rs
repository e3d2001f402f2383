#[crisp_api::client(spec = "./mistake-in-spec-file.toml", bind(website_id), fake)]
trait Things {
    fn get_things(&self) -> _;
    fn get_website(&self) -> _;
}

// The client, the fake and the official endpoints are generated nevertheless.
fn make(client: &crisp_api::Client<crisp_api::PluginTier>) {
    let _ = ThingsClient::new(client, "website_id").get_website();
    let _ = ThingsFake::new().on_get_website(|_| unreachable!());
}

fn main() {}
