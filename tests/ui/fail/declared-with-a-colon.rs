#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    #[endpoint(GET "/website/:website_id/flag")]
    fn flag(&self) -> String;
}

fn main() {}
