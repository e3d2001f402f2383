use proc_macro2::TokenStream;
use quote::quote;

use super::*;

/// Expands `item` with the spec of these tests, and formats the result.
fn expand(arguments: &TokenStream, item: TokenStream) -> String {
    let comma = (!arguments.is_empty()).then(|| quote! { , });
    let arguments = quote! {
        official = false, spec = "src/expand/specs/things.toml" #comma #arguments
    };
    formatted(client(arguments, item, &site()))
}

fn site() -> CallSite {
    CallSite { manifest_dir: Some(env!("CARGO_MANIFEST_DIR").into()), source_file: None }
}

fn formatted(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("the expansion is valid Rust");
    prettyplease::unparse(&file)
}

/// Returns the lines of `text` from the first that starts with `start` to the next that equals `end`.
fn part(text: &str, start: &str, end: &str) -> String {
    let lines = text.lines().skip_while(|line| !line.starts_with(start));
    let mut part = Vec::new();
    for line in lines {
        part.push(line);
        if line == end {
            break;
        }
    }
    assert!(part.len() > 1, "`{start}` not found in\n{text}");
    part.join("\n")
}

/// Returns the content of the module for the spec file, without its indentation.
fn module(text: &str) -> String {
    let module = part(text, "mod things {", "}");
    let inner: Vec<_> =
        module.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    inner.join("\n")
}

fn expand_empty_trait() -> String {
    expand(&quote! {}, quote! { trait Things {} })
}

#[test]
fn generates_trait_and_client() {
    let text = expand(
        &quote! { bind(website_id) },
        quote! {
            /// The user's own docs.
            pub trait Things: Debug {
                /// The user's own method docs.
                #[cfg(unix)]
                fn get_thing(&self, thing_id: _) -> _;
                fn list_things(&self, per_page: _, owner: &str) -> Vec<Mine>;
                fn change_thing(&self);
                fn helper(&self) -> u8 { 1 }
            }
        },
    );
    insta::assert_snapshot!(text.split("/// The calls and types").next().unwrap());
}

#[test]
fn generates_fake_with_a_setter_per_method() {
    let text = expand(
        &quote! { bind(website_id), fake },
        quote! { trait Things { fn get_thing(&self, thing_id: _) -> _; } },
    );
    let fake = text.split("/// A fake [`Things`] for tests").nth(1).unwrap();
    insta::assert_snapshot!(fake.split("/// The calls and types").next().unwrap());
}

#[test]
fn generates_inherent_methods_of_struct() {
    let text = expand(&quote! { bind(website_id), include(src::*) }, quote! { pub struct Things; });
    insta::assert_snapshot!(text.split("/// The calls and types").next().unwrap());
}

#[test]
fn generates_call_of_endpoint() {
    let text = module(&expand_empty_trait());
    let call = text.split("/// Lists the things.").nth(1).unwrap();
    insta::assert_snapshot!(call.split("/// Changes a thing.").next().unwrap());
}

#[test]
fn body_becomes_arguments_and_setters_or_one_argument() {
    let text = module(&expand_empty_trait());
    let setters = part(&text, "impl<T> EndpointCall<kind::ChangeThing, T> {", "}");
    let constructor = |name: &str| part(&text, &format!("pub fn {name}<"), "}");
    insta::assert_snapshot!(format!(
        "{setters}\n\n{}\n\n{}",
        constructor("__change_thing"),
        constructor("__send_thing"),
    ));
}

#[test]
fn generates_record() {
    let text = module(&expand_empty_trait());
    let record = text.split("/// A thing.").nth(1).unwrap();
    let record = record.split("/// The type `ThingChange`").next().unwrap();
    insta::assert_snapshot!(record);
}

#[test]
fn generates_open_enum_and_id_type() {
    let text = module(&expand_empty_trait());
    let enumeration = text.split("/// The type `ThingType`.").nth(1).unwrap();
    let enumeration = enumeration.split("/// The type `Content`.").next().unwrap();
    let id = part(&text, "pub type WebsiteId =", "}");
    insta::assert_snapshot!(format!("{}\n{}", enumeration.trim(), id.trim()));
}

#[test]
fn generates_enum_of_union() {
    let text = module(&expand_empty_trait());
    insta::assert_snapshot!(text.split("/// The type `Content`.").nth(1).unwrap());
}

#[test]
fn expansion_is_deterministic_and_has_no_absolute_paths() {
    let first = expand_empty_trait();
    assert_eq!(first, expand_empty_trait());
    assert!(!first.contains(env!("CARGO_MANIFEST_DIR")));
    let tracking = "const _: &[::core::primitive::u8] = ::core::include_bytes!(\n    \
                    ::core::concat!(::core::env!(\"CARGO_MANIFEST_DIR\"), \
                    \"/src/expand/specs/things.toml\")\n);";
    assert!(first.contains(tracking), "{first}");
}

#[test]
fn expansion_uses_the_given_crate_path_everywhere() {
    let text = expand(
        &quote! { crate = chat::api, bind(website_id), fake },
        quote! { trait Things { fn get_thing(&self); fn list_things(&self); } },
    );
    assert!(text.contains("chat::api::__private"));
    assert!(!text.replace("__crisp_api_things", "").contains("crisp_api"), "{text}");
}

#[test]
fn reports_all_errors_and_still_emits_the_trait() {
    let text = expand(
        &quote! { bind(websit_id), tier(website, plugn), colour = 1 },
        quote! {
            trait Things {
                fn get_thng(&self, thing_id: _, colour: _) -> _;
                fn list_things(&self) -> _;
            }
        },
    );
    // An error is also the type of the method that it is about; rustc shows both once.
    let errors: Vec<_> =
        text.lines().filter(|line| line.starts_with("::core::compile_error!")).collect();
    assert_eq!(errors.len(), 5, "{text}");
    assert!(text.contains("fn get_thng"), "{text}");
    assert!(text.contains("struct ThingsClient"));
}

#[test]
fn names_that_are_invalid_in_rust_are_errors_and_no_panic() {
    let arguments = quote! { official = false, spec = "src/expand/specs/odd-names.toml" };
    let item = quote! { trait Things { fn get_things(&self) -> Vec<things::Flag>; } };
    let text = formatted(client(arguments, item, &site()));
    assert!(!text.contains("please report it"), "{text}");
    assert!(text.contains("is not a valid Rust method name"), "{text}");
    assert!(text.contains("mod things"), "{text}");
}

#[test]
fn returns_unparsable_item_unchanged() {
    let text = client(quote! {}, quote! { trait Things { fn } }, &site()).to_string();
    // rustc parses it again and reports the error.
    assert_eq!(text, "trait Things { fn }");
}

#[test]
fn panic_becomes_an_error_that_requests_a_report() {
    let item = quote! { trait Things { #[assume] fn a(&self); } };
    let text = recover_from_panic(&item, || panic!("index {} is out of range", 7)).to_string();
    assert!(text.starts_with("trait Things { fn a (& self) ; }"), "{text}");
    assert!(text.contains("index 7 is out of range"), "{text}");
    assert!(text.contains("please report it"), "{text}");
}
