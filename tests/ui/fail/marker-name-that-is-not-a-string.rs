#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(GET "/website/{website_id}/flag")]
    fn flag(&self, #[query(per_page)] per_page: u8) -> String;
}

fn main() {}
