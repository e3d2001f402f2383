//! Tokens in a file, behind the feature `profile`.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};
use zeroize::Zeroizing;

use super::{Colon, Token, check};
use crate::error::{Error, Result};
use crate::token::{AnyTier, Tier};

/// No file of credentials is larger, in bytes.
const LARGEST: u64 = 64 * 1024;

impl Token<AnyTier> {
    /// The token of a profile in `credentials.toml`, which lies in the folder `crisp` of
    /// `$XDG_CONFIG_HOME` or `~/.config`.
    ///
    /// ```toml
    /// [default]
    /// id = "identifier"
    /// key = "key"
    /// tier = "website"    # or "plugin" or "user"; "website" where it is not said
    /// ```
    ///
    /// On Unix the file must be readable by its owner alone (`chmod 600`). Elsewhere nobody checks.
    ///
    /// # Errors
    ///
    /// The file is missing, malformed, or readable by others, or it has no such profile; the message
    /// shows nothing of the file.
    pub fn from_profile(profile: &str) -> Result<Self> {
        Self::from_profile_in(default_path()?, profile)
    }

    /// The token of a profile in a file of your choice; as [`from_profile`](Self::from_profile).
    ///
    /// # Errors
    ///
    /// Those of [`from_profile`](Self::from_profile).
    pub fn from_profile_in(path: impl AsRef<Path>, profile: &str) -> Result<Self> {
        let path = path.as_ref();
        let text = read(path).map_err(|problem| refuse(path, problem))?;
        parse(&text, profile).map_err(|problem| refuse(path, &problem))
    }
}

fn refuse(path: &Path, problem: &str) -> Error {
    Error::configuration(format!("the file of credentials `{}` {problem}", path.display()))
}

fn default_path() -> Result<PathBuf> {
    let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    config
        .filter(|path| path.is_absolute())
        .or_else(|| Some(std::env::home_dir()?.join(".config")))
        .map(|config| config.join("crisp").join("credentials.toml"))
        .ok_or_else(|| Error::configuration("there is no home directory to look for a profile in"))
}

fn read(path: &Path) -> Result<Zeroizing<String>, &'static str> {
    let file = File::open(path).map_err(|_| "cannot be opened")?;
    // The file that was opened is asked, and not whatever has its name by now.
    let metadata = file.metadata().map_err(|_| "cannot be opened")?;
    if !metadata.is_file() {
        return Err("is no file");
    }
    if is_open_to_others(&metadata) {
        return Err("can be read by others; `chmod 600` makes it yours alone");
    }
    if metadata.len() > LARGEST {
        return Err("is larger than 64 KiB");
    }
    // With room for all of it, so that no copy is left behind while it is read.
    let mut bytes = Zeroizing::new(Vec::with_capacity(LARGEST as usize + 1));
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| "cannot be read")?;
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

#[cfg(not(unix))]
fn is_open_to_others(_: &std::fs::Metadata) -> bool {
    false
}

