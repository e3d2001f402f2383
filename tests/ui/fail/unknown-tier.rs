#[crisp_api::client(tier(plugn), bind(website_id))]
trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
