//! `bind(…)`: path parameters that the client holds.

use std::collections::BTreeSet;

use crisp_api_spec::{Spec, field_name, suggest};

use super::Wanted;
use crate::arguments::Arguments;
use crate::errors::Errors;
use crate::plan::{Bound, Paths};
use crate::rust_types::RustTypes;

/// The parameters that are held, each with the type that it has in the routes.
pub(super) fn resolve(
    arguments: &Arguments,
    wanted: &[Wanted<'_>],
    spec: &Spec,
    paths: &Paths,
    errors: &mut Errors,
) -> Vec<Bound> {
    let parameters = || wanted.iter().flat_map(|wanted| wanted.endpoint.path());
    let types = RustTypes { spec, paths };
    let mut bound = Vec::new();
    for ident in &arguments.bind {
        let name = ident.to_string();
        if let Some(parameter) = parameters().find(|p| field_name(p.name()) == name) {
            let ty = types.owned(parameter.ty());
            bound.push(Bound { name: parameter.name().to_owned(), ident: ident.clone(), ty });
        } else if !wanted.is_empty() {
            let names: BTreeSet<_> = parameters().map(crisp_api_spec::Parameter::name).collect();
            let hint = match suggest(&name, names.iter().copied()) {
                Some(best) => format!("; did you mean `{best}`?"),
                None => String::new(),
            };
            let message = format_args!("no route of this client has a parameter `{name}`{hint}");
            errors.at(ident, message);
        }
    }
    bound
}
