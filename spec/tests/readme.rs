//! The README and the schema for editors say what the parser does: every block is read, and every
//! key is described, shown, and known to the schema.

use crisp_api_spec::{File, Files, load, official};
use serde_json::Value;

const README: &str = include_str!("../README.md");
const SCHEMA: &str = include_str!("../schema.json");

/// A table with each kind of keys, and the place of these keys in the schema.
const SECTIONS: [(&str, &str); 8] = [
    ("[endpoint.a]\nroute = \"GET /a\"", "/$defs/endpoint"),
    ("[type.A]\n_zzzzzzzz = 1\n[zzzz]", "/$defs/record"),
    ("[enum.A]\nvalues = [\"a\"]", "/$defs/enum"),
    ("[union.A]\nvariants = { a = \"string\" }", "/$defs/union"),
    ("[id.A]", "/$defs/id"),
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
    let blocks = blocks().join("\n");
    for (section, _) in SECTIONS {
        for key in known_keys(section) {
            assert!(README.contains(&format!("`{key}")), "`{key}` is not described");
            let shown = blocks.contains(&format!("{key} ")) || blocks.contains(&format!(".{key}]"));
            assert!(shown, "`{key}` is not shown");
        }
    }
}

#[test]
fn the_schema_knows_the_keys_that_the_parser_knows() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for (section, place) in SECTIONS {
        let properties = schema.pointer(place).unwrap()["properties"].as_object().unwrap();
        let mut schema_keys: Vec<_> = properties.keys().cloned().collect();
        let mut keys = known_keys(section);
        keys.sort();
        schema_keys.sort();
        assert_eq!(schema_keys, keys, "{section}");
    }
}
