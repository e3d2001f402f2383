//! Reads of the user's package, for messages.

use std::path::Path;

/// Returns the TOML files in a folder and in two levels of folders below, as paths from there.
///
/// Looks at no more than 1,000 entries, because this only serves a message.
pub(super) fn toml_files(package: &Path) -> Vec<String> {
    let (mut files, mut left) = (Vec::new(), 1_000_usize);
    let mut folders = vec![(package.to_owned(), String::new(), 0)];
    while let Some((folder, prefix, depth)) = folders.pop() {
        let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        for entry in entries.take(left) {
            left -= 1;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let path = format!("{prefix}{name}");
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            let hidden = name.starts_with('.') || name == "target";
            if is_folder && depth < 2 && !hidden {
                folders.push((entry.path(), format!("{path}/"), depth + 1));
            } else if name.ends_with(".toml") && name != "Cargo.toml" && !is_folder && !hidden {
                files.push(path);
            }
        }
    }
    files.sort_unstable();
    files
}

/// Returns the name under which the package depends on this crate, if it is another one.
///
/// A macro does not see the path by which it was called. Without the name, every path in its output
/// would be an error.
pub(super) fn renamed_crate(package: &Path) -> Option<String> {
    let manifest = std::fs::read_to_string(package.join("Cargo.toml")).ok()?;
    renamed_in(&manifest)
}

fn renamed_in(manifest: &str) -> Option<String> {
    let mut section = String::new();
    let mut renamed = None;
    for line in manifest.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Some(header) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = header.to_owned();
            if section.ends_with("dependencies.crisp-api") {
                return None;
            }
            continue;
        }
        let Some((key, value)) = line.split_once('=') else { continue };
        let key = key.trim().trim_end_matches(".workspace");
        let packaged = |value: &str| value.contains("\"crisp-api\"");
        if section.ends_with("dependencies") {
            if key == "crisp-api" || key == "crisp_api" {
                return None;
            }
            if value.contains("package") && packaged(value) {
                renamed = Some(key.to_owned());
            }
        } else if section.contains("dependencies.") && key == "package" && packaged(value) {
            renamed = section.rsplit('.').next().map(str::to_owned);
        }
    }
    renamed.map(|name| name.replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_name_of_a_renamed_dependency() {
        for (manifest, expected) in [
            ("[dependencies]\ncrisp-api = \"0.1\"\n", None),
            (
                "[dependencies]\nchat = { package = \"crisp-api\", version = \"0.1\" }\n",
                Some("chat"),
            ),
            (
                "[dependencies.my-chat]\nversion = \"0.1\"\npackage = \"crisp-api\"\n",
                Some("my_chat"),
            ),
            (
                "[dependencies]\nchat = { package = \"crisp-api\" }\n[dev-dependencies]\ncrisp-api = \"0.1\"\n",
                None,
            ),
            ("[package]\nname = \"crisp-api\"\n[dependencies]\nserde = \"1\"\n", None),
            ("[dependencies]\nother = { package = \"crisp-api-mock\" }\n", None),
            ("", None),
        ] {
            assert_eq!(renamed_in(manifest).as_deref(), expected, "{manifest}");
        }
    }

    #[test]
    fn lists_the_files_of_a_package() {
        let files = toml_files(Path::new(env!("CARGO_MANIFEST_DIR")));
        assert!(!files.contains(&"target/x.toml".to_owned()), "{files:?}");
        assert!(!files.contains(&"Cargo.toml".to_owned()));
    }
}
