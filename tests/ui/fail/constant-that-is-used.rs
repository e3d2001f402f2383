#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    const LIMIT: usize = 20;
    fn get_website(&self) -> _;
    fn limit(&self) -> usize {
        Self::LIMIT
    }
}

fn main() {}
