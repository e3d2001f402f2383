//! The item without the attributes of this macro, for an item that cannot be parsed.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Returns the tokens without the attributes of this macro, which rustc would reject as unknown.
pub(crate) fn without_our_attributes(tokens: TokenStream) -> TokenStream {
    let mut kept = TokenStream::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#')
            && rest.peek().is_some_and(is_ours)
        {
            rest.next();
            continue;
        }
        kept.extend([match token {
            // An unchanged group keeps the spans of its brackets, which are part of rustc's messages.
            TokenTree::Group(group) if !has_ours(group.stream()) => TokenTree::Group(group),
            TokenTree::Group(group) => {
                let inner = without_our_attributes(group.stream());
                let mut stripped = Group::new(group.delimiter(), inner);
                stripped.set_span(group.span());
                TokenTree::Group(stripped)
            }
            token => token,
        }]);
    }
    kept
}

/// Returns whether the tokens contain an attribute of this macro, at any depth.
fn has_ours(tokens: TokenStream) -> bool {
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let found = match &token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => rest.peek().is_some_and(is_ours),
            TokenTree::Group(group) => has_ours(group.stream()),
            _ => false,
        };
        if found {
            return true;
        }
    }
    false
}

/// Returns whether the brackets after a `#` contain an attribute of this macro.
fn is_ours(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else { return false };
    let Some(TokenTree::Ident(name)) = group.stream().into_iter().next() else { return false };
    let ours = ["endpoint", "assume", "path", "query", "body"];
    group.delimiter() == Delimiter::Bracket && ours.iter().any(|our| name == our)
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn removes_only_attributes_of_this_macro() {
        let tokens = quote! {
            #[doc = "x"] trait A { #[assume] #[cfg(unix)] fn a(&self, #[query] b: [u8; 2]); }
        };
        let expected = quote! {
            #[doc = "x"] trait A { #[cfg(unix)] fn a(&self, b: [u8; 2]); }
        };
        assert_eq!(without_our_attributes(tokens).to_string(), expected.to_string());
    }
}
