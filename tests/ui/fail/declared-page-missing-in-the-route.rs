#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(GET "/website/{website_id}/flags/{page_number}", page = page)]
    fn flags(&self) -> Vec<String>;
}

fn main() {}
