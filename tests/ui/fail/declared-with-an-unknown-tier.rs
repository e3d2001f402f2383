#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(GET "/website/{website_id}/flag", tiers(pulgin))]
    fn flag(&self);
}

fn main() {}
