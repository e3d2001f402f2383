#[crisp_api::client(bind(website_id))]
trait Inbox {
    fn brew_coffee(&self) -> _;
    fn get_website(&self) -> _;
}

fn main() {}
