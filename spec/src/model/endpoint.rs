//! Endpoints, and who may call them.

use std::fmt;

use super::{Default, Method, Tier, Type};

/// One operation of the API.
#[derive(Clone, Debug)]
pub struct Endpoint {
    pub(crate) name: String,
    pub(crate) group: Vec<String>,
    pub(crate) official: bool,
    pub(crate) declared_at: String,
    pub(crate) label: Option<String>,
    pub(crate) route: Route,
    pub(crate) tiers: Option<Vec<Tier>>,
    pub(crate) tiers_inferred: Option<Vec<Tier>>,
    pub(crate) path: Vec<Parameter>,
    pub(crate) query: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) returns: Option<Type>,
    pub(crate) page: Option<String>,
    pub(crate) doc: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) aliases: Vec<String>,
}

impl Endpoint {
    /// Its name, which is the name of the Rust method too.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The group of its file, for example `["website", "people"]`.
    pub fn group(&self) -> &[String] {
        &self.group
    }

    /// Whether the official files define it.
    pub fn is_official(&self) -> bool {
        self.official
    }

    /// The place that defines it, as `file:line`.
    pub fn declared_at(&self) -> &str {
        &self.declared_at
    }

    /// What the reference calls it.
    pub fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }

    /// Its method and path.
    pub fn route(&self) -> &Route {
        &self.route
    }

    /// The tiers that the reference documents; none where it says nothing.
    pub fn tiers(&self) -> Option<&[Tier]> {
        self.tiers.as_deref()
    }

    /// The tiers that evidence other than the reference speaks for.
    pub fn tiers_inferred(&self) -> Option<&[Tier]> {
        self.tiers_inferred.as_deref()
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
    pub fn returns(&self) -> Option<&Type> {
        self.returns.as_ref()
    }

    /// The path parameter that counts pages from 1.
    pub fn page(&self) -> Option<&str> {
        self.page.as_deref()
    }

    /// One sentence about it.
    pub fn doc(&self) -> Option<&str> {
        self.doc.as_deref()
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

    /// Why a token of this tier is certain to be refused; none where it may work.
    pub fn refuses(&self, tier: Tier) -> Option<Refusal> {
        let documented = self.tiers()?;
        if documented.contains(&tier) {
            return None;
        }
        let inferred = self.tiers_inferred().unwrap_or_default();
        match documented {
            [Tier::Plugin] => Some(Refusal::PluginOnly),
            [Tier::User] if !inferred.contains(&tier) => Some(Refusal::UserOnly),
            _ if tier == Tier::Website && !self.route.is_below_website() => {
                Some(Refusal::OutsideWebsite)
            }
            _ => None,
        }
    }
}

/// Why a tier is certain to be refused by an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The route is not below `/website/{website_id}`, and a website token reaches nothing else.
    OutsideWebsite,
    /// The reference documents the endpoint for plugin tokens only.
    PluginOnly,
    /// The reference documents the endpoint for user tokens only.
    UserOnly,
}

impl fmt::Display for Refusal {
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

/// A method and a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub(crate) method: Method,
    pub(crate) segments: Vec<Segment>,
}

impl Route {
    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The parts between the slashes.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The path with its parameters in braces.
    pub fn path(&self) -> String {
        self.segments.iter().map(|segment| format!("/{segment}")).collect()
    }

    /// Whether the route belongs to one workspace.
    pub fn is_below_website(&self) -> bool {
        matches!(
            self.segments.as_slice(),
            [Segment::Literal(first), Segment::Parameter(second), ..]
                if first == "website" && second == "website_id"
        )
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path())
    }
}

/// One part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Always the same.
    Literal(String),
    /// The value of the parameter of this name.
    Parameter(String),
}

impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(text) => f.write_str(text),
            Self::Parameter(name) => write!(f, "{{{name}}}"),
        }
    }
}

/// A value in the path or in the query.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    pub(crate) default: Option<Default>,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    pub(crate) doc: Option<String>,
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

    /// What Crisp assumes when it is not given.
    pub fn default(&self) -> Option<&Default> {
        self.default.as_ref()
    }

    /// The least value that Crisp takes.
    pub fn min(&self) -> Option<i64> {
        self.min
    }

    /// The greatest value that Crisp takes.
    pub fn max(&self) -> Option<i64> {
        self.max
    }

    /// One sentence about it.
    pub fn doc(&self) -> Option<&str> {
        self.doc.as_deref()
    }
}

/// What is sent.
#[derive(Clone, Debug)]
pub struct Body {
    pub(crate) ty: Type,
    pub(crate) whole: bool,
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
}
