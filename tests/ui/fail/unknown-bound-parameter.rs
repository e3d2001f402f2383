#[crisp_api::client(bind(websiteid))]
trait Inbox {
    fn get_website(&self) -> _;
}

fn main() {}
