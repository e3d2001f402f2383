//! The rules of CONTRIBUTING.md about English prose that a test can check.

use std::fs;
use std::path::{Path, PathBuf};

const FOLDERS: [&str; 11] = [
    "benches",
    "crisp-bulk",
    "crisp-macros/src",
    "crisp-mock",
    "crisp-realtime",
    "crisp-runtime",
    "crisp-stores",
    "examples",
    "spec/src",
    "src",
    "tests",
];

const PAGES: [&str; 7] = [
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "README.md",
    "RELEASING.md",
    "SECURITY.md",
    "benches/README.md",
    "spec/README.md",
];

/// Sentences must not start with these: their subject should be named.
const STARTS: [&str; 13] = [
    "Everything ",
    "How long ",
    "How many ",
    "How much ",
    "It is ",
    "Nobody ",
    "Nothing ",
    "That which ",
    "The same, ",
    "What ",
    "Who ",
    "Whoever ",
    "Whose ",
];

/// Terms for which the glossary has another word.
const TERMS: [(&str, &str); 11] = [
    ("an answer that", "response"),
    ("the answer's", "response"),
    ("of an answer", "response"),
    ("is refused", "rejected"),
    ("was refused", "rejected"),
    ("somebody", "the subject"),
    ("nobody", "the subject"),
    ("test double", "fake"),
    ("in one go", "at once"),
    ("goes on", "continues"),
    ("e-mail", "email"),
];

/// Sentences of Crisp or of other tools that are quoted, and that we do not word.
const QUOTED: [&str; 1] = ["Nothing is sent until"];

fn files(folder: &Path, paths: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let skipped =
            ["target", "node_modules", "snapshots", "corpus", "payloads", "ui", "prose.rs"];
        if skipped.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        if path.is_dir() {
            files(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// The text of a comment line, or of a line of a page.
fn prose(line: &str, is_page: bool) -> Option<&str> {
    let line = line.trim_start();
    if is_page {
        return Some(line.trim_start_matches(['-', '*', '|', '#', ' ']));
    }
    let text = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
    let text = text.or_else(|| line.strip_prefix("// "))?.trim_start();
    Some(text.trim_start_matches(['-', '*', '|', ' ']))
}

fn problems(path: &Path, problems: &mut Vec<String>) {
    let is_page = path.extension().is_some_and(|extension| extension == "md");
    let text = fs::read_to_string(path).unwrap();
    let mut code = false;
    for (index, line) in text.lines().enumerate() {
        let Some(prose) = prose(line, is_page) else {
            code = false;
            continue;
        };
        if prose.starts_with("```") {
            code = !code;
        }
        if code || QUOTED.iter().any(|quoted| prose.contains(quoted)) {
            continue;
        }
        let at = || format!("{}:{}", path.display(), index + 1);
        let starts = STARTS.iter().filter(|start| prose.starts_with(**start));
        problems.extend(starts.map(|start| format!("{}: starts with `{start}`: {prose}", at())));
        let terms = TERMS.iter().filter(|(term, _)| prose.to_lowercase().contains(term));
        problems
            .extend(terms.map(|(term, better)| format!("{}: `{term}` ({better}): {prose}", at())));
    }
}

#[test]
fn comments_and_pages_use_plain_english() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<_> = PAGES.iter().map(|page| root.join(page)).collect();
    for folder in FOLDERS {
        files(&root.join(folder), &mut paths);
    }
    assert!(paths.len() > 150, "only {} files", paths.len());
    let mut found = Vec::new();
    for path in paths {
        problems(&path, &mut found);
    }
    assert!(found.is_empty(), "{} problems:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_check_notices_the_patterns() {
    let folder = std::env::temp_dir().join(format!("crisp-api-prose-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("sample.rs");
    fs::write(&file, "/// What is sent.\nfn a() {}\n// Nobody knows.\n/// Sends it.\n").unwrap();
    let mut found = Vec::new();
    problems(&file, &mut found);
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(found.len(), 3, "{found:#?}");
}
