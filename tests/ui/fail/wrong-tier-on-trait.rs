#[crisp_api::client(tier(website))]
trait Connected {
    fn list_all_connect_websites(&self);
    fn check_website_exists(&self);
}

fn main() {}
