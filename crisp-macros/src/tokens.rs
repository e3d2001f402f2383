//! Tokens as the user wrote them: splitting at commas, and text for messages.

use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenStream, TokenTree};

/// Splits tokens at each comma outside of brackets, and leaves out empty parts.
///
/// The commas in `Map<K, V>` do not count.
pub(crate) fn split_at_commas(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    let (mut depth, mut arrow) = (0_usize, false);
    for token in tokens {
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => depth += 1,
                '>' if !arrow => depth = depth.saturating_sub(1),
                ',' if depth == 0 => {
                    parts.push(Vec::new());
                    continue;
                }
                _ => {}
            }
            arrow = matches!(punct.as_char(), '-' | '=') && punct.spacing() == Spacing::Joint;
        }
        if let Some(part) = parts.last_mut() {
            part.push(token);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Returns tokens as text, with spaces only between words.
pub(crate) fn text<'t>(tokens: impl IntoIterator<Item = &'t TokenTree>) -> String {
    let mut text = String::new();
    for token in tokens {
        let next = match token {
            TokenTree::Group(group) => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                format!("{open}{}{close}", self::text(&inner))
            }
            other => other.to_string(),
        };
        if is_punct(token, '=') && !text.ends_with(['<', '>', '=', '!', ' ']) {
            text.push_str(" = ");
            continue;
        }
        let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '"';
        let words = text.ends_with(is_word) && next.starts_with(is_word);
        if words || text.ends_with(',') {
            text.push(' ');
        }
        text += &next;
    }
    text.replace(" = >", " =>")
}

/// Returns whether the tokens are names and `::` only.
pub(crate) fn is_path(tokens: &[TokenTree]) -> bool {
    tokens.iter().all(|token| matches!(token, TokenTree::Ident(_)) || is_punct(token, ':'))
}

/// Returns whether the token is this punctuation.
pub(crate) fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// Returns the string literal, if the token is one.
pub(crate) fn string(token: &TokenTree) -> Option<syn::LitStr> {
    let TokenTree::Literal(literal) = token else { return None };
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) => Some(text),
        _ => None,
    }
}

/// Returns the identifier in a string, with the span of the string.
pub(crate) fn ident_in(text: &str, span: Span) -> Option<Ident> {
    syn::parse_str::<Ident>(text).ok().map(|ident| Ident::new(&ident.to_string(), span))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn parts(tokens: TokenStream) -> Vec<String> {
        split_at_commas(tokens).iter().map(text).collect()
    }

    #[test]
    fn splits_at_commas_outside_of_brackets() {
        assert_eq!(
            parts(quote! { a(b, c), , d = Map<K, fn(u8) -> V>, e = x/y.toml, }),
            ["a(b, c)", "d = Map<K, fn(u8)->V>", "e = x/y.toml"]
        );
        assert_eq!(parts(quote! { fake a b }), ["fake a b"]);
        assert!(parts(quote! {}).is_empty());
    }
}
