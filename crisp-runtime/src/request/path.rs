//! Paths that cannot leave their route.
//!
//! Three checks protect the route: parameters that could change it are rejected, the others are
//! percent-encoded, and the client verifies that URL normalization does not change the result.
//!
//! Percent-encoding alone protects only the request to the first server: a proxy such as nginx decodes
//! the path, resolves `..`, and passes the result on.

mod normalize;

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

use self::normalize::{normalize, resolved};
use crate::error::{Error, Result};

/// The characters that separate segments. Some servers treat a backslash like a slash.
const SEPARATORS: [char; 2] = ['/', '\\'];

/// The values that a path parameter accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// An id, or an email address without separators.
    Email,
    /// Any text without separators. Characters with a meaning in URLs are percent-encoded.
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
                    // A raw call does not know which of its parameters span segments.
                    let rule = if part.ends_with("*}") { Rule::Tree } else { segment.rule };
                    check_id(name, &segment.text, rule)?;
                    encode(&mut path.text, &segment.text, rule);
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

fn encode(path: &mut String, text: &str, rule: Rule) {
    if rule != Rule::Tree {
        path.extend(encode_segment(text));
        return;
    }
    for (index, part) in text.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        path.extend(encode_segment(part));
    }
}

/// Rejects a value that could change the route, on the server or behind a proxy that normalizes
/// paths. The error names the parameter and not the value.
pub fn check_id(name: &str, text: &str, rule: Rule) -> Result<()> {
    match problem(text, rule) {
        None => Ok(()),
        Some(problem) => Err(Error::argument(format!("the argument `{name}` {problem}"))),
    }
}

fn problem(text: &str, rule: Rule) -> Option<String> {
    if text.is_empty() {
        return Some("is empty".to_owned());
    }
    let is_id = rule == Rule::Id || rule == Rule::Email && !text.contains('@');
    if !is_id {
        return problem_behind_proxy(text, rule);
    }
    if text == "." || text == ".." {
        return Some(format!("is `{text}`, which would change the route"));
    }
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let rejected = text.chars().find(|c| !is_allowed(*c))?;
    Some(format!("contains {}, which is not allowed", describe(rejected)))
}

