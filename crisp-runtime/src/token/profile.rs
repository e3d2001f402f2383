//! Tokens from a credentials file, behind the feature `profile`.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};
use zeroize::Zeroizing;

use super::{Part, Token, check};
use crate::error::{Error, Result};
use crate::token::{AnyTier, Tier};

/// The maximum size of a credentials file, in bytes.
const MAX_SIZE: u64 = 64 * 1024;

impl Token<AnyTier> {
    /// Reads the token of a profile from `$XDG_CONFIG_HOME/crisp/credentials.toml` or
    /// `~/.config/crisp/credentials.toml`.
    ///
    /// ```toml
    /// [default]
    /// id = "identifier"
    /// key = "key"
    /// tier = "website"    # or "plugin" or "user"; default "website"
    /// ```
    ///
    /// On Unix, the file must belong to the current user or to root, and only the owner may have
    /// access to it (`chmod 600`). On other systems, permissions are not checked.
    ///
    /// # Errors
    ///
    /// Returns an error if the file is missing, malformed, not a regular file, owned by another user
    /// or accessible to other users, or if it does not contain the profile. The error does not show the
    /// file's content.
    pub fn from_profile(profile: &str) -> Result<Self> {
        Self::from_profile_in(default_path()?, profile)
    }

    /// Reads the token of a profile from this file, like [`from_profile`](Self::from_profile).
    ///
    /// # Errors
    ///
    /// Returns the errors of [`from_profile`](Self::from_profile).
    pub fn from_profile_in(path: impl AsRef<Path>, profile: &str) -> Result<Self> {
        let path = path.as_ref();
        let text = read(path).map_err(|problem| file_error(path, problem))?;
        parse(&text, profile).map_err(|problem| file_error(path, &problem))
    }
}

fn file_error(path: &Path, problem: &str) -> Error {
    Error::configuration(format!("the credentials file `{}` {problem}", path.display()))
}

fn default_path() -> Result<PathBuf> {
    let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    config
        .filter(|path| path.is_absolute())
        .or_else(|| Some(std::env::home_dir()?.join(".config")))
        .map(|config| config.join("crisp").join("credentials.toml"))
        .ok_or_else(|| {
            Error::configuration("no home directory found; set `XDG_CONFIG_HOME` or `HOME`")
        })
}

fn read(path: &Path) -> Result<Zeroizing<String>, &'static str> {
    // Before the file is opened, which would wait for the other end of a pipe.
    if std::fs::metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
        return Err("is not a regular file");
    }
    let file = File::open(path).map_err(|_| "cannot be opened")?;
    // Of the open file and not of the path, which may name another file by now.
    let metadata = file.metadata().map_err(|_| "cannot be opened")?;
    if !metadata.is_file() {
        return Err("is not a regular file");
    }
    if is_foreign(&metadata) {
        return Err("belongs to another user");
    }
    if is_open_to_others(&metadata) {
        return Err("is accessible to other users; run `chmod 600` on it");
    }
    if metadata.len() > MAX_SIZE {
        return Err("is larger than 64 KiB");
    }
    // With the full capacity, so that no copy of the key is left behind by a reallocation.
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_SIZE as usize + 1));
    file.take(MAX_SIZE + 1).read_to_end(&mut bytes).map_err(|_| "cannot be read")?;
    String::from_utf8(std::mem::take(&mut *bytes)).map(Zeroizing::new).map_err(|error| {
        drop(Zeroizing::new(error.into_bytes()));
        "is not UTF-8"
    })
}

#[cfg(unix)]
fn is_open_to_others(metadata: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o077 != 0
}

/// Returns whether another user wrote the file, who could choose the account to which a program sends
/// its data.
#[cfg(unix)]
fn is_foreign(metadata: &std::fs::Metadata) -> bool {
    let owner = std::os::unix::fs::MetadataExt::uid(metadata);
    owner != 0 && owner != rustix::process::geteuid().as_raw()
}

#[cfg(not(unix))]
fn is_foreign(_: &std::fs::Metadata) -> bool {
    false
}

#[cfg(not(unix))]
fn is_open_to_others(_: &std::fs::Metadata) -> bool {
    false
}

