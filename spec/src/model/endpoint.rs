//! Endpoints, their parameters, and the tiers that can call them.

use std::collections::BTreeMap;
use std::fmt;

use super::facts::{Facts, Origin};
use super::{Bounds, Method, Route, Tier, Type};

/// An endpoint: one operation of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoint {
    pub(crate) name: String,
    pub(crate) facts: Facts,
    pub(crate) origin: Origin,
    pub(crate) label: Option<String>,
    pub(crate) route: Route,
    pub(crate) form_of: Option<String>,
    pub(crate) tiers: Option<Vec<Tier>>,
    pub(crate) tiers_inferred: Option<Vec<Tier>>,
    pub(crate) tiers_basis: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) path: Vec<Parameter>,
    pub(crate) query: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) returns: Option<Returns>,
    pub(crate) page: Option<String>,
    pub(crate) event: Option<String>,
    pub(crate) success: Vec<u16>,
    pub(crate) errors: Vec<String>,
    pub(crate) etag: Option<bool>,
    pub(crate) docs: Option<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) was: Vec<String>,
    pub(crate) short: Option<String>,
    pub(crate) star: bool,
}

impl Endpoint {
    /// Returns an endpoint with the given name, route and path parameters, and no other properties.
    pub(super) fn declared(name: &str, route: Route, path: Vec<Parameter>) -> Self {
        Self {
            name: name.to_owned(),
            facts: Facts::default(),
            origin: Origin::default(),
            label: None,
            route,
            form_of: None,
            tiers: None,
            tiers_inferred: None,
            tiers_basis: None,
            scope: None,
            path,
            query: Vec::new(),
            body: None,
            returns: None,
            page: None,
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

    /// Sets the documented tiers.
    #[doc(hidden)]
    #[must_use]
    pub fn with_tiers(self, tiers: Option<Vec<Tier>>) -> Self {
        Self { tiers, ..self }
    }

    /// Sets the path parameter that holds the page number.
    #[doc(hidden)]
    #[must_use]
    pub fn with_page(mut self, page: Option<String>) -> Self {
        for parameter in &mut self.path {
            if Some(&parameter.name) == page.as_ref() {
                parameter.ty = Type::Builtin(super::Builtin::U32);
            }
        }
        Self { page, ..self }
    }

    /// Sets the summary.
    #[doc(hidden)]
    #[must_use]
    pub fn with_doc(mut self, doc: Option<String>) -> Self {
        self.facts.doc = doc;
        self
    }

    /// Returns the name, which is also the name of the Rust method.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the group of the file that defines the endpoint, for example `["website", "people"]`.
    pub fn group(&self) -> &[String] {
        &self.origin.group
    }

    /// Returns whether an official file defines the endpoint.
    pub fn is_official(&self) -> bool {
        self.origin.official
    }

    /// Returns the location of the definition as `file:line`.
    pub fn declared_at(&self) -> &str {
        &self.origin.declared_at
    }

    /// Returns the documentation strings.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Returns the title in the official reference.
    pub fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }

    /// Returns the method and the path.
    pub fn route(&self) -> &Route {
        &self.route
    }

    /// Returns the main endpoint, with the same method and path, that this is another form of.
    pub fn form_of(&self) -> Option<&str> {
        self.form_of.as_deref()
    }

    /// Returns the tiers that the official reference documents, or `None` if it documents none.
    pub fn tiers(&self) -> Option<&[Tier]> {
        self.tiers.as_deref()
    }

    /// Returns the tiers for which there is evidence outside the official reference.
    pub fn tiers_inferred(&self) -> Option<&[Tier]> {
        self.tiers_inferred.as_deref()
    }

    /// Returns the evidence for the inferred tiers.
    pub fn tiers_basis(&self) -> Option<&str> {
        self.tiers_basis.as_deref()
    }

    /// Returns the scope that a production plugin token needs.
    pub fn scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// Returns the path parameters in path order, including the page number.
    pub fn path(&self) -> &[Parameter] {
        &self.path
    }

    /// Returns the query parameters.
    pub fn query(&self) -> &[Parameter] {
        &self.query
    }

    /// Returns the request body.
    pub fn body(&self) -> Option<&Body> {
        self.body.as_ref()
    }

    /// Returns the type of the `data` in a response, or `None` if responses contain no data.
    pub fn returns(&self) -> Option<&Returns> {
        self.returns.as_ref()
    }

    /// Returns the path parameter that holds the page number, which starts at 1.
    pub fn page(&self) -> Option<&str> {
        self.page.as_deref()
    }

    /// Returns the realtime event that delivers the result, if the response does not contain it.
    pub fn event(&self) -> Option<&str> {
        self.event.as_deref()
    }

    /// Returns the statuses of successful responses, the most usual one first.
    ///
    /// If the spec does not set them, returns the statuses that Crisp uses for the method: 200 for
    /// GET, PATCH, PUT, DELETE and HEAD; 206 and 200 for pages of a list, where 206 is a page with
    /// items; and 200, 201 and 202 for POST. See [`is_success_known`](Self::is_success_known).
    pub fn success_statuses(&self) -> &[u16] {
        match self.route.method() {
            _ if self.is_success_known() => &self.success,
            _ if self.page.is_some() => &[206, 200],
            Method::Post => &[200, 201, 202],
            _ => &[200],
        }
    }

    /// Returns whether the spec sets the statuses of successful responses.
    pub fn is_success_known(&self) -> bool {
        !self.success.is_empty()
    }

    /// Returns the reasons of error responses that the endpoint itself lists.
    /// [`Spec::known_errors`](super::Spec::known_errors) also returns those of all endpoints.
    pub fn errors(&self) -> &[String] {
        &self.errors
    }

    /// Returns whether successful responses have an `ETag` header, which is the default for GET.
    pub fn has_etag(&self) -> bool {
        self.etag.unwrap_or(self.route.method() == Method::Get)
    }

    /// Returns the anchor of the endpoint in the official reference.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// Returns the URL of the endpoint in the official reference.
    pub fn reference(&self) -> Option<String> {
        let anchor = self.docs.as_deref()?;
        Some(format!("https://docs.crisp.chat/references/rest-api/v1/#{anchor}"))
    }

    /// Returns the names of the endpoint in the official clients for other languages.
    pub fn aliases(&self) -> &[String] {
        &self.aliases
    }

    /// Returns the names of the endpoint in earlier versions of the spec.
    pub fn was(&self) -> &[String] {
        &self.was
    }

    /// Returns the short method name on a handle.
    pub fn short(&self) -> Option<&str> {
        self.short.as_deref()
    }

    /// Returns whether the official reference recommends the endpoint for getting started.
    pub fn is_starred(&self) -> bool {
        self.star
    }

    /// Returns why Crisp is certain to reject tokens of this tier, or `None` if they may be accepted.
    pub fn rejects(&self, tier: Tier) -> Option<TierRestriction> {
        let documented = self.tiers()?;
        if documented.contains(&tier) {
            return None;
        }
        let inferred = self.tiers_inferred().unwrap_or_default();
        match documented {
            [Tier::Plugin] if !inferred.contains(&tier) => Some(TierRestriction::PluginOnly),
            [Tier::User] if !inferred.contains(&tier) => Some(TierRestriction::UserOnly),
            _ => None,
        }
    }
}

/// A reason why an endpoint is certain to reject a tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierRestriction {
    /// The reference documents the endpoint for plugin tokens only.
    PluginOnly,
    /// The reference documents the endpoint for user tokens only.
    UserOnly,
}

