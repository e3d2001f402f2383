#[crisp_api::client(spec = concat!("./", "flags.toml"), bind(website_id))]
pub trait Inbox {
    fn get_flags(&self);
}

fn main() {}
