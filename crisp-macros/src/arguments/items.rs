//! Parsing of the items in `tier(…)`, `include(…)`, `bind(…)` and `with(…)`.

use crisp_api_spec::Tier;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

use super::parse::stream;
use super::{Include, Names, With, unknown};
use crate::errors::ErrorSink;
use crate::names;
use crate::tokens::{is_path, is_punct, split_at_commas, string, text};

/// Parses the names of tiers, and adds them to `list`.
pub(super) fn tier(list: &mut Vec<(Tier, Span)>, tokens: &[TokenTree], errors: &ErrorSink<'_>) {
    names::add_tiers(list, names::tiers("tier", tokens, errors), errors);
}

/// Parses the name of a parameter.
pub(super) fn bind(tokens: &[TokenTree], errors: &ErrorSink<'_>) -> Vec<Ident> {
    names::names("bind", unknown::example("bind"), tokens, errors)
}

/// Parses `group::*`, `group::{a, b}` or `group::a`.
pub(super) fn include(tokens: &[TokenTree], errors: &ErrorSink<'_>) -> Option<Include> {
    if let [token] = tokens
        && let Some(literal) = string(token)
    {
        let written = literal.value();
        errors.at(token, format_args!("write the group without quotes: `include({written})`"));
        let tokens: TokenStream = written.parse().ok()?;
        let tokens: Vec<_> = tokens.into_iter().map(|token| at(token, literal.span())).collect();
        return include(&tokens, errors);
    }
    let invalid = |at: &TokenTree| {
        let message = format!(
            "`{}` is not a group; write a name of a group and its endpoints: `website::people::*`",
            text(tokens)
        );
        errors.at(at, message);
    };
    let mut group = Vec::new();
    let mut rest = tokens;
    loop {
        match rest {
            [TokenTree::Ident(name), after @ ..] if name != "_" => {
                group.push(name.clone());
                rest = after;
            }
            [star, after @ ..] if is_punct(star, '*') && !group.is_empty() => {
                unexpected(after, errors);
                return Some(Include { group, names: Names::All });
            }
            [TokenTree::Group(list), after @ ..]
                if list.delimiter() == Delimiter::Brace && !group.is_empty() =>
            {
                unexpected(after, errors);
                let names = split_at_commas(list.stream());
                let names = names.iter().filter_map(|name| included(name, errors)).collect();
                return Some(Include { group, names: Names::These(names) });
            }
            [first, ..] => {
                invalid(first);
                return None;
            }
            [] => {
                invalid(tokens.first()?);
                return None;
            }
        }
        match rest {
            [first, second, after @ ..] if is_punct(first, ':') && is_punct(second, ':') => {
                rest = after;
            }
            _ => {
                unexpected(rest, errors);
                let name = group.pop()?;
                return Some(Include { group, names: Names::One(name) });
            }
        }
    }
}

/// Moves a token of a string to the span of the string.
fn at(mut token: TokenTree, span: Span) -> TokenTree {
    token.set_span(span);
    token
}

/// Parses a name in `group::{…}`.
fn included(tokens: &[TokenTree], errors: &ErrorSink<'_>) -> Option<Ident> {
    match tokens {
        [TokenTree::Ident(name)] if name != "_" => Some(name.clone()),
        [TokenTree::Ident(name), TokenTree::Ident(word), ..] if word == "as" => {
            let message = format!("an endpoint keeps its name; write `{name}`");
            errors.at(stream(&tokens[1..]), message);
            Some(name.clone())
        }
        _ => {
            let message = format!("`{}` is not the name of an endpoint", text(tokens));
            errors.at(stream(tokens), message);
            None
        }
    }
}

fn unexpected(tokens: &[TokenTree], errors: &ErrorSink<'_>) {
    match tokens {
        [] => {}
        [TokenTree::Ident(word), ..] if word == "as" => {
            errors.at(stream(tokens), "an endpoint keeps its name; remove `as`");
        }
        [first, ..] => {
            errors.at(first, format_args!("expected `,` instead of `{first}`"));
        }
    }
}

/// Parses `Name = Type`.
pub(super) fn with(tokens: &[TokenTree], errors: &ErrorSink<'_>) -> Option<With> {
    let operator = tokens.iter().position(|token| is_punct(token, '='));
    let (left, right) = match operator {
        Some(index) => (&tokens[..index], &tokens[index + 1..]),
        None => return not_a_replacement(tokens, errors),
    };
    let name = match left {
        [TokenTree::Ident(name)] if name != "_" => name.clone(),
        [.., TokenTree::Ident(name)] if name != "_" && is_path(left) => {
            let message = format!("write the name of the type alone: `{name} = {}`", text(right));
            errors.at(stream(left), message);
            name.clone()
        }
        _ => {
            let example = unknown::example("with");
            let message = format!("`{}` is not a name; write a name: `{example}`", text(left));
            errors.at(stream(tokens), message);
            return None;
        }
    };
    let arrow = right.first().is_some_and(|token| is_punct(token, '>'));
    if arrow {
        errors.at(stream(tokens), format_args!("write `{name} = {}`", text(&right[1..])));
        return replacement(name, &right[1..], errors);
    }
    replacement(name, right, errors)
}

fn replacement(name: Ident, right: &[TokenTree], errors: &ErrorSink<'_>) -> Option<With> {
    if let [token] = right
        && let Some(literal) = string(token)
    {
        let written = literal.value();
        let message = format!("write the type without quotes: `with({name} = {written})`");
        errors.at(token, message);
        return literal.parse::<syn::Type>().ok().map(|ty| With { name, ty });
    }
    match syn::parse2::<syn::Type>(stream(right)) {
        Ok(ty) => Some(With { name, ty }),
        Err(_) if right.is_empty() => {
            let message = format!("write the type that replaces it: `{name} = My{}`", name.unraw());
            errors.at(&name, message);
            None
        }
        Err(_) => {
            errors.at(stream(right), format_args!("`{}` is not a type", text(right)));
            None
        }
    }
}

/// Reports an item of `with(…)` without `=`.
fn not_a_replacement(tokens: &[TokenTree], errors: &ErrorSink<'_>) -> Option<With> {
    match tokens {
        [TokenTree::Ident(name), colon, right @ ..]
            if is_punct(colon, ':') && !right.first().is_some_and(|next| is_punct(next, ':')) =>
        {
            errors.at(colon, format_args!("write `{name} = {}`", text(right)));
            replacement(name.clone(), right, errors)
        }
        [TokenTree::Ident(name), TokenTree::Ident(word), right @ ..] if word == "as" => {
            errors.at(word, format_args!("write `{name} = {}`", text(right)));
            replacement(name.clone(), right, errors)
        }
        [TokenTree::Ident(name)] if name != "_" => {
            let message = format!("write the type that replaces it: `{name} = My{}`", name.unraw());
            errors.at(name, message);
            None
        }
        _ => {
            let message = format!(
                "`{}` is not a replacement; write a name of a type of the spec and your own: `{}`",
                text(tokens),
                unknown::example("with")
            );
            errors.at(stream(tokens), message);
            None
        }
    }
}
