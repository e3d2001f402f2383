fn ask(site: &crisp_api::Website<crisp_api::WebsiteTier>) {
    let _ = site.list_conversations().per_page("many");
}

fn main() {}
