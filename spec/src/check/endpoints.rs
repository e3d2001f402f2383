//! Checks of `[endpoint]`.

use super::Checker;
use super::definitions::unique;
use crate::diagnostics::Diagnostic;
use crate::model::{
    Body, Builtin, Default, Definition, Endpoint, Kind, Method, Parameter, Route, Segment, Spec,
    Type, field_name,
};
use crate::parse;
use crate::source::{Span, Spanned};

/// The names that every call has already.
pub(super) const TAKEN: &[&str] = &[
    "answer",
    "as_json",
    "as_type",
    "extra",
    "idempotent",
    "into_future",
    "items",
    "page",
    "pages",
    "ready",
    "request",
    "retries",
    "send",
    "timeout",
    "wait",
    "with",
];

/// Checks one endpoint; none where it has no route.
pub(super) fn check(raw: parse::Endpoint, checker: &mut Checker<'_>) -> Option<Endpoint> {
    let route = raw.route?;
    check_setters(&raw.query, checker);
    check_body(raw.body.as_ref(), &route, checker);
    let page = check_page(raw.page.as_ref(), &route.value, checker);
    let file = checker.files.get(raw.name.span.file).clone();
    Some(Endpoint {
        group: file.group().to_vec(),
        official: file.is_official(),
        declared_at: format!("{}:{}", file.name(), file.line_of(raw.name.span.start)),
        name: raw.name.value,
        label: raw.label.map(|label| label.value),
        tiers: raw.tiers.map(|tiers| tiers.value),
        tiers_inferred: raw.tiers_inferred.map(|tiers| tiers.value),
        path: path(&route.value, &raw.path, page.as_deref(), checker),
        query: raw.query.into_iter().map(|field| query(field, checker)).collect(),
        body: raw
            .body
            .map(|body| Body { ty: checker.resolve(&body.expr.value), whole: body.whole }),
        returns: returns(raw.returns, &route.value, checker),
        page,
        doc: raw.doc,
        docs: raw.docs,
        aliases: raw.aliases,
        route: Route {
            method: route.value.method,
            segments: route.value.segments.into_iter().map(segment).collect(),
        },
    })
}

fn segment(raw: parse::Segment) -> Segment {
    match raw {
        parse::Segment::Literal(text) => Segment::Literal(text),
        parse::Segment::Parameter(name) => Segment::Parameter(name.value),
    }
}

fn parameters(route: &parse::Route) -> impl Iterator<Item = &Spanned<String>> + Clone {
    route.segments.iter().filter_map(|segment| match segment {
        parse::Segment::Literal(_) => None,
        parse::Segment::Parameter(name) => Some(name),
    })
}

/// The parameters of the path, each with the type that is declared here, by an id, or by default.
fn path(
    route: &parse::Route,
    declared: &[parse::Field],
    page: Option<&str>,
    checker: &mut Checker<'_>,
) -> Vec<Parameter> {
    unique("path parameter", parameters(route), field_name, checker);
    for field in declared {
        if !parameters(route).any(|name| name.value == field.name.value) {
            let message = format!("the route has no parameter `{}`", field.name.value);
            let names = parameters(route).map(|name| name.value.as_str());
            let diagnostic =
                Diagnostic::new(message, field.name.span.clone()).allowed(&field.name.value, names);
            checker.report(diagnostic);
        }
    }
    let mut path = Vec::new();
    for name in parameters(route) {
        let field = declared.iter().find(|field| field.name.value == name.value);
        let ty = match field {
            Some(field) => checker.resolve(&field.expr.value),
            None if page == Some(name.value.as_str()) => Type::Builtin(Builtin::U32),
            None => match checker.names.param(&name.value) {
                Some(id) => Type::Defined(id.to_owned()),
                None => Type::Builtin(Builtin::String),
            },
        };
        path.push(Parameter {
            name: name.value.clone(),
            ty,
            required: true,
            default: None,
            min: None,
            max: None,
            doc: field.and_then(|field| field.doc.clone()),
        });
    }
    path
}

