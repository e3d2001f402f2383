//! A path parameter stays in its segment, for the first server and behind proxies that decode the path
//! up to three times and resolve dots.

#![no_main]

use crisp_api::{Client, Method, Token};
use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;
use url::Url;

fuzz_target!(|text: &str| {
    let token = Token::website("identifier", "key").expect("the token is valid");
    let transport = crisp_api::testing::NeverTransport;
    let client = Client::builder(token).transport(transport).build();
    let site = client.expect("the settings are valid").website("w");
    let calls = [
        site.raw(Method::GET, "/website/{website_id}/x/{y}/z").param("y", text).request(),
        site.people(text).get().request(),
        site.get_conversation(text).request(),
    ];
    for request in calls.into_iter().flatten() {
        check(request.url().path());
    }
});

fn check(sent: &str) {
    let expected: Vec<_> = sent.split('/').collect();
    let mut path = sent.to_owned();
    for _ in 0..3 {
        let decoded = percent_decode_str(&path).decode_utf8_lossy();
        let decoded = decoded.replace('?', "%3F").replace('#', "%23");
        let url = Url::parse(&format!("http://h{decoded}")).expect("the path is valid");
        path = url.path().to_owned();
        let found: Vec<_> = path.split('/').collect();
        assert_eq!(found.len(), expected.len(), "{sent} becomes {path}");
        assert_eq!(found[..4], expected[..4], "{sent} becomes {path}");
    }
}
