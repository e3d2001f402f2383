//! The doc comments of generated code.

mod parameters;

use crisp_api_spec::{
    Bounds, Builtin, DefaultValue, Definition, Endpoint, Evidence, Facts, Field,
    Method as HttpMethod, Parameter, Tier, Type,
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use crate::plan::Method;
use crate::rust_types::RustTypes;

/// Returns the lines as doc attributes.
pub(super) fn docs(lines: impl IntoIterator<Item = String>) -> TokenStream {
    let lines =
        lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// The docs of a call.
pub(super) fn endpoint(endpoint: &Endpoint) -> TokenStream {
    docs(about(endpoint))
}

/// The docs of a method: those of its endpoint, its parameters and its output.
pub(super) fn method(method: &Method, types: &RustTypes<'_>) -> TokenStream {
    let mut lines = about(&method.endpoint);
    lines.extend(parameters::lines(method, types));
    docs(lines)
}

fn about(endpoint: &Endpoint) -> Vec<String> {
    let mut lines = vec![sentence(endpoint), String::new(), format!("`{}`", endpoint.route())];
    lines.extend([String::new(), tiers(endpoint)]);
    if let Some(scope) = endpoint.scope() {
        lines.push(format!("Plugin tokens in production need the scope `{scope}`."));
    }
    if let (Some(reference), Some(label)) = (endpoint.reference(), endpoint.label()) {
        lines.push(format!("Reference: [{label}]({reference})."));
    }
    if let Some(event) = endpoint.event() {
        lines.push(String::new());
        lines.push(format!(
            "The result is delivered as the realtime event `{event}`, not in the response."
        ));
    }
    lines.extend(remarks(endpoint.facts()));
    let is_weak = endpoint.facts().evidence().is_some_and(|known| known < Evidence::Documented);
    let has_data = endpoint.returns().is_some() && endpoint.route().method() != HttpMethod::Head;
    if is_weak && has_data {
        lines.push(String::new());
        lines.push("The output is known only from clients for other languages.".to_owned());
    }
    lines
}

/// The note and the doubts of the spec, a paragraph each.
pub(super) fn remarks(facts: &Facts) -> Vec<String> {
    let guess = facts.evidence() == Some(Evidence::Guess);
    let why = facts.unverified().or(guess.then_some("no source has it"));
    let unverified = why.map(|why| format!("Not verified: {why}."));
    let remarks = facts.note().map(str::to_owned).into_iter().chain(unverified);
    remarks.flat_map(|remark| [String::new(), remark]).collect()
}

/// Names in other clients, under which the search of the docs finds a method.
///
/// rustdoc rejects aliases with quotes or surrounding spaces.
pub(super) fn aliases(endpoint: &Endpoint) -> TokenStream {
    let names = endpoint.aliases().iter().map(String::as_str);
    let names = names.chain(endpoint.label()).chain(endpoint.short());
    let mut names: Vec<_> = names
        .filter(|name| !name.is_empty() && name.trim() == *name && !name.contains(['"', '\'']))
        .filter(|name| *name != endpoint.name())
        .collect();
    names.sort_unstable();
    names.dedup();
    quote! { #(#[doc(alias = #names)])* }
}

/// `#[deprecated]`, if the spec marks the item as deprecated.
pub(super) fn deprecated(facts: &Facts) -> Option<TokenStream> {
    let instead = facts.deprecated()?;
    Some(quote! { #[deprecated(note = #instead)] })
}

/// The docs of a method, after the user's own.
pub(super) fn method_after(of: &Method, types: &RustTypes<'_>) -> TokenStream {
    let own = of.attrs.iter().any(|attr| attr.path().is_ident("doc"));
    let blank = own.then(|| docs([String::new()]));
    let method = method(of, types);
    quote! { #blank #method }
}

fn sentence(endpoint: &Endpoint) -> String {
    endpoint
        .facts()
        .doc()
        .or(endpoint.label())
        .map_or_else(|| format!("Calls the endpoint `{}`.", endpoint.name()), str::to_owned)
}

fn tiers(endpoint: &Endpoint) -> String {
    let list = |tiers: &[Tier], basis: &str| {
        let tiers: Vec<_> = tiers.iter().map(|tier| format!("`{tier}`")).collect();
        format!("{} ({basis})", tiers.join(", "))
    };
    let documented = endpoint.tiers().map(|tiers| list(tiers, "documented"));
    let observed = endpoint.tiers_inferred().map(|tiers| list(tiers, "observed"));
    let known: Vec<_> = documented.into_iter().chain(observed).collect();
    match known.is_empty() {
        true => "Tiers: not documented.".to_owned(),
        false => format!("Tiers: {}.", known.join("; ")),
    }
}

/// The docs of a setter of a query parameter.
pub(super) fn query_setter(parameter: &Parameter) -> TokenStream {
    setter(parameter.name(), parameter.ty(), parameter.facts(), parameter.bounds())
}

/// The docs of a setter of a field, on a record or on a call.
pub(super) fn field_setter(field: &Field) -> TokenStream {
    setter(field.name(), field.ty(), field.facts(), field.bounds())
}

fn setter(name: &str, ty: &Type, facts: &Facts, bounds: &Bounds) -> TokenStream {
    let sentence = facts.doc().map_or_else(|| format!("Sets `{name}`."), setter_sentence);
    let mut lines = vec![with_limits(&sentence, &limits(ty, bounds))];
    lines.extend(remarks(facts));
    docs(lines)
}

/// A noun phrase becomes the object of `Sets`. Any other description starts with a verb already.
fn setter_sentence(doc: &str) -> String {
    let noun = ["The ", "A ", "An ", "Whether "].iter().any(|start| doc.starts_with(start));
    if noun { format!("Sets {}", lowered(doc)) } else { doc.to_owned() }
}

fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Adds the limits in parentheses to the first sentence.
fn with_limits(doc: &str, limits: &[String]) -> String {
    if limits.is_empty() {
        return doc.to_owned();
    }
    let end = doc.find(". ").unwrap_or(doc.trim_end_matches('.').len());
    format!("{} ({}){}", &doc[..end], limits.join("; "), &doc[end..])
}

/// The range and the default of a value, such as `20 to 50` and `default 20`.
fn limits(ty: &Type, bounds: &Bounds) -> Vec<String> {
    let mut limits: Vec<String> = range(ty, bounds).into_iter().collect();
    limits.extend(bounds.default_value().map(|default| match default {
        DefaultValue::Bool(flag) => format!("default `{flag}`"),
        DefaultValue::Integer(number) => format!("default {number}"),
        DefaultValue::Text(text) => format!("default `{text}`"),
    }));
    limits
}

fn range(ty: &Type, bounds: &Bounds) -> Option<String> {
    let items = |count: i64| match (ty.is_container(), count) {
        (false, _) => "",
        (true, 1) => " item",
        (true, _) => " items",
    };
    match (bounds.min(), bounds.max()) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}{}", items(max))),
        (Some(min), None) => Some(format!("at least {min}{}", items(min))),
        (None, Some(max)) => Some(format!("at most {max}{}", items(max))),
        (None, None) => None,
    }
}

/// The docs of a field of a record.
pub(super) fn field(field: &Field) -> TokenStream {
    let doc = field.facts().doc();
    let mut lines =
        vec![doc.map_or_else(|| format!("The field `{}`.", field.name()), str::to_owned)];
    lines.extend(remarks(field.facts()));
    docs(lines)
}

/// The docs of a method that sets a field to null, on a record or on a call.
pub(super) fn clear(field: &Field) -> TokenStream {
    docs([format!("Sets `{}` to null, as opposed to leaving it unchanged.", field.name())])
}

/// The docs of a type.
pub(super) fn definition(definition: &Definition) -> TokenStream {
    let doc = definition.facts().doc();
    let mut lines =
        vec![doc.map_or_else(|| format!("The type `{}`.", definition.name()), str::to_owned)];
    lines.extend(remarks(definition.facts()));
    docs(lines)
}

/// The docs of the client of a trait.
pub(super) fn client(port: &Ident) -> TokenStream {
    docs([format!("The implementation of [`{port}`] that sends requests to Crisp.")])
}

/// The docs of the fake of a trait.
pub(super) fn fake(port: &Ident) -> TokenStream {
    docs([
        format!("A fake [`{port}`] for tests, which sends no requests."),
        String::new(),
        "A method without a configured response returns an error that names it.".to_owned(),
    ])
}

/// The docs of the module for items that spec files define.
pub(super) fn module(item: &Ident) -> TokenStream {
    docs([format!("The calls and types that the spec files of [`{item}`] define.")])
}

/// The heading of the methods of one group.
pub(super) fn group(group: &[String]) -> TokenStream {
    docs([format!("# Endpoints of `{}`", group.join("::"))])
}

/// A single line of docs.
pub(super) fn sentence_of(text: &str) -> TokenStream {
    docs([text.to_owned()])
}

/// The name of a type, as a link to it if the spec defines it.
fn type_link(ty: &Type, types: &RustTypes<'_>) -> String {
    let name = type_name(ty);
    match defined(ty) {
        Some(inner) => {
            let path = types.paths.definition(types.spec, inner).to_string().replace(' ', "");
            format!("[`{name}`]({path})")
        }
        None => format!("`{name}`"),
    }
}

/// The output of an endpoint according to the spec.
fn output_link(endpoint: &Endpoint, types: &RustTypes<'_>) -> String {
    match endpoint.returns() {
        _ if endpoint.route().method() == HttpMethod::Head => "`bool`".to_owned(),
        Some(returns) if returns.is_nullable() => {
            format!("{}, or `None`", type_link(returns.ty(), types))
        }
        Some(returns) => type_link(returns.ty(), types),
        None => "`()`".to_owned(),
    }
}

fn defined(ty: &Type) -> Option<&str> {
    match ty {
        Type::Builtin(_) => None,
        Type::Defined(name) => Some(name),
        Type::List(item) | Type::Map(item) => defined(item),
    }
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Builtin(builtin) => builtin_name(*builtin).to_owned(),
        Type::Defined(name) => name.clone(),
        Type::List(item) => format!("Vec<{}>", type_name(item)),
        Type::Map(value) => format!("BTreeMap<String, {}>", type_name(value)),
    }
}

fn builtin_name(builtin: Builtin) -> &'static str {
    match builtin {
        Builtin::Bool | Builtin::Flag => "bool",
        Builtin::Date | Builtin::Timestamp => "Timestamp",
        Builtin::F64 => "f64",
        Builtin::Fingerprint => "Fingerprint",
        Builtin::I32 => "i32",
        Builtin::I64 => "i64",
        Builtin::Json => "Value",
        Builtin::Scalar => "Scalar",
        Builtin::String => "String",
        Builtin::U16 => "u16",
        Builtin::U32 => "u32",
        Builtin::U64 => "u64",
        Builtin::U8 => "u8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn setter_docs_start_with_a_verb() {
        assert_eq!(setter_sentence("The page size."), "Sets the page size.");
        assert_eq!(setter_sentence("Whether it is on."), "Sets whether it is on.");
        assert_eq!(setter_sentence("Includes empty ones."), "Includes empty ones.");
    }

    #[test]
    fn limits_follow_the_first_sentence() {
        let limits = ["20 to 50".to_owned(), "default 20".to_owned()];
        assert_eq!(
            with_limits("Sets the page size.", &limits),
            "Sets the page size (20 to 50; default 20)."
        );
        assert_eq!(with_limits("Sets it. More.", &limits), "Sets it (20 to 50; default 20). More.");
        assert_eq!(with_limits("Sets it.", &[]), "Sets it.");
    }
}
