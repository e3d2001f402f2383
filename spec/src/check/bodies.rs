//! Bodies that become arguments and setters must leave the other names of a call alone.

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
    let mut rust_names: BTreeMap<String, &str> = BTreeMap::new();
    for parameter in endpoint.path().iter().chain(endpoint.query()) {
        rust_names.insert(field_name(parameter.name()), "a parameter");
    }
    for name in RESERVED_NAMES {
        rust_names.insert((*name).to_owned(), "a method of every call");
    }
    for field in record.fields() {
        let rust = body.rust_name(field.name());
        let Some(other) = rust_names.insert(rust.clone(), "another field") else { continue };
        let message = format!(
            "the field `{}` of this body is `{rust}` in Rust, like {other} of `{}`",
            field.name(),
            endpoint.name(),
        );
        checker.report(Diagnostic::new(message, span.clone()).help(format!(
            "say which is meant: `body = {{ type = \"{name}\", rename = {{ {} = \"new_{rust}\" }} }}`, \
             or `whole = true` for one argument",
            field.name(),
        )));
    }
    check_rename(body, record, name, &span, checker);
}

/// A body that is one argument is called `body`.
fn check_whole(endpoint: &Endpoint, span: &Span, checker: &mut Checker<'_>) {
    let mut parameters = endpoint.path().iter().chain(endpoint.query());
    if parameters.any(|parameter| field_name(parameter.name()) == "body") {
        let message = "the argument for this body is `body`, like a parameter of the endpoint";
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
