//! What a method takes, and what is set on its call.

use crisp_api_spec::__private::field_name;
use crisp_api_spec::{Bounds, Facts, Type};

use super::limits;
use crate::plan::{Method, Need, Start};
use crate::rust_types::{Place, RustTypes};

/// Something that an endpoint takes.
struct Taken<'s> {
    name: String,
    ty: &'s Type,
    facts: &'s Facts,
    bounds: Option<&'s Bounds>,
    optional: bool,
}

/// The arguments, one a line, then the setters, and where errors come from.
pub(super) fn lines(method: &Method, types: &RustTypes<'_>) -> Vec<String> {
    let taken = taken(method, types);
    let argument = |name: &str| method.arguments.iter().any(|argument| argument.ident == name);
    let mut lines = Vec::new();
    let (arguments, setters): (Vec<_>, Vec<_>) = taken
        .iter()
        .filter(|taken| !is_bound(method, &taken.name))
        .partition(|taken| argument(&taken.name) || !taken.optional);
    let said: Vec<_> = arguments.iter().filter_map(|taken| item(taken)).collect();
    if !said.is_empty() {
        lines.extend([String::new(), "# Arguments".to_owned(), String::new()]);
        lines.extend(said);
    }
    if !setters.is_empty() {
        let names: Vec<_> = setters.iter().map(|taken| in_short(taken)).collect();
        lines.extend([String::new(), format!("Set on the call: {}.", names.join(", "))]);
    }
    let (call, error) = (link(&method.call), link(&types.paths.error()));
    lines.extend([
        String::new(),
        format!(
            "The call is a [`{}`]({call}). Awaited, it gives the output, or an [`Error`]({error}): \
             an argument was refused, there was no answer, or Crisp said no.",
            crisp_api_spec::__private::type_name(method.endpoint.name()),
        ),
    ]);
    lines
}

fn taken<'m>(method: &'m Method, types: &RustTypes<'m>) -> Vec<Taken<'m>> {
    let endpoint = &method.endpoint;
    let page = endpoint.page();
    let parameters = endpoint.path().iter().chain(endpoint.query());
    let mut taken: Vec<_> = parameters
        .map(|parameter| {
            let is_page = page == Some(parameter.name());
            Taken {
                name: if is_page { "page".to_owned() } else { field_name(parameter.name()) },
                ty: parameter.ty(),
                facts: parameter.facts(),
                bounds: Some(parameter.bounds()),
                optional: is_page || !parameter.is_required(),
            }
        })
        .collect();
    if let Some((body, fields)) = types.body_record(endpoint) {
        taken.extend(fields.iter().map(|field| Taken {
            name: body.rust_name(field.name()),
            ty: field.ty(),
            facts: field.facts(),
            bounds: Some(field.bounds()),
            optional: Place::of(field) == Place::Optional,
        }));
    }
    taken
}

/// Whether the client holds the parameter.
fn is_bound(method: &Method, name: &str) -> bool {
    let is = |need: &Need| matches!(need, Need::Bound(bound) if bound == name);
    match &method.start {
        Start::Endpoint(needs) => needs.iter().any(is),
        Start::Declared(start) => start.segments.iter().any(|segment| is(&segment.value)),
    }
}

/// An argument about which there is something to say.
fn item(taken: &Taken<'_>) -> Option<String> {
    let sentence = taken.facts.doc().map(str::to_owned);
    let limits = taken.bounds.map(|bounds| limits(taken.ty, bounds)).unwrap_or_default();
    let said: Vec<_> = sentence.into_iter().chain(limits).collect();
    (!said.is_empty()).then(|| format!("* `{}`: {}", taken.name, said.join(" ")))
}

/// A setter, with what is assumed without it.
fn in_short(taken: &Taken<'_>) -> String {
    let limits = taken.bounds.map(|bounds| limits(taken.ty, bounds)).unwrap_or_default();
    let limits: Vec<_> = limits.iter().map(|fact| fact.trim_end_matches('.')).collect();
    let mut text = format!("`{}`", taken.name);
    if !limits.is_empty() {
        text.push_str(&format!(" ({})", lowered(&limits.join("; "))));
    }
    text
}

fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// A path as rustdoc links it.
fn link(path: &proc_macro2::TokenStream) -> String {
    path.to_string().replace(' ', "")
}
