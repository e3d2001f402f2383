#![deny(unused_must_use)]

fn ask(site: &crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) {
    site.get_website();
}

fn main() {}
