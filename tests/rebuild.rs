//! Editing a spec file triggers a rebuild.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A crate outside the workspace with one trait that uses one spec file.
struct Crate {
    folder: PathBuf,
}

impl Crate {
    fn new(name: &str, spec: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild").join(name);
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\ncrisp-api = {{ path = {root:?}, default-features = false, features = [\"macros\"] }}\n\n\
             [workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        let source = format!(
            "#[crisp_api::client(spec = {spec:?}, bind(website_id))]\n\
             pub trait Things {{\n    fn get_thing(&self) -> _;\n}}\n"
        );
        fs::write(folder.join("src/lib.rs"), source).unwrap();
        Self { folder }
    }

    /// Builds the crate. Returns the output of cargo, or the compiler errors.
    fn check(&self) -> Result<String, String> {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--verbose"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild/target"))
            .output()
            .unwrap();
        let output_text = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(output_text) } else { Err(output_text) }
    }

    /// Returns whether cargo considers the crate up to date.
    fn is_fresh(&self) -> bool {
        let name = self.folder.file_name().unwrap().to_str().unwrap();
        self.check().unwrap().contains(&format!("Fresh {name} "))
    }
}

fn endpoint(name: &str) -> String {
    format!("[endpoint.{name}]\nroute = \"GET /website/{{website_id}}/{name}\"\n")
}

#[test]
fn editing_a_spec_file_triggers_a_rebuild() {
    for (name, spec, file) in [
        ("beside-the-manifest", "specs/things.toml", "specs/things.toml"),
        ("beside-the-source", "./things.toml", "src/things.toml"),
    ] {
        let package = Crate::new(name, spec);
        let file = package.folder.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();

        fs::write(&file, endpoint("get_thing")).unwrap();
        package.check().unwrap();
        assert!(package.is_fresh(), "an unchanged spec file triggered a rebuild");
        fs::write(package.folder.join("other.toml"), endpoint("unrelated")).unwrap();
        assert!(package.is_fresh(), "an unrelated file triggered a rebuild");

        fs::write(&file, endpoint("get_other_thing")).unwrap();
        let error = package.check().expect_err("the edit did not trigger a rebuild");
        assert!(error.contains("unknown endpoint `get_thing`"), "{error}");

        fs::write(&file, endpoint("get_thing")).unwrap();
        package.check().unwrap();
    }
}
