//! Paths that cannot leave their route.
//!
//! Three checks protect the route: parameters that could change it are rejected, the others are
//! percent-encoded, and the client verifies that URL normalization does not change the result.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

use crate::error::{Error, Result};

/// The values that a path parameter accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// An id, or an email address.
    Email,
    /// Any text. Characters with a meaning in URLs are percent-encoded.
    Free,
    /// Letters, digits, `_` and `-`.
    Id,
    /// Any text, in which `/` separates segments.
    Tree,
}

/// A type that a path parameter can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a path parameter",
    label = "expected a string, an integer, or an id type of `crisp_api::types`"
)]
pub trait PathType {
    /// The values that the parameter accepts.
    const RULE: Rule;
}

impl PathType for String {
    const RULE: Rule = Rule::Free;
}

/// A value for a path parameter of type `P`: a `P` or a string.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a valid value for a path parameter of type `{P}`",
    label = "expected `{P}` or a string"
)]
pub trait PathParam<P> {
    /// Returns the value as text, before it is percent-encoded.
    fn as_path(&self) -> Cow<'_, str>;
}

impl<P: PathType> PathParam<P> for str {
    fn as_path(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl<P: PathType> PathParam<P> for String {
    fn as_path(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl<P, T: PathParam<P> + ?Sized> PathParam<P> for &T {
    fn as_path(&self) -> Cow<'_, str> {
        T::as_path(self)
    }
}

macro_rules! numbers {
    ($($type:ty),*) => {
        $(
            impl PathType for $type {
                const RULE: Rule = Rule::Id;
            }

            impl PathParam<$type> for $type {
                fn as_path(&self) -> Cow<'_, str> {
                    self.to_string().into()
                }
            }
        )*
    };
}

numbers!(u8, u16, u32, u64, i32);

impl PathType for i64 {
    const RULE: Rule = Rule::Id;
}

impl PathParam<Self> for i64 {
    fn as_path(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}

/// The value of a path parameter, and the values that the parameter accepts.
#[derive(Debug)]
pub struct Segment<'a> {
    text: Cow<'a, str>,
    rule: Rule,
}

/// Returns the value for a parameter of type `P`.
pub fn segment<P: PathType>(value: &(impl PathParam<P> + ?Sized)) -> Segment<'_> {
    Segment { text: value.as_path(), rule: P::RULE }
}

/// Returns the value for a parameter that may span several segments.
pub fn tree(value: &(impl PathParam<String> + ?Sized)) -> Segment<'_> {
    Segment { text: value.as_path(), rule: Rule::Tree }
}

/// Returns the value for a parameter of a raw route.
pub(crate) fn free_segment(text: &str) -> Segment<'_> {
    Segment { text: Cow::Borrowed(text), rule: Rule::Free }
}

/// A path in which all parameters except the page number have been replaced.
#[derive(Clone, Debug, Default)]
pub(crate) struct Path {
    pub(crate) text: String,
    /// The position at which to insert the page number.
    pub(crate) page_at: Option<usize>,
}

impl Path {
    /// Returns the path with the page number inserted, if it has one.
    pub(crate) fn with_page(&self, page: u32) -> String {
        // The capacity has room for a query, since `assemble` reserved more than the route.
        let mut path = String::with_capacity(self.text.capacity());
        path.push_str(&self.text);
        if let Some(at) = self.page_at {
            path.insert_str(at, &page.to_string());
        }
        path
    }
}

/// Replaces the parameters of `route` by the segments, in the order of the route.
///
/// The parameter named `page` takes no segment; its position is recorded instead.
pub(crate) fn assemble(route: &str, page: Option<&str>, segments: &[Segment<'_>]) -> Result<Path> {
    let mut segments = segments.iter();
    let mut path = Path { text: String::with_capacity(route.len() + 64), page_at: None };
    for part in route.split('/').skip(1) {
        path.text.push('/');
        match parameter(part) {
            None => path.text.push_str(part),
            Some(name) if Some(name) == page => path.page_at = Some(path.text.len()),
            Some(name) => {
                let segment = segments.next().ok_or_else(|| {
                    Error::argument(format!("missing value for the route parameter `{name}`"))
                })?;
                if is_plain(&segment.text) {
                    path.text.push_str(&segment.text);
                } else {
                    check_id(name, &segment.text, segment.rule)?;
                    encode(&mut path.text, segment);
                }
            }
        }
    }
    Ok(path)
}

/// Returns the name of a parameter, written as `{name}` or `{name*}`.
pub(crate) fn parameter(part: &str) -> Option<&str> {
    let name = part.strip_prefix('{')?.strip_suffix('}')?;
    Some(name.strip_suffix('*').unwrap_or(name))
}

/// Returns whether the text is accepted by every rule and not changed by encoding.
fn is_plain(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    !text.is_empty() && text.bytes().all(plain)
}

fn encode(path: &mut String, segment: &Segment<'_>) {
    if segment.rule != Rule::Tree {
        path.extend(encode_segment(&segment.text));
        return;
    }
    for (index, part) in segment.text.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        path.extend(encode_segment(part));
    }
}

