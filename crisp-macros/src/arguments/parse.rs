//! Parsing of [`Arguments`].
//!
//! Every argument, and every item of a list, is parsed on its own, so that a malformed one is one error
//! and the others still apply. If the meaning of a malformed argument is certain, such as `bind = x`
//! for `bind(x)`, it is reported and applied, to avoid errors that only follow from it.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::{LitStr, Path};

use super::{Arguments, items, unknown};
use crate::errors::ErrorSink;
use crate::tokens::{ident_in, is_punct, split_at_commas, string, text};

/// All arguments, each with an example for messages.
pub(super) const KNOWN: [(&str, &str); 12] = [
    ("spec", "spec = \"specs/acme.toml\""),
    ("official", "official = false"),
    ("tier", "tier(website, plugin)"),
    ("include", "include(website::*)"),
    ("bind", "bind(website_id)"),
    ("with", "with(Website = MyWebsite)"),
    ("name", "name = InboxClient"),
    ("module", "module = inbox"),
    ("fake", "fake"),
    ("local", "local"),
    ("debug", "debug"),
    ("crate", "crate = crisp_api"),
];

/// Parses the arguments in `tokens` into `arguments`.
pub(super) fn into(arguments: &mut Arguments, tokens: TokenStream, errors: &ErrorSink<'_>) {
    let mut parser = ArgumentParser { arguments, errors, seen: Vec::new() };
    for part in split_at_commas(tokens) {
        parser.part(&part);
    }
}

struct ArgumentParser<'a, 's> {
    arguments: &'a mut Arguments,
    errors: &'a ErrorSink<'s>,
    /// The arguments so far that can only be given once.
    seen: Vec<String>,
}

