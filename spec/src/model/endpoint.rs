//! Endpoints, and who may call them.

use std::collections::BTreeMap;
use std::fmt;

use super::facts::{Facts, Origin};
use super::{Bounds, Route, Tier, Type};

/// One operation of the API.
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
    pub(crate) docs: Option<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) was: Vec<String>,
    pub(crate) short: Option<String>,
    pub(crate) star: bool,
}

impl Endpoint {
    /// An endpoint of which nothing but its route is known.
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
            docs: None,
            aliases: Vec::new(),
            was: Vec::new(),
            short: None,
            star: false,
        }
    }

    /// The same, for tokens of these tiers.
    #[must_use]
    pub fn with_tiers(self, tiers: Option<Vec<Tier>>) -> Self {
        Self { tiers, ..self }
    }

    /// The same, with a path parameter that counts pages from 1.
    #[must_use]
    pub fn with_page(mut self, page: Option<String>) -> Self {
        for parameter in &mut self.path {
            if Some(&parameter.name) == page.as_ref() {
                parameter.ty = Type::Builtin(super::Builtin::U32);
            }
        }
        Self { page, ..self }
    }

    /// The same, with a sentence about it.
    #[must_use]
    pub fn with_doc(mut self, doc: Option<String>) -> Self {
        self.facts.doc = doc;
        self
    }

    /// Its name, which is the name of the Rust method too.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The group of its file, for example `["website", "people"]`.
    pub fn group(&self) -> &[String] {
        &self.origin.group
    }

    /// Whether the official files define it.
    pub fn is_official(&self) -> bool {
        self.origin.official
    }

    /// The place that defines it, as `file:line`.
    pub fn declared_at(&self) -> &str {
        &self.origin.declared_at
    }

    /// What is known about it beside the rest.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What the reference calls it.
    pub fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }

    /// Its method and path.
    pub fn route(&self) -> &Route {
        &self.route
    }

    /// The endpoint with the same method and path that this is another form of.
    pub fn form_of(&self) -> Option<&str> {
        self.form_of.as_deref()
    }

    /// The tiers that the reference documents; none where it says nothing.
    pub fn tiers(&self) -> Option<&[Tier]> {
        self.tiers.as_deref()
    }

    /// The tiers that evidence other than the reference speaks for.
    pub fn tiers_inferred(&self) -> Option<&[Tier]> {
        self.tiers_inferred.as_deref()
    }

    /// What speaks for the tiers that are not documented.
    pub fn tiers_basis(&self) -> Option<&str> {
        self.tiers_basis.as_deref()
    }

    /// The scope that a production token of a plugin needs.
    pub fn scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// The parameters of the path, in its order, the page number included.
    pub fn path(&self) -> &[Parameter] {
        &self.path
    }

    /// The parameters of the query.
    pub fn query(&self) -> &[Parameter] {
        &self.query
    }

    /// What is sent.
    pub fn body(&self) -> Option<&Body> {
        self.body.as_ref()
    }

    /// What the answer's `data` holds; none where it holds nothing.
    pub fn returns(&self) -> Option<&Returns> {
        self.returns.as_ref()
    }

    /// The path parameter that counts pages from 1.
    pub fn page(&self) -> Option<&str> {
        self.page.as_deref()
    }

    /// The realtime event that brings the result, where the answer does not.
    pub fn event(&self) -> Option<&str> {
        self.event.as_deref()
    }

    /// The anchor of its entry in the official reference.
    pub fn docs(&self) -> Option<&str> {
        self.docs.as_deref()
    }

    /// The address of its entry in the official reference.
    pub fn reference(&self) -> Option<String> {
        let anchor = self.docs.as_deref()?;
        Some(format!("https://docs.crisp.chat/references/rest-api/v1/#{anchor}"))
    }

    /// What the official clients in other languages call it.
    pub fn aliases(&self) -> &[String] {
        &self.aliases
    }

    /// What it was called in earlier versions of the spec.
    pub fn was(&self) -> &[String] {
        &self.was
    }

    /// Its short name on a handle.
    pub fn short(&self) -> Option<&str> {
        self.short.as_deref()
    }

    /// Whether it is among those that the reference recommends to begin with.
    pub fn is_starred(&self) -> bool {
        self.star
    }

    /// Why a token of this tier is certain to be refused; none where it may work.
    pub fn rejects(&self, tier: Tier) -> Option<TierRestriction> {
        let documented = self.tiers()?;
        if documented.contains(&tier) {
            return None;
        }
        let inferred = self.tiers_inferred().unwrap_or_default();
        match documented {
            [Tier::Plugin] if !inferred.contains(&tier) => Some(TierRestriction::PluginOnly),
            [Tier::User] if !inferred.contains(&tier) => Some(TierRestriction::UserOnly),
            _ if tier == Tier::Website && !self.route.is_below_website() => {
                Some(TierRestriction::OutsideWebsite)
            }
            _ => None,
        }
    }
}

/// Why a tier is certain to be refused by an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierRestriction {
    /// The route is not below `/website/{website_id}`, and a website token reaches nothing else.
    OutsideWebsite,
    /// The reference documents the endpoint for plugin tokens only.
    PluginOnly,
    /// The reference documents the endpoint for user tokens only.
    UserOnly,
}

impl fmt::Display for TierRestriction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OutsideWebsite => {
                "a website token reaches only routes below `/website/{website_id}`"
            }
            Self::PluginOnly => "the reference documents it for plugin tokens only",
            Self::UserOnly => "the reference documents it for user tokens only",
        })
    }
}

/// A value in the path or in the query.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    pub(crate) bounds: Bounds,
    pub(crate) facts: Facts,
}

impl Parameter {
    /// Its name on the wire.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type of its value.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Whether it must be given.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// What Crisp assumes when it is not given, and what it takes.
    pub fn bounds(&self) -> &Bounds {
        &self.bounds
    }

    /// What is known about it beside the rest.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

/// What the answer's `data` holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Returns {
    pub(crate) ty: Type,
    pub(crate) nullable: bool,
}

impl Returns {
    /// The type of the data.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Whether it may be null.
    pub fn is_nullable(&self) -> bool {
        self.nullable
    }
}

/// What is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    pub(crate) ty: Type,
    pub(crate) whole: bool,
    pub(crate) rename: BTreeMap<String, String>,
}

impl Body {
    /// The type of the value.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Whether it is one argument, also where it is a record.
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// The name in Rust of the argument or setter for a field.
    pub fn rust_name(&self, field: &str) -> String {
        self.rename.get(field).cloned().unwrap_or_else(|| super::field_name(field))
    }

    /// The fields with another name in Rust.
    pub fn rename(&self) -> &BTreeMap<String, String> {
        &self.rename
    }
}
