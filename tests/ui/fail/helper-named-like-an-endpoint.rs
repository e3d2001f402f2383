#[crisp_api::client(bind(website_id), include(website::verify::*))]
pub trait Inbox {
    fn get_verify_key(&self) -> u8 {
        1
    }
}

fn main() {}
