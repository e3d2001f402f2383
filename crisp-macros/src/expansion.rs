//! `debug`: writes the expansion to a file.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use proc_macro2::TokenStream;

/// The environment variable with the names of the items to write, separated by commas, or `1` for all.
const VARIABLE: &str = "CRISP_API_EXPAND";

/// Returns whether the variable contains `item`.
pub(crate) fn is_asked_for(item: &str) -> bool {
    std::env::var(VARIABLE).is_ok_and(|wanted| {
        wanted.split(',').map(str::trim).any(|name| name == "1" || name == item)
    })
}

/// Writes the expansion of `item`, and prints its path or the error.
///
/// Prints to standard error, because a compile error would be wrong for valid code.
pub(crate) fn write(item: &str, tokens: &TokenStream) {
    let Some(folder) = folder(std::env::var_os("OUT_DIR"), std::env::args_os()) else {
        eprintln!("crisp-api: cannot write the expansion of `{item}`: set OUT_DIR");
        return;
    };
    match write_into(&folder, item, tokens) {
        Ok(path) => {
            eprintln!("crisp-api: the expansion of `{item}` was written to {}", path.display());
        }
        Err(error) => eprintln!("crisp-api: cannot write the expansion of `{item}`: {error}"),
    }
}

/// Returns `OUT_DIR`, or the folder of the compiler's output in a crate without a build script.
fn folder(out_dir: Option<OsString>, arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let compiler = || arguments.skip_while(|argument| argument != "--out-dir").nth(1);
    out_dir.or_else(compiler).map(PathBuf::from)
}

fn write_into(folder: &Path, item: &str, tokens: &TokenStream) -> std::io::Result<PathBuf> {
    let text = tokens.to_string();
    let path = folder.join(format!("crisp-api-{item}.rs"));
    fs::write(&path, format(&text).unwrap_or(text))?;
    Ok(path)
}

/// Formats the text with rustfmt, or returns `None` if there is no rustfmt.
fn format(text: &str) -> Option<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut input = rustfmt.stdin.take()?;
    let writer = {
        let text = text.to_owned();
        std::thread::spawn(move || input.write_all(text.as_bytes()))
    };
    let output = rustfmt.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn writes_to_out_dir_or_the_folder_of_the_compiler_output() {
        let arguments = || ["rustc", "--out-dir", "/t/deps"].into_iter().map(OsString::from);
        assert_eq!(folder(Some("/o".into()), arguments()), Some("/o".into()));
        assert_eq!(folder(None, arguments()), Some("/t/deps".into()));
        assert_eq!(folder(None, ["rustc".into()].into_iter()), None);
    }

    #[test]
    fn writes_formatted_text() {
        let folder = std::env::temp_dir();
        let name = format!("Expansion{}", std::process::id());
        let path = write_into(&folder, &name, &quote! { trait A { fn a ( & self ) ; } }).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        fs::remove_file(&path).unwrap();
        assert!(path.ends_with(format!("crisp-api-{name}.rs")));
        assert_eq!(text.replace("\r\n", "\n"), "trait A {\n    fn a(&self);\n}\n");
    }
}
