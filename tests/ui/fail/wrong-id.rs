fn ask(site: &crisp_api::WebsiteHandle<crisp_api::WebsiteTier>, id: &crisp_api::WebsiteId) {
    let _ = site.get_conversation(id);
}

fn main() {}
