//! Snapshots of the diagnostics for the files in `tests/bad`, which are named after their error.

use std::path::Path;

use crisp_api_spec::{File, Files, load, review};

#[test]
fn reports_every_bad_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() > 20, "the folder `tests/bad` is incomplete");
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        let file = File::read(name, &path).unwrap();
        let (_, diagnostics) = review(Files::new().with(file));
        let frames = diagnostics.to_string();
        assert!(!frames.is_empty(), "no diagnostic for {name}");
        insta::assert_snapshot!(name.trim_end_matches(".toml"), frames);
    }
}

#[test]
fn merges_files_in_order() {
    let base = "[endpoint.get_thing]\nroute = \"GET /thing\"\nreturns = \"Thing\"\n\
                [type.Thing]\nname = \"string\"\n";
    let files = |second: &str| {
        Files::new().with(File::new("a.toml", base)).with(File::new("b.toml", second))
    };
    let override_both = "[endpoint.get_thing]\nroute = \"GET /things\"\noverride = true\n\
                         [type.Thing]\n_override = true\nnames = \"[string]\"\n";
    let spec = load(files(override_both)).unwrap();
    assert_eq!(spec.endpoint("get_thing").unwrap().route().to_string(), "GET /things");
    assert_eq!(spec.record("Thing").unwrap().fields()[0].name(), "names");
    let again = "[endpoint.get_thing]\nroute = \"GET /things\"\n";
    insta::assert_snapshot!("defined-in-two-files", load(files(again)).unwrap_err().to_string());
}