fn parse(text: &str, profile: &str) -> Result<Token<AnyTier>, String> {
    let table = DeTable::parse(text).map_err(|error| {
        // What the parser says would show the line.
        let start = error.span().map_or(0, |span| span.start).min(text.len());
        let line = text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("is not TOML: look at line {line}")
    })?;
    let table = table.get_ref();
    let Some(DeValue::Table(entries)) = table.get(profile).map(toml::Spanned::get_ref) else {
        return Err(format!("has no profile `{profile}`"));
    };
    let known = ["id", "key", "tier"];
    if entries.iter().any(|(name, _)| !known.contains(&name.get_ref().as_ref())) {
        return Err(format!("has more than `id`, `key` and `tier` in the profile `{profile}`"));
    }
    let entry = |name: &str| match entries.get(name).map(toml::Spanned::get_ref) {
        None => Ok(None),
        Some(DeValue::String(text)) => Ok(Some(text.as_ref())),
        Some(_) => Err(format!("has a `{name}` in the profile `{profile}` that is no text")),
    };
    let required = |name: &str| {
        entry(name)?.ok_or_else(|| format!("has no `{name}` in the profile `{profile}`"))
    };
    let tier = match entry("tier")? {
        None => Tier::Website,
        Some(tier) => tier.parse().map_err(|_| {
            format!(
                "must say `website`, `plugin` or `user` as the `tier` of the profile `{profile}`"
            )
        })?,
    };
    let (id, key) = (required("id")?, required("key")?);
    let checked = |name: &str, value: &str, colon| {
        check(&format!("the `{name}` of the profile `{profile}`"), value, colon)
            .map_err(|error| format!("is not right: {error}"))
    };
    checked("id", id, Colon::Refused)?;
    checked("key", key, Colon::Allowed)?;
    Token::of_tier(tier, id, key).map_err(|error| format!("is not right: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[default]\nid = \"identifier\"\nkey = \"s3cret\"\n\
                        [plugin]\ntier = \"plugin\"\nid = \"p\"\nkey = \"s3cret2\"\n";

    /// A file that goes away with its value.
    struct Temporary(PathBuf);

    impl Temporary {
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

    impl Drop for Temporary {
        fn drop(&mut self) {
            let _ = std::fs::remove_file(&self.0);
        }
    }

    #[test]
    fn a_profile_is_read() {
        let file = Temporary::new("good", GOOD, 0o600);
        let tier = |profile| Token::from_profile_in(&file.0, profile).unwrap().tier();
        assert_eq!((tier("default"), tier("plugin")), (Tier::Website, Tier::Plugin));
        let missing = Token::from_profile_in(&file.0, "other").unwrap_err().to_string();
        assert!(missing.ends_with("has no profile `other`"), "{missing}");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_is_refused() {
        for mode in [0o644, 0o640, 0o604, 0o620, 0o666] {
            let file = Temporary::new(&format!("open-{mode:o}"), GOOD, mode);
            let error = Token::from_profile_in(&file.0, "default").unwrap_err().to_string();
            assert!(error.contains("can be read by others; `chmod 600`"), "{error}");
        }
    }

    #[test]
    fn faults_are_named_and_nothing_is_shown() {
        for (text, problem) in [
            ("[default]\nid = \"i\"\nkey = s3cret\n", "is not TOML: look at line 3"),
            ("[default]\nid = \"i\"\n", "has no `key`"),
            ("[default]\nid = 5\nkey = \"s3cret\"\n", "has a `id` in the profile `default` that"),
            (
                "[default]\nid = \"i\"\nkey = \"s3cret\\n\"\n",
                "the `key` of the profile `default` holds",
            ),
            (
                "[default]\nid = \"i:s3cret\"\nkey = \"k\"\n",
                "the `id` of the profile `default` holds",
            ),
            ("[default]\nid = \"i\"\nkey = \"k\"\ntier = \"s3cret\"\n", "must say `website`"),
            ("[default]\nid = \"i\"\nkey = \"k\"\ns3cret = 1\n", "has more than"),
            ("default = \"s3cret\"\n", "has no profile `default`"),
            ("", "has no profile `default`"),
        ] {
            let problem_found = parse(text, "default").unwrap_err();
            assert!(problem_found.contains(problem), "{problem_found}");
            assert!(!problem_found.contains("s3cret"), "{problem_found}");
        }
        let error = Token::from_profile_in("/nonexistent/x.toml", "default").unwrap_err();
        assert!(error.to_string().contains("`/nonexistent/x.toml` cannot be opened"), "{error}");
    }

    #[test]
    fn what_is_no_small_text_file_is_refused() {
        let large = Temporary::new("large", &"#".repeat(70_000), 0o600);
        assert_eq!(read(&large.0).unwrap_err(), "is larger than 64 KiB");
        assert!(read(&std::env::temp_dir()).is_err());
    }
}
