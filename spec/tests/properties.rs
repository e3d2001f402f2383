//! Property tests of the parser, the checks and the formatter.

use crisp_api_spec::{File, Files, format, load, official, review, to_toml};
use proptest::prelude::*;

/// Returns the texts to mutate.
fn texts() -> Vec<String> {
    let mut texts: Vec<_> = official().iter().map(|file| file.text().to_owned()).collect();
    texts.push(include_str!("good/language.toml").to_owned());
    texts
}

/// Generates valid texts with random parts removed or replaced by pieces of spec syntax.
fn mutated() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "",
        "\"",
        "[",
        "]",
        "{",
        "}",
        "=",
        "\n",
        "\r\n",
        "\t",
        "?",
        " | null",
        " = []",
        "*",
        "/",
        ".",
        "[type.A]",
        "[endpoint.get_website]",
        "true",
        "-1",
        "\u{feff}",
        "日",
        "\\u0000",
        "'''",
        "#",
        "type",
        "route",
        "override = true",
        "tag",
        "_doc",
    ]);
    let text = prop::sample::select(texts());
    let edit = (any::<prop::sample::Index>(), 0..20usize, pieces);
    (text, prop::collection::vec(edit, 1..6)).prop_map(|(mut text, edits)| {
        for (at, length, piece) in edits {
            let boundaries: Vec<_> = text.char_indices().map(|(index, _)| index).collect();
            let start = boundaries[at.index(boundaries.len())];
            let end =
                text[start..].char_indices().nth(length).map_or(text.len(), |(i, _)| start + i);
            text.replace_range(start..end, piece);
            if text.is_empty() {
                text.push('\n');
            }
        }
        text
    })
}

/// Parses the text, renders the diagnostics, and checks that every span is inside the text.
fn check(text: &str) {
    let (_, diagnostics) = review(Files::new().with(File::new("x.toml", text)));
    for (_, text, range) in diagnostics.spans() {
        assert!(text.get(range.clone()).is_some(), "{range:?} is not in the text");
    }
    assert_eq!(diagnostics.frames().count(), diagnostics.errors() + diagnostics.warnings());
}

/// Formats the text, and checks that only white space and the order of keys change.
fn check_format(text: &str) {
    let Ok(formatted) = format(text) else { return };
    assert_eq!(format(&formatted).unwrap(), formatted, "formatting is not idempotent");
    let meaning = |text: &str| {
        load(Files::new().with(File::new("x.toml", text))).map(|spec| to_toml(&spec)).ok()
    };
    let comments = |text: &str| text.matches('#').count();
    assert_eq!(meaning(&formatted), meaning(text));
    assert_eq!(comments(&formatted), comments(text), "formatting lost a comment:\n{formatted}");
}

proptest! {
    #[test]
    fn never_panics_on_arbitrary_text(text in "\\PC{0,200}") {
        check(&text);
        check_format(&text);
    }

    #[test]
    fn never_panics_on_mutated_specs(text in mutated()) {
        check(&text);
    }

    #[test]
    fn formatting_is_idempotent_and_preserves_meaning(text in mutated()) {
        check_format(&text);
    }

    #[test]
    fn printed_specs_round_trip(text in mutated()) {
        if let Ok(spec) = load(Files::new().with(File::new("x.toml", text))) {
            let printed = to_toml(&spec);
            let again = load(Files::new().with(File::new("y.toml", printed.as_str()))).unwrap();
            prop_assert_eq!(to_toml(&again), printed);
        }
    }
}

#[test]
fn never_panics_on_prefixes_of_a_file() {
    let text = include_str!("good/language.toml");
    for (end, _) in text.char_indices().step_by(7) {
        check(&text[..end]);
    }
}
