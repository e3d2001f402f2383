#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    extern "C" fn get_website(&self);
}

fn main() {}
