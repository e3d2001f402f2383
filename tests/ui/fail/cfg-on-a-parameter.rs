#[crisp_api::client(bind(website_id))]
pub trait Inbox {
    fn get_conversation(&self, #[cfg(unix)] session_id: _) -> _;
}

fn main() {}