/// Rejects a value that could change the route. The error names the parameter and not the value.
pub fn check_id(name: &str, text: &str, rule: Rule) -> Result<()> {
    if rule == Rule::Tree {
        return text.split('/').try_for_each(|part| check_id(name, part, Rule::Free));
    }
    let rule = if rule == Rule::Email && text.contains('@') { Rule::Free } else { rule };
    let is_rejected = |c: &char| match rule {
        Rule::Free | Rule::Tree => c.is_control(),
        Rule::Id | Rule::Email => !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')),
    };
    let problem = if text.is_empty() {
        "is empty".to_owned()
    } else if text == "." || text == ".." {
        format!("is `{text}`, which would change the route")
    } else if let Some(c) = text.chars().find(is_rejected) {
        format!("contains {}, which is not allowed", describe(c))
    } else {
        return Ok(());
    };
    Err(Error::argument(format!("the argument `{name}` {problem}")))
}

fn describe(c: char) -> String {
    match c {
        ' ' => "a space".to_owned(),
        c if c.is_control() => format!("the control character U+{:04X}", u32::from(c)),
        c => format!("`{c}`"),
    }
}

/// Percent-encodes all characters except the unreserved ones of RFC 3986.
pub(crate) fn encode_segment(text: &str) -> PercentEncode<'_> {
    const RESERVED: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(text, RESERVED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(rule: Rule, text: &str) -> std::result::Result<String, String> {
        let segment = Segment { text: Cow::Borrowed(text), rule };
        assemble("/website/{id}/x", None, &[segment])
            .map(|path| path.text)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn an_id_accepts_letters_digits_underscores_and_dashes() {
        assert_eq!(path(Rule::Id, "session_1-a").unwrap(), "/website/session_1-a/x");
        for text in
            ["", ".", "..", "a/b", "a\\b", "a?b", "a#b", "%2e%2e", "a b", "a\r\n", "é", "a@b", "\0"]
        {
            let error = path(Rule::Id, text).unwrap_err();
            assert!(error.starts_with("the argument `id` "), "{error}");
        }
    }

    #[test]
    fn free_text_is_encoded_into_a_single_segment() {
        assert_eq!(path(Rule::Free, "a/b?c#d%e").unwrap(), "/website/a%2Fb%3Fc%23d%25e/x");
        assert_eq!(path(Rule::Free, "日 本").unwrap(), "/website/%E6%97%A5%20%E6%9C%AC/x");
        for text in ["", ".", "..", "a\nb", "a\0"] {
            assert!(path(Rule::Free, text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn an_email_parameter_accepts_an_id_or_an_address() {
        assert_eq!(path(Rule::Email, "a+b@c.org").unwrap(), "/website/a%2Bb%40c.org/x");
        assert_eq!(path(Rule::Email, "547987e4-ba33").unwrap(), "/website/547987e4-ba33/x");
        assert!(path(Rule::Email, "a/b").is_err());
        assert_eq!(path(Rule::Email, "../x@y").unwrap(), "/website/..%2Fx%40y/x");
    }

    #[test]
    fn a_tree_keeps_its_slashes_and_encodes_everything_else() {
        assert_eq!(path(Rule::Tree, "a/b c/d?").unwrap(), "/website/a/b%20c/d%3F/x");
        for text in ["", "/", "a/", "/a", "a//b", "a/../b", "a/./b", "a\n/b"] {
            assert!(path(Rule::Tree, text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn an_error_does_not_show_the_value() {
        let error = path(Rule::Id, "jane.doe").unwrap_err();
        assert_eq!(error, "the argument `id` contains `.`, which is not allowed");
    }

    #[test]
    fn records_the_position_of_the_page_number() {
        let path = assemble("/a/{page_number}", Some("page_number"), &[]).unwrap();
        assert_eq!((path.text.as_str(), path.page_at), ("/a/", Some(3)));
    }
}
