#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    #[endpoint(GET "https://api.crisp.chat/v1/website/{website_id}/flag")]
    fn flag(&self) -> String;
}

fn main() {}
