//! Resolves the item against the spec. The only stage that sees both.

mod bind;
mod declared;
mod failed;
mod include;
mod method;
mod output;
mod signature;
mod tiers;
mod with;

use std::borrow::Cow;
use std::sync::Arc;

use crisp_api_spec::__private::legacy_endpoint;
use crisp_api_spec::{Endpoint, Spec};
use proc_macro2::Span;
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Ident, TraitItem};

use crate::arguments::{Arguments, Names};
use crate::errors::ErrorSink;
use crate::item::{self, ClientStruct, ClientTrait, Item};
use crate::paths::Paths;
use crate::plan::{Bound, Client, FailedMethod, Method, Module, Shape, StructShape, TraitShape};
use crate::specs::Loaded;
pub(crate) use signature::Signatures;

/// Plans the generated code, and reports the parts that cannot be generated.
pub(crate) fn resolve(
    arguments: &Arguments,
    item: &Item,
    loaded: &Loaded<'_>,
    errors: &ErrorSink<'_>,
) -> Client {
    let mut shape = shape(arguments, item, errors);
    let module = module(arguments, item, loaded, errors);
    let paths = match &module {
        Some(Module { ident, .. }) => arguments.paths().with_local(quote! { #ident }),
        None => arguments.paths(),
    };
    let mut failed = Vec::new();
    let requested = requested(arguments, item, loaded, &mut failed, errors);
    // A method with an error may have the parameter or the output that seems to be missing.
    let complete = failed.is_empty() && !loaded.is_incomplete() && !requested.is_empty();
    let bound = bind::resolve(arguments, &requested, loaded, &paths, complete, errors);
    let with = with::Replacements::new(arguments, &requested, loaded, complete, errors);
    let context = Context { spec: &loaded.spec, paths: &paths, bound: &bound, with: &with };
    let mut methods = Vec::new();
    let mut permissions = Vec::new();
    for requested in &requested {
        let admitted = is_admitted(requested, arguments, errors);
        let scope = errors.child();
        let method = method(requested, &context, &scope);
        if let (Some(written), Some(error)) = (requested.written, scope.first()) {
            failed.push(failed::method(written, &error));
            continue;
        }
        // A bound cannot be switched off by `#[cfg]`.
        if admitted && method.cfgs().next().is_none() {
            permissions.push(paths.kind(&method.endpoint));
        }
        methods.push(method);
    }
    tiers::check_together(arguments, &requested, errors);
    if let Shape::Trait(shape) = &mut shape {
        shape.failed = failed;
    }
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

/// The inputs of the resolution of every method.
struct Context<'a> {
    spec: &'a Spec,
    paths: &'a Paths,
    bound: &'a [Bound],
    with: &'a with::Replacements,
}

/// Returns whether the constructor requires a token that may make the call.
///
/// It does not where `#[assume]` vouches for the tiers, nor where an error about them was reported.
fn is_admitted(
    requested: &MethodRequest<'_>,
    arguments: &Arguments,
    errors: &ErrorSink<'_>,
) -> bool {
    let errors = errors.child();
    if !requested.assumed() {
        tiers::check(arguments, &requested.endpoint, &requested.ident, &errors);
    }
    !requested.assumed() && !errors.has_errors()
}

fn method(requested: &MethodRequest<'_>, context: &Context<'_>, errors: &ErrorSink<'_>) -> Method {
    let MethodRequest { endpoint, ident, written } = requested;
    match written {
        Some(written) if written.declaration.is_some() => {
            declared::Resolver { context, endpoint, written }.resolve(errors)
        }
        _ => method::Resolver { context, endpoint }.resolve(ident.clone(), *written, errors),
    }
}

/// An endpoint that becomes a method.
struct MethodRequest<'a> {
    endpoint: Cow<'a, Endpoint>,
    ident: Ident,
    /// The method as written, or `None` if `include(…)` adds it.
    written: Option<&'a item::Method>,
}

impl MethodRequest<'_> {
    /// Returns whether `#[assume]` disables the check of the tiers.
    fn assumed(&self) -> bool {
        self.written.is_some_and(|method| method.assume)
    }
}

