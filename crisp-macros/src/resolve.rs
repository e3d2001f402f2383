//! What was written, times the spec: the only place that sees both.

mod bind;
mod declared;
mod include;
mod method;
mod signature;
mod tiers;
mod with;

use std::borrow::Cow;
use std::sync::Arc;

use crisp_api_spec::__private::suggest;
use crisp_api_spec::{Endpoint, Spec};
use proc_macro2::Span;
use quote::{format_ident, quote};
use syn::Ident;
use syn::ext::IdentExt;

use crate::arguments::{Arguments, Names};
use crate::errors::ErrorSink;
use crate::item::{self, ClientStruct, ClientTrait, Item};
use crate::paths::Paths;
use crate::plan::{Bound, Client, Method, Module, Shape, StructShape, TraitShape};
use crate::specs::Loaded;

/// Decides everything that is to be generated, and reports what cannot be.
pub(crate) fn resolve(
    arguments: &Arguments,
    item: &Item,
    loaded: &Loaded<'_>,
    errors: &ErrorSink<'_>,
) -> Client {
    let shape = shape(arguments, item, errors);
    let module = module(arguments, item, loaded);
    let paths = match &module {
        Some(Module { ident }) => arguments.paths().with_local(quote! { #ident }),
        None => arguments.paths(),
    };
    let wanted = wanted(arguments, item, loaded, errors);
    let bound = bind::resolve(arguments, &wanted, loaded, &paths, errors);
    let with = with::Replacements::new(arguments, &wanted, loaded, errors);
    let context = Context { spec: &loaded.spec, paths: &paths, bound: &bound, with: &with };
    let mut methods = Vec::new();
    let mut permissions = Vec::new();
    for wanted in &wanted {
        let admitted = is_admitted(wanted, arguments, errors);
        let method = method(wanted, &context, errors);
        // A bound cannot be switched off by `#[cfg]`.
        if admitted && method.cfgs().next().is_none() {
            permissions.push(method.call.clone());
        }
        methods.push(method);
    }
    tiers::check_together(arguments, &wanted, errors);
    Client {
        shape,
        bound,
        methods,
        permissions,
        names: names(arguments, item),
        module,
        files: loaded.files.clone(),
        spec: Arc::clone(&loaded.spec),
        paths,
    }
}

/// What every method is resolved against.
struct Context<'a> {
    spec: &'a Spec,
    paths: &'a Paths,
    bound: &'a [Bound],
    with: &'a with::Replacements,
}

/// Returns whether the constructor requires a token that may make the call.
///
/// It does not where `#[assume]` vouches for the tiers, nor where an error about them was reported.
fn is_admitted(wanted: &Wanted<'_>, arguments: &Arguments, errors: &ErrorSink<'_>) -> bool {
    let errors = errors.child();
    if !wanted.assumed() {
        tiers::check(arguments, &wanted.endpoint, &wanted.ident, &errors);
    }
    !wanted.assumed() && !errors.has_errors()
}

fn method(wanted: &Wanted<'_>, context: &Context<'_>, errors: &ErrorSink<'_>) -> Method {
    let Wanted { endpoint, ident, written } = wanted;
    match written {
        Some(written) if written.declaration.is_some() => {
            declared::Resolver { context, endpoint, written }.resolve(errors)
        }
        _ => method::Resolver { context, endpoint }.resolve(ident.clone(), *written, errors),
    }
}

/// An endpoint that becomes a method.
struct Wanted<'a> {
    endpoint: Cow<'a, Endpoint>,
    ident: Ident,
    /// What was written about it; none where it was included.
    written: Option<&'a item::Method>,
}

impl Wanted<'_> {
    /// Whether the user vouches for the tiers.
    fn assumed(&self) -> bool {
        self.written.is_some_and(|method| method.assume)
    }
}

fn wanted<'a>(
    arguments: &Arguments,
    item: &'a Item,
    loaded: &'a Loaded,
    errors: &ErrorSink<'_>,
) -> Vec<Wanted<'a>> {
    let mut wanted: Vec<Wanted<'a>> = Vec::new();
    if let Item::Trait(item) = item {
        for method in &item.methods {
            let found = match &method.declaration {
                Some(declaration) => {
                    Some(Cow::Owned(declared::endpoint(method, declaration, loaded, errors)))
                }
                None => find(method, loaded, errors).map(Cow::Borrowed),
            };
            let Some(endpoint) = found else { continue };
            if wanted.iter().any(|other| other.ident == method.ident) {
                let message = format_args!("the method `{}` was written before", method.ident);
                errors.at(&method.ident, message);
                continue;
            }
            wanted.push(Wanted { endpoint, ident: method.ident.clone(), written: Some(method) });
        }
    }
    for (endpoint, span) in include::resolve(&arguments.include, &arguments.tiers, loaded, errors) {
        if !wanted.iter().any(|wanted| wanted.endpoint.name() == endpoint.name()) {
            let ident = Ident::new(endpoint.name(), span);
            wanted.push(Wanted { endpoint: Cow::Borrowed(endpoint), ident, written: None });
        }
    }
    if wanted.is_empty() && matches!(item, Item::Struct(_)) && arguments.include.is_empty() {
        errors.at(item.ident(), "name the endpoints: `include(website::*)`");
    }
    wanted
}

