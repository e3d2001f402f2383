//! Names in lists such as `bind(website_id)` and `tiers(plugin)`.

use crisp_api_spec::__private::suggest_tier;
use crisp_api_spec::Tier;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::errors::ErrorSink;
use crate::tokens::{ident_in, is_path, string, text};

/// Parses one name in the list `key(…)`.
///
/// Reports anything else, and returns the names in it whose meaning is certain. `example` shows the
/// list in messages.
pub(crate) fn names(
    key: &str,
    example: &str,
    tokens: &[TokenTree],
    errors: &ErrorSink<'_>,
) -> Vec<Ident> {
    if let [TokenTree::Ident(name)] = tokens
        && name != "_"
    {
        return vec![name.clone()];
    }
    let all_names = tokens.iter().map(|token| match token {
        TokenTree::Ident(name) if name != "_" => Some(name.clone()),
        _ => None,
    });
    let (message, recovered) = match (tokens, all_names.collect::<Option<Vec<_>>>()) {
        (_, Some(names)) => {
            let list = names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            (format!("expected `,` between the names: `{key}({list})`"), names)
        }
        ([token], _) if let Some(name) = quoted(token) => {
            (format!("write the name without quotes: `{key}({name})`"), vec![name])
        }
        ([_, .., TokenTree::Ident(name)], _) if is_path(tokens) && name != "_" => {
            (format!("write the name alone: `{key}({name})`"), vec![name.clone()])
        }
        ([TokenTree::Ident(name), next, ..], _) if name != "_" && next.to_string() != "<" => {
            (format!("`{key}` takes names only: `{key}({name})`"), vec![name.clone()])
        }
        _ => (format!("`{}` is not a name; write a name: `{example}`", text(tokens)), Vec::new()),
    };
    errors.at(tokens.iter().cloned().collect::<TokenStream>(), message);
    recovered
}

fn quoted(token: &TokenTree) -> Option<Ident> {
    let literal = string(token)?;
    ident_in(literal.value().trim(), literal.span())
}

/// Parses the names of tiers in one item of the list `key(…)`.
pub(crate) fn tiers(key: &str, tokens: &[TokenTree], errors: &ErrorSink<'_>) -> Vec<(Tier, Span)> {
    let names = names(key, &format!("{key}(website, plugin)"), tokens, errors);
    names.iter().filter_map(|name| Some((tier(name, errors)?, name.span()))).collect()
}

fn tier(name: &Ident, errors: &ErrorSink<'_>) -> Option<Tier> {
    let text = name.to_string();
    let tier = Tier::from_name(&text);
    if tier.is_none() {
        let hint = match suggest_tier(&text) {
            Some(best) => format!("did you mean `{best}`?"),
            None => format!("expected one of `{}`", Tier::ALL.map(Tier::as_str).join("`, `")),
        };
        errors.at(name, format_args!("unknown tier `{text}`; {hint}"));
    }
    tier
}

/// Adds tiers to a list, and reports repeated ones.
pub(crate) fn add_tiers(
    list: &mut Vec<(Tier, Span)>,
    new: Vec<(Tier, Span)>,
    errors: &ErrorSink<'_>,
) {
    for (tier, span) in new {
        if list.iter().any(|(other, _)| *other == tier) {
            errors.push(syn::Error::new(span, format!("duplicate tier `{tier}`")));
        } else {
            list.push((tier, span));
        }
    }
}
