#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(HEAD "/website/{website_id}/flag")]
    fn has_flag(&self) -> String;
}

fn main() {}
