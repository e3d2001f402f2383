#[crisp_api::client(spec = "./no-such-file.toml", bind(website_id))]
trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
