#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    fn get_website(&self)
    where
        Self: Sized;
}

fn main() {}
