//! Drafts of endpoints.

use std::fmt;

use crate::model::{Builtin, Kind, Method, Route, RouteError, Spec};

/// The reason why [`skeleton`] cannot draft an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkeletonError(String);

impl fmt::Display for SkeletonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SkeletonError {}

/// Returns a draft of an endpoint with the route `METHOD /path`, for a file that extends `spec`.
///
/// The draft loads without errors. It contains placeholders for the documentation.
///
/// # Errors
///
/// Returns an error if `route` is invalid, or if an endpoint of `spec` has the same route.
pub fn skeleton(spec: &Spec, route: &str) -> Result<String, SkeletonError> {
    let requested: Route =
        route.parse().map_err(|error: RouteError| SkeletonError(error.to_string()))?;
    if let Some(existing) =
        spec.endpoints().iter().find(|endpoint| endpoint.route().is_like(&requested))
    {
        let message = format!("`{route}` is already the route of `{}`", existing.name());
        return Err(SkeletonError(message));
    }
    let path = requested.path();
    let parts: Vec<_> = path[1..].split('/').collect();
    Ok(draft(spec, requested.method(), &path, &parts))
}

fn parameter(part: &str) -> Option<&str> {
    let name = part.strip_prefix('{')?.strip_suffix('}')?;
    Some(name.strip_suffix('*').unwrap_or(name))
}

fn draft(spec: &Spec, method: Method, path: &str, parts: &[&str]) -> String {
    let paged = parts.last().and_then(|part| parameter(part)) == Some("page_number");
    let (name, ty) = names(spec, method, parts, paged);
    let mut text = format!("[endpoint.{name}]\n");
    let mut line = |key: &str, value: &str| text.push_str(&format!("{key:<7} = {value}\n"));
    line("label", &format!("\"{}\"", title(&name)));
    line("route", &format!("\"{method} {path}\""));
    line(
        "tiers",
        "[\"user\", \"plugin\"] # the tiers in the reference; remove if it documents none",
    );
    if let Some(path) = path_table(spec, parts, paged) {
        line("path", &path);
    }
    if method.always_has_body() {
        line("body", &format!("\"{ty}Change\""));
    }
    match method {
        Method::Get if paged => line("returns", &format!("\"[{ty}]\"")),
        Method::Get => line("returns", &format!("\"{ty}\"")),
        _ => {}
    }
    if paged {
        line("page", "\"page_number\"");
    }
    line("doc", "\"TODO: one sentence that starts with a verb.\"");
    text.push_str(&type_draft(method, parts, &ty));
    text
}

/// Chooses names for the endpoint and its type that the spec does not use yet.
fn names(spec: &Spec, method: Method, parts: &[&str], paged: bool) -> (String, String) {
    let thing = parts.iter().rfind(|part| parameter(part).is_none()).copied().unwrap_or("thing");
    let thing = crate::model::field_name(thing);
    let verb = match method {
        Method::Get if paged => "list",
        Method::Get => "get",
        Method::Head => "check",
        Method::Post => "create",
        Method::Put => "save",
        Method::Patch => "update",
        Method::Delete => "remove",
    };
    let mut name = format!("{verb}_{thing}");
    while spec.endpoint(&name).is_some() {
        name.push_str("_again");
    }
    let mut ty = crate::model::type_name(&thing);
    let is_taken = |ty: &str| {
        let names = [ty.to_owned(), format!("{ty}Change")];
        Builtin::from_name(ty).is_some() || names.iter().any(|name| spec.definition(name).is_some())
    };
    while is_taken(&ty) {
        ty.push_str("Item");
    }
    (name, ty)
}

/// Returns the type of the response or of the body, with a field that is not named like a parameter.
fn type_draft(method: Method, parts: &[&str], ty: &str) -> String {
    let is_parameter = |field: &str| {
        let parameters = parts.iter().filter_map(|part| parameter(part));
        parameters.map(crate::model::field_name).any(|name| name == field)
    };
    let field = ["name", "value", "other"].into_iter().find(|field| !is_parameter(field));
    let field = field.unwrap_or("field");
    let (ty, doc) = match method {
        Method::Get => (ty.to_owned(), "TODO: a noun phrase."),
        _ if method.always_has_body() => (format!("{ty}Change"), "The fields to change."),
        _ => return String::new(),
    };
    format!("\n[type.{ty}]\n_doc = \"{doc}\"\n{field} = \"string?\"\n")
}

/// Returns the `path` table: the parameters that are not bound to an id.
fn path_table(spec: &Spec, parts: &[&str], paged: bool) -> Option<String> {
    let has_id = |name: &str| {
        spec.definitions()
            .iter()
            .any(|definition| matches!(definition.kind(), Kind::Id(id) if id.param() == Some(name)))
    };
    let names =
        parts.iter().filter(|part| !part.ends_with("*}")).filter_map(|part| parameter(part));
    let free = names.filter(|name| !(has_id(name) || paged && *name == "page_number"));
    let entries: Vec<_> = free.map(|name| format!("{name} = \"string\"")).collect();
    (!entries.is_empty()).then(|| format!("{{ {} }}", entries.join(", ")))
}

fn title(name: &str) -> String {
    let parts = name.split('_').map(|part| {
        let (first, rest) = part.split_at(part.len().min(1));
        first.to_uppercase() + rest
    });
    parts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{File, load, official};

    #[test]
    fn drafts_load_with_the_official_spec() {
        let spec = load(official()).unwrap();
        for route in [
            "GET /website/{website_id}/thing",
            "GET /website/{website_id}/things/{page_number}",
            "HEAD /thing/{name}",
            "POST /website/{website_id}/thing/{name}/{path*}",
            "PUT /thing",
            "PATCH /thing",
            "DELETE /website/{website_id}/2fa/{code}",
            "GET /timestamp",
            "GET /website/{website_id}/conversation",
        ] {
            let text = skeleton(&spec, route).unwrap();
            if let Err(diagnostics) = load(official().with(File::new("new.toml", text.as_str()))) {
                panic!("{text}\n{diagnostics}");
            }
        }
    }

    #[test]
    fn rejects_the_route_of_an_existing_endpoint() {
        let error = skeleton(&load(official()).unwrap(), "GET /website/{id}").unwrap_err();
        assert_eq!(error.to_string(), "`GET /website/{id}` is already the route of `get_website`");
    }

    #[test]
    fn rejects_invalid_routes() {
        let spec = Spec::default();
        for route in ["", "GET", "/thing", "GTE /thing", "GET /a//b", "GET /{a", "GET /a b"] {
            assert!(skeleton(&spec, route).is_err(), "{route}");
        }
    }
}
