//! What was written, times the spec: the only place that sees both.

mod bind;
mod include;
mod method;
mod tiers;

use std::sync::Arc;

use crisp_api_spec::{Endpoint, Spec, suggest};
use proc_macro2::Span;
use quote::{format_ident, quote};
use syn::Ident;

use crate::arguments::Arguments;
use crate::errors::Errors;
use crate::item::{self, ClientTrait, Item};
use crate::plan::{Client, Module, Shape, StructShape, TraitShape};
use crate::specs::{Loaded, Specs};

/// Decides everything that is to be generated, and reports what cannot be.
pub(crate) fn resolve(
    arguments: &Arguments,
    item: &Item,
    specs: &Specs,
    errors: &mut Errors,
) -> Client {
    let module = module(arguments, item, &specs.loaded);
    let paths = match &module {
        Some(Module { ident, .. }) => arguments.paths().with_local(quote! { #ident }),
        None => arguments.paths(),
    };
    let shape = shape(arguments, item);
    let mut client = Client {
        paths,
        shape,
        bound: Vec::new(),
        methods: Vec::new(),
        module,
        files: specs.files.clone(),
    };
    if let Loaded::Whole(spec) = &specs.loaded {
        fill(&mut client, arguments, item, spec, errors);
    }
    client
}

fn fill(client: &mut Client, arguments: &Arguments, item: &Item, spec: &Spec, errors: &mut Errors) {
    let wanted = wanted(arguments, item, spec, errors);
    client.bound = bind::resolve(arguments, &wanted, spec, &client.paths, errors);
    for Wanted { endpoint, ident, written } in wanted {
        tiers::check(arguments, endpoint, &ident, errors);
        let method =
            method::Resolver { spec, paths: &client.paths, bound: &client.bound, endpoint }
                .resolve(ident, written, errors);
        client.methods.push(method);
    }
}

/// An endpoint that becomes a method.
struct Wanted<'a> {
    endpoint: &'a Endpoint,
    ident: Ident,
    /// What was written about it; none where it was included.
    written: Option<&'a item::Method>,
}

fn wanted<'a>(
    arguments: &Arguments,
    item: &'a Item,
    spec: &'a Spec,
    errors: &mut Errors,
) -> Vec<Wanted<'a>> {
    let mut wanted = Vec::new();
    if let Item::Trait(item) = item {
        for method in &item.methods {
            wanted.extend(find(method, spec, errors).map(|endpoint| Wanted {
                endpoint,
                ident: method.ident.clone(),
                written: Some(method),
            }));
        }
    }
    for (endpoint, span) in include::resolve(&arguments.include, spec, errors) {
        if !wanted.iter().any(|wanted| wanted.endpoint.name() == endpoint.name()) {
            let ident = Ident::new(endpoint.name(), span);
            wanted.push(Wanted { endpoint, ident, written: None });
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
fn find<'s>(method: &item::Method, spec: &'s Spec, errors: &mut Errors) -> Option<&'s Endpoint> {
    let name = method.ident.to_string();
    if let Some(endpoint) = spec.endpoint(&name) {
        return Some(endpoint);
    }
    let best = suggest(&name, spec.endpoints().iter().map(Endpoint::name));
    let hint = match best {
        Some(best) => format!("did you mean `{best}`?"),
        None => "a method has the name of an endpoint, such as `get_website`; \
                 give it a body if it is none"
            .to_owned(),
    };
    errors.at(&method.ident, format_args!("the spec has no endpoint `{name}`; {hint}"));
    spec.endpoint(best?)
}

fn module(arguments: &Arguments, item: &Item, loaded: &Loaded) -> Option<Module> {
    let Loaded::Whole(spec) = loaded else { return None };
    if arguments.spec.is_empty() {
        return None;
    }
    let name = snake_case(&item.ident().to_string());
    Some(Module { ident: Ident::new(&name, Span::call_site()), spec: Arc::clone(spec) })
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for (index, c) in name.chars().enumerate() {
        if c.is_uppercase() && index > 0 {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    crisp_api_spec::field_name(&snake)
}

fn shape(arguments: &Arguments, item: &Item) -> Shape {
    match item {
        Item::Trait(item) => Shape::Trait(trait_shape(arguments, item)),
        Item::Struct(item) => Shape::Struct(StructShape {
            attrs: item.attrs.clone(),
            vis: item.vis.clone(),
            ident: item.ident.clone(),
            generics: item.generics.clone(),
            fields: item.fields.clone(),
        }),
    }
}

fn trait_shape(arguments: &Arguments, item: &ClientTrait) -> TraitShape {
    let ident = item.ident.clone();
    TraitShape {
        attrs: item.attrs.clone(),
        vis: item.vis.clone(),
        supertraits: item.supertraits.clone(),
        others: item.others.clone(),
        client: arguments.name.clone().unwrap_or_else(|| format_ident!("{ident}Client")),
        fake: arguments.fake.then(|| format_ident!("{ident}Fake")),
        ident,
    }
}
