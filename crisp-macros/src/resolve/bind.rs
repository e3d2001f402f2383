//! `bind(…)`: path parameters that the client stores.

use std::collections::BTreeSet;

use crisp_api_spec::__private::{field_name, suggest};
use syn::Ident;

use super::MethodRequest;
use crate::arguments::Arguments;
use crate::errors::{ErrorSink, error_type};
use crate::paths::Paths;
use crate::plan::Bound;
use crate::rust_types::RustTypes;
use crate::specs::Loaded;

/// Returns the bound parameters, each with its type in the routes.
///
/// `complete` tells whether all methods are known.
///
/// A misspelled parameter is reported and resolved to the most similar one, so that the constructor has
/// the number of arguments that its callers pass.
pub(super) fn resolve(
    arguments: &Arguments,
    requested: &[MethodRequest<'_>],
    loaded: &Loaded<'_>,
    paths: &Paths,
    complete: bool,
    errors: &ErrorSink<'_>,
) -> Vec<Bound> {
    let parameters = || requested.iter().flat_map(|requested| requested.endpoint.path());
    let types = RustTypes { spec: &loaded.spec, paths };
    let mut bound: Vec<Bound> = Vec::new();
    for ident in &arguments.bind {
        let name = ident.to_string();
        if bound.iter().any(|bound| bound.ident == *ident) {
            errors.at(ident, format_args!("duplicate parameter `{name}`"));
            continue;
        }
        if name == "client" {
            errors.at(
                ident,
                "`client` cannot be bound, because it is the first argument of the constructor",
            );
            continue;
        }
        if let Some(page) = page(requested, &name) {
            let message = format!(
                "`{name}` is the page number of `{page}` and cannot be bound; set it on the call: \
                 `.page(2)`"
            );
            let error = syn::Error::new_spanned(ident, message);
            // The constructor keeps its argument, so that its callers are no further errors.
            bound.push(Bound { name, ty: error_type(&error), ident: ident.clone() });
            errors.push(error);
            continue;
        }
        let exact = parameters().find(|parameter| field_name(parameter.name()) == name);
        let parameter = exact.or_else(|| {
            let names: BTreeSet<_> = parameters().map(crisp_api_spec::Parameter::name).collect();
            let best = suggest(&name, names.iter().copied());
            // A name that the spec has may be a parameter of a method with an error.
            let is_known = || {
                let all = loaded.spec.endpoints().iter().flat_map(crisp_api_spec::Endpoint::path);
                all.map(crisp_api_spec::Parameter::name).any(|other| field_name(other) == name)
            };
            let misspelled = || !loaded.is_incomplete() && best.is_some() && !is_known();
            if complete || misspelled() {
                match elsewhere(requested, &name) {
                    Some(message) => errors.at(ident, message),
                    None => report(ident, &names, best, errors),
                }
            }
            parameters().find(|parameter| Some(parameter.name()) == best)
        });
        bound.push(match parameter {
            Some(parameter) => Bound {
                name: parameter.name().to_owned(),
                ty: types.owned(parameter.ty()),
                ident: ident.clone(),
            },
            None => Bound {
                ty: types.owned(&loaded.spec.parameter_type(&name)),
                ident: ident.clone(),
                name,
            },
        });
    }
    bound
}

/// Returns a method whose page number has this name.
fn page<'r>(requested: &'r [MethodRequest<'_>], name: &str) -> Option<&'r str> {
    let pages = |requested: &&MethodRequest<'_>| {
        requested.endpoint.page().is_some_and(|page| field_name(page) == name || name == "page")
    };
    let other = |requested: &MethodRequest<'_>| {
        let mut others = requested.endpoint.path().iter();
        let page = requested.endpoint.page();
        others
            .any(|parameter| Some(parameter.name()) != page && field_name(parameter.name()) == name)
    };
    if requested.iter().any(other) {
        return None;
    }
    requested.iter().find(pages).map(|requested| requested.endpoint.name())
}

/// Returns why a parameter that is not in the path cannot be bound.
fn elsewhere(requested: &[MethodRequest<'_>], name: &str) -> Option<String> {
    let of_query = |requested: &&MethodRequest<'_>| {
        requested.endpoint.query().iter().any(|parameter| field_name(parameter.name()) == name)
    };
    let method = requested.iter().find(of_query)?;
    Some(format!(
        "`{name}` is a query parameter of `{}` and cannot be bound; only path parameters can",
        method.endpoint.name()
    ))
}

fn report(ident: &Ident, names: &BTreeSet<&str>, best: Option<&str>, errors: &ErrorSink<'_>) {
    let hint = match best {
        Some(best) => format!("; did you mean `{best}`?"),
        None if names.is_empty() => String::new(),
        None => {
            let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
            format!("; they have {}", names.join(", "))
        }
    };
    errors.at(ident, format_args!("no route of this client has the parameter `{ident}`{hint}"));
}
