//! Checks of `[endpoint]`.

use std::collections::BTreeMap;

use super::definitions::unique;
use super::type_positions::TypePosition;
use super::{Checker, reasons, values};
use crate::diagnostics::Diagnostic;
use crate::model::{
    Body, Bounds, Builtin, Endpoint, Method, Parameter, Returns, Route, Segment, Type, field_name,
};
use crate::parse;
use crate::source::{Span, Spanned};

/// The methods of every generated call. A setter with one of these names would hide the method.
pub(super) const RESERVED_NAMES: &[&str] = &[
    "allow_out_of_range",
    "as_json",
    "as_type",
    "bulk",
    "clone",
    "created_between",
    "deadline",
    "drain",
    "extra",
    "idempotent",
    "into_future",
    "items",
    "page",
    "pages",
    "ready",
    "request",
    "respond_with",
    "retries",
    "send",
    "timeout",
    "wait",
    "walk_back",
    "with",
];

/// Returns the Rust names that path, query and body parameters must not have.
///
/// Public so that a test can compare them with the methods of generated calls.
pub fn reserved_names() -> &'static [&'static str] {
    RESERVED_NAMES
}

/// Checks one endpoint.
pub(super) fn check(raw: parse::Endpoint, checker: &mut Checker<'_>) -> Endpoint {
    check_pages(&raw, checker);
    check_tiers(&raw, checker);
    let route = raw.route;
    let page = check_page(raw.page.as_ref(), &route.value, checker);
    // The page number may be any parameter without a type.
    let named = raw.page.as_ref().map(|page| page.value.as_str());
    let no_page = raw.page_malformed || named != page.as_deref();
    check_parameters(&route.value, page.as_deref(), &raw.query, checker);
    check_method(raw.body.as_ref(), &route, checker);
    check_trees(&route.value, checker);
    check_former_names(&raw.was, checker);
    check_short(raw.short.as_ref(), checker);
    check_event(raw.event.as_ref(), checker);
    let facts = checker.with_source(raw.facts, raw.from.as_ref(), &raw.name.span);
    Endpoint {
        origin: checker.origin(&raw.name.span),
        name: raw.name.value,
        label: raw.label.map(|label| label.value),
        form_of: raw.form_of.map(|form| form.value),
        tiers: raw.tiers.map(|tiers| tiers.value),
        tiers_inferred: raw.tiers_inferred.map(|tiers| tiers.value),
        tiers_basis: raw.tiers_basis,
        scope: raw.scope,
        path: path(&route.value, &raw.path, page.as_deref(), no_page, checker),
        query: raw.query.into_iter().map(|field| query(field, checker)).collect(),
        facts,
        body: raw.body.map(|raw| body(raw, checker)),
        returns: returns(raw.returns.as_ref(), &route.value, checker),
        page,
        event: raw.event.map(|event| event.value),
        success: reasons::success(raw.success, checker),
        errors: reasons::errors(raw.errors, checker),
        etag: raw.etag,
        docs: raw.docs,
        aliases: raw.aliases,
        was: raw.was.into_iter().map(|old| old.value).collect(),
        short: raw.short.map(|short| short.value),
        star: raw.star,
        route: Route {
            // A malformed route was reported, so that the spec is not used to generate code.
            method: route.value.method.unwrap_or(Method::Post),
            segments: route.value.segments.into_iter().map(segment).collect(),
        },
    }
}

fn segment(raw: parse::Segment) -> Segment {
    match raw {
        parse::Segment::Literal(text) => Segment::Literal(text),
        parse::Segment::Parameter(name) => Segment::Parameter(name.value),
        parse::Segment::Tree(name) => Segment::Tree(name.value),
    }
}

/// Returns the path parameters with their types, which are declared or bound to an id.
fn path(
    route: &parse::Route,
    declared: &[parse::Field],
    page: Option<&str>,
    no_page: bool,
    checker: &mut Checker<'_>,
) -> Vec<Parameter> {
    for field in declared {
        if route.complete && !route.parameters().any(|(name, _)| name.value == field.name.value) {
            let message = format!("the route has no parameter `{}`", field.name.value);
            let names = route.parameters().map(|(name, _)| name.value.as_str());
            let diagnostic =
                Diagnostic::new(message, field.name.span.clone()).allowed(&field.name.value, names);
            checker.report(diagnostic);
        }
    }
    let mut path = Vec::new();
    for (name, tree) in route.parameters() {
        let field = declared.iter().find(|field| field.name.value == name.value);
        let ty = match field {
            Some(field) => {
                let ty = checker.resolve_in(TypePosition::Path, &field.expr);
                check_parameter(&ty, tree, page == Some(name.value.as_str()), field, checker);
                ty
            }
            None if tree => Type::Builtin(Builtin::String),
            None if page == Some(name.value.as_str()) => Type::Builtin(Builtin::U32),
            // The parameter may be the page number.
            None if no_page && checker.names.param(&name.value).is_none() => {
                Type::Builtin(Builtin::U32)
            }
            None => bound_type(name, route, declared, checker),
        };
        path.push(Parameter {
            name: name.value.clone(),
            ty,
            required: true,
            bounds: Bounds::default(),
            facts: field.map(|field| field.facts.clone()).unwrap_or_default(),
        });
    }
    path
}

