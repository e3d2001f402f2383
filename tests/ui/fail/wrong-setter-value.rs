fn ask(site: &crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) {
    let _ = site.list_conversations().per_page("many");
}

fn main() {}
