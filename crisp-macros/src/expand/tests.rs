use proc_macro2::TokenStream;
use quote::quote;

use super::*;

/// The expansion over the small spec of these tests, formatted.
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
    let file = syn::parse2(tokens).expect("the expansion is Rust");
    prettyplease::unparse(&file)
}

/// The part of an expansion from the line that begins with `start` to the one that is `end`.
fn part(text: &str, start: &str, end: &str) -> String {
    let lines = text.lines().skip_while(|line| !line.starts_with(start));
    let mut part = Vec::new();
    for line in lines {
        part.push(line);
        if line == end {
            break;
        }
    }
    assert!(part.len() > 1, "there is no `{start}` in\n{text}");
    part.join("\n")
}

/// What lies in the module for the spec file, without its indentation.
fn module(text: &str) -> String {
    let module = part(text, "mod things {", "}");
    let inner: Vec<_> =
        module.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    inner.join("\n")
}

fn everything() -> String {
    expand(&quote! {}, quote! { trait Things {} })
}

#[test]
fn a_trait_gives_a_port_and_a_client() {
    let text = expand(
        &quote! { bind(website_id) },
        quote! {
            /// Words of the user's own.
            pub trait Things: Debug {
                /// My words.
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
fn a_double_answers_each_method() {
    let text = expand(
        &quote! { bind(website_id), fake },
        quote! { trait Things { fn get_thing(&self, thing_id: _) -> _; } },
    );
    let fake = text.split("/// A fake [`Things`] for tests").nth(1).unwrap();
    insta::assert_snapshot!(fake.split("/// The calls and types").next().unwrap());
}

#[test]
fn a_struct_gives_inherent_methods() {
    let text = expand(&quote! { bind(website_id), include(src::*) }, quote! { pub struct Things; });
    insta::assert_snapshot!(text.split("/// The calls and types").next().unwrap());
}

#[test]
fn an_endpoint_gives_a_call() {
    let text = module(&everything());
    let call = text.split("/// Calls the endpoint `list_things`.").nth(1).unwrap();
    insta::assert_snapshot!(call.split("/// Calls the endpoint `change_thing`.").next().unwrap());
}

#[test]
fn a_body_is_several_arguments_and_setters_or_one() {
    let text = module(&everything());
    let inherent = |call: &str| {
        part(&text, &format!("impl<T: ::crisp_api::__private::Output> {call}<T> {{"), "}")
    };
    insta::assert_snapshot!(format!("{}\n\n{}", inherent("ChangeThing"), inherent("SendThing")));
}

#[test]
fn a_type_gives_a_record() {
    let text = module(&everything());
    let record = text.split("/// A thing.").nth(1).unwrap();
    let record = record.split("/// The type `ThingChange`").next().unwrap();
    insta::assert_snapshot!(record);
}

#[test]
fn words_give_an_enum_and_ids_a_type() {
    let text = module(&everything());
    let words = text.split("/// The type `ThingType`.").nth(1).unwrap();
    let words = words.split("/// The type `Content`.").next().unwrap();
    let id = text.split("::crisp_api::__private::__id!").nth(1).unwrap();
    let id = id.split("/// ").next().unwrap();
    insta::assert_snapshot!(format!("{}\n{}", words.trim(), id.trim()));
}

#[test]
fn a_union_gives_an_enum_with_what_it_holds() {
    let text = module(&everything());
    insta::assert_snapshot!(text.split("/// The type `Content`.").nth(1).unwrap());
}

#[test]
fn the_official_client_has_these_endpoints_and_types() {
    let arguments = quote! { crate = crate };
    let names = |tokens: TokenStream| {
        let text = formatted(tokens);
        let lines = text.lines().filter_map(|line| {
            let line = line.strip_prefix("pub struct ").or(line.strip_prefix("pub enum "))?;
            Some(line.trim_end_matches([' ', '{']).to_owned())
        });
        // Whether those of the old helpdesk are there, a feature says.
        lines.filter(|name| !name.starts_with("Legacy")).collect::<Vec<_>>().join("\n")
    };
    let endpoints = names(official_endpoints(arguments.clone()));
    let types = names(official_types(arguments));
    insta::assert_snapshot!(format!("{endpoints}\n\n{types}"));
}

#[test]
fn the_expansion_is_the_same_every_time_and_names_no_place_on_this_machine() {
    let first = everything();
    assert_eq!(first, everything());
    assert!(!first.contains(env!("CARGO_MANIFEST_DIR")));
    let tracking = "const _: &[::core::primitive::u8] = ::core::include_bytes!(\n    \
                    ::core::concat!(::core::env!(\"CARGO_MANIFEST_DIR\"), \
                    \"/src/expand/specs/things.toml\")\n);";
    assert!(first.contains(tracking), "{first}");
}

#[test]
fn another_name_for_the_crate_is_used_everywhere() {
    let text = expand(
        &quote! { crate = chat::api, bind(website_id), fake },
        quote! { trait Things { fn get_thing(&self); fn list_things(&self); } },
    );
    assert!(text.contains("chat::api::__private"));
    assert!(!text.replace("__crisp_api_things", "").contains("crisp_api"), "{text}");
}

#[test]
fn every_mistake_of_one_attribute_is_reported_and_the_trait_is_there() {
    let text = expand(
        &quote! { bind(websit_id), tier(website, plugn), colour = 1 },
        quote! {
            trait Things {
                fn get_thng(&self, thing_id: _, colour: _) -> _;
                fn list_things(&self) -> _;
            }
        },
    );
    let errors: Vec<_> = text.lines().filter(|line| line.contains("compile_error!")).collect();
    assert_eq!(errors.len(), 6, "{text}");
    assert!(text.contains("fn get_thing") || text.contains("fn get_thng"), "{text}");
    assert!(text.contains("struct ThingsClient"));
}

#[test]
fn what_is_no_rust_is_given_back_with_the_error() {
    let text = client(quote! {}, quote! { trait Things { fn } }, &site()).to_string();
    assert!(text.starts_with("trait Things { fn }"), "{text}");
    assert!(text.contains("compile_error"), "{text}");
}

#[test]
fn a_panic_becomes_an_error_that_asks_for_a_report() {
    let item = quote! { trait Things { #[assume] fn a(&self); } };
    let text = or_report(&item, || panic!("index {} is out of range", 7)).to_string();
    assert!(text.starts_with("trait Things { fn a (& self) ; }"), "{text}");
    assert!(text.contains("index 7 is out of range"), "{text}");
    assert!(text.contains("please report it"), "{text}");
}
