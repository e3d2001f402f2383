use crisp_api::types::Conversation;

#[crisp_api::client(bind(website_id))]
trait Inbox {
    fn get_conversation(&self, session_id: _) -> crisp_api::Result<Conversation>;
    fn get_website(&self) -> impl Future<Output = ()>;
}

fn main() {}
