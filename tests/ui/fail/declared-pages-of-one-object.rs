#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    #[endpoint(GET "/website/{website_id}/flags/{page_number}", page = page_number)]
    fn flag(&self) -> String;
}

fn main() {}