/// The endpoint that a method names.
///
/// A misspelt name is reported, and then taken for the one that was probably meant.
fn find<'s>(
    method: &item::Method,
    loaded: &'s Loaded<'_>,
    errors: &ErrorSink<'_>,
) -> Option<&'s Endpoint> {
    let spec = &loaded.spec;
    let name = method.ident.to_string();
    if let Some(endpoint) = spec.endpoint(&name) {
        return Some(endpoint);
    }
    if let Some(renamed) = spec.renamed(&name) {
        let message = format_args!("the endpoint `{name}` is called `{}` now", renamed.name());
        errors.at(&method.ident, message);
        return Some(renamed);
    }
    let best = suggest(&name, spec.endpoints().iter().map(Endpoint::name));
    if loaded.is_incomplete() {
        return None;
    }
    let hint = match best {
        _ if name.starts_with("legacy_helpdesk") && !cfg!(feature = "legacy-helpdesk") => {
            "those of the old helpdesk are there with the feature `legacy-helpdesk` of crisp-api"
                .to_owned()
        }
        Some(best) => format!("did you mean `{best}`?"),
        None => "a method has the name of an endpoint, such as `get_website`; declare one with \
                 `#[endpoint(GET \"/website/{website_id}/…\")]`, or give the method a body if it is \
                 none"
            .to_owned(),
    };
    errors.at(&method.ident, format_args!("the spec has no endpoint `{name}`; {hint}"));
    spec.endpoint(best?)
}

/// The names that were written for endpoints, right or wrong, for editors to look up.
///
/// rust-analyzer writes a word of its own where it is asked what may stand there. With that word as
/// the last part of a path, it knows.
fn names(arguments: &Arguments, item: &Item) -> Vec<Ident> {
    let included = arguments.include.iter().filter_map(|include| match &include.names {
        Names::These(names) => Some(names),
        Names::All => None,
    });
    let mut names: Vec<_> = included.flatten().cloned().collect();
    if let Item::Trait(item) = item {
        let methods = item.methods.iter().filter(|method| method.declaration.is_none());
        names.extend(methods.map(|method| method.ident.clone()));
    }
    names
}

fn module(arguments: &Arguments, item: &Item, loaded: &Loaded<'_>) -> Option<Module> {
    let declares = match item {
        Item::Trait(item) => item.methods.iter().any(|method| method.declaration.is_some()),
        Item::Struct(_) => false,
    };
    if (arguments.spec.is_empty() || loaded.is_incomplete()) && !declares {
        return None;
    }
    let ident = arguments.module.clone().unwrap_or_else(|| {
        let name = snake_case(&item.ident().unraw().to_string());
        Ident::new(&name, Span::call_site())
    });
    Some(Module { ident })
}

/// `HTTPClient` becomes `http_client`.
fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (index, c) in letters.iter().enumerate() {
        let after_lower = index > 0 && !letters[index - 1].is_uppercase();
        let before_lower = letters.get(index + 1).is_some_and(|next| next.is_lowercase());
        if c.is_uppercase() && index > 0 && (after_lower || before_lower) {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    crisp_api_spec::__private::field_name(&snake)
}

fn shape(arguments: &Arguments, item: &Item, errors: &ErrorSink<'_>) -> Shape {
    match item {
        Item::Trait(item) => Shape::Trait(trait_shape(arguments, item)),
        Item::Struct(item) => {
            check_arguments_of_struct(arguments, errors);
            let errors = errors.child();
            check_fields(arguments, item, &errors);
            let shape = struct_shape(item);
            if errors.has_errors() { Shape::Unusable(shape) } else { Shape::Struct(shape) }
        }
    }
}

fn check_arguments_of_struct(arguments: &Arguments, errors: &ErrorSink<'_>) {
    if let Some(span) = arguments.fake {
        errors.push(syn::Error::new(span, "only a trait has a test double"));
    }
    if let Some(span) = arguments.local {
        errors.push(syn::Error::new(span, "only a trait asks its implementors for `Send`"));
    }
    if let Some(name) = &arguments.name {
        errors.at(name, "only the client of a trait has a name of its own");
    }
}

/// Checks that a struct with fields has those that its methods use.
fn check_fields(arguments: &Arguments, item: &ClientStruct, errors: &ErrorSink<'_>) {
    let has = |name: &str| {
        let named = |field: &syn::Field| field.ident.as_ref().is_some_and(|ident| ident == name);
        item.fields.is_empty() || item.fields.iter().any(named)
    };
    if !has("handle") {
        errors.at(
            &item.ident,
            "a struct with fields of its own needs a field `handle: crisp_api::Handle`; \
             without fields, it gets what it needs",
        );
    }
    for ident in &arguments.bind {
        if !has(&ident.to_string()) {
            errors.at(ident, format_args!("`{}` has no field `{ident}`", item.ident));
        }
    }
}

fn struct_shape(item: &ClientStruct) -> StructShape {
    StructShape {
        attrs: item.attrs.clone(),
        vis: item.vis.clone(),
        ident: item.ident.clone(),
        generics: item.generics.clone(),
        fields: item.fields.clone(),
    }
}

fn trait_shape(arguments: &Arguments, item: &ClientTrait) -> TraitShape {
    let ident = item.ident.clone();
    TraitShape {
        attrs: item.attrs.clone(),
        vis: item.vis.clone(),
        supertraits: item.supertraits.clone(),
        local: arguments.local.is_some(),
        others: item.others.clone(),
        client: arguments.name.clone().unwrap_or_else(|| format_ident!("{ident}Client")),
        fake: arguments.fake.map(|_| format_ident!("{ident}Fake")),
        ident,
    }
}
