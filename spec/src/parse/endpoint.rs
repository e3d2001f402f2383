//! The parser of `[endpoint.name]`.

use toml::Spanned as Toml;
use toml::de::DeValue;

use super::keys::{self, Keys};
use super::types::{self, FieldContext};
use super::{Body, Endpoint, Field, Reader, facts, inline, misplaced, route, type_expr};
use crate::diagnostics::Diagnostic;
use crate::model::{Facts, Tier, type_name};
use crate::source::Spanned;
use crate::suggest::suggest_tier;

const BODY_KEYS: [&str; 3] = ["type", "whole", "rename"];

/// Parses the table of one endpoint.
pub(super) fn parse(
    name: Spanned<String>,
    value: &Toml<DeValue<'_>>,
    reader: &mut Reader<'_>,
) -> Endpoint {
    let mut endpoint = empty(name);
    let Some(table) = keys::table(value, "an endpoint", reader) else { return endpoint };
    let mut keys = Keys::new(table, value.span(), "an endpoint", reader);
    endpoint.label = keys.string("label", reader);
    let has_route = keys.has("route");
    let literal = keys.string("route", reader);
    let foreign = misplaced::route(&mut keys, has_route, reader);
    if let Some(literal) = literal {
        endpoint.route = route::parse(&literal, reader);
    } else if !has_route && !foreign {
        let message = format!("the endpoint `{}` has no route", endpoint.name.value);
        reader.report(
            Diagnostic::new(message, endpoint.name.span.clone())
                .help("add a key such as `route = \"GET /website/{website_id}\"`"),
        );
    }
    endpoint.form_of = keys.string("form_of", reader);
    endpoint.tiers = tiers("tiers", &mut keys, reader);
    endpoint.tiers_inferred = tiers("tiers_inferred", &mut keys, reader);
    endpoint.tiers_basis = keys.text("tiers_basis", reader);
    endpoint.scope = keys.text("scope", reader);
    endpoint.path = fields("path", FieldContext::Path, &mut keys, reader);
    endpoint.query = fields("query", FieldContext::Query, &mut keys, reader);
    let name_of_type = type_name(&endpoint.name.value);
    endpoint.body = keys.value("body").and_then(|value| body(value, &name_of_type, reader));
    let has_returns = keys.has("returns");
    endpoint.returns = keys
        .value("returns")
        .and_then(|value| inline::ty(value, "`returns`", &name_of_type, reader));
    endpoint.returns_malformed = has_returns && endpoint.returns.is_none();
    let has_page = keys.has("page");
    endpoint.page = keys.string("page", reader);
    endpoint.page_malformed = has_page && endpoint.page.is_none();
    endpoint.event = keys.string("event", reader);
    endpoint.success = keys.integers("success", reader);
    endpoint.errors = strings("errors", &mut keys, reader);
    endpoint.etag = keys.has("etag").then(|| keys.boolean("etag", reader));
    endpoint.facts = facts::parse(&facts::PLAIN, &mut keys, reader);
    endpoint.from = keys.string(facts::PLAIN.from, reader);
    endpoint.docs = keys.text("docs", reader);
    endpoint.aliases =
        strings("aliases", &mut keys, reader).into_iter().map(|alias| alias.value).collect();
    endpoint.was = strings("was", &mut keys, reader);
    endpoint.short = keys.string("short", reader);
    endpoint.star = keys.boolean("star", reader);
    endpoint.overrides = keys.marker(facts::PLAIN.overrides, reader);
    keys.finish(reader);
    endpoint
}

fn empty(name: Spanned<String>) -> Endpoint {
    Endpoint {
        route: route::unknown(name.span.clone()),
        name,
        facts: Facts::default(),
        from: None,
        overrides: None,
        label: None,
        form_of: None,
        tiers: None,
        tiers_inferred: None,
        tiers_basis: None,
        scope: None,
        path: Vec::new(),
        query: Vec::new(),
        body: None,
        returns: None,
        returns_malformed: false,
        page: None,
        page_malformed: false,
        event: None,
        success: Vec::new(),
        errors: Vec::new(),
        etag: None,
        docs: None,
        aliases: Vec::new(),
        was: Vec::new(),
        short: None,
        star: false,
    }
}

