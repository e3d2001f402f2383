#[crisp_api::client(bind(website_id), with(Website = String, Website = u8))]
pub trait Flags {
    fn get_website(&self);
}

fn main() {}
