use quote::quote;

use super::*;
use crate::errors::ErrorStore;
use crate::item::Output;

/// Parses the trait with these methods, and returns it with the messages of the errors.
fn parse(methods: &TokenStream) -> (ClientTrait, Vec<String>) {
    let store = ErrorStore::default();
    let item = item(quote! { trait Inbox { #methods } }, &store.sink());
    let Some(Item::Trait(item)) = item else { unreachable!("the item is a trait") };
    (item, store.into_messages())
}

#[test]
fn reduces_outputs_to_the_type_that_the_call_gives() {
    for (ty, expected) in [
        (quote! { crisp_api::Result<Website> }, "Website"),
        (quote! { Result<Website, crisp_api::Error> }, "Website"),
        (quote! { Option<Result<Website>> }, "Option < Website >"),
        (quote! { impl Future<Output = Result<Website>> + Send }, "Website"),
        (quote! { Pin<Box<dyn Future<Output = Website> + Send>> }, "Website"),
        (quote! { BoxFuture<'static, Result<Vec<Website>>> }, "Vec < Website >"),
        (quote! { &Website }, "Website"),
    ] {
        let (item, messages) = parse(&quote! { fn get_website(&self) -> #ty; });
        assert_eq!(messages.len(), 1, "{ty}: {messages:?}");
        let Output::Own(output) = &item.methods[0].output else { unreachable!("{ty}") };
        assert_eq!(quote! { #output }.to_string(), expected, "{ty}");
    }
}

#[test]
fn accepts_owned_outputs() {
    for ty in [
        quote! { Website },
        quote! { Vec<Option<Website>> },
        quote! { Cow<'static, str> },
        quote! { () },
        quote! { (u8, String) },
    ] {
        let (_, messages) = parse(&quote! { fn get_website(&self) -> #ty; });
        assert!(messages.is_empty(), "{ty}: {messages:?}");
    }
}

#[test]
fn reports_qualifiers_clauses_and_lifetimes_once_each() {
    for method in [
        quote! { const fn a(&self); },
        quote! { unsafe fn a(&self); },
        quote! { extern "C" fn a(&self); },
        quote! { fn a(&self) where Self: Sized; },
        quote! { fn a<'a>(&'a self, x: &'a str) -> &'a str; },
        quote! { fn a<T>(&self, x: T) -> Vec<T>; },
        quote! { fn a(&mut self); },
        quote! { fn a(self: Box<Self>); },
        quote! { fn a(&self) -> Borrowed<'_>; },
    ] {
        let (_, messages) = parse(&method);
        assert_eq!(messages.len(), 1, "{method}: {messages:?}");
    }
}

#[test]
fn accepts_what_rust_accepts_on_parameters() {
    let (item, messages) = parse(&quote! {
        /// The method.
        fn a(self: &Self, /** The id. */ #[allow(unused)] mut session_id: _, r#type: _) -> _;
    });
    assert!(messages.is_empty(), "{messages:?}");
    let mut docs = item.methods[0].attrs.iter().map(|attr| quote! { #attr }.to_string());
    assert!(docs.next_back().is_some_and(|doc| doc.contains("- `session_id`: The id.")));
}

#[test]
fn members_of_the_trait_are_one_error_each_with_their_uses() {
    let (item, messages) = parse(&quote! {
        type Error: std::error::Error;
        const LIMIT: usize = 20;
        fn get_website(&self) -> Self::Error;
        fn count(&self) -> usize { Self::LIMIT }
    });
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(matches!(item.methods[0].output, Output::Spec));
}

#[test]
fn reads_declarations_in_other_notations() {
    for attribute in [
        quote! { endpoint("GET /website/{website_id}/a") },
        quote! { endpoint(GET, "/website/{website_id}/a") },
        quote! { endpoint("GET", "/website/{website_id}/a") },
        quote! { endpoint(get "/website/{website_id}/a") },
        quote! { endpoint(method = "GET", path = "/website/{website_id}/a") },
        quote! { endpoint(method = GET, url = "/website/{website_id}/a") },
        quote! { get("/website/{website_id}/a") },
        quote! { endpiont(GET "/website/{website_id}/a") },
        quote! { endpoint(GET "/website/:website_id/a") },
        quote! { endpoint(GET "/website/{website_id}/a/") },
        quote! { endpoint(GET "https://api.crisp.chat/v1/website/{website_id}/a") },
        quote! { endpoint(GET "/website/{website_id}/a", tiers = user) },
        quote! { endpoint(GET "/website/{website_id}/a", tiers(user) page = x) },
        quote! { endpoint(GET "/website/{website_id}/a", tiers(user), tiers(plugin)) },
        quote! { endpoint(GET "/website/{website_id}/a", tiers()) },
        quote! { endpoint(GET "/website/{website_id}/a", tiers("user")) },
        quote! { endpoint(GET "/website/{website_id}/a", tier(user)) },
        quote! { endpoint(GET "/website/{website_id}/a", returns = "x") },
    ] {
        let (item, messages) = parse(&quote! { #[#attribute] fn a(&self) -> String; });
        assert_eq!(messages.len(), 1, "{attribute}: {messages:?}");
        let route = item.methods[0].declaration.as_ref().and_then(|read| read.route.as_ref());
        let route = route.map(ToString::to_string).unwrap_or_default();
        assert_eq!(route, "GET /website/{website_id}/a", "{attribute}");
    }
}

#[test]
fn malformed_declarations_are_one_error() {
    for attribute in [
        quote! { endpoint },
        quote! { endpoint() },
        quote! { endpoint("/website") },
        quote! { endpoint(GET) },
        quote! { endpoint(GET /website/x) },
        quote! { endpoint(FETCH "/website") },
        quote! { endpoint(GET "/website/{a}.json") },
        quote! { get("") },
    ] {
        let (item, messages) = parse(&quote! { #[#attribute] fn a(&self) -> String; });
        let declared =
            item.methods[0].declaration.as_ref().is_some_and(|read| read.route.is_some());
        assert!(!declared, "{attribute}");
        assert!(messages.len() <= 1, "{attribute}: {messages:?}");
    }
}
