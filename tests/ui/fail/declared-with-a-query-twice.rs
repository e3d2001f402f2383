#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    #[endpoint(GET "/website/{website_id}/flag")]
    fn flag(&self, #[query("x")] one: u8, #[query("x")] two: u8) -> String;
}

fn main() {}
