pub struct Level;

#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(GET "/website/{website_id}/flag/{level}")]
    fn flag(&self, level: Level) -> String;
}

fn main() {}
