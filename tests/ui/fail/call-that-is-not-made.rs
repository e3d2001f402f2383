#![deny(unused_must_use)]

fn ask(site: &crisp_api::Website<crisp_api::WebsiteTier>) {
    site.get_website();
}

fn main() {}
