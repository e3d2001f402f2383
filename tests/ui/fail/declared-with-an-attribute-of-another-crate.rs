#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    #[get("/website/{website_id}/flag")]
    fn flag(&self) -> String;
}

fn main() {}
