#[crisp_api::client(spec = "./mistake-in-spec-file.toml", bind(website_id))]
trait Things {
    fn get_things(&self) -> _;
}

fn main() {}