/// The tokens after the name of an argument.
enum Form<'t> {
    /// `name`
    Alone,
    /// `name = …`
    Value(&'t [TokenTree]),
    /// `name(…)`, or with other brackets
    Group(&'t Group),
    /// Other tokens.
    Other,
}

impl ArgumentParser<'_, '_> {
    /// Parses the tokens between two commas. If a comma is missing, they are several arguments.
    fn part(&mut self, tokens: &[TokenTree]) {
        let (mut rest, mut complete) = (tokens, true);
        while !rest.is_empty() {
            let (this, after) = rest.split_at(length(rest));
            if let Some(next) = after.first().filter(|_| complete) {
                self.errors.at(next, format_args!("expected `,` before `{next}`"));
                complete = false;
            }
            self.argument(this);
            rest = after;
        }
    }

    fn argument(&mut self, tokens: &[TokenTree]) {
        let Some((TokenTree::Ident(key), rest)) = tokens.split_first() else {
            self.nameless(tokens);
            return;
        };
        let name = key.to_string();
        let form = match rest {
            [] => Form::Alone,
            [equals, value @ ..] if is_punct(equals, '=') => Form::Value(value),
            [TokenTree::Group(group)] => Form::Group(group),
            _ => Form::Other,
        };
        match name.as_str() {
            "spec" | "official" | "name" | "module" | "crate" => self.value(key, &form),
            "tier" | "include" | "bind" | "with" => self.list(key, &form),
            "debug" if matches!(form, Form::Value(_)) => self.value(key, &form),
            "fake" | "local" | "debug" => self.switch(key, &form),
            _ => unknown::report(key, tokens, self.errors),
        }
    }

    /// Reports an argument that does not start with a name. A string is the path of a spec file.
    fn nameless(&mut self, tokens: &[TokenTree]) {
        let Some(first) = tokens.first() else { return };
        if let Some(path) = string(first) {
            self.errors.at(first, format_args!("write `spec = {first}`"));
            if path.value().ends_with(".toml") {
                self.arguments.spec.push(path);
            }
            return;
        }
        let message = format!(
            "`{}` is not an argument; expected one of {}",
            text(tokens),
            unknown::known_names()
        );
        self.errors.at(first, message);
    }

    /// Parses an argument with a value.
    fn value(&mut self, key: &Ident, form: &Form<'_>) {
        let name = key.to_string();
        let inner;
        let value = match form {
            Form::Value(value) if !value.is_empty() => *value,
            Form::Group(group) if !group.stream().is_empty() => {
                inner = group.stream().into_iter().collect::<Vec<_>>();
                let message = format!("`{name}` takes a value: `{name} = {}`", text(&inner));
                self.errors.at(key, message);
                &inner
            }
            Form::Alone | Form::Value(_) | Form::Group(_) | Form::Other => {
                let message = format!("`{name}` takes a value: `{}`", unknown::example(&name));
                self.errors.at(key, message);
                self.arguments.unread_spec |= name == "spec";
                return;
            }
        };
        let repeated = self.repeated(key);
        match name.as_str() {
            // Both files are read, because names from either may be used.
            "spec" => self.spec(value),
            _ if repeated => {}
            "official" => {
                self.arguments.official = self.boolean(key, value).unwrap_or(true);
            }
            "debug" => self.arguments.debug = self.boolean(key, value).unwrap_or(true),
            "name" => self.arguments.name = self.name(key, value),
            "module" => self.arguments.module = self.name(key, value),
            _ => self.crate_path(value),
        }
    }

    /// Reports an argument that was given before. Lists are merged instead.
    fn repeated(&mut self, key: &Ident) -> bool {
        let name = key.to_string();
        if !self.seen.contains(&name) {
            self.seen.push(name);
            return false;
        }
        let hint = match name.as_str() {
            "spec" => "; list all files in one: `spec = [\"specs/a.toml\", \"specs/b.toml\"]`",
            _ => "; remove one of them",
        };
        self.errors.at(key, format_args!("duplicate argument `{name}`{hint}"));
        true
    }

    fn spec(&mut self, value: &[TokenTree]) {
        let list = match value {
            [TokenTree::Group(group)] if group.delimiter() != Delimiter::None => {
                split_at_commas(group.stream())
            }
            _ => vec![value.to_vec()],
        };
        for path in &list {
            match path.as_slice() {
                [token] if string(token).is_some() => {
                    self.arguments.spec.extend(string(token));
                }
                other => {
                    self.arguments.unread_spec = true;
                    let message = not_a_path(other);
                    self.errors.at(stream(other), message);
                }
            }
        }
    }

    fn boolean(&self, key: &Ident, value: &[TokenTree]) -> Option<bool> {
        let word = match value {
            [TokenTree::Ident(word)] => word.to_string(),
            [token] => string(token).map(|text| text.value()).unwrap_or_default(),
            _ => String::new(),
        };
        let known = match word.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        };
        if known.is_none() || !matches!(value, [TokenTree::Ident(_)]) {
            let message = format!("write `{key} = true` or `{key} = false`");
            self.errors.at(stream(value), message);
        }
        known
    }

    fn name(&self, key: &Ident, value: &[TokenTree]) -> Option<Ident> {
        let parsed = syn::parse2::<Ident>(stream(value)).ok();
        if parsed.is_some() {
            return parsed;
        }
        let quoted = match value {
            [token] => string(token).and_then(|text| ident_in(&text.value(), text.span())),
            _ => None,
        };
        let message = match &quoted {
            Some(name) => format!("write the name without quotes: `{key} = {name}`"),
            None => format!(
                "`{}` is not a name; write a name: `{}`",
                text(value),
                unknown::example(&key.to_string())
            ),
        };
        self.errors.at(stream(value), message);
        quoted
    }

    fn crate_path(&mut self, value: &[TokenTree]) {
        self.arguments.names_crate = true;
        if let Ok(path) = Path::parse_mod_style.parse2(stream(value)) {
            self.arguments.krate = path;
            return;
        }
        let quoted = match value {
            [token] => string(token),
            _ => None,
        };
        let path =
            quoted.as_ref().and_then(|path: &LitStr| path.parse_with(Path::parse_mod_style).ok());
        let message = match &quoted {
            Some(path) => format!("write the path without quotes: `crate = {}`", path.value()),
            None => "expected the path of the crate: `crate = crisp_api`".to_owned(),
        };
        self.errors.at(stream(value), message);
        if let Some(path) = path {
            self.arguments.krate = path;
        }
    }

    /// Parses an argument with a list.
    fn list(&mut self, key: &Ident, form: &Form<'_>) {
        let name = key.to_string();
        let content = match form {
            Form::Group(group) if group.delimiter() == Delimiter::Parenthesis => group.stream(),
            Form::Group(group) => {
                self.not_a_list(key, &group.stream());
                group.stream()
            }
            Form::Value([TokenTree::Group(group)]) => {
                self.not_a_list(key, &group.stream());
                group.stream()
            }
            Form::Value(value) if !value.is_empty() => {
                self.not_a_list(key, &stream(value));
                stream(value)
            }
            Form::Alone | Form::Value(_) | Form::Other => {
                let message = format!("`{name}` takes a list: `{}`", unknown::example(&name));
                self.errors.at(key, message);
                return;
            }
        };
        for item in split_at_commas(content) {
            match name.as_str() {
                "tier" => items::tier(&mut self.arguments.tiers, &item, self.errors),
                "include" => self.arguments.include.extend(items::include(&item, self.errors)),
                "bind" => {
                    let names = items::bind(&item, self.errors);
                    // In a malformed list, a repeated name only follows from the first error.
                    let malformed = !matches!(form, Form::Group(_));
                    let bound = &mut self.arguments.bind;
                    let new: Vec<_> = names
                        .into_iter()
                        .filter(|name| !malformed || !bound.contains(name))
                        .collect();
                    bound.extend(new);
                }
                _ => self.arguments.with.extend(items::with(&item, self.errors)),
            }
        }
    }

    fn not_a_list(&self, key: &Ident, content: &TokenStream) {
        let content: Vec<_> = content.clone().into_iter().collect();
        let message = format!("`{key}` takes a list: `{key}({})`", text(&content));
        self.errors.at(key, message);
    }

    fn switch(&mut self, key: &Ident, form: &Form<'_>) {
        if !matches!(form, Form::Alone) {
            self.errors.at(key, format_args!("`{key}` does not accept a value; write `{key}`"));
        }
        self.repeated(key);
        let span: Span = key.span();
        match key.to_string().as_str() {
            "fake" => self.arguments.fake = Some(span),
            "local" => self.arguments.local = Some(span),
            _ => self.arguments.debug = true,
        }
    }
}

