//! Routes: methods and paths.

use std::fmt;
use std::str::FromStr;

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
        let (method_name, path) =
            text.split_once(' ').filter(|(_, path)| path.starts_with('/')).ok_or_else(|| {
                RouteError(format!(
                    "`{text}` is not a route; write a method and a path: \"GET /website/{{website_id}}\""
                ))
            })?;
        let method = Method::from_name(method_name).ok_or_else(|| {
            let hint = match crate::suggest::suggest(method_name, Method::ALL.map(Method::as_str)) {
                Some(best) => format!("did you mean `{best}`?"),
                None => format!("use one of {}", Method::ALL.map(Method::as_str).join(", ")),
            };
            RouteError(format!("unknown method `{method_name}`; {hint}"))
        })?;
        let mut segments: Vec<Segment> = Vec::new();
        for part in path[1..].split('/') {
            let segment = Segment::parse(part).map_err(RouteError)?;
            if let Some(name) = segment.parameter()
                && segments.iter().any(|other| other.parameter() == Some(name))
            {
                return Err(RouteError(format!("the route has two parameters named `{name}`")));
            }
            let is_tree = |segment: &Segment| matches!(segment, Segment::Tree(_));
            if is_tree(&segment) && segments.iter().any(is_tree) {
                let message = "only one parameter of a route can span several segments";
                return Err(RouteError(message.into()));
            }
            segments.push(segment);
        }
        Ok(Self { method, segments })
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
            _ => Err(format!("`{part}` is not a valid segment; write a name or a `{{parameter}}`")),
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
            ("GET website", "is not a route"),
            ("GTE /website", "did you mean `GET`?"),
            ("FETCH /website", "use one of DELETE, GET"),
            ("GET /website//x", "cannot have empty segments"),
            ("GET /website/{id", "not a valid segment"),
            ("GET /{id}/{id}", "two parameters named `id`"),
            ("GET /{a*}/{b*}", "only one parameter"),
        ] {
            let error = text.parse::<Route>().unwrap_err().to_string();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }
}
