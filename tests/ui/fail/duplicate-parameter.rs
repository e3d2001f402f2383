#[crisp_api::client(bind(website_id))]
pub trait Flags {
    fn list_conversations(&self, per_page: _, per_page: _);
}

fn main() {}