/// Returns the problem of a free value, an email address or a tree, in its worst reading.
fn problem_behind_proxy(text: &str, rule: Rule) -> Option<String> {
    let Some(text) = normalize(text) else {
        return Some("is percent-encoded several times, which could change the route".to_owned());
    };
    if let Some(c) = text.chars().find(|c| c.is_control()) {
        return Some(format!("contains {}, which is not allowed", describe(c)));
    }
    for segment in text.split(SEPARATORS) {
        let dots = resolved(segment);
        if dots == "." || dots == ".." {
            let contains = if segment == text { "is" } else { "contains the segment" };
            return Some(format!("{contains} `{dots}`, which would change the route"));
        }
        if segment.is_empty() && rule == Rule::Tree {
            return Some("contains an empty segment".to_owned());
        }
    }
    let separator = text.chars().find(|c| SEPARATORS.contains(c))?;
    let is_allowed = rule == Rule::Tree && separator == '/';
    (!is_allowed).then(|| format!("contains {}, which would change the route", describe(separator)))
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
        assert_eq!(path(Rule::Free, "a?b#c;d 100%").unwrap(), "/website/a%3Fb%23c%3Bd%20100%25/x");
        assert_eq!(path(Rule::Free, "日 本").unwrap(), "/website/%E6%97%A5%20%E6%9C%AC/x");
        for text in ["", ".", "..", "a\nb", "a\0", "a/b", "a\\b"] {
            assert!(path(Rule::Free, text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn an_email_parameter_accepts_an_id_or_an_address() {
        assert_eq!(path(Rule::Email, "a+b@c.org").unwrap(), "/website/a%2Bb%40c.org/x");
        assert_eq!(path(Rule::Email, "j\u{f6}rg@c.org").unwrap(), "/website/j%C3%B6rg%40c.org/x");
        assert_eq!(path(Rule::Email, "547987e4-ba33").unwrap(), "/website/547987e4-ba33/x");
        assert!(path(Rule::Email, "a/b").is_err());
    }

    #[test]
    fn rejects_every_form_of_a_segment_that_a_proxy_would_resolve() {
        for dots in [
            "../../plugin/connect/account@",
            "..\\@",
            "@/..",
            "x@y/./z",
            "%2e%2e%2f@",
            "%2e%2e/@",
            "..%2f@",
            "..%5c@",
            "%252e%252e%252f@",
            "%25252e%25252e%25252f@",
            "%2525252525252e@",
            "\u{ff0e}\u{ff0e}\u{ff0f}@",
            "\u{2025}\u{2215}@",
            "..\u{ff3c}@",
            "%c0%ae%c0%ae%c0%af@",
            "%u002e%u002e%u2215@",
            "..;/@",
            "..;a=b/@",
            ".\u{200b}./@",
            ". ./@",
            "@%0d%0aX: y",
        ] {
            for rule in [Rule::Email, Rule::Free, Rule::Tree] {
                assert!(path(rule, dots).is_err(), "{rule:?} {dots:?}");
            }
        }
    }

    #[test]
    fn a_tree_keeps_its_slashes_and_encodes_everything_else() {
        assert_eq!(path(Rule::Tree, "a/b c/d?").unwrap(), "/website/a/b%20c/d%3F/x");
        for text in ["", "/", "a/", "/a", "a//b", "a/../b", "a/./b", "a\n/b", "a\\b", "a/%2fb"] {
            assert!(path(Rule::Tree, text).is_err(), "{text:?}");
        }
        let segment = free_segment("a/b c");
        assert_eq!(assemble("/x/{path*}", None, &[segment]).unwrap().text, "/x/a/b%20c");
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

    /// Returns the paths that a server may see: the path as it was sent, and after each of three
    /// rounds in which a proxy decodes it, maps compatible characters, and resolves dots.
    fn readings(path: &str) -> Vec<String> {
        let nfkc = icu_normalizer::ComposingNormalizerBorrowed::new_nfkc();
        let mut readings = vec![path.to_owned()];
        for _ in 0..3 {
            let path = readings.last().unwrap();
            let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
            let decoded = nfkc.normalize(&decoded).replace('?', "%3F").replace('#', "%23");
            // A parser of URLs resolves dots, and treats a backslash as a slash.
            let url = url::Url::parse(&format!("http://h{decoded}")).unwrap();
            readings.push(url.path().to_owned());
        }
        readings
    }

    fn any_value() -> impl proptest::strategy::Strategy<Value = String> {
        use proptest::prelude::*;

        let part = prop_oneof![
            prop::sample::select(vec![
                "..", ".", "/", "\\", "%2e", "%2E", "%2f", "%5c", "%252e", "%252f", "%25", "%",
                "\u{ff0e}", "\u{ff0f}", "\u{ff3c}", "\u{2025}", "\u{2024}", "\u{ff05}", "2e", "2f",
                "@", "a", "plugin", ";", "?", "#", " ", "%00", "+",
            ])
            .prop_map(str::to_owned),
            "[a-z@./]{1,3}",
        ];
        prop::collection::vec(part, 1..8).prop_map(|parts| parts.concat())
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(2_000))]

        /// Behind any proxy, a value reaches its own route or is rejected.
        #[test]
        fn a_value_reaches_its_own_route_behind_a_normalizing_proxy(value in any_value()) {
            for rule in [Rule::Email, Rule::Free, Rule::Id, Rule::Tree] {
                let Ok(path) = path(rule, &value) else { continue };
                for reading in readings(&path) {
                    let parts: Vec<_> = reading.split('/').collect();
                    proptest::prop_assert_eq!((parts[0], parts[1]), ("", "website"), "{}", reading);
                    proptest::prop_assert_eq!(parts.last(), Some(&"x"), "{}", reading);
                    proptest::prop_assert!(parts.iter().skip(1).all(|part| !part.is_empty()));
                    if rule != Rule::Tree {
                        proptest::prop_assert_eq!(parts.len(), 4, "{}", reading);
                    }
                }
            }
        }
    }
}
