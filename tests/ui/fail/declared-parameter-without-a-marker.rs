#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(POST "/website/{website_id}/flag/{kind}")]
    fn flag(&self, kind: &str, level: u8);
}

fn main() {}
