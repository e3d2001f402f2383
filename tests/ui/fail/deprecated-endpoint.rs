#![deny(deprecated)]

#[crisp_api::client(spec = "./deprecated-endpoint.toml", bind(website_id))]
trait Things {
    fn get_things(&self) -> _;
}

fn ask(things: &dyn Things) {
    let _ = things.get_things();
}

fn main() {}
