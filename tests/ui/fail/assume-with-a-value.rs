#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[assume(plugin)]
    fn get_website(&self);
}

fn main() {}
