//! Checks that the Rust names of body fields do not conflict with other names of a call.

use std::collections::BTreeMap;

use super::Checker;
use super::endpoints::RESERVED_NAMES;
use crate::diagnostics::Diagnostic;
use crate::model::{Body, Endpoint, Record, Spec, Type, field_name};
use crate::source::Span;

pub(super) fn check(spec: &Spec, checker: &mut Checker<'_>) {
    for endpoint in spec.endpoints() {
        check_body(spec, endpoint, checker);
    }
}

fn check_body(spec: &Spec, endpoint: &Endpoint, checker: &mut Checker<'_>) {
    let Some(body) = endpoint.body() else { return };
    let Some(span) = checker.names.body_span(endpoint.name()) else { return };
    let record = match body.ty() {
        Type::Defined(name) if !body.is_whole() => spec.record(name).map(|record| (name, record)),
        _ => None,
    };
    let Some((name, record)) = record else {
        check_whole(endpoint, &span, checker);
        return;
    };
    let mut rust_names: BTreeMap<String, String> = BTreeMap::new();
    for parameter in endpoint.path().iter().chain(endpoint.query()) {
        let owner = format!("a parameter of `{}`", endpoint.name());
        rust_names.insert(field_name(parameter.name()), owner);
    }
    for name in RESERVED_NAMES {
        rust_names.insert((*name).to_owned(), "a method of every call".to_owned());
    }
    for field in record.fields() {
        let rust = body.rust_name(field.name());
        let previous = rust_names.insert(rust.clone(), "another body field".to_owned());
        let Some(owner) = previous else { continue };
        let message = format!(
            "the body field `{}` is `{rust}` in Rust, which is also the name of {owner}",
            field.name(),
        );
        checker.report(Diagnostic::new(message, span.clone()).help(format!(
            "rename the field: `body = {{ type = \"{name}\", rename = {{ {} = \"new_{rust}\" }} }}`, \
             or add `whole = true` to pass the body as one argument",
            field.name(),
        )));
    }
    check_rename(body, record, name, &span, checker);
}

/// Reports a parameter called `body`, which is the name of the argument for a whole body.
fn check_whole(endpoint: &Endpoint, span: &Span, checker: &mut Checker<'_>) {
    let mut parameters = endpoint.path().iter().chain(endpoint.query());
    if parameters.any(|parameter| field_name(parameter.name()) == "body") {
        let message = "the body argument is `body`, which is also the name of a parameter";
        checker.report(Diagnostic::new(message, span.clone()));
    }
}

fn check_rename(body: &Body, record: &Record, name: &str, span: &Span, checker: &mut Checker<'_>) {
    for field in body.rename().keys() {
        if !record.fields().iter().any(|known| known.name() == field) {
            let message = format!("`{name}` has no field `{field}` to rename");
            let names = record.fields().iter().map(crate::model::Field::name);
            let diagnostic = Diagnostic::new(message, span.clone()).allowed(field, names);
            checker.report(diagnostic);
        }
    }
}
