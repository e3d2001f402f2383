//! Messages about arguments that do not exist.

use crisp_api_spec::__private::suggest;
use crisp_api_spec::Tier;
use proc_macro2::{Ident, TokenTree};

use super::parse::KNOWN;
use crate::errors::ErrorSink;
use crate::tokens::{is_punct, text};

/// Names of arguments in similar macros, and the argument here.
const FOREIGN: [(&str, &str); 26] = [
    ("auth", "tier"),
    ("client", "name"),
    ("client_name", "name"),
    ("crate_name", "crate"),
    ("crate_path", "crate"),
    ("double", "fake"),
    ("endpoints", "include"),
    ("expand", "debug"),
    ("file", "spec"),
    ("files", "spec"),
    ("group", "include"),
    ("groups", "include"),
    ("krate", "crate"),
    ("mock", "fake"),
    ("mod", "module"),
    ("no_send", "local"),
    ("not_send", "local"),
    ("openapi", "spec"),
    ("params", "bind"),
    ("path", "spec"),
    ("rename", "name"),
    ("replace", "with"),
    ("schema", "spec"),
    ("test", "fake"),
    ("token", "tier"),
    ("types", "with"),
];

/// Reports an argument that does not exist.
pub(super) fn report(key: &Ident, tokens: &[TokenTree], errors: &ErrorSink<'_>) {
    let name = key.to_string();
    let alone = tokens.len() == 1;
    let foreign = FOREIGN.iter().find(|(foreign, _)| *foreign == name).map(|(_, known)| *known);
    let best = suggest(&name, KNOWN.map(|(known, _)| known)).or(foreign);
    if let Some(best) = best {
        let message = format!(
            "unknown argument `{name}`; did you mean `{best}`? For example: `{}`",
            example(best)
        );
        errors.at(key, message);
        return;
    }
    let written = text(tokens);
    let path = tokens.get(1).is_some_and(|token| is_punct(token, ':'));
    let message = if alone && Tier::from_name(&name).is_some() {
        format!("`{name}` is a tier; write `tier({name})`")
    } else if alone && (name.ends_with("_id") || name.ends_with("_key")) {
        format!("`{name}` is a parameter; write `bind({name})`")
    } else if path {
        format!("`{written}` is not an argument; write `include({written})`")
    } else {
        format!("unknown argument `{name}`; expected one of {}", known_names())
    };
    errors.at(key, message);
}

/// Returns an example of the argument.
pub(super) fn example(name: &str) -> &'static str {
    KNOWN.iter().find(|(known, _)| *known == name).map_or("", |(_, example)| example)
}

/// Returns the names of all arguments.
pub(super) fn known_names() -> String {
    let names = KNOWN.map(|(name, _)| format!("`{name}`"));
    names.join(", ")
}
