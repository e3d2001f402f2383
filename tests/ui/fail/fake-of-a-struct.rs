#[crisp_api::client(include(website::base::*), bind(website_id), fake, name = Other)]
struct Handle;

#[crisp_api::client(include(website::base::*), bind(website_id))]
struct WithFields {
    number: u8,
}

fn main() {}
