use quote::quote;

use super::*;
use crate::errors::ErrorStore;

/// Parses arguments, and returns them with the messages of the errors.
fn parse(tokens: TokenStream) -> (Arguments, Vec<String>) {
    let store = ErrorStore::default();
    let arguments = Arguments::parse(tokens, &store.sink());
    (arguments, store.into_messages())
}

fn messages(tokens: TokenStream) -> Vec<String> {
    parse(tokens).1
}

#[test]
fn debug_is_accepted_with_and_without_a_value() {
    for (tokens, expected) in [
        (quote! {}, false),
        (quote! { debug }, true),
        (quote! { debug, fake }, true),
        (quote! { debug = true }, true),
        (quote! { debug = false }, false),
    ] {
        let (arguments, messages) = parse(tokens.clone());
        assert_eq!(arguments.debug, expected, "{tokens}");
        assert!(messages.is_empty(), "{tokens}");
    }
}

#[test]
fn reports_and_applies_quoted_names() {
    let (arguments, messages) = parse(quote! {
        bind("website_id"), tier("plugin"), name = "Inbox", module = "inbox", crate = "chat::api",
        include("website::people::*"), with(Website = "Mine<u8>")
    });
    assert_eq!(
        messages,
        [
            "write the name without quotes: `bind(website_id)`",
            "write the name without quotes: `tier(plugin)`",
            "write the name without quotes: `name = Inbox`",
            "write the name without quotes: `module = inbox`",
            "write the path without quotes: `crate = chat::api`",
            "write the group without quotes: `include(website::people::*)`",
            "write the type without quotes: `with(Website = Mine<u8>)`",
        ]
    );
    assert_eq!(arguments.bind.len(), 1);
    assert_eq!(arguments.tiers.len(), 1);
    assert_eq!(arguments.include.len(), 1);
    assert_eq!(arguments.with.len(), 1);
    assert!(arguments.name.is_some() && arguments.module.is_some());
}

#[test]
fn reports_and_applies_other_brackets_and_separators() {
    let (arguments, messages) = parse(quote! {
        bind = website_id, tier = [plugin, user], include = website::*, with { Website = Mine },
        spec("specs/a.toml"), official(false), fake = true, local()
    });
    assert_eq!(
        messages,
        [
            "`bind` takes a list: `bind(website_id)`",
            "`tier` takes a list: `tier(plugin, user)`",
            "`include` takes a list: `include(website::*)`",
            "`with` takes a list: `with(Website = Mine)`",
            "`spec` takes a value: `spec = \"specs/a.toml\"`",
            "`official` takes a value: `official = false`",
            "`fake` does not accept a value; write `fake`",
            "`local` does not accept a value; write `local`",
        ]
    );
    assert_eq!(arguments.bind.len(), 1);
    assert_eq!(arguments.tiers.len(), 2);
    assert_eq!(arguments.spec.len(), 1);
    assert!(!arguments.official && arguments.fake.is_some() && arguments.local.is_some());
}

#[test]
fn reports_each_repeated_argument_once_and_merges_lists() {
    let (arguments, messages) = parse(quote! {
        spec = "a.toml", spec = "b.toml", name = One, name = Two, fake, fake, bind(a), bind(b),
        official = true, official = false, crate = a, crate = b
    });
    let expected = ["spec", "name", "fake", "official", "crate"];
    assert_eq!(messages.len(), expected.len(), "{messages:?}");
    for (message, name) in messages.iter().zip(expected) {
        assert!(message.starts_with(&format!("duplicate argument `{name}`")), "{message}");
    }
    assert_eq!(arguments.spec.len(), 2);
    assert_eq!(arguments.bind.len(), 2);
    assert!(arguments.name.is_some_and(|name| name == "One"));
}

#[test]
fn a_malformed_item_drops_only_that_item() {
    let (arguments, messages) = parse(quote! {
        bind(_, website_id), tier(_, plugin), include(_::*, website::*; , a::{b as c, d}),
        with(_ = X, Website: Mine, People)
    });
    assert_eq!(messages.len(), 8, "{messages:?}");
    assert_eq!(arguments.bind.len(), 1);
    assert_eq!(arguments.tiers.len(), 1);
    assert_eq!(arguments.include.len(), 2);
    assert_eq!(arguments.with.len(), 1);
}

#[test]
fn reports_a_missing_comma_once() {
    let (arguments, messages) = parse(quote! { bind(website_id) fake tier(plugin) });
    assert_eq!(messages, ["expected `,` before `fake`"]);
    assert!(arguments.fake.is_some());
    assert_eq!(arguments.tiers.len(), 1);
}

#[test]
fn says_where_a_value_without_a_name_belongs() {
    for (tokens, expected) in [
        (quote! { "specs/good.toml" }, "write `spec = \"specs/good.toml\"`"),
        (quote! { website_id }, "write `bind(website_id)`"),
        (quote! { plugin }, "write `tier(plugin)`"),
        (quote! { website::* }, "write `include(website::*)`"),
        (
            quote! { spec = specs/good.toml },
            "write the path as a string: `spec = \"specs/good.toml\"`",
        ),
        (quote! { spec = concat!("a", "b") }, "write the path as one string"),
        (quote! { spec = FILE }, "cannot read the constant `FILE`"),
        (quote! { spec }, "`spec` takes a value: `spec = \"specs/acme.toml\"`"),
        (quote! { mock }, "did you mean `fake`?"),
        (quote! { tiers(plugin) }, "did you mean `tier`?"),
        (quote! { path = "x.toml" }, "did you mean `spec`?"),
        (quote! { name = Foo<T> }, "write a name"),
    ] {
        let messages = messages(tokens.clone());
        assert_eq!(messages.len(), 1, "{tokens}: {messages:?}");
        assert!(messages[0].contains(expected), "{tokens}: {messages:?}");
    }
}