fn parse(text: &str, profile: &str) -> Result<Token<AnyTier>, String> {
    let table = DeTable::parse(text).map_err(|error| {
        // The message of the parser would quote the line, which may contain the key.
        let start = error.span().map_or(0, |span| span.start).min(text.len());
        let line = text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("is not valid TOML; see line {line}")
    })?;
    let table = table.get_ref();
    let Some(DeValue::Table(entries)) = table.get(profile).map(toml::Spanned::get_ref) else {
        return Err(format!("has no profile `{profile}`"));
    };
    let known = ["id", "key", "tier"];
    if entries.iter().any(|(name, _)| !known.contains(&name.get_ref().as_ref())) {
        return Err(format!("has an unknown key in profile `{profile}`; remove it"));
    }
    let entry = |name: &str| match entries.get(name).map(toml::Spanned::get_ref) {
        None => Ok(None),
        Some(DeValue::String(text)) => Ok(Some(text.as_ref())),
        Some(_) => Err(format!("has a `{name}` in profile `{profile}` that is not a string")),
    };
    let required =
        |name: &str| entry(name)?.ok_or_else(|| format!("has no `{name}` in profile `{profile}`"));
    let tier = match entry("tier")? {
        None => Tier::Website,
        Some(tier) => tier.parse().map_err(|_| {
            format!("needs `website`, `plugin` or `user` as the `tier` of profile `{profile}`")
        })?,
    };
    let (id, key) = (required("id")?, required("key")?);
    let checked = |name: &str, value: &str, part| {
        check(&format!("the `{name}` of profile `{profile}`"), value, part)
            .map_err(|error| format!("is invalid: {error}"))
    };
    checked("id", id, Part::Id)?;
    checked("key", key, Part::Key)?;
    Token::of_tier(tier, id, key).map_err(|error| format!("is invalid: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALID: &str = "[default]\nid = \"identifier\"\nkey = \"s3cret\"\n\
                        [plugin]\ntier = \"plugin\"\nid = \"p\"\nkey = \"s3cret2\"\n";

    /// A temporary file, which is deleted when it is dropped.
    struct TemporaryFile(PathBuf);

    impl TemporaryFile {
        fn new(name: &str, text: &str, mode: u32) -> Self {
            let name = format!("crisp-api-{}-{name}.toml", std::process::id());
            let path = std::env::temp_dir().join(name);
            std::fs::write(&path, text).unwrap();
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                std::fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
            }
            Self(path)
        }
    }

    impl Drop for TemporaryFile {
        fn drop(&mut self) {
            let _ = std::fs::remove_file(&self.0);
        }
    }

    #[test]
    fn reads_the_token_of_a_profile() {
        let file = TemporaryFile::new("valid", VALID, 0o600);
        let tier = |profile| Token::from_profile_in(&file.0, profile).unwrap().tier();
        assert_eq!((tier("default"), tier("plugin")), (Tier::Website, Tier::Plugin));
        let missing = Token::from_profile_in(&file.0, "other").unwrap_err().to_string();
        assert!(missing.ends_with("has no profile `other`"), "{missing}");
    }

    #[cfg(unix)]
    #[test]
    fn rejects_a_file_that_other_users_can_access() {
        for mode in [0o644, 0o640, 0o604, 0o620, 0o666] {
            let file = TemporaryFile::new(&format!("open-{mode:o}"), VALID, mode);
            let error = Token::from_profile_in(&file.0, "default").unwrap_err().to_string();
            assert!(error.contains("is accessible to other users; run `chmod 600`"), "{error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn rejects_a_pipe_without_waiting_for_it() {
        let path = std::env::temp_dir().join(format!("crisp-api-{}-pipe", std::process::id()));
        let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
        assert!(made.success());
        assert_eq!(read(&path).unwrap_err(), "is not a regular file");
        std::fs::remove_file(path).unwrap();
    }

    /// Only root can give a file to another user.
    #[cfg(unix)]
    #[test]
    fn rejects_a_file_of_another_user() {
        let file = TemporaryFile::new("foreign", VALID, 0o600);
        assert!(!is_foreign(&std::fs::metadata(&file.0).unwrap()));
        if rustix::process::geteuid().is_root() {
            std::os::unix::fs::chown(&file.0, Some(12_345), None).unwrap();
            assert_eq!(read(&file.0).unwrap_err(), "belongs to another user");
        }
    }

    #[test]
    fn errors_name_the_problem_without_showing_the_content() {
        for (text, problem) in [
            ("[default]\nid = \"i\"\nkey = s3cret\n", "is not valid TOML; see line 3"),
            ("[default]\nid = \"i\"\n", "has no `key`"),
            ("[default]\nid = 5\nkey = \"s3cret\"\n", "has a `id` in profile `default` that"),
            (
                "[default]\nid = \"i\"\nkey = \"s3cret\\n\"\n",
                "the `key` of profile `default` contains",
            ),
            (
                "[default]\nid = \"i:s3cret\"\nkey = \"k\"\n",
                "the `id` of profile `default` contains",
            ),
            ("[default]\nid = \"i\"\nkey = \"k\"\ntier = \"s3cret\"\n", "needs `website`"),
            ("[default]\nid = \"i\"\nkey = \"k\"\ns3cret = 1\n", "has an unknown key"),
            ("default = \"s3cret\"\n", "has no profile `default`"),
            ("", "has no profile `default`"),
        ] {
            let found = parse(text, "default").unwrap_err();
            assert!(found.contains(problem), "{found}");
            assert!(!found.contains("s3cret"), "{found}");
        }
        let error = Token::from_profile_in("/nonexistent/x.toml", "default").unwrap_err();
        assert!(error.to_string().contains("`/nonexistent/x.toml` cannot be opened"), "{error}");
    }

    #[test]
    fn rejects_large_files_and_directories() {
        let large = TemporaryFile::new("large", &"#".repeat(70_000), 0o600);
        assert_eq!(read(&large.0).unwrap_err(), "is larger than 64 KiB");
        assert!(read(&std::env::temp_dir()).is_err());
    }
}
