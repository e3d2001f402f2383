//! Routes: methods and paths.

mod read;

use std::fmt;
use std::str::FromStr;

pub use read::RouteProblem;
pub(crate) use read::{ReadRoute, RouteContext, read};

use super::Method;

/// A route: an HTTP method and a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub(crate) method: Method,
    pub(crate) segments: Vec<Segment>,
}

impl Route {
    /// Returns the HTTP method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// Returns the path segments.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Returns the path with its parameters in braces.
    pub fn path(&self) -> String {
        self.segments.iter().map(|segment| format!("/{segment}")).collect()
    }

    /// Returns whether both routes are equal, apart from the names of their parameters.
    pub fn is_like(&self, other: &Self) -> bool {
        let same = |(one, other): (&Segment, &Segment)| match (one, other) {
            (Segment::Literal(one), Segment::Literal(other)) => one == other,
            (Segment::Parameter(_), Segment::Parameter(_))
            | (Segment::Tree(_), Segment::Tree(_)) => true,
            _ => false,
        };
        self.method == other.method
            && self.segments.len() == other.segments.len()
            && self.segments.iter().zip(&other.segments).all(same)
    }

    /// Returns the parameter names, in path order.
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(Segment::parameter)
    }

    /// Returns whether the route is below `/website/{website_id}`.
    pub fn is_below_website(&self) -> bool {
        matches!(
            self.segments.as_slice(),
            [Segment::Literal(first), Segment::Parameter(second), ..]
                if first == "website" && second == "website_id"
        )
    }
}

/// The reason why a string is not a valid route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteError(String);

impl fmt::Display for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RouteError {}

impl FromStr for Route {
    type Err = RouteError;

    /// Parses a route such as `GET /website/{website_id}`.
    fn from_str(text: &str) -> Result<Self, RouteError> {
        let (route, problems) = Self::read(text);
        match (route, problems.into_iter().next()) {
            (_, Some(problem)) => Err(RouteError(problem.message)),
            (Some(route), None) => Ok(route),
            (None, None) => Err(RouteError(format!("`{text}` is not a route"))),
        }
    }
}

impl Route {
    /// Reads a route of an attribute, and everything that is wrong with it. The messages include hints.
    ///
    /// Returns no route if its meaning is not certain.
    #[doc(hidden)]
    pub fn read(text: &str) -> (Option<Self>, Vec<RouteProblem>) {
        let ReadRoute { method, segments, mut problems, .. } = read(text, RouteContext::Attribute);
        for problem in &mut problems {
            if let Some(hint) = &problem.hint {
                problem.message = format!("{}; {hint}", problem.message);
            }
        }
        let mut known: Vec<Segment> = Vec::new();
        let is_tree = |segment: &Segment| matches!(segment, Segment::Tree(_));
        let (mut repeated, mut trees) = (false, false);
        for (segment, range) in segments.iter().flatten() {
            let mut report = |message: String| {
                let range = range.clone();
                problems.push(RouteProblem { message, hint: None, range, is_method: false });
            };
            if let Some(name) = segment.parameter()
                && known.iter().any(|other| other.parameter() == Some(name))
            {
                report(format!("the route has two parameters named `{name}`"));
                repeated = true;
            }
            if is_tree(segment) && known.iter().any(is_tree) {
                report("only one parameter of a route can span several segments".into());
                trees = true;
            }
            known.push(segment.clone());
        }
        let complete = segments.is_some() && !repeated && !trees;
        (method.filter(|_| complete).map(|method| Self { method, segments: known }), problems)
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path())
    }
}

/// A segment of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A literal.
    Literal(String),
    /// A parameter with this name.
    Parameter(String),
    /// A parameter with this name that can span several segments.
    Tree(String),
}

impl Segment {
    /// Parses one segment.
    ///
    /// # Errors
    ///
    /// Returns the reason if `part` is empty, or is neither a name nor a parameter.
    pub(crate) fn parse(part: &str) -> Result<Self, String> {
        if part.is_empty() {
            return Err("a route cannot have empty segments".into());
        }
        let name = |text: &str| {
            let is_valid = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
            !text.is_empty() && text.bytes().all(is_valid)
        };
        let inner = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let tree = inner.and_then(|inner| inner.strip_suffix('*'));
        match (tree, inner) {
            (Some(tree), _) if name(tree) => Ok(Self::Tree(tree.to_owned())),
            (None, Some(inner)) if name(inner) => Ok(Self::Parameter(inner.to_owned())),
            (None, None) if name(part) => Ok(Self::Literal(part.to_owned())),
            _ => Err(format!("`{part}` is neither a name nor a `{{parameter}}`")),
        }
    }

    /// Returns the parameter name, if the segment is a parameter.
    pub fn parameter(&self) -> Option<&str> {
        match self {
            Self::Literal(_) => None,
            Self::Parameter(name) | Self::Tree(name) => Some(name),
        }
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(text) => f.write_str(text),
            Self::Parameter(name) => write!(f, "{{{name}}}"),
            Self::Tree(name) => write!(f, "{{{name}*}}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn displays_a_parsed_route_unchanged() {
        for text in ["GET /website", "PUT /website/{website_id}/tree/{path*}/x-y"] {
            assert_eq!(text.parse::<Route>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn explains_why_a_route_is_invalid() {
        for (text, reason) in [
            ("GET website", "starts with `/`"),
            ("GTE /website", "did you mean `GET`?"),
            ("FETCH /website", "expected one of `DELETE`, `GET`"),
            ("GET /website//x", "cannot have empty segments"),
            ("GET /website/{id", "neither a name nor"),
            ("GET /{id}/{id}", "two parameters named `id`"),
            ("GET /{a*}/{b*}", "only one parameter"),
        ] {
            let error = text.parse::<Route>().unwrap_err().to_string();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }
}
