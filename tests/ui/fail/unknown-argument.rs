#[crisp_api::client(bnd(website_id))]
trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
