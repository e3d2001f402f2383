//! Random edits of a spec file: no edit panics or takes long, and the errors about it are few and at
//! the edited definition.
//!
//! `CRISP_MUTATIONS=100000 cargo test -p crisp-api-spec --test mutations` makes more edits than the
//! default of 3,000.

use std::ops::Range;
use std::time::{Duration, Instant};

use crisp_api_spec::{File, Files, review};

/// A spec in which no definition has a name or an id that an edit of another one can break.
const SPEC: &str = r#"[endpoint.list_flags]
label    = "List Flags"
route    = "GET /flags/{group}/{page_number}"
path     = { group = "string" }
tiers    = ["user", "plugin"]
returns  = "[Flag]"
page     = "page_number"
doc      = "Lists the flags."
aliases  = ["listFlags"]
query    = { level = "Level?", per_page = { type = "u32?", default = 20, min = 10, max = 50 } }

[endpoint.change_flag]
route   = "PATCH /flag/{flag}"
path    = { flag = { type = "string", doc = "The name of the flag." } }
body    = { type = "Change", whole = true }
returns = "Flag | null"

[type.Flag]
_doc  = "A flag."
name  = { type = "string", personal = true }
level = "Level?"
data  = "{scalar} = {}"
parts = "[Part] = []"

[type.Part]
size = { type = "u8?", default = 3, min = 1, max = 5 }
kind = "string | null?"

[type.Change]
name  = "string"
since = "Timestamp?"

[enum.Level]
doc    = "The level of a flag."
values = ["low", "high"]
"#;

/// A generator of pseudo-random numbers (`SplitMix64`), so that failures can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % limit.max(1) as u64).unwrap()
    }

    fn pick<'t>(&mut self, list: &[&'t str]) -> &'t str {
        list[self.below(list.len())]
    }
}

/// The edits that were made, for a message.
struct Edit {
    text: String,
    /// The byte range of the edited line, in the edited text.
    line: Range<usize>,
}

const WORDS: [&str; 24] = [
    "string", "Flog", "Vec<u8>", "null", "true", "0", "-1", "999", "[", "]", "{", "}", "\"", "'",
    "=", ",", "?", " | ", "GTE", "/v1", ":id", "é", "\u{200b}", "type",
];

/// Makes one random edit in the body of a definition.
fn edit(random: &mut Random) -> Edit {
    let lines: Vec<&str> = SPEC.split_inclusive('\n').collect();
    let bodies: Vec<usize> = (0..lines.len()).filter(|&index| lines[index].contains('=')).collect();
    let index = bodies[random.below(bodies.len())];
    let line = lines[index].trim_end();
    let at = random.below(line.len());
    let from = (0..=at).rev().find(|&at| line.is_char_boundary(at)).unwrap();
    let edited = match random.below(7) {
        0 => format!("{}{}", &line[..from], &line[from + 1..]),
        1 => format!("{}{}{}", &line[..from], random.pick(&WORDS), &line[from..]),
        2 => format!("{}{}{}", &line[..from], random.pick(&WORDS), &line[from + 1..]),
        3 => String::new(),
        4 => format!("{line}\n{line}"),
        5 => {
            let end = line[from..].find([' ', '"', ',', '/']).map_or(line.len(), |end| from + end);
            format!("{}{}{}", &line[..from], random.pick(&WORDS), &line[end..])
        }
        _ => line[..from].to_owned(),
    };
    let before: usize = lines[..index].iter().map(|line| line.len()).sum();
    let mut text = lines[..index].concat();
    text += &edited;
    text.push('\n');
    let end = text.len();
    text += &lines[index + 1..].concat();
    Edit { text, line: before..end }
}

/// Returns the byte range of the definition that contains a line.
fn definition(text: &str, line: &Range<usize>) -> Range<usize> {
    let start = text[..line.start].rfind("\n[").map_or(0, |at| at + 1);
    let end = text[line.end..].find("\n[").map_or(text.len(), |at| line.end + at + 1);
    start..end
}

#[test]
fn an_edit_is_at_most_two_errors_at_the_edited_definition() {
    let (_, diagnostics) = review(Files::new().with(File::new("a.toml", SPEC)));
    assert_eq!(diagnostics.errors() + diagnostics.warnings(), 0, "{diagnostics}");
    let count = std::env::var("CRISP_MUTATIONS").ok().and_then(|count| count.parse().ok());
    let mut random = Random(1);
    for number in 0..count.unwrap_or(3_000) {
        let Edit { text, line } = edit(&mut random);
        let start = Instant::now();
        let (_, diagnostics) = review(Files::new().with(File::new("a.toml", text.as_str())));
        let frames = diagnostics.to_string();
        assert!(start.elapsed() < Duration::from_secs(2), "edit {number} takes long:\n{text}");
        assert!(diagnostics.errors() <= 2, "edit {number}\n{frames}\n{text}");
        let edited = definition(&text, &line);
        for (_, _, span) in diagnostics.spans().filter(|_| diagnostics.errors() > 0) {
            let inside = edited.start <= span.start && span.end <= edited.end;
            assert!(inside, "edit {number}: {span:?} is outside {edited:?}\n{frames}\n{text}");
        }
    }
}
