#[crisp_api::client(include(website::peple::*), bind(website_id))]
trait Contacts {
    fn get_website(&self) -> _;
}

fn main() {}