impl fmt::Display for TierRestriction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PluginOnly => "the reference documents it for plugin tokens only",
            Self::UserOnly => "the reference documents it for user tokens only",
        })
    }
}

/// A path or query parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    pub(crate) bounds: Bounds,
    pub(crate) facts: Facts,
}

impl Parameter {
    /// Returns the wire name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the type of the value.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Returns whether the parameter is required.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// Returns the default and the accepted range.
    pub fn bounds(&self) -> &Bounds {
        &self.bounds
    }

    /// Returns the documentation strings.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

/// The type of the `data` in a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Returns {
    pub(crate) ty: Type,
    pub(crate) nullable: bool,
}

impl Returns {
    /// Returns the type of the data.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Returns whether the data can be null.
    pub fn is_nullable(&self) -> bool {
        self.nullable
    }
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    pub(crate) ty: Type,
    pub(crate) whole: bool,
    pub(crate) rename: BTreeMap<String, String>,
}

impl Body {
    /// Returns the type of the body.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Returns whether the body is a single argument even if its type is a record.
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// Returns the Rust name of the argument or setter for a field.
    pub fn rust_name(&self, field: &str) -> String {
        self.rename.get(field).cloned().unwrap_or_else(|| super::field_name(field))
    }

    /// Returns the fields with a different Rust name, and that name.
    pub fn rename(&self) -> &BTreeMap<String, String> {
        &self.rename
    }
}
