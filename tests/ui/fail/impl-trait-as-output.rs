#[crisp_api::client(bind(website_id))]
pub trait Flags {
    fn get_website(&self) -> impl Future<Output = ()>;
}

fn main() {}