/// Checks that a parameter that spans several segments is a string, and that a page is a `u32`.
fn check_parameter(
    ty: &Type,
    tree: bool,
    page: bool,
    field: &parse::Field,
    checker: &mut Checker<'_>,
) {
    let problem = match ty {
        Type::Builtin(Builtin::String) if page => "a page number must be a `u32`",
        Type::Builtin(Builtin::String) => return,
        _ if tree => "a parameter that spans several segments must be a `string`",
        Type::Builtin(Builtin::U32) => return,
        _ if page => "a page number must be a `u32`",
        _ => return,
    };
    checker.report(Diagnostic::new(problem, field.expr.span.clone()));
}

/// Returns the type of an undeclared parameter: the id type that is bound to its name.
fn bound_type(
    name: &Spanned<String>,
    route: &parse::Route,
    declared: &[parse::Field],
    checker: &mut Checker<'_>,
) -> Type {
    if let Some(id) = checker.names.param(&name.value) {
        return Type::Defined(id.to_owned());
    }
    // A declaration of another parameter, which was reported, is probably meant for this one.
    let is_in_route = |field: &parse::Field| {
        route.parameters().any(|(parameter, _)| parameter.value == field.name.value)
    };
    if declared.iter().all(is_in_route) && !checker.names.has_malformed() {
        let message = format!("the path parameter `{}` has no type", name.value);
        let diagnostic = Diagnostic::new(message, name.span.clone());
        let diagnostic = match crate::suggest::suggest(&name.value, checker.names.params()) {
            Some(best) => diagnostic.label(format!("did you mean `{best}`?")),
            None => diagnostic.help(format!(
                "declare it: `path = {{ {} = \"string\" }}`, or bind an id to it: `param = \"{}\"`",
                name.value, name.value
            )),
        };
        checker.report(diagnostic);
    }
    Type::Builtin(Builtin::String)
}

fn query(raw: parse::Field, checker: &mut Checker<'_>) -> Parameter {
    let ty = checker.resolve_in(TypePosition::Query, &raw.expr);
    let bounds = values::bounds(&ty, &raw, checker);
    let facts = checker.with_source(raw.facts, raw.from.as_ref(), &raw.name.span);
    Parameter { name: raw.name.value, ty, required: !raw.expr.value.optional, bounds, facts }
}

fn body(raw: parse::Body, checker: &mut Checker<'_>) -> Body {
    let ty = checker.resolve_in(TypePosition::Body, &raw.expr);
    let mut rename = BTreeMap::new();
    if let (true, Some((_, rust))) = (raw.whole, raw.rename.first()) {
        let message = "`rename` cannot be combined with `whole = true`";
        checker.report(Diagnostic::new(message, rust.span.clone()));
    }
    for (field, rust) in raw.rename {
        if field_name(&rust.value) != rust.value {
            let message = format!("`{}` is not a valid Rust argument name", rust.value);
            let label = format!("write `{}`", field_name(&rust.value));
            checker.report(Diagnostic::new(message, rust.span.clone()).label(label));
        }
        rename.insert(field.value, rust.value);
    }
    Body { ty, whole: raw.whole, rename }
}

fn returns(
    raw: Option<&Spanned<parse::TypeExpr>>,
    route: &parse::Route,
    checker: &mut Checker<'_>,
) -> Option<Returns> {
    let plain = |ty| Returns { ty, nullable: false };
    match raw {
        Some(expr) if route.method == Some(Method::Head) => {
            let message = "a HEAD response has no body";
            let help = "remove `returns`: the call returns whether the resource exists";
            checker.report(Diagnostic::new(message, expr.span.clone()).help(help));
            None
        }
        Some(expr) => Some(Returns {
            ty: checker.resolve_in(TypePosition::Returns, expr),
            nullable: expr.value.nullable,
        }),
        None => (route.method == Some(Method::Head)).then(|| plain(Type::Builtin(Builtin::Bool))),
    }
}

