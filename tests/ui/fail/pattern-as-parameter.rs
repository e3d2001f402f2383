#[crisp_api::client(bind(website_id))]
pub trait Flags {
    fn get_conversation(&self, (session_id, _): (String, u8));
}

fn main() {}
