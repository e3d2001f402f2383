//! The parameters and the output in the docs of a method.

use crisp_api_spec::__private::{field_name, type_name};
use crisp_api_spec::{Bounds, Facts, Type};

use super::{limits, output_link, type_link, with_limits};
use crate::plan::{Method, Start, ValueSource};
use crate::rust_types::{Requirement, RustTypes};

/// A parameter of an endpoint: of the path, the query or the body.
struct EndpointParameter<'s> {
    name: String,
    ty: &'s Type,
    facts: &'s Facts,
    bounds: &'s Bounds,
    optional: bool,
}

/// Returns the output, the arguments and the optional parameters.
pub(super) fn lines(method: &Method, types: &RustTypes<'_>) -> Vec<String> {
    let parameters = parameters(method, types);
    let is_argument = |name: &str| method.arguments.iter().any(|argument| argument.ident == name);
    let (arguments, setters): (Vec<_>, Vec<_>) = parameters
        .iter()
        .filter(|parameter| !is_bound(method, &parameter.name))
        .partition(|parameter| is_argument(&parameter.name) || !parameter.optional);
    let call = type_name(method.endpoint.name());
    let path = method.call.to_string().replace(' ', "");
    let output = match &method.output {
        Some(own) => format!("`{}`", own.to_string().replace(' ', "")),
        None => output_link(&method.endpoint, types),
    };
    let mut lines = vec![String::new(), format!("Returns {output}.")];
    if setters.is_empty() {
        lines.push(format!("The call is a [`{call}`]({path})."));
    } else {
        let names: Vec<_> = setters.iter().map(|setter| in_short(setter)).collect();
        lines.push(format!(
            "The call, a [`{call}`]({path}), has optional parameters: {}.",
            names.join(", ")
        ));
    }
    let arguments: Vec<_> = match &method.start {
        Start::Endpoint(_) => {
            let arguments = arguments.iter().map(|argument| item(argument, types));
            arguments.chain(whole_body(method, types)).collect()
        }
        // The types of a declared endpoint are in the signature, and the spec knows nothing else.
        Start::Declared(_) => Vec::new(),
    };
    if !arguments.is_empty() {
        lines.extend([String::new(), "# Arguments".to_owned(), String::new()]);
        lines.extend(arguments);
    }
    lines
}

/// A line about the body, if it is one argument.
fn whole_body(method: &Method, types: &RustTypes<'_>) -> Option<String> {
    let body = method.endpoint.body()?;
    match types.body_record(&method.endpoint) {
        Some(_) => None,
        None => Some(format!("* `body`: {}. The body of the request", type_link(body.ty(), types))),
    }
}

fn parameters<'m>(method: &'m Method, types: &RustTypes<'m>) -> Vec<EndpointParameter<'m>> {
    let endpoint = &method.endpoint;
    let page = endpoint.page();
    let parameters = endpoint.path().iter().chain(endpoint.query());
    let mut parameters: Vec<_> = parameters
        .map(|parameter| {
            let is_page = page == Some(parameter.name());
            EndpointParameter {
                name: if is_page { "page".to_owned() } else { field_name(parameter.name()) },
                ty: parameter.ty(),
                facts: parameter.facts(),
                bounds: parameter.bounds(),
                optional: is_page || !parameter.is_required(),
            }
        })
        .collect();
    if let Some((body, fields)) = types.body_record(endpoint) {
        parameters.extend(fields.iter().map(|field| EndpointParameter {
            name: body.rust_name(field.name()),
            ty: field.ty(),
            facts: field.facts(),
            bounds: field.bounds(),
            optional: Requirement::of(field) == Requirement::Optional,
        }));
    }
    parameters
}

/// Whether the client stores the parameter.
fn is_bound(method: &Method, name: &str) -> bool {
    let is = |need: &ValueSource| matches!(need, ValueSource::Bound(bound) if bound == name);
    match &method.start {
        Start::Endpoint(needs) => needs.iter().any(is),
        Start::Declared(start) => start.segments.iter().any(|segment| is(&segment.value)),
    }
}

/// A line about an argument, with its type.
fn item(argument: &EndpointParameter<'_>, types: &RustTypes<'_>) -> String {
    let mut text = format!("* `{}`: {}", argument.name, type_link(argument.ty, types));
    let limits = limits(argument.ty, argument.bounds);
    match argument.facts.doc() {
        Some(doc) => text.push_str(&format!(". {}", with_limits(doc, &limits))),
        None if limits.is_empty() => {}
        None => text.push_str(&format!(" ({})", limits.join("; "))),
    }
    text
}

/// An optional parameter with its limits.
fn in_short(setter: &EndpointParameter<'_>) -> String {
    let limits = limits(setter.ty, setter.bounds);
    match limits.is_empty() {
        true => format!("`{}`", setter.name),
        false => format!("`{}` ({})", setter.name, limits.join("; ")),
    }
}
