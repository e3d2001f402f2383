use crisp_api::WebsiteHandle;

async fn domain<K>(site: &WebsiteHandle<K>) -> crisp_api::Result<Option<String>> {
    Ok(site.get_website().await?.domain)
}

fn main() {}
