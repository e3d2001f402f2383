#[crisp_api::client(spec = specs/flags.toml, bind(website_id))]
pub trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