fn requested<'a>(
    arguments: &Arguments,
    item: &'a Item,
    loaded: &'a Loaded<'_>,
    failed: &mut Vec<FailedMethod>,
    errors: &ErrorSink<'_>,
) -> Vec<MethodRequest<'a>> {
    let mut requested: Vec<MethodRequest<'a>> = Vec::new();
    let helpers = helpers(item);
    if let Item::Trait(item) = item {
        for (index, method) in item.methods.iter().enumerate() {
            let earlier = item.methods[..index].iter().map(|method| &method.ident);
            if earlier.chain(helpers.iter().copied()).any(|other| *other == method.ident) {
                let message = format_args!("duplicate method `{}`", method.ident);
                errors.at(&method.ident, message);
                continue;
            }
            let scope = errors.child();
            let found = match &method.declaration {
                Some(declaration) => declared::endpoint(method, declaration, loaded, &scope),
                None if method.malformed => None,
                None => find(method, loaded, &scope).map(Cow::Borrowed),
            };
            // The module of spec files with errors has no endpoints, but only names.
            let malformed = loaded.malformed();
            let usable = |endpoint: &Cow<'_, Endpoint>| {
                method.declaration.is_some() || endpoint.is_official() || malformed.is_none()
            };
            let Some(endpoint) = found.filter(usable) else {
                let error = scope.first().or(malformed).or_else(|| errors.first());
                failed.extend(error.map(|error| failed::method(method, &error)));
                continue;
            };
            requested.push(MethodRequest {
                endpoint,
                ident: method.ident.clone(),
                written: Some(method),
            });
        }
    }
    for (endpoint, span) in include::resolve(&arguments.include, &arguments.tiers, loaded, errors) {
        if loaded.malformed().is_some() && !endpoint.is_official() {
            continue;
        }
        if let Some(helper) = helpers.iter().find(|helper| **helper == endpoint.name()) {
            let message = format!(
                "duplicate method `{helper}`: `include(…)` adds it too; rename this method, or include \
                 the endpoints of the group one by one"
            );
            errors.at(helper, message);
            continue;
        }
        if !requested.iter().any(|requested| requested.endpoint.name() == endpoint.name()) {
            let ident = Ident::new(endpoint.name(), span);
            requested.push(MethodRequest {
                endpoint: Cow::Borrowed(endpoint),
                ident,
                written: None,
            });
        }
    }
    if requested.is_empty() && matches!(item, Item::Struct(_)) && arguments.include.is_empty() {
        errors.at(item.ident(), "no endpoints; add them with `include(website::*)`");
    }
    requested
}

/// Returns the names of the methods with a body.
fn helpers(item: &Item) -> Vec<&Ident> {
    let Item::Trait(item) = item else { return Vec::new() };
    let names = item.others.iter().filter_map(|other| match other {
        TraitItem::Fn(function) => Some(&function.sig.ident),
        _ => None,
    });
    names.collect()
}

/// Returns the endpoint that a method names, or reports that there is none.
fn find<'s>(
    method: &item::Method,
    loaded: &'s Loaded<'_>,
    errors: &ErrorSink<'_>,
) -> Option<&'s Endpoint> {
    let spec = &loaded.spec;
    let name = method.ident.unraw().to_string();
    if let Some(endpoint) = spec.endpoint(&name) {
        return Some(endpoint);
    }
    if let Some(renamed) = spec.renamed(&name) {
        let message =
            format_args!("the endpoint `{name}` has been renamed to `{}`", renamed.name());
        errors.at(&method.ident, message);
        return Some(renamed);
    }
    if loaded.is_incomplete() {
        return None;
    }
    errors.at(&method.ident, format_args!("unknown endpoint `{name}`; {}", hint(&name, loaded)));
    None
}

