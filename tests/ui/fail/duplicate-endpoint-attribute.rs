#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(GET "/website/{website_id}/flag")]
    #[endpoint(GET "/website/{website_id}/flags")]
    fn flag(&self) -> String;
}

fn main() {}