fn check_page(
    page: Option<&Spanned<String>>,
    route: &parse::Route,
    checker: &mut Checker<'_>,
) -> Option<String> {
    let page = page?;
    if route.parameters().any(|(name, tree)| name.value == page.value && !tree) {
        return Some(page.value.clone());
    }
    if !route.complete {
        return None;
    }
    let message = format!("the route has no parameter `{}` for the page number", page.value);
    let names = route.parameters().map(|(name, _)| name.value.as_str());
    let diagnostic = Diagnostic::new(message, page.span.clone()).allowed(&page.value, names);
    checker.report(diagnostic);
    // Continue with the parameter that was probably meant, to avoid errors that only follow from this.
    let names = route.parameters().map(|(name, _)| name.value.as_str());
    crate::suggest::suggest(&page.value, names).map(str::to_owned)
}

/// Checks that all parameters have distinct Rust names, because they become arguments or setters of
/// the same call.
fn check_parameters(
    route: &parse::Route,
    page: Option<&str>,
    query: &[parse::Field],
    checker: &mut Checker<'_>,
) {
    let path = route.parameters().map(|(name, _)| name);
    let query = query.iter().map(|field| &field.name);
    unique("parameter", path.clone().chain(query.clone()), field_name, checker);
    for name in path.filter(|name| Some(name.value.as_str()) != page).chain(query) {
        check_not_reserved(&name.value, &name.span, checker);
    }
}

fn check_not_reserved(name: &str, span: &Span, checker: &mut Checker<'_>) {
    let rust = field_name(name);
    if RESERVED_NAMES.contains(&rust.as_str()) {
        let message = format!("`{rust}` is reserved: every call has a method with this name");
        checker.report(Diagnostic::new(message, span.clone()));
    }
}

fn check_method(
    body: Option<&parse::Body>,
    route: &Spanned<parse::Route>,
    checker: &mut Checker<'_>,
) {
    if let (Some(body), Some(method)) = (body, route.value.method)
        && !method.may_have_body()
    {
        let message = format!("a {method} request cannot have a body");
        let diagnostic = Diagnostic::new(message, body.expr.span.clone())
            .note("the method is set here", route.span.clone());
        checker.report(diagnostic);
    }
}

/// Reports a second parameter that spans several segments, because the boundary between the two
/// would be ambiguous.
fn check_trees(route: &parse::Route, checker: &mut Checker<'_>) {
    let mut trees = route.parameters().filter(|(_, tree)| *tree).map(|(name, _)| name);
    if let (Some(first), Some(second)) = (trees.next(), trees.next()) {
        let message = "only one parameter of a route can span several segments";
        checker.report(
            Diagnostic::new(message, second.span.clone())
                .note("the first one is here", first.span.clone()),
        );
    }
}

/// Checks that an endpoint with pages returns a list.
fn check_pages(raw: &parse::Endpoint, checker: &mut Checker<'_>) {
    let Some(page) = &raw.page else { return };
    let list = raw.returns.as_ref().is_some_and(|returns| {
        matches!(returns.value.base, parse::BaseType::List(_)) && !returns.value.nullable
    });
    // A malformed type was already reported.
    if !list && !raw.returns_malformed {
        let message = "an endpoint with pages must return a list";
        let diagnostic = Diagnostic::new(message, page.span.clone());
        let help = "make `returns` a list, such as `\"[Thing]\"`";
        checker.report(match &raw.returns {
            Some(returns) => diagnostic.note("the return type is here", returns.span.clone()),
            None => diagnostic.help(help),
        });
    }
}

/// Reports a tier that is both documented and inferred.
fn check_tiers(raw: &parse::Endpoint, checker: &mut Checker<'_>) {
    let (Some(tiers), Some(inferred)) = (&raw.tiers, &raw.tiers_inferred) else { return };
    if let Some(both) = tiers.value.iter().find(|tier| inferred.value.contains(tier)) {
        let message = format!("the tier `{both}` is already in `tiers`");
        checker.report(
            Diagnostic::new(message, inferred.span.clone())
                .note("it is listed here", tiers.span.clone()),
        );
    }
}

fn check_former_names(was: &[Spanned<String>], checker: &mut Checker<'_>) {
    for old in was {
        if checker.names.has_endpoint(&old.value) {
            let message = format!("an endpoint called `{}` still exists", old.value);
            checker.report(Diagnostic::new(message, old.span.clone()));
        }
    }
}

fn check_short(short: Option<&Spanned<String>>, checker: &mut Checker<'_>) {
    if let Some(short) = short
        && field_name(&short.value) != short.value
    {
        let message = format!("`{}` is not a valid Rust method name", short.value);
        checker.report(Diagnostic::new(message, short.span.clone()));
    }
}

fn check_event(event: Option<&Spanned<String>>, checker: &mut Checker<'_>) {
    if let Some(event) = event
        && !checker.names.has_event(&event.value)
    {
        let message = format!("unknown event `{}`", event.value);
        let diagnostic = Diagnostic::new(message, event.span.clone())
            .allowed(&event.value, checker.names.events());
        checker.report(diagnostic);
    }
}
