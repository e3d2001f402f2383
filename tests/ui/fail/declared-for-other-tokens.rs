#[crisp_api::client(tier(website), bind(website_id))]
pub trait Flags {
    #[endpoint(GET "/website/{website_id}/flag", tiers(plugin))]
    fn flag(&self) -> String;
}

fn main() {}