/// Returns what to do about an unknown endpoint.
fn hint(name: &str, loaded: &Loaded<'_>) -> String {
    if let Some(legacy) = legacy_endpoint(name).filter(|_| loaded.official) {
        return match cfg!(feature = "legacy-helpdesk") {
            true => format!("did you mean `{legacy}`?"),
            false => format!(
                "`{legacy}` belongs to the legacy helpdesk and exists only with the feature \
                 `legacy-helpdesk` of crisp-api"
            ),
        };
    }
    match loaded.suggestions(name).as_slice() {
        [] => "use the name of an endpoint, such as `get_website`; declare one with \
               `#[endpoint(GET \"/website/{website_id}/…\")]`; or add a body if it is not an \
               endpoint"
            .to_owned(),
        names => format!("did you mean `{}`?", names.join("` or `")),
    }
}

/// The names written for endpoints, valid or not, for completion in editors.
///
/// rust-analyzer inserts a placeholder at the cursor. It completes the placeholder if the expansion contains
/// it as the last segment of a path.
fn names(arguments: &Arguments, item: &Item) -> Vec<Ident> {
    let included = arguments.include.iter().flat_map(|include| match &include.names {
        Names::These(names) => names.as_slice(),
        Names::One(name) => std::slice::from_ref(name),
        Names::All => &[],
    });
    let mut names: Vec<_> = included.cloned().collect();
    if let Item::Trait(item) = item {
        let methods = item.methods.iter().filter(|method| method.declaration.is_none());
        names.extend(methods.map(|method| method.ident.clone()));
    }
    names
}

/// The names of crates that a module of the same name would hide.
const CRATES: [&str; 5] = ["alloc", "core", "crisp_api", "proc_macro", "std"];

fn module(
    arguments: &Arguments,
    item: &Item,
    loaded: &Loaded<'_>,
    errors: &ErrorSink<'_>,
) -> Option<Module> {
    let declares = match item {
        Item::Trait(item) => item.methods.iter().any(|method| method.declaration.is_some()),
        Item::Struct(_) => false,
    };
    let malformed = loaded.malformed();
    let unread = loaded.is_incomplete() && malformed.is_none();
    if (arguments.spec.is_empty() || unread) && !declares {
        return None;
    }
    let error = malformed;
    let ident = arguments.module.clone().unwrap_or_else(|| {
        let name = snake_case(&item.ident().unraw().to_string());
        Ident::new(&name, Span::call_site())
    });
    if CRATES.iter().any(|name| ident == name) {
        let at = arguments.module.as_ref().unwrap_or_else(|| item.ident());
        let message = format!(
            "the module for this spec would be called `{ident}` and hide the crate `{ident}`; give it \
             another name with `module = {ident}_api`"
        );
        errors.at(at, message);
        return Some(Module { ident: quote::format_ident!("{ident}_api"), error });
    }
    Some(Module { ident, error })
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
            if let Some(error) = &item.failed {
                return Shape::Failed(failed::structure(item, error));
            }
            let errors = errors.child();
            check_fields(arguments, item, &errors);
            let shape = struct_shape(item);
            if errors.has_errors() { Shape::Unusable(shape) } else { Shape::Struct(shape) }
        }
    }
}

fn check_arguments_of_struct(arguments: &Arguments, errors: &ErrorSink<'_>) {
    if let Some(span) = arguments.fake {
        errors.push(syn::Error::new(span, "`fake` is only supported on a trait"));
    }
    if let Some(span) = arguments.local {
        errors.push(syn::Error::new(span, "`local` is only supported on a trait"));
    }
    if let Some(name) = &arguments.name {
        errors.at(name, "`name` is only supported on a trait");
    }
}

/// Checks that a struct with fields has the fields that its methods use.
fn check_fields(arguments: &Arguments, item: &ClientStruct, errors: &ErrorSink<'_>) {
    let has = |name: &str| {
        let named = |field: &syn::Field| field.ident.as_ref().is_some_and(|ident| ident == name);
        item.fields.is_empty() || item.fields.iter().any(named)
    };
    if !has("handle") {
        errors.at(
            &item.ident,
            "missing field `handle: crisp_api::Handle`; \
             a unit struct gets its fields from the macro",
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
        failed: Vec::new(),
        ident,
    }
}
