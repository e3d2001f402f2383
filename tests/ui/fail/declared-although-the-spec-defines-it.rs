#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint(GET "/website/{website_id}")]
    fn get_website(&self) -> String;
}

fn main() {}
