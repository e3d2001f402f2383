#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(GET "/website/{website_id}/flag", tier(plugin))]
    fn flag(&self);
}

fn main() {}
