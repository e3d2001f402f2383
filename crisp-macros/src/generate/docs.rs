//! Every doc comment of generated code.

mod parameters;

use crisp_api_spec::{
    Bounds, DefaultValue, Definition, Endpoint, Facts, Field, Parameter, Tier, Type,
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use crate::plan::Method;
use crate::rust_types::RustTypes;

/// Lines as doc attributes.
fn docs(lines: impl IntoIterator<Item = String>) -> TokenStream {
    let lines =
        lines.into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// What a call does, and what is known about its endpoint.
pub(super) fn endpoint(endpoint: &Endpoint) -> TokenStream {
    docs(about(endpoint))
}

/// The same for a method, with what it takes and where the rest is set.
pub(super) fn method(method: &Method, types: &RustTypes<'_>) -> TokenStream {
    let mut lines = about(&method.endpoint);
    lines.extend(parameters::lines(method, types));
    docs(lines)
}

fn about(endpoint: &Endpoint) -> Vec<String> {
    let mut lines = vec![sentence(endpoint), String::new(), format!("`{}`", endpoint.route())];
    lines.extend([String::new(), tiers(endpoint)]);
    if let Some(scope) = endpoint.scope() {
        lines.push(format!("A production token of a plugin needs the scope `{scope}`."));
    }
    if let (Some(reference), Some(label)) = (endpoint.reference(), endpoint.label()) {
        lines.push(format!("Reference: [{label}]({reference})."));
    }
    if let Some(event) = endpoint.event() {
        lines.push(String::new());
        lines.push(format!("The result comes as the realtime event `{event}`, not in the answer."));
    }
    lines.extend(remarks(endpoint.facts()));
    lines
}

/// What a user should know beside the rest, a paragraph each.
fn remarks(facts: &Facts) -> Vec<String> {
    let unverified = facts.unverified().map(|why| format!("Not verified: {why}"));
    let remarks = facts.note().map(str::to_owned).into_iter().chain(unverified);
    remarks.flat_map(|remark| [String::new(), remark]).collect()
}

/// Other names under which the search of the docs finds a method, as far as rustdoc takes them.
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

/// `#[deprecated]`, where the spec says so.
pub(super) fn deprecated(facts: &Facts) -> Option<TokenStream> {
    let instead = facts.deprecated()?;
    Some(quote! { #[deprecated(note = #instead)] })
}

/// The same below the user's own words.
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
    let list = |tiers: &[Tier]| {
        tiers.iter().map(|tier| format!("`{tier}`")).collect::<Vec<_>>().join(", ")
    };
    match (endpoint.tiers(), endpoint.tiers_inferred()) {
        (Some(known), Some(inferred)) => {
            format!("Tiers: {} as documented, {} as observed.", list(known), list(inferred))
        }
        (Some(known), None) => format!("Tiers: {} as documented.", list(known)),
        (None, Some(inferred)) => {
            format!("Tiers: not documented; {} as observed.", list(inferred))
        }
        (None, None) => "Tiers: not documented.".to_owned(),
    }
}

/// A setter of a parameter of the query.
pub(super) fn query_setter(parameter: &Parameter) -> TokenStream {
    let facts = parameter.facts();
    let sentence =
        facts.doc().map_or_else(|| format!("Sets `{}`.", parameter.name()), str::to_owned);
    let mut lines = vec![sentence];
    lines.extend(bounds(parameter.ty(), parameter.bounds()));
    lines.extend(remarks(facts));
    docs(lines)
}

fn bounds(ty: &Type, bounds: &Bounds) -> Vec<String> {
    let facts = limits(ty, bounds);
    if facts.is_empty() { Vec::new() } else { vec![String::new(), facts.join(" ")] }
}

fn limits(ty: &Type, bounds: &Bounds) -> Vec<String> {
    let mut facts: Vec<String> = range(ty, bounds).into_iter().collect();
    match bounds.default_value() {
        Some(DefaultValue::Bool(flag)) => facts.push(format!("`{flag}` where it is not set.")),
        Some(DefaultValue::Integer(number)) => facts.push(format!("{number} where it is not set.")),
        Some(DefaultValue::Text(text)) => facts.push(format!("`{text}` where it is not set.")),
        None => {}
    }
    facts
}

/// The values that are taken, or the numbers of items.
fn range(ty: &Type, bounds: &Bounds) -> Option<String> {
    let items = if ty.is_container() { " items" } else { "" };
    match (bounds.min(), bounds.max()) {
        (Some(min), Some(max)) => Some(format!("From {min} to {max}{items}.")),
        (Some(1), None) if ty.is_container() => Some("Must not be empty.".to_owned()),
        (Some(min), None) => Some(format!("At least {min}{items}.")),
        (None, Some(max)) => Some(format!("At most {max}{items}.")),
        (None, None) => None,
    }
}

/// A field of a record.
pub(super) fn field(field: &Field) -> TokenStream {
    let mut lines = vec![
        field.facts().doc().map_or_else(|| format!("The key `{}`.", field.name()), str::to_owned),
    ];
    lines.extend(remarks(field.facts()));
    docs(lines)
}

/// A setter of a field, on a record or on a call.
pub(super) fn field_setter(field: &Field) -> TokenStream {
    let sentence = format!("Sets `{}`.", field.name());
    let doc = field.facts().doc();
    let mut lines = vec![doc.map_or_else(|| sentence.clone(), |doc| format!("{sentence} {doc}"))];
    lines.extend(bounds(field.ty(), field.bounds()));
    lines.extend(remarks(field.facts()));
    docs(lines)
}

/// A method that sends null for a field, on a record or on a call.
pub(super) fn clear(field: &Field) -> TokenStream {
    docs([format!("Sends null for `{}`, which is not the same as leaving it out.", field.name())])
}

/// A type.
pub(super) fn definition(definition: &Definition) -> TokenStream {
    let doc = definition.facts().doc();
    let mut lines =
        vec![doc.map_or_else(|| format!("The type `{}`.", definition.name()), str::to_owned)];
    lines.extend(remarks(definition.facts()));
    docs(lines)
}

/// The client of a trait.
pub(super) fn client(port: &Ident) -> TokenStream {
    docs([format!("The [`{port}`] that asks Crisp.")])
}

/// The test double of a trait.
pub(super) fn fake(port: &Ident) -> TokenStream {
    docs([
        format!("A [`{port}`] for tests, which asks nobody."),
        String::new(),
        "A call that has no answer gives an error that names the method.".to_owned(),
    ])
}

/// The module for what user files define.
pub(super) fn module(item: &Ident) -> TokenStream {
    docs([format!("The calls and types that the spec files of [`{item}`] define.")])
}

/// The methods of one group.
pub(super) fn group(group: &[String]) -> TokenStream {
    docs([format!("# Endpoints of `{}`", group.join("::"))])
}

/// Any single sentence.
pub(super) fn sentence_of(text: &str) -> TokenStream {
    docs([text.to_owned()])
}
