//! What holds for every input, tried on many.

use crisp_api_spec::{File, Files, format, load, official, review, to_toml};
use proptest::prelude::*;

/// The texts that mutations start from.
fn texts() -> Vec<String> {
    let mut texts: Vec<_> = official().iter().map(|file| file.text().to_owned()).collect();
    texts.push(include_str!("good/language.toml").to_owned());
    texts
}

/// A sound text with some of it removed, repeated, or replaced by what means something in a spec.
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
            let borders: Vec<_> = text.char_indices().map(|(index, _)| index).collect();
            let start = borders[at.index(borders.len())];
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

/// Reads and renders the text, and checks that every diagnostic points into it.
fn check(text: &str) {
    let (_, diagnostics) = review(Files::new().with(File::new("x.toml", text)));
    for (_, text, range) in diagnostics.spans() {
        assert!(text.get(range.clone()).is_some(), "{range:?} is not in the text");
    }
    assert_eq!(diagnostics.frames().count(), diagnostics.errors() + diagnostics.warnings());
}

/// Formats the text, and checks that this changes nothing but its looks.
fn check_format(text: &str) {
    let Ok(formatted) = format(text) else { return };
    assert_eq!(format(&formatted).unwrap(), formatted, "formatting again changes it");
    let meaning = |text: &str| {
        load(Files::new().with(File::new("x.toml", text))).map(|spec| to_toml(&spec)).ok()
    };
    let comments = |text: &str| text.matches('#').count();
    assert_eq!(meaning(&formatted), meaning(text));
    assert_eq!(comments(&formatted), comments(text), "a comment is gone:\n{formatted}");
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}") {
        check(&text);
        check_format(&text);
    }

    #[test]
    fn no_mutation_of_a_spec_makes_it_panic(text in mutated()) {
        check(&text);
    }

    #[test]
    fn formatting_is_idempotent_and_changes_no_meaning(text in mutated()) {
        check_format(&text);
    }

    #[test]
    fn what_is_printed_and_read_is_printed_the_same(text in mutated()) {
        if let Ok(spec) = load(Files::new().with(File::new("x.toml", text))) {
            let printed = to_toml(&spec);
            let again = load(Files::new().with(File::new("y.toml", printed.as_str()))).unwrap();
            prop_assert_eq!(to_toml(&again), printed);
        }
    }
}

#[test]
fn every_prefix_of_a_file_is_read_without_a_panic() {
    let text = include_str!("good/language.toml");
    for (end, _) in text.char_indices().step_by(7) {
        check(&text[..end]);
    }
}
