#[crisp_api::client(spec = "./flags.toml", bind(website_id))]
pub trait Std {
    fn get_flags(&self);
}

fn main() {
    let _ = std::sync::Mutex::new(1);
}
