#[crisp_api::client(spec = ["./flags.toml", "./flags.toml"], bind(website_id))]
pub trait Inbox {
    fn get_flags(&self);
}

fn main() {}
