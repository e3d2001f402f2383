//! `bind(…)`: path parameters that the client holds.

use std::collections::BTreeSet;

use crisp_api_spec::__private::{field_name, suggest};
use syn::Ident;

use super::Wanted;
use crate::arguments::Arguments;
use crate::errors::ErrorSink;
use crate::paths::Paths;
use crate::plan::Bound;
use crate::rust_types::RustTypes;
use crate::specs::Loaded;

/// The parameters that are held, each with the type that it has in the routes.
///
/// One that is misspelt is reported, and then taken for the one that was probably meant, so that the
/// client has as many parameters as its users expect.
pub(super) fn resolve(
    arguments: &Arguments,
    wanted: &[Wanted<'_>],
    loaded: &Loaded<'_>,
    paths: &Paths,
    errors: &ErrorSink<'_>,
) -> Vec<Bound> {
    let parameters = || wanted.iter().flat_map(|wanted| wanted.endpoint.path());
    let types = RustTypes { spec: &loaded.spec, paths };
    let mut bound: Vec<Bound> = Vec::new();
    for ident in &arguments.bind {
        let name = ident.to_string();
        if bound.iter().any(|bound| bound.ident == *ident) {
            errors.at(ident, format_args!("the parameter `{name}` is bound twice"));
            continue;
        }
        if name == "client" {
            errors.at(ident, "`client` is what the client is made from, and cannot be bound");
            continue;
        }
        let exact = parameters().find(|parameter| field_name(parameter.name()) == name);
        let parameter = exact.or_else(|| {
            let names: BTreeSet<_> = parameters().map(crisp_api_spec::Parameter::name).collect();
            let best = suggest(&name, names.iter().copied());
            if !loaded.is_incomplete() && !wanted.is_empty() {
                report(ident, &names, best, errors);
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

fn report(ident: &Ident, names: &BTreeSet<&str>, best: Option<&str>, errors: &ErrorSink<'_>) {
    let hint = match best {
        Some(best) => format!("; did you mean `{best}`?"),
        None if names.is_empty() => String::new(),
        None => {
            let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
            format!("; they have {}", names.join(", "))
        }
    };
    errors.at(ident, format_args!("no route of this client has a parameter `{ident}`{hint}"));
}
