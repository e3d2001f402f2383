//! Tests of the `crisp-spec` command line.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crisp_api_spec::{load, official};

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

/// Returns the standard error of a failed run, which must leave standard output empty.
fn stderr(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn check_counts_definitions() {
    let spec = load(official()).unwrap();
    let (endpoints, types) = (spec.endpoints().len(), spec.definitions().len());
    let expected = format!("no errors in {endpoints} endpoints, {types} types, 82 events");
    assert!(stdout(&["check"]).starts_with(&expected));
    assert!(stdout(&["check", "good/language.toml"]).contains(" 83 events\n"));
}

#[test]
fn check_reports_errors_and_fails() {
    let text = stderr(&["check", "bad/unknown-type.toml"], 1);
    assert!(text.contains(" --> bad/unknown-type.toml:3:13"), "{text}");
    assert!(text.ends_with("\n2 errors\n"), "{text}");
    assert!(!text.contains('\u{1b}'), "colors are for terminals only: {text:?}");
    let text = stderr(&["check", "no-such-file.toml", "bad"], 1);
    assert_eq!(
        text,
        "error: the spec file `no-such-file.toml` does not exist\n\
         error: the spec file `bad` is a directory; specify a `.toml` file\n"
    );
}

#[test]
fn check_succeeds_with_warnings() {
    let output = run(&["check", "--no-official", "bad/unused-type.toml"]);
    assert!(output.status.success());
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "no errors in 1 endpoint, 1 type, 0 events; 1 warning\n"
    );
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.starts_with("warning: unused type `Lonely`"), "{text}");
}

#[test]
fn provenance_prints_the_score_that_the_readme_states() {
    let text = stdout(&["provenance"]);
    assert!(include_str!("../README.md").contains(&text), "update the README:\n{text}");
    let json: serde_json::Value = serde_json::from_str(&stdout(&["provenance", "--json"])).unwrap();
    assert_eq!(json["events"]["unknown"], 0);
    assert!(json["fields"]["real"].as_u64() > Some(100), "{json}");
    let text = stdout(&["provenance", "--no-official", "bad/unused-type.toml"]);
    assert!(text.contains("\n0 of 0 endpoints that return data"), "{text}");
}

#[test]
fn show_marks_what_only_clients_declare() {
    let text = stdout(&["show", "list_spam_conversations"]);
    assert!(text.contains("\n  source: client, 2026-07-10: The official Node and Go"), "{text}");
    assert!(text.contains("\n    spam_id (client: clients)\n"), "{text}");
    let text = stdout(&["show", "add_people_event"]);
    assert!(text.contains("\n  source: real, 2022-01-27: Requests"), "{text}");
    assert!(text.contains("\n  success: 201\n  error: 400 invalid_data  An argument"), "{text}");
    assert!(text.contains("\n  error: 404 people_not_found"), "{text}");
}

#[test]
fn list_prints_every_endpoint() {
    let text = stdout(&["list"]);
    let count = load(official()).unwrap().endpoints().len();
    assert_eq!(text.lines().count(), count);
    assert!(text.contains("\nget_website "), "{text}");
    let json: serde_json::Value = serde_json::from_str(&stdout(&["list", "--json"])).unwrap();
    assert_eq!(json.as_array().unwrap().len(), count);
    let plugins =
        json.as_array().unwrap().iter().find(|e| e["name"] == "list_all_connect_websites");
    assert_eq!(plugins.unwrap()["tiers"][0], "plugin");
}

#[test]
fn show_prints_the_details_of_an_endpoint() {
    let text = stdout(&["show", "list_all_connect_websites"]);
    assert!(text.contains("  rejects website tokens: "), "{text}");
    assert!(text.contains("  type PluginConnectWebsite  received\n"), "{text}");
    let text = stdout(&["show", "fetch_tree", "good/language.toml"]);
    assert!(text.starts_with("get_tree\n"), "{text}");
    let text = stderr(&["show", "get_webste"], 1);
    assert_eq!(text, "error: unknown endpoint `get_webste`; did you mean `get_website`?\n");
}

#[test]
fn new_prints_a_draft_without_errors() {
    let draft = stdout(&["new", "GET /website/{website_id}/flags/{page_number}"]);
    let file = temporary("draft.toml", &draft);
    let count = load(official()).unwrap().endpoints().len() + 1;
    assert!(stdout(&["check", file.to_str().unwrap()]).contains(&format!("{count} endpoints")));
    assert!(
        stderr(&["new", "flags"], 1).contains("`flags` is not a route; write a method and a path")
    );
}

#[test]
fn fmt_formats_in_place() {
    let file = temporary("fmt.toml", "[endpoint.a]\nroute=\"GET /a\"\nlabel = \"A\"\n");
    let name = file.to_str().unwrap();
    assert!(stderr(&["fmt", "--check", name], 1).contains("is not formatted"));
    assert_eq!(stdout(&["fmt", name]), "");
    assert_eq!(stdout(&["fmt", "--check", name]), "");
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text, "[endpoint.a]\nlabel = \"A\"\nroute = \"GET /a\"\n");
    assert!(
        stderr(&["fmt", "bad/malformed-toml.toml"], 1).contains("this table header has no `]`")
    );
}

#[test]
fn openapi_prints_a_document() {
    let json: serde_json::Value = serde_json::from_str(&stdout(&["openapi"])).unwrap();
    assert_eq!(json["openapi"], "3.1.0");
}

#[test]
fn help_and_usage_errors() {
    assert!(stdout(&["--help"]).contains("Exit codes: 0 on success, 1 if"));
    assert!(stdout(&["--version"]).starts_with("crisp-spec 0."));
    assert!(stderr(&["frobnicate"], 2).contains("unrecognized subcommand"));
    assert!(stderr(&["fmt"], 2).contains("required"));
}

fn temporary(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}
