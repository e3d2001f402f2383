use crisp_api::types::Website;

#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    fn get_website(&self) -> Box<dyn Future<Output = Website>>;
}

fn main() {}