fn strings(
    key: &'static str,
    keys: &mut Keys<'_>,
    reader: &mut Reader<'_>,
) -> Vec<Spanned<String>> {
    keys.strings(key, reader).map(|strings| strings.value).unwrap_or_default()
}

/// Parses a non-empty list of tiers.
pub(super) fn tiers(
    key: &'static str,
    keys: &mut Keys<'_>,
    reader: &mut Reader<'_>,
) -> Option<Spanned<Vec<Tier>>> {
    let names = keys.strings(key, reader)?;
    if names.value.is_empty() {
        let message = format!("`{key}` is empty");
        reader.report(
            Diagnostic::new(message, names.span)
                .help(format!("remove `{key}` if the tiers are unknown")),
        );
        return None;
    }
    let mut tiers = Vec::new();
    for name in names.value {
        match Tier::from_name(&name.value) {
            Some(tier) if tiers.contains(&tier) => {
                let message = format!("the tier `{tier}` is listed twice");
                reader.report(Diagnostic::new(message, name.span));
            }
            Some(tier) => tiers.push(tier),
            None => {
                let message = format!("unknown tier `{}`", name.value);
                let diagnostic = Diagnostic::new(message, name.span);
                reader.report(match suggest_tier(&name.value) {
                    Some(best) => diagnostic.label(format!("did you mean `{best}`?")),
                    None => diagnostic.allowed(&name.value, Tier::ALL.map(Tier::as_str)),
                });
            }
        }
    }
    Some(Spanned { value: tiers, span: names.span })
}

fn fields(
    key: &'static str,
    context: FieldContext,
    keys: &mut Keys<'_>,
    reader: &mut Reader<'_>,
) -> Vec<Field> {
    let Some(value) = keys.value(key) else { return Vec::new() };
    let Some(table) = value.get_ref().as_table() else {
        let hint = match (context, value.get_ref().as_str()) {
            (FieldContext::Path, Some(_)) => {
                "`path` has the types of parameters; put the path in `route`: \
                 `route = \"GET /website/{website_id}\"`"
                    .to_owned()
            }
            _ => format!("write `{key} = {{ limit = \"u32?\" }}`"),
        };
        keys::mismatch(value, format_args!("`{key}`"), "a table", Some(hint), reader);
        return Vec::new();
    };
    let rest = Keys::new(table, value.span(), "", reader).rest();
    rest.into_iter().map(|(name, value)| types::field(name, value, context, reader)).collect()
}

fn body(value: &Toml<DeValue<'_>>, name: &str, reader: &mut Reader<'_>) -> Option<Body> {
    let table = value.get_ref().as_table().filter(|table| !inline::is_record(table, &BODY_KEYS));
    let Some(table) = table else {
        let expr = inline::ty(value, "`body`", name, reader)?;
        return Some(Body { expr, whole: false, rename: Vec::new() });
    };
    let mut keys = Keys::new(table, value.span(), "a body", reader);
    let has_type = keys.has("type");
    let literal = keys.string("type", reader);
    let whole = keys.boolean("whole", reader);
    let rename = keys.value("rename").map(|value| renames(value, reader)).unwrap_or_default();
    if !has_type {
        let help = "add a type: `body = { type = \"NewMessage\", whole = true }`";
        reader.report(Diagnostic::new("this body has no type", keys.span()).help(help));
    }
    keys.finish(reader);
    Some(Body { expr: type_expr::parse(&literal?, reader)?, whole, rename })
}

fn renames(
    value: &Toml<DeValue<'_>>,
    reader: &mut Reader<'_>,
) -> Vec<(Spanned<String>, Spanned<String>)> {
    let Some(table) = keys::table(value, "`rename`", reader) else { return Vec::new() };
    let rest = Keys::new(table, value.span(), "", reader).rest();
    rest.into_iter()
        .filter_map(|(name, value)| {
            let rust = keys::string(value, format_args!("`{}`", name.value), reader)?;
            Some((name, rust))
        })
        .collect()
}
