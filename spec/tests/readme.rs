//! Checks that the README and the JSON schema match the parser: every TOML block loads, and every key
//! is documented, used in an example, and part of the schema.

use crisp_api_spec::{File, Files, load, official};
use serde_json::Value;

const README: &str = include_str!("../README.md");
const SCHEMA: &str = include_str!("../schema.json");

/// A table for each set of keys, and the JSON pointer to these keys in the schema.
const SECTIONS: [(&str, &str); 10] = [
    ("[endpoint.a]\nroute = \"GET /a\"", "/$defs/endpoint"),
    ("[type.A]\n_zzzzzzzz = 1\n[zzzz]", "/$defs/record"),
    ("[enum.A]\nvalues = [\"a\"]", "/$defs/enum"),
    ("[union.A]\nvariants = { a = \"string\" }", "/$defs/union"),
    ("[id.A]", "/$defs/id"),
    ("[source.a]\nkind = \"real\"", "/$defs/source"),
    ("[reason.a]\nstatus = 400", "/$defs/reason"),
    ("[event.a]\npayload = \"string\"", "/$defs/event"),
    ("[type.A.b]\ntype = \"u8\"", "/$defs/field/anyOf/1"),
    (
        "[type.A]\nb = \"u8\"\n[endpoint.a]\nroute = \"POST /a\"\n[endpoint.a.body]\ntype = \"A\"",
        "/$defs/endpoint/properties/body/anyOf/1",
    ),
];

fn blocks() -> Vec<&'static str> {
    let blocks = README.split("```toml\n").skip(1);
    blocks.map(|block| block.split("```").next().unwrap()).collect()
}

#[test]
fn every_block_loads_with_the_official_spec() {
    assert!(blocks().len() > 5);
    for block in blocks() {
        if let Err(diagnostics) = load(official().with(File::new("README.md", block))) {
            panic!("{diagnostics}");
        }
    }
}

/// Returns the keys that the parser lists in the error for an unknown key.
fn known_keys(section: &str) -> Vec<String> {
    let text = format!("{section}\nzzzzzzzz = 1\n");
    let frames = load(Files::new().with(File::new("x.toml", text))).unwrap_err().to_string();
    let list = frames.split("expected one of ").nth(1).unwrap_or_else(|| panic!("{frames}"));
    let list = list.lines().next().unwrap();
    list.split(", ").map(|key| key.trim_matches('`').to_owned()).collect()
}

#[test]
fn documents_and_shows_every_key() {
    let blocks = blocks().join("\n");
    for (section, _) in SECTIONS {
        for key in known_keys(section) {
            assert!(README.contains(&format!("`{key}")), "`{key}` is not documented");
            let shown = blocks.contains(&format!("{key} ")) || blocks.contains(&format!(".{key}]"));
            assert!(shown, "`{key}` is not used in an example");
        }
    }
}

#[test]
fn schema_contains_every_key() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for (section, pointer) in SECTIONS {
        let properties = schema.pointer(pointer).unwrap()["properties"].as_object().unwrap();
        let mut schema_keys: Vec<_> = properties.keys().cloned().collect();
        let mut keys = known_keys(section);
        keys.sort();
        schema_keys.sort();
        assert_eq!(schema_keys, keys, "{section}");
    }
}
