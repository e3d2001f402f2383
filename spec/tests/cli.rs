//! `crisp-spec` as people run it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_crisp-spec"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"))
        .args(arguments)
        .output();
    output.expect("the program runs")
}

fn stdout(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// What is said to whoever made a mistake; nothing goes to standard output then.
fn stderr(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn check_counts_what_is_sound() {
    assert!(stdout(&["check"]).starts_with("no mistake in 13 endpoints, 65 types, 0 events"));
    assert!(stdout(&["check", "good/language.toml"]).contains("1 event\n"));
}

#[test]
fn check_explains_mistakes_and_fails() {
    let text = stderr(&["check", "bad/unknown-type.toml"], 1);
    assert!(text.contains(" --> bad/unknown-type.toml:3:13"), "{text}");
    assert!(text.ends_with("\n2 errors\n"), "{text}");
    assert!(!text.contains('\u{1b}'), "colours are for terminals: {text:?}");
    let text = stderr(&["check", "no-such-file.toml", "bad"], 1);
    assert_eq!(
        text,
        "error: the spec file `no-such-file.toml` does not exist\n\
         error: the spec file `bad` is a directory; name a `.toml` file in it\n"
    );
}

#[test]
fn check_warns_and_does_not_fail() {
    let output = run(&["check", "--no-official", "bad/unused-type.toml"]);
    assert!(output.status.success());
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "no mistake in 1 endpoint, 1 type, 0 events; 1 warning\n"
    );
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.starts_with("warning: nothing mentions the type `Lonely`"), "{text}");
}

#[test]
fn list_names_every_endpoint() {
    let text = stdout(&["list"]);
    assert_eq!(text.lines().count(), 13);
    assert!(text.contains("\nget_website "), "{text}");
    let json: serde_json::Value = serde_json::from_str(&stdout(&["list", "--json"])).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 13);
    assert_eq!(json[1]["tiers"][0], "plugin");
}

#[test]
fn show_tells_everything_about_one() {
    let text = stdout(&["show", "list_all_connect_websites"]);
    assert!(text.contains("  a website token is refused: "), "{text}");
    assert!(text.contains("  type PluginConnectWebsite  received\n"), "{text}");
    let text = stdout(&["show", "fetch_tree", "good/language.toml"]);
    assert!(text.starts_with("get_tree\n"), "{text}");
    let text = stderr(&["show", "get_webste"], 1);
    assert_eq!(text, "error: the spec has no endpoint `get_webste`; did you mean `get_website`?\n");
}

#[test]
fn new_prints_a_draft_that_check_accepts() {
    let draft = stdout(&["new", "GET /website/{website_id}/flags/{page_number}"]);
    let file = temporary("draft.toml", &draft);
    assert!(stdout(&["check", file.to_str().unwrap()]).contains("14 endpoints"));
    assert!(
        stderr(&["new", "flags"], 1).contains("`flags` is not a route; write a method and a path")
    );
}

#[test]
fn fmt_formats_in_place_once() {
    let file = temporary("fmt.toml", "[endpoint.a]\nroute=\"GET /a\"\nlabel = \"A\"\n");
    let name = file.to_str().unwrap();
    assert!(stderr(&["fmt", "--check", name], 1).contains("is not formatted"));
    assert_eq!(stdout(&["fmt", name]), "");
    assert_eq!(stdout(&["fmt", "--check", name]), "");
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text, "[endpoint.a]\nlabel = \"A\"\nroute = \"GET /a\"\n");
    assert!(stderr(&["fmt", "bad/malformed-toml.toml"], 1).contains("is no TOML"));
}

#[test]
fn openapi_prints_a_document() {
    let json: serde_json::Value = serde_json::from_str(&stdout(&["openapi"])).unwrap();
    assert_eq!(json["openapi"], "3.1.0");
}

#[test]
fn the_command_line_explains_itself() {
    assert!(stdout(&["--help"]).contains("Exit codes: 0 if all is well, 1 if"));
    assert!(stdout(&["--version"]).starts_with("crisp-spec 0."));
    assert!(stderr(&["frobnicate"], 2).contains("unrecognized subcommand"));
    assert!(stderr(&["fmt"], 2).contains("required"));
}

fn temporary(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}
