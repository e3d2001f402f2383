#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(GTE "/website/{website_id}/flag")]
    fn flag(&self);
}

fn main() {}
