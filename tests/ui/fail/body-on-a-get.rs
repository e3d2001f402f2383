#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(GET "/website/{website_id}/flag")]
    fn flag(&self, #[body] name: &str);
}

fn main() {}
