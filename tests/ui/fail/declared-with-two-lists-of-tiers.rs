#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    #[endpoint(GET "/website/{website_id}/flag", tiers(plugin), tiers(website))]
    fn flag(&self) -> String;
}

fn main() {}
