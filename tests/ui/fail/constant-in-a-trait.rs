#[crisp_api::client(bind(website_id))]
pub trait Flags {
    const NAME: &str = "x";
    fn get_website(&self);
}

fn main() {}
