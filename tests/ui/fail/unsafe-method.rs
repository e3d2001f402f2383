#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    unsafe fn get_website(&self);
}

fn main() {}
