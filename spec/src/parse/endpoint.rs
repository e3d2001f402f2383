//! `[endpoint.name]`.

use toml::Spanned as Toml;
use toml::de::DeValue;

use super::keys::{self, Keys};
use super::types::{self, FieldPlace};
use super::{Body, Endpoint, Field, Reader, route, type_expr};
use crate::diagnostics::Diagnostic;
use crate::model::Tier;
use crate::source::Spanned;

/// Reads the table of one endpoint.
pub(super) fn parse(
    name: Spanned<String>,
    value: &Toml<DeValue<'_>>,
    reader: &mut Reader<'_>,
) -> Endpoint {
    let mut endpoint = Endpoint {
        name,
        label: None,
        route: None,
        tiers: None,
        tiers_inferred: None,
        path: Vec::new(),
        query: Vec::new(),
        body: None,
        returns: None,
        page: None,
        doc: None,
        docs: None,
        aliases: Vec::new(),
    };
    let Some(table) = keys::table(value, "an endpoint", reader) else { return endpoint };
    let mut keys = Keys::new(table, value.span(), "an endpoint", reader);
    endpoint.label = keys.string("label", reader);
    if keys.has("route") {
        let literal = keys.string("route", reader);
        endpoint.route = literal.and_then(|literal| route::parse(&literal, reader));
    } else {
        let message = format!("the endpoint `{}` has no route", endpoint.name.value);
        reader.report(
            Diagnostic::new(message, endpoint.name.span.clone())
                .help("add a key such as `route = \"GET /website/{website_id}\"`"),
        );
    }
    endpoint.tiers = tiers("tiers", &mut keys, reader);
    endpoint.tiers_inferred = tiers("tiers_inferred", &mut keys, reader);
    endpoint.path = fields("path", FieldPlace::Path, &mut keys, reader);
    endpoint.query = fields("query", FieldPlace::Query, &mut keys, reader);
    endpoint.body = keys.value("body").and_then(|value| body(value, reader));
    endpoint.returns =
        keys.string("returns", reader).and_then(|literal| type_expr::parse(&literal, reader));
    endpoint.page = keys.string("page", reader);
    endpoint.doc = keys.prose("doc", reader);
    endpoint.docs = keys.prose("docs", reader);
    if let Some(aliases) = keys.strings("aliases", reader) {
        endpoint.aliases = aliases.value.into_iter().map(|alias| alias.value).collect();
    }
    keys.finish(reader);
    endpoint
}

fn tiers(
    key: &'static str,
    keys: &mut Keys<'_>,
    reader: &mut Reader<'_>,
) -> Option<Spanned<Vec<Tier>>> {
    let words = keys.strings(key, reader)?;
    if words.value.is_empty() {
        let message = format!("`{key}` is empty, so nobody could call the endpoint");
        reader.report(
            Diagnostic::new(message, words.span)
                .help(format!("leave `{key}` out where the tiers are not known")),
        );
        return None;
    }
    let mut tiers = Vec::new();
    for word in words.value {
        match Tier::from_name(&word.value) {
            Some(tier) => tiers.push(tier),
            None => reader.report(
                Diagnostic::new(format!("unknown tier `{}`", word.value), word.span)
                    .allowed(&word.value, Tier::ALL.map(Tier::as_str)),
            ),
        }
    }
    Some(Spanned { value: tiers, span: words.span })
}

fn fields(
    key: &'static str,
    place: FieldPlace,
    keys: &mut Keys<'_>,
    reader: &mut Reader<'_>,
) -> Vec<Field> {
    let Some(value) = keys.value(key) else { return Vec::new() };
    let Some(table) = keys::table(value, &format!("`{key}`"), reader) else { return Vec::new() };
    let rest = Keys::new(table, value.span(), "", reader).rest();
    rest.into_iter().filter_map(|(name, value)| types::field(name, value, place, reader)).collect()
}

fn body(value: &Toml<DeValue<'_>>, reader: &mut Reader<'_>) -> Option<Body> {
    if value.get_ref().is_str() {
        let literal = keys::string(value, "`body`", reader)?;
        return Some(Body { expr: type_expr::parse(&literal, reader)?, whole: false });
    }
    let table = keys::table(value, "`body`", reader)?;
    let mut keys = Keys::new(table, value.span(), "a body", reader);
    let literal = keys.string("type", reader);
    let whole = keys.flag("whole", reader);
    if literal.is_none() {
        let help = "name the type: `body = { type = \"NewMessage\", whole = true }`";
        reader.report(Diagnostic::new("this body has no type", keys.span()).help(help));
    }
    keys.finish(reader);
    Some(Body { expr: type_expr::parse(&literal?, reader)?, whole })
}
