#[crisp_api::client(bind(website_id))]
pub trait Site
where
    Self: Sized,
{
    fn get_website(&self);
}

fn main() {}
