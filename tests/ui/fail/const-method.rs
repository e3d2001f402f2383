#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    const fn get_website(&self);
}

fn main() {}
