use crisp_api::types::SessionId;

#[crisp_api::client(bind(website_id))]
trait Inbox {
    fn get_conversaton(&self, session_id: _) -> _;
    fn get_website(&self) -> _;
}

// The trait and the client are generated nevertheless, so this is not a second error.
fn use_it(inbox: &dyn Inbox, client: &InboxClient, id: &SessionId) {
    let _ = (inbox.get_conversaton(id), client.get_website());
}

fn main() {}
