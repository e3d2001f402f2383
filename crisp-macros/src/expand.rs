//! The pipeline: what was written, times the spec, gives a plan; the plan gives code.

use proc_macro2::TokenStream;

use crate::arguments::Arguments;
use crate::errors::Errors;
use crate::item::Item;
use crate::specs::CallSite;
use crate::{generate, resolve, specs};

/// `#[client(…)]` on a trait or a struct.
///
/// The item is emitted whatever is wrong, so that code which uses it goes on to resolve.
pub(crate) fn client(arguments: TokenStream, item: TokenStream, site: &CallSite) -> TokenStream {
    let mut errors = Errors::default();
    let arguments = Arguments::parse(arguments, &mut errors);
    let tokens = match Item::parse(item.clone(), &mut errors) {
        None => item,
        Some(parsed) => {
            let loaded = specs::load(&arguments, site, &mut errors);
            let plan = resolve::resolve(&arguments, &parsed, &loaded, &mut errors);
            generate::client(&plan)
        }
    };
    errors.append_to(tokens)
}

/// Every endpoint of the official spec, for the module `endpoint` of the facade.
pub(crate) fn official_endpoints(arguments: TokenStream) -> TokenStream {
    official(arguments, generate::official_endpoints)
}

/// Every type of the official spec, for the module `types` of the facade.
pub(crate) fn official_types(arguments: TokenStream) -> TokenStream {
    official(arguments, generate::official_types)
}

fn official(
    arguments: TokenStream,
    generate: fn(&crate::plan::Paths, &crisp_api_spec::Spec) -> TokenStream,
) -> TokenStream {
    let mut errors = Errors::default();
    let arguments = Arguments::parse(arguments, &mut errors);
    let tokens = match specs::official() {
        Ok(spec) => generate(&arguments.paths(), &spec),
        Err(diagnostics) => {
            errors.frames(&diagnostics, proc_macro2::Span::call_site());
            TokenStream::new()
        }
    };
    errors.append_to(tokens)
}

#[cfg(test)]
mod tests;
