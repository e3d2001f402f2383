#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    #[endpoint(GET "/website/{website_id}/flag?limit={limit}")]
    fn flag(&self, limit: u8) -> String;
}

fn main() {}
