#[crisp_api::client]
pub trait Everything {
    fn list_all_connect_websites(&self);

    #[endpoint(GET "/user/account", tiers(user))]
    fn account(&self) -> String;
}

fn main() {}
