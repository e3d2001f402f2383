#[crisp_api::client(bind(website_id))]
trait Inbox<T> {
    fn get_website(&self) -> _;
}

fn main() {}
