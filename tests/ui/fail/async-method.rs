#[crisp_api::client(bind(website_id))]
trait Inbox {
    async fn get_website(&self) -> _;
}

fn main() {}
