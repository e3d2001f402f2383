#[crisp_api::client(include(website::verify::*), bind(website_id))]
pub struct Site<T>;

fn uses<T>(site: &Site<T>) {
    let _ = site.get_verify_key();
}

fn main() {}
