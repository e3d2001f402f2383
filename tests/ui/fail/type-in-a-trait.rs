#[crisp_api::client(bind(website_id))]
pub trait Flags {
    type Output;
    fn get_website(&self);
}

fn main() {}
