#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(POST "/website/{website_id}/flag")]
    fn flag(&self, #[query] #[body] level: u8);
}

fn main() {}
