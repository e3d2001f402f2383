#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(GET "/website/{website_id}/flag/{kind}")]
    fn flag(&self, #[path] knid: &str);
}

fn main() {}
