struct Mine;

#[crisp_api::client(bind(website_id))]
trait Inbox {
    fn get_website(&self) -> Mine;
}

fn main() {}
