//! A spec of another vendor's API loads without the official spec.

use crisp_api_spec::{File, Files, Method, load};

#[test]
fn github_spec_loads_without_the_official_one() {
    let text = include_str!("other/github.toml");
    let spec = load(Files::new().with(File::new("github.toml", text))).unwrap();
    assert_eq!(spec.endpoints().len(), 20);
    let lock = spec.endpoint("lock_issue").unwrap();
    assert_eq!((lock.route().method(), lock.success_statuses()), (Method::Put, &[204][..]));
    assert!(spec.reason("not_found").unwrap().applies_to(lock));
}

/// The README states that these do not fit. Update it when they do.
#[test]
fn rejects_what_the_readme_says_does_not_fit() {
    let problem = |endpoint: &str| {
        let text = format!("[endpoint.get_issue]\nroute = \"GET /issue\"\n{endpoint}\n");
        load(Files::new().with(File::new("a.toml", text))).unwrap_err().to_string()
    };
    assert!(problem("query = { page = \"u32?\" }").contains("`page` is reserved"));
    assert!(problem("success = [301]").contains("301 is not the status of a successful"));
    assert!(problem("headers = { accept = \"string\" }").contains("no key `headers`"));
}
