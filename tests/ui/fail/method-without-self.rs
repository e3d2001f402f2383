#[crisp_api::client(bind(website_id))]
pub trait Flags {
    fn get_website();
}

fn main() {}
