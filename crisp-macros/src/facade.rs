//! The checked-in part of the facade: the calls, types and methods of the official spec.
//!
//! The facade contains the expansion of the official spec as source code, so that building it requires
//! neither this crate nor the spec, and a review shows the code that a change of the spec causes. The test
//! in this module compares the files with the spec:
//!
//! ```sh
//! CRISP_API_BLESS=1 cargo test -p crisp-api-macros facade   # writes the files
//! ```

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crisp_api_spec::__private::reachable;
use crisp_api_spec::{Endpoint, Spec};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

use crate::generate::{self, Gates};
use crate::paths::Paths;
use crate::specs::CallSite;

/// A handle of the facade: its struct, the arguments of `client`, and the groups of its endpoints.
struct Handle {
    file: &'static str,
    name: &'static str,
    arguments: TokenStream,
    fields: TokenStream,
}

fn handles() -> Vec<Handle> {
    let plain = |file, name, arguments| Handle { file, name, arguments, fields: quote! {} };
    let include = |group: &str| {
        let group = crate::paths::ident(group);
        quote! { include(#group::*) }
    };
    vec![
        plain("client.rs", "Client", include("base")),
        plain("bucket.rs", "BucketHandle", include("bucket")),
        plain("media.rs", "MediaHandle", include("media")),
        plain("plan.rs", "PlanHandle", include("plan")),
        plain("plugin.rs", "PluginHandle", include("plugin")),
        Handle {
            file: "website.rs",
            name: "WebsiteHandle",
            arguments: quote! { bind(website_id), include(website::*, legacy::*) },
            fields: quote! { website_id: crate::types::WebsiteId, },
        },
    ]
}

/// Returns the checked-in files, each with its text.
fn files() -> Vec<(PathBuf, String)> {
    let paths = Paths::new(syn::parse_quote! { crate });
    let spec = crate::specs::official().expect("the official spec is valid");
    let gates = Gates { legacy: legacy(&spec), events: event_only(&spec) };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src");
    let file = |name: &str, tokens| (folder.join(name), formatted(tokens));
    let mut files = vec![
        file("endpoint/official.rs", generate::official_endpoints(&paths, &spec, &gates)),
        file("types/official.rs", generate::official_types(&paths, &spec, &gates)),
        file("dynamic/official.rs", generate::official_dynamic(&paths, &spec, &gates)),
        file("realtime/event/official.rs", generate::official_events(&paths, &spec)),
    ];
    files.extend(
        handles()
            .into_iter()
            .map(|handle| file(&format!("handles/official/{}", handle.file), methods(&handle))),
    );
    files
}

/// Returns the methods of a handle, without its struct.
fn methods(handle: &Handle) -> TokenStream {
    let Handle { name, arguments, fields, .. } = handle;
    let name = crate::paths::ident(name);
    let arguments = quote! { #arguments, crate = crate };
    let item = quote! {
        pub struct #name<K> {
            handle: Handle,
            #fields
        }
    };
    let site = CallSite { manifest_dir: None, source_file: None };
    let tokens = crate::expand::client(arguments, item, &site);
    let file: syn::File = syn::parse2(tokens).expect("the expansion is valid Rust");
    let items = file.items.into_iter().filter(|item| matches!(item, Item::Impl(_)));
    let items = items.map(|mut item| {
        if let Item::Impl(block) = &mut item
            && block.attrs.iter().any(|attr| quote! { #attr }.to_string().contains("`legacy"))
        {
            block.attrs.insert(0, syn::parse_quote! { #[cfg(feature = "legacy-helpdesk")] });
        }
        item
    });
    quote! { #(#items)* }
}

/// Returns the names of the endpoints and types of the helpdesk as it was before 2026.
fn legacy(spec: &Spec) -> BTreeSet<String> {
    let is_legacy =
        |endpoint: &&Endpoint| endpoint.group().first().is_some_and(|group| group == "legacy");
    let (legacy, others): (Vec<_>, Vec<_>) = spec.endpoints().iter().partition(is_legacy);
    let used = reachable(spec, others);
    let types = reachable(spec, legacy.iter().copied()).into_keys();
    let types = types.filter(|name| !used.contains_key(name));
    let names = legacy.iter().map(|endpoint| endpoint.name()).chain(types);
    names.map(str::to_owned).collect()
}

/// Returns the names of the types that only events use.
fn event_only(spec: &Spec) -> BTreeSet<String> {
    let used = crisp_api_spec::__private::reachable_in_calls(spec);
    let names = spec.definitions().iter().map(crisp_api_spec::Definition::name);
    names.filter(|name| !used.contains_key(name)).map(str::to_owned).collect()
}

/// Formats generated code with short paths.
fn formatted(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("the generated code is valid Rust");
    let mut text = prettyplease::unparse(&file);
    for (long, short) in SHORT_PATHS {
        text = text.replace(long, short);
    }
    // Shorter paths leave room for other line breaks.
    let file = syn::parse_file(&text).expect("short paths are valid Rust");
    let mut spaced = String::from(HEADER);
    let mut after_item = true;
    for line in prettyplease::unparse(&file).lines() {
        let is_indented = line.starts_with([' ', '}', ')', ']']);
        if after_item && !is_indented {
            spaced.push('\n');
        }
        after_item = line == "}" || !is_indented && line.ends_with([';', '}']);
        spaced.extend([line, "\n"]);
    }
    spaced
}

const HEADER: &str = "// Generated from the official spec. `crisp-macros/src/facade.rs` describes how to update it.\n";

/// The paths of generated code that are valid without a prefix in the facade.
const SHORT_PATHS: &[(&str, &str)] = &[
    ("::core::option::Option::Some", "Some"),
    ("::core::option::Option::None", "None"),
    ("::core::option::Option", "Option"),
    ("::core::result::Result", "Result"),
    ("::core::convert::Into", "Into"),
    ("::core::convert::From", "From"),
    ("::core::convert::TryFrom", "TryFrom"),
    ("::core::convert::AsRef", "AsRef"),
    ("::core::default::Default", "Default"),
    ("::core::clone::Clone", "Clone"),
    ("::core::cmp::PartialEq", "PartialEq"),
    ("::core::cmp::Eq", "Eq"),
    ("::core::primitive::", ""),
    ("crate::__private::String", "String"),
    ("crate::__private::Vec", "Vec"),
    ("crate::__private::", "private::"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facade_matches_the_official_spec() {
        let bless = std::env::var_os("CRISP_API_BLESS").is_some();
        for (path, expected) in files() {
            if bless {
                std::fs::create_dir_all(path.parent().expect("the path has a folder")).unwrap();
                std::fs::write(&path, expected).unwrap();
                continue;
            }
            let found = std::fs::read_to_string(&path).unwrap_or_default();
            let line = found.lines().zip(expected.lines()).position(|(one, other)| one != other);
            assert!(
                found == expected,
                "{} differs from the spec from line {} on; run `CRISP_API_BLESS=1 cargo test -p \
                 crisp-api-macros facade`",
                path.display(),
                line.map_or(0, |line| line + 1),
            );
        }
    }
}
