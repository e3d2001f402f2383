//! Property tests of code generation, over random specs.

use crisp_api_spec::{File, Files, load};
use proc_macro2::{TokenStream, TokenTree};
use proptest::prelude::*;
use quote::quote;
use syn::Ident;

use crate::errors::ErrorStore;
use crate::paths::Paths;
use crate::{generate, item};

/// Names that may collide with generated names or keywords, or are not identifiers in Rust.
const NAMES: [&str; 24] = [
    "name",
    "type",
    "self",
    "Self",
    "fn",
    "new",
    "example",
    "from_json",
    "extra",
    "clone",
    "blank",
    "field",
    "2fa",
    "a-b",
    "camelCase",
    "key",
    "values",
    "nulls",
    "map",
    "body",
    "page",
    "value",
    "__explicit",
    "x",
];

const SCALARS: [&str; 15] = [
    "string",
    "bool",
    "u8",
    "u16",
    "u32",
    "u64",
    "i32",
    "i64",
    "f64",
    "Timestamp",
    "Fingerprint",
    "scalar",
    "json",
    "ThingId",
    "StringType",
];

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(NAMES.to_vec())
}

/// Generates the type of a field.
fn ty() -> impl Strategy<Value = String> {
    let scalar = prop::sample::select(SCALARS.to_vec()).prop_map(str::to_owned);
    let leaf =
        prop_oneof![3 => scalar, 1 => Just("Other".to_owned()), 1 => Just("Either".to_owned())];
    let form = prop::sample::select(vec![
        "T",
        "T?",
        "T | null",
        "T | null?",
        "[T]",
        "[T]?",
        "[T] = []",
        "{T}",
        "{T} = {}",
    ]);
    (leaf, form).prop_map(|(leaf, form)| form.replace('T', &leaf))
}

fn field() -> impl Strategy<Value = String> {
    let attribute = prop::sample::select(vec![
        "",
        ", personal = true",
        ", secret = true",
        ", deprecated = \"use x\"",
        ", note = \"N.\"",
    ]);
    (name(), ty(), attribute).prop_map(|(name, ty, attribute)| {
        format!("\"{name}\" = {{ type = \"{ty}\"{attribute} }}\n")
    })
}

/// Generates a spec with every kind of definition, and random names and types. Many are invalid.
fn spec() -> impl Strategy<Value = String> {
    let fields = || prop::collection::vec(field(), 0..5).prop_map(|fields| fields.concat());
    let method = prop::sample::select(vec!["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);
    let returns = prop::option::of(ty().prop_map(|ty| ty.trim_end_matches(['?', ' ']).to_owned()));
    let query = prop::collection::vec((name(), prop::sample::select(SCALARS.to_vec())), 0..4);
    (fields(), fields(), method, returns, query, name(), any::<bool>()).prop_map(
        |(thing, other, method, returns, query, path, body)| {
            let returns =
                returns.map(|ty| format!("returns = \"{ty}\"\n")).unwrap_or_default();
            let query: String =
                query.iter().map(|(name, ty)| format!("\"{name}\" = \"{ty}?\"\n")).collect();
            let body = if body { "body = \"Thing\"\n" } else { "" };
            format!(
                "[endpoint.call]\nroute = \"{method} /thing/{{thing_id}}/{{{path}}}\"\n\
                 path = {{ \"{path}\" = \"string\" }}\n{returns}{body}\
                 [endpoint.call.query]\n{query}\
                 [endpoint.read]\nroute = \"GET /thing\"\nreturns = \"[Thing]\"\n\
                 [type.Thing]\n_doc = \"A thing.\"\n{thing}\n[type.Other]\n_doc = \"Another.\"\n{other}\n\
                 [id.ThingId]\nparam = \"thing_id\"\n\
                 [enum.StringType]\nvalues = [\"a\", \"b-c\", \"3d\"]\n\
                 [union.Either]\nuntagged = true\nvariants = {{ text = \"string\", other = \"Other\" }}\n"
            )
        },
    )
}

/// Names of the prelude. Generated code must use full paths, because the user may shadow these names.
const PRELUDE: [&str; 18] = [
    "Result", "Option", "String", "Vec", "Box", "Some", "None", "Ok", "Err", "Default", "Clone",
    "Into", "From", "Send", "Sync", "Iterator", "ToString", "format",
];

/// Collects the names of the prelude that are not part of a longer path.
fn bare_names(tokens: TokenStream, found: &mut Vec<Ident>) {
    let mut colons = 0;
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                colons += 1;
                continue;
            }
            TokenTree::Group(group) => bare_names(group.stream(), found),
            TokenTree::Ident(ident) if colons < 2 && PRELUDE.iter().any(|name| ident == name) => {
                found.push(ident.clone());
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Punct(_) => {}
        }
        colons = 0;
    }
}

#[test]
fn finds_prelude_names_without_a_path() {
    let mut found = Vec::new();
    bare_names(
        quote! { fn a(x: Option<u8>) -> ::core::result::Result<(), ()> { Ok(()) } },
        &mut found,
    );
    assert_eq!(found, ["Option", "Ok"]);
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn valid_specs_expand_to_valid_rust_without_prelude_names(text in spec()) {
        let loaded = load(Files::new().with(File::new("a.toml", text.as_str())));
        prop_assume!(loaded.is_ok());
        let spec = loaded.unwrap();
        let paths = Paths::new(syn::parse_quote!(::crisp_api));
        let gates = generate::Gates::default();
        let mut tokens = generate::official_endpoints(&paths, &spec, &gates);
        tokens.extend(generate::official_types(&paths, &spec, &gates));
        let mut bare = Vec::new();
        bare_names(tokens.clone(), &mut bare);
        prop_assert_eq!(bare, Vec::<Ident>::new());
        prop_assert!(syn::parse2::<syn::File>(tokens.clone()).is_ok(), "{}\n{}", text, tokens);
    }

    #[test]
    fn parsing_never_panics(arguments in "\\PC{0,60}", body in "\\PC{0,80}") {
        let (Ok(arguments), Ok(body)) = (arguments.parse::<TokenStream>(), body.parse::<TokenStream>())
        else {
            return Ok(());
        };
        let store = ErrorStore::default();
        let errors = store.sink();
        let _ = crate::arguments::Arguments::parse(arguments, &errors);
        let _ = item::Item::parse(quote! { trait Things { #body } }, &errors);
        let _ = store.append_to(TokenStream::new());
    }
}