/// Returns the number of tokens up to the next argument.
fn length(tokens: &[TokenTree]) -> usize {
    let is_key = |token: &TokenTree| {
        let TokenTree::Ident(ident) = token else { return false };
        KNOWN.iter().any(|(name, _)| ident == name)
    };
    let value = tokens.get(1).is_some_and(|token| is_punct(token, '='));
    let first = if value { 3 } else { 1 };
    let next = (first..tokens.len())
        .find(|&index| is_key(&tokens[index]) && !matches!(tokens[index - 1], TokenTree::Punct(_)));
    next.unwrap_or(tokens.len())
}

/// Returns why tokens are not the path of a spec file.
fn not_a_path(tokens: &[TokenTree]) -> String {
    let written = text(tokens);
    match tokens {
        [TokenTree::Ident(name), bang, ..] if is_punct(bang, '!') => format!(
            "write the path as one string: `{}`; `{name}!` is not expanded here, and paths are \
             relative to the folder of Cargo.toml",
            unknown::example("spec")
        ),
        [TokenTree::Ident(_)] => format!(
            "write the path as a string: `{}`; the macro cannot read the constant `{written}`",
            unknown::example("spec")
        ),
        _ if written.contains(['/', '.']) && !written.contains(['"', '(']) => {
            format!("write the path as a string: `spec = \"{written}\"`")
        }
        _ => format!("write the path as a string: `{}`", unknown::example("spec")),
    }
}

pub(super) fn stream(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}

#[cfg(test)]
mod tests;
