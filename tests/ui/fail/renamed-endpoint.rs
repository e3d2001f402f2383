#[crisp_api::client(spec = "./renamed-endpoint.toml", bind(website_id))]
trait Things {
    fn fetch_things(&self) -> _;
}

fn main() {}
