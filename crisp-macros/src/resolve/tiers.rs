//! `tier(…)`: every method must be allowed for each of them.

use crisp_api_spec::Endpoint;
use syn::Ident;

use crate::arguments::Arguments;
use crate::errors::Errors;

/// Reports a method that a tier of the client is certain to be refused, and tells whether it is.
pub(super) fn check(
    arguments: &Arguments,
    endpoint: &Endpoint,
    method: &Ident,
    errors: &mut Errors,
) -> bool {
    let mut refused = false;
    for (tier, _) in &arguments.tiers {
        if let Some(refusal) = endpoint.refuses(*tier) {
            refused = true;
            errors.at(
                method,
                format_args!(
                    "a {tier} token cannot call `{}`: {refusal} ({}); \
                     move the method to a trait of its own, or take `{tier}` out of `tier(…)`",
                    endpoint.name(),
                    endpoint.declared_at(),
                ),
            );
        }
    }
    refused
}
