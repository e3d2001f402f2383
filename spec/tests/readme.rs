//! The README says what the parser does: every block of it is read, and every key is described.

use crisp_api_spec::{File, Files, load, official};

const README: &str = include_str!("../README.md");

fn blocks() -> Vec<&'static str> {
    let blocks = README.split("```toml\n").skip(1);
    blocks.map(|block| block.split("```").next().unwrap()).collect()
}

#[test]
fn every_block_is_sound_beside_the_official_spec() {
    assert!(blocks().len() > 5);
    for block in blocks() {
        if let Err(mistakes) = load(official().with(File::new("README.md", block))) {
            panic!("{mistakes}");
        }
    }
}

/// The keys that the parser names when it is asked for one that does not exist.
fn known_keys(section: &str) -> Vec<String> {
    let text = format!("{section}\nzzzzzzzz = 1\n");
    let frames = load(Files::new().with(File::new("x.toml", text))).unwrap_err().to_string();
    let list = frames.split("expected one of ").nth(1).unwrap_or_else(|| panic!("{frames}"));
    let list = list.lines().next().unwrap();
    list.split(", ").map(|key| key.trim_matches('`').to_owned()).collect()
}

#[test]
fn every_key_that_the_parser_knows_is_described_and_shown() {
    let sections = [
        "[endpoint.a]\nroute = \"GET /a\"",
        "[enum.A]\nvalues = [\"a\"]",
        "[union.A]\nvariants = { a = \"string\" }",
        "[id.A]",
        "[endpoint.a]\nroute = \"GET /a\"\n[endpoint.a.query.b]\ntype = \"u8\"",
        "[type.A.b]\ntype = \"u8\"",
        "[endpoint.a]\nroute = \"POST /a\"\n[endpoint.a.body]\ntype = \"A\"\n[type.A]\nb = \"u8\"\n\
         [endpoint.b]\nroute = \"GET /b\"",
    ];
    let blocks = blocks().join("\n");
    for section in sections {
        for key in known_keys(section) {
            assert!(README.contains(&format!("`{key}")), "`{key}` is not described");
            let shown = blocks.contains(&format!("{key} ")) || blocks.contains(&format!(".{key}]"));
            assert!(shown, "`{key}` is not shown");
        }
    }
}
