//! Each file in `tests/bad` has one mistake, which its name tells; its frame is a snapshot.

use std::path::Path;

use crisp_api_spec::{File, Files, load};

#[test]
fn every_mistake_explains_itself() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() > 20, "the folder of bad files is gone");
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        let file = File::read(name, &path).unwrap();
        let frames = load(Files::new().with(file)).expect_err(name).to_string();
        insta::assert_snapshot!(name.trim_end_matches(".toml"), frames);
    }
}
