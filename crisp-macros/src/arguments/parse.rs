//! Parsing of [`Arguments`].

use crisp_api_spec::__private::suggest;
use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Ident, LitBool, LitStr, Path, Token, braced, bracketed, parenthesized};

use super::{Arguments, Include, Names, With};
use crate::errors::ErrorSink;
use crate::item::tier;

const KNOWN: [&str; 12] = [
    "spec", "official", "tier", "include", "bind", "with", "name", "module", "fake", "local",
    "debug", "crate",
];

/// Parses the arguments in `tokens` into `arguments`.
///
/// A malformed argument is reported and skipped.
pub(super) fn into(arguments: &mut Arguments, tokens: TokenStream, errors: &ErrorSink<'_>) {
    let parser = |input: ParseStream<'_>| {
        while !input.is_empty() {
            if let Err(error) = argument(arguments, input, errors) {
                errors.push(error);
                skip(input)?;
            }
            if input.is_empty() {
                break;
            }
            if !input.peek(Token![,]) {
                errors.push(input.error("expected `,` after this argument"));
                skip(input)?;
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    };
    if let Err(error) = Parser::parse2(parser, tokens) {
        errors.push(error);
    }
}

fn argument(
    arguments: &mut Arguments,
    input: ParseStream<'_>,
    errors: &ErrorSink<'_>,
) -> syn::Result<()> {
    let key = input.call(Ident::parse_any)?;
    let word = key.to_string();
    match word.as_str() {
        "spec" | "official" | "name" | "module" | "crate" => {
            if !input.peek(Token![=]) {
                let message = format!("`{word}` requires a value: `{word} = …`");
                return Err(syn::Error::new(key.span(), message));
            }
            input.parse::<Token![=]>()?;
        }
        "tier" | "include" | "bind" | "with" if !input.peek(syn::token::Paren) => {
            let message = format!("`{word}` requires a list: `{word}(…)`");
            return Err(syn::Error::new(key.span(), message));
        }
        "fake" | "local" if !input.is_empty() && !input.peek(Token![,]) => {
            let message = format!("`{word}` does not accept a value");
            return Err(syn::Error::new(key.span(), message));
        }
        _ => {}
    }
    match word.as_str() {
        "spec" => arguments.spec = paths(input)?,
        "official" => arguments.official = input.parse::<LitBool>()?.value(),
        "tier" => tiers(arguments, input, errors)?,
        "include" => arguments.include.extend(list(input)?),
        "bind" => arguments.bind.extend(list(input)?),
        "name" => arguments.name = Some(input.parse()?),
        "module" => arguments.module = Some(input.parse()?),
        "fake" => arguments.fake = Some(key.span()),
        "local" => arguments.local = Some(key.span()),
        "debug" => arguments.debug = switch(input)?,
        "with" => arguments.with.extend(list(input)?),
        "crate" => arguments.krate = Path::parse_mod_style(input)?,
        unknown => {
            let hint = match suggest(unknown, KNOWN) {
                Some(best) => format!("did you mean `{best}`?"),
                None => format!("expected one of `{}`", KNOWN.join("`, `")),
            };
            errors.at(&key, format_args!("unknown argument `{unknown}`; {hint}"));
            skip(input)?;
        }
    }
    Ok(())
}

/// Parses an argument without a value, or with `= true` or `= false`.
fn switch(input: ParseStream<'_>) -> syn::Result<bool> {
    match input.parse::<Option<Token![=]>>()? {
        Some(_) => Ok(input.parse::<LitBool>()?.value()),
        None => Ok(true),
    }
}

/// Skips the value of an unknown argument.
fn skip(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

fn list<T: Parse>(input: ParseStream<'_>) -> syn::Result<Punctuated<T, Token![,]>> {
    let content;
    parenthesized!(content in input);
    Punctuated::parse_terminated(&content)
}

fn paths(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    if !input.peek(syn::token::Bracket) {
        return Ok(vec![input.parse()?]);
    }
    let content;
    bracketed!(content in input);
    Ok(Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?.into_iter().collect())
}

fn tiers(
    arguments: &mut Arguments,
    input: ParseStream<'_>,
    errors: &ErrorSink<'_>,
) -> syn::Result<()> {
    for word in list::<Ident>(input)? {
        match tier(&word) {
            Ok(tier) => arguments.tiers.push((tier, word.span())),
            Err(error) => errors.push(error),
        }
    }
    Ok(())
}

impl Parse for With {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok(Self { name, ty: input.parse()? })
    }
}

impl Parse for Include {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut group = vec![input.parse::<Ident>()?];
        if !input.peek(Token![::]) {
            let message = format!(
                "expected a group such as `{0}::*`, or an endpoint of a group such as `group::{0}`",
                group[0]
            );
            return Err(syn::Error::new(group[0].span(), message));
        }
        loop {
            input.parse::<Token![::]>()?;
            if input.parse::<Option<Token![*]>>()?.is_some() {
                return Ok(Self { group, names: Names::All });
            }
            if input.peek(syn::token::Brace) {
                let content;
                braced!(content in input);
                let names = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
                return Ok(Self { group, names: Names::These(names.into_iter().collect()) });
            }
            let name = input.parse::<Ident>()?;
            if !input.peek(Token![::]) {
                return Ok(Self { group, names: Names::These(vec![name]) });
            }
            group.push(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;
    use crate::errors::ErrorStore;

    #[test]
    fn debug_is_accepted_with_and_without_a_value() {
        for (tokens, expected) in [
            (quote! {}, false),
            (quote! { debug }, true),
            (quote! { debug, fake }, true),
            (quote! { debug = true }, true),
            (quote! { debug = false }, false),
        ] {
            let store = ErrorStore::default();
            let arguments = Arguments::parse(tokens.clone(), &store.sink());
            assert_eq!(arguments.debug, expected, "{tokens}");
            assert!(store.append_to(quote! {}).is_empty(), "{tokens}");
        }
    }
}
