use crisp_api::types::Website;

type ApiResult<T> = Result<T, crisp_api::Error>;

#[crisp_api::client(bind(website_id), fake)]
pub trait Inbox {
    fn get_website(&self) -> ApiResult<Website>;
}

fn main() {}