fn query(raw: parse::Field, checker: &mut Checker<'_>) -> Parameter {
    let ty = checker.resolve(&raw.expr.value);
    let default = raw.default.map(|default| match default.value {
        parse::Default::Text(text) => Default::Text(text),
        parse::Default::Integer(number) => Default::Integer(number),
        parse::Default::Bool(flag) => Default::Bool(flag),
    });
    Parameter {
        name: raw.name.value,
        ty,
        required: !raw.expr.value.optional,
        default,
        min: raw.min,
        max: raw.max,
        doc: raw.doc,
    }
}

fn returns(
    raw: Option<Spanned<parse::TypeExpr>>,
    route: &parse::Route,
    checker: &mut Checker<'_>,
) -> Option<Type> {
    match raw {
        Some(expr) if route.method == Method::Head => {
            let message = "the answer to HEAD has no content";
            let help = "leave `returns` out: the call returns whether the thing exists";
            checker.report(Diagnostic::new(message, expr.span).help(help));
            None
        }
        Some(expr) => Some(checker.resolve(&expr.value)),
        None => (route.method == Method::Head).then_some(Type::Builtin(Builtin::Bool)),
    }
}

fn check_page(
    page: Option<&Spanned<String>>,
    route: &parse::Route,
    checker: &mut Checker<'_>,
) -> Option<String> {
    let page = page?;
    if parameters(route).any(|name| name.value == page.value) {
        return Some(page.value.clone());
    }
    let message = format!("the route has no parameter `{}` to count pages with", page.value);
    let names = parameters(route).map(|name| name.value.as_str());
    let diagnostic = Diagnostic::new(message, page.span.clone()).allowed(&page.value, names);
    checker.report(diagnostic);
    None
}

fn check_setters(query: &[parse::Field], checker: &mut Checker<'_>) {
    unique("query parameter", query.iter().map(|field| &field.name), field_name, checker);
    for field in query {
        check_free(&field.name.value, &field.name.span, checker);
    }
}

fn check_free(name: &str, span: &Span, checker: &mut Checker<'_>) {
    if TAKEN.contains(&name) {
        let message = format!("every call has a method `{name}` already");
        checker.report(Diagnostic::new(message, span.clone()));
    }
}

fn check_body(
    body: Option<&parse::Body>,
    route: &Spanned<parse::Route>,
    checker: &mut Checker<'_>,
) {
    let method = route.value.method;
    if let Some(body) = body
        && !method.may_have_body()
    {
        let message = format!("a {method} request has no body");
        let diagnostic = Diagnostic::new(message, body.expr.span.clone())
            .note("the method is chosen here", route.span.clone());
        checker.report(diagnostic);
    }
}

impl Checker<'_> {
    /// Bodies that become setters must leave the names of parameters and of every call alone.
    pub(super) fn check_bodies(&mut self, spec: &Spec) {
        for endpoint in spec.endpoints() {
            let Some(Body { ty: Type::Defined(name), whole: false }) = endpoint.body() else {
                continue;
            };
            let Some(Kind::Record(record)) = spec.definition(name).map(Definition::kind) else {
                continue;
            };
            for field in record.fields() {
                let parameter = endpoint
                    .path()
                    .iter()
                    .chain(endpoint.query())
                    .any(|parameter| parameter.name() == field.name());
                if parameter || TAKEN.contains(&field.name()) {
                    let span = self.names.type_span(name);
                    let message = format!(
                        "the field `{}` of this body has the name of something else in `{}`",
                        field.name(),
                        endpoint.name(),
                    );
                    self.report(Diagnostic::new(message, span).help(format!(
                        "pass the body as one argument: \
                         `body = {{ type = \"{name}\", whole = true }}`",
                    )));
                }
            }
        }
    }
}
