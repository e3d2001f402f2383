#[crisp_api::client(bind(website_id))]
pub trait Flags {
    fn get_conversation(&self, session_id: impl AsRef<str>);
}

fn main() {}
