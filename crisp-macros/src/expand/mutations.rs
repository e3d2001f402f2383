//! Random edits of a trait: no edit panics or takes long, and the errors about it are few and at the
//! edited item.
//!
//! `CRISP_MUTATIONS=100000 cargo test -p crisp-api-macros --lib mutations` makes more edits than the
//! default.

use std::ops::Range;
use std::str::FromStr;
use std::time::{Duration, Instant};

use super::*;

const ARGUMENTS: &str =
    "tier(plugin), bind(website_id), include(website::verify::*), with(Website = Mine), fake";

const TRAIT: &str = r#"
/// An inbox.
pub trait Inbox: Debug {
    fn get_website(&self) -> _;
    fn get_conversation(&self, session_id: _) -> Conversation;
    fn list_conversations(&self, per_page: Option<u32>, filter_unread: _) -> Vec<Conversation>;
    /// Sends a message.
    fn send_message_in_conversation(&self);
    #[cfg(unix)]
    fn remove_conversation(&self, session_id: &SessionId);
    #[endpoint(POST "/website/{website_id}/acme/{kind}", tiers(plugin, user))]
    fn acme(&self, kind: &str, #[query("dry-run")] dry: bool, #[body] flag: &Flag) -> Flag;
    #[endpoint(GET "/website/{website_id}/acmes/{page_number}", page = page_number)]
    fn list_acmes(&self) -> Vec<Flag>;
    fn helper(&self) -> u8 { 1 }
}
"#;

/// A generator of pseudo-random numbers (`SplitMix64`), so that failures can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % limit.max(1) as u64).unwrap_or(0)
    }
}

const WORDS: [&str; 30] = [
    "_",
    "x",
    "'a",
    "&",
    "mut",
    "async",
    "const",
    "unsafe",
    "Option",
    "<",
    ">",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    ";",
    "->",
    "#",
    "self",
    "Self",
    "\"/v1/x\"",
    "\"GET /x\"",
    "0",
    "plugin",
    "Result<u8>",
    "session_id",
];

/// Makes one random edit of one token in a text, and returns the edited range.
fn edit(text: &str, random: &mut Random) -> (String, Range<usize>) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut at = random.below(text.len());
    while !text.is_char_boundary(at) || text[at..].starts_with(char::is_whitespace) {
        at = (at + 1) % text.len();
    }
    let start = text[..at].rfind(|c| !is_word(c)).map_or(0, |at| at + 1).min(at);
    let rest = &text[at..];
    let end = at + rest.find(|c| !is_word(c)).unwrap_or(rest.len()).max(1);
    let token = &text[start..end];
    let word = WORDS[random.below(WORDS.len())];
    let replaced = match random.below(6) {
        0 => String::new(),
        1 => word.to_owned(),
        2 => format!("{token} {word}"),
        3 => format!("{word} {token}"),
        4 => format!("{token} {token}"),
        _ => format!("{}x{}", &token[..token.len() / 2], &token[token.len() / 2..]),
    };
    let edited = format!("{}{replaced}{}", &text[..start], &text[end..]);
    (edited, start..start + replaced.len())
}

/// Returns the lines of the item that contains a range: a method with its attributes.
fn item_lines(text: &str, range: &Range<usize>) -> Range<usize> {
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    let (mut first, mut last) = (line(range.start), line(range.end));
    let lines: Vec<&str> = text.lines().collect();
    let starts = |number: usize, prefix: &str| {
        lines.get(number - 1).is_some_and(|line| line.trim_start().starts_with(prefix))
    };
    while first > 1 && starts(first - 1, "#[") {
        first -= 1;
    }
    while starts(last, "#[") || starts(last, "///") {
        last += 1;
    }
    first..last + 1
}

/// Expands the trait, and returns the messages and the lines of the errors.
fn errors(arguments: &str, item: &str) -> Option<Vec<(String, usize)>> {
    let (arguments, item) =
        (TokenStream::from_str(arguments).ok()?, TokenStream::from_str(item).ok()?);
    let store = ErrorStore::default();
    {
        let errors = store.sink();
        let mut arguments = Arguments::parse(arguments, &errors);
        arguments.names_crate = true;
        if let Some(parsed) = Item::parse(item, &errors) {
            let site = CallSite::default();
            let loaded = specs::load(&arguments, &site, &errors);
            let plan = resolve::resolve(&arguments, &parsed, &loaded, &errors);
            let _ = generate::client(&plan);
        }
    }
    Some(
        store
            .into_errors()
            .iter()
            .map(|error| (error.to_string(), error.span().start().line))
            .collect(),
    )
}

fn count() -> usize {
    let count = std::env::var("CRISP_MUTATIONS").ok().and_then(|count| count.parse().ok());
    count.unwrap_or(200)
}

#[test]
fn mutations_of_a_method_are_at_most_two_errors_at_the_method() {
    assert_eq!(errors(ARGUMENTS, TRAIT), Some(Vec::new()));
    let body = TRAIT.find('{').map_or(0, |at| at + 1);
    let mut random = Random(1);
    for number in 0..count() {
        let (edited, range) = edit(&TRAIT[body..TRAIT.len() - 3], &mut random);
        let text = format!("{}{edited}\n}}\n", &TRAIT[..body]);
        let range = range.start + body..range.end + body;
        let start = Instant::now();
        let Some(errors) = errors(ARGUMENTS, &text) else { continue };
        assert!(start.elapsed() < Duration::from_secs(2), "edit {number} takes long:\n{text}");
        assert!(errors.len() <= 2, "edit {number}: {errors:#?}\n{text}");
        let lines = item_lines(&text, &range);
        for (message, line) in &errors {
            assert!(
                lines.contains(line),
                "edit {number}: {message} at {line}, not {lines:?}\n{text}"
            );
        }
    }
}

#[test]
fn mutations_of_an_argument_are_at_most_two_errors() {
    let mut random = Random(2);
    for number in 0..count() {
        let (edited, _) = edit(ARGUMENTS, &mut random);
        let start = Instant::now();
        let Some(errors) = errors(&edited, TRAIT) else { continue };
        assert!(start.elapsed() < Duration::from_secs(2), "edit {number} takes long:\n{edited}");
        assert!(errors.len() <= 2, "edit {number}: {errors:#?}\n{edited}");
    }
}
