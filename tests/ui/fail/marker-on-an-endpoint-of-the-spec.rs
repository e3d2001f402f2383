#[crisp_api::client(bind(website_id))]
pub trait Flags {
    fn get_conversation(&self, #[path] session_id: _);
}

fn main() {}
