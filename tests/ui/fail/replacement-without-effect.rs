#[crisp_api::client(bind(website_id), with(Webiste = String))]
pub trait Flags {
    fn get_website(&self);
}

fn main() {}
