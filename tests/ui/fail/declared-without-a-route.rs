#[crisp_api::client(bind(website_id))]
pub trait Flags {
    #[endpoint]
    fn flag(&self);
}

fn main() {}
