//! Spec files and spans. This is the only module of the library that reads from disk.

use std::fmt;
use std::io::Read;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::model::field_name;

/// A spec file: a name for messages, a group and the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    name: String,
    /// The path in messages, if it is not the name.
    shown: Option<String>,
    group: Vec<String>,
    text: Arc<str>,
    official: bool,
}

impl File {
    /// The maximum size of a file, in bytes.
    pub const MAX_BYTES: u64 = 4 * 1024 * 1024;

    /// Creates a file from text in memory.
    ///
    /// The group of its endpoints is the name without the extension, split at `/` and converted to
    /// Rust names: `../sub/acme-api.toml` has the group `sub::acme_api`.
    pub fn new(name: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        let name = name.into();
        let stem = name.strip_suffix(".toml").unwrap_or(&name);
        let parts = stem.split(['/', '\\']).filter(|part| !matches!(*part, "" | "." | ".."));
        let group = parts.map(field_name).collect();
        Self { group, text: text.into(), name, shown: None, official: false }
    }

    /// Reads the file at `path`, which messages call `name`.
    ///
    /// Rejects a symbolic link inside `package` to a file outside of it, because the published package
    /// would not contain that file.
    ///
    /// # Errors
    ///
    /// Returns an error for such a link, and for the reasons given at [`read`](Self::read).
    pub fn read_in(package: &Path, name: &str, path: &Path) -> Result<Self, ReadError> {
        let real = |path: &Path| path.canonicalize().ok();
        let written = real(path.parent().unwrap_or(path))
            .map(|parent| parent.join(path.file_name().unwrap_or_default()));
        if let (Some(package), Some(written), Some(target)) = (real(package), written, real(path))
            && written.starts_with(&package)
            && !target.starts_with(&package)
        {
            let reason = "is a symbolic link to a file outside the package; copy the file instead";
            return Err(ReadError(format!("the spec file `{name}` {reason}")));
        }
        Self::read(name, path)
    }

    /// Reads the file at `path`, which messages call `name`.
    ///
    /// # Errors
    ///
    /// Returns an error if the file does not exist, is a directory, cannot be read, is larger than
    /// [`File::MAX_BYTES`], or is not UTF-8.
    pub fn read(name: &str, path: &Path) -> Result<Self, ReadError> {
        let fail = |reason: String| ReadError(format!("the spec file `{name}` {reason}"));
        let metadata = std::fs::metadata(path).map_err(|error| fail(describe(&error)))?;
        if metadata.is_dir() {
            return Err(fail("is a directory; specify a `.toml` file".into()));
        }
        if metadata.len() > Self::MAX_BYTES {
            return Err(fail(format!(
                "has {} bytes; the maximum is {}",
                metadata.len(),
                Self::MAX_BYTES
            )));
        }
        let mut bytes = Vec::new();
        // A device or a pipe has no size in its metadata, and may be endless.
        std::fs::File::open(path)
            .and_then(|file| file.take(Self::MAX_BYTES + 1).read_to_end(&mut bytes))
            .map_err(|error| fail(describe(&error)))?;
        if bytes.len() as u64 > Self::MAX_BYTES {
            return Err(fail(format!("has more than the maximum of {} bytes", Self::MAX_BYTES)));
        }
        let text = decode(bytes).map_err(fail)?;
        Ok(Self::new(name, text))
    }

    /// Returns the name that messages use.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Sets the path that the frames of diagnostics show instead of the name.
    #[doc(hidden)]
    #[must_use]
    pub fn shown_at(self, path: impl Into<String>) -> Self {
        Self { shown: Some(path.into()), ..self }
    }

    pub(crate) fn shown_path(&self) -> &str {
        self.shown.as_deref().unwrap_or(&self.name)
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns whether the file is part of the official spec.
    pub fn is_official(&self) -> bool {
        self.official
    }

    /// Returns the offsets of the line ends.
    pub(crate) fn newlines(&self) -> Vec<usize> {
        self.text.match_indices('\n').map(|(at, _)| at).collect()
    }

    /// Returns the group of the file's endpoints, for example `["website", "people"]`.
    pub fn group(&self) -> &[String] {
        &self.group
    }
}

/// The reason why a spec file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError(String);

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ReadError {}

/// Decodes UTF-8, or returns why the bytes are something else.
fn decode(bytes: Vec<u8>) -> Result<String, String> {
    let utf16 = matches!(bytes.get(..2), Some([0xff, 0xfe] | [0xfe, 0xff]));
    String::from_utf8(bytes).map_err(|error| {
        if utf16 {
            return "is UTF-16; save it as UTF-8".to_owned();
        }
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let text = String::from_utf8_lossy(valid);
        let line = text.matches('\n').count() + 1;
        let column = text.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
        format!("is not UTF-8 (line {line}, column {column}); save it as UTF-8")
    })
}

fn describe(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "does not exist".into(),
        std::io::ErrorKind::PermissionDenied => "cannot be read: permission denied".into(),
        _ => format!("cannot be read ({error})"),
    }
}

/// The files of a spec, in the order in which they are merged.
#[derive(Clone, Debug, Default)]
pub struct Files(Vec<File>);

impl Files {
    /// Creates an empty list of files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends a file.
    pub fn with(mut self, file: File) -> Self {
        self.0.push(file);
        self
    }

    /// Returns the files, in merge order.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.0.iter()
    }

    pub(crate) fn get(&self, index: usize) -> &File {
        &self.0[index]
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

/// A byte range in a spec file. `file` is the index of the file in [`Files`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) file: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Span {
    pub(crate) fn new(file: usize, range: Range<usize>) -> Self {
        Self { file, start: range.start, end: range.end }
    }

    pub(crate) fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A value with its span.
#[derive(Clone, Debug)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

macro_rules! official_files {
    ($($name:literal),* $(,)?) => {
        const OFFICIAL: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../official/", $name)))),*];
    };
}

official_files! {
    "base/ids.toml",
    "base/reasons.toml",
    "base/sources.toml",
    "base/website.toml",
    "bucket/url.toml",
    "events/bucket.toml",
    "events/campaign.toml",
    "events/message.toml",
    "events/other.toml",
    "events/people.toml",
    "events/plugin.toml",
    "events/session.toml",
    "events/website.toml",
    "media/animation.toml",
    "plan/subscription.toml",
    "plugin/connect.toml",
    "plugin/subscription.toml",
    "website/analytics.toml",
    "website/availability.toml",
    "website/base.toml",
    "website/batch.toml",
    "website/campaign.toml",
    "website/campaigns.toml",
    "website/connect.toml",
    "website/conversation.toml",
    "website/conversations.toml",
    "website/helpdesk.toml",
    "website/inbox.toml",
    "website/operator.toml",
    "website/people.toml",
    "website/settings.toml",
    "website/teams.toml",
    "website/verify.toml",
    "website/visitors.toml",
}

/// The endpoints of the deprecated helpdesk API, which most programs do not need.
const LEGACY_FILE: (&str, &str) =
    ("legacy/helpdesk.toml", include_str!("../official/legacy/helpdesk.toml"));
const LEGACY: &[(&str, &str)] =
    if cfg!(feature = "legacy-helpdesk") { &[LEGACY_FILE] } else { &[] };

/// Returns the names of the endpoints of the deprecated helpdesk API, for messages about the feature
/// that enables them.
pub(crate) fn legacy_names() -> impl Iterator<Item = &'static str> {
    let name = |line: &'static str| line.strip_prefix("[endpoint.")?.strip_suffix(']');
    LEGACY_FILE.1.lines().filter_map(name).filter(|name| !name.contains('.'))
}

/// Returns the files of the official spec, which are embedded in this crate.
pub fn official() -> Files {
    let file = |(name, text): &(&str, &str)| File { official: true, ..File::new(*name, *text) };
    Files(OFFICIAL.iter().chain(LEGACY).map(file).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embeds_every_official_file() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("official");
        let mut on_disk = Vec::new();
        for folder in std::fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()) {
            for file in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
                if file.extension().is_some_and(|extension| extension == "toml") {
                    let name = file.strip_prefix(&root).unwrap();
                    on_disk.push(name.to_str().unwrap().replace('\\', "/"));
                }
            }
        }
        on_disk.sort();
        on_disk.retain(|name| cfg!(feature = "legacy-helpdesk") || !name.starts_with("legacy/"));
        let mut embedded: Vec<_> = OFFICIAL.iter().chain(LEGACY).map(|(name, _)| *name).collect();
        embedded.sort_unstable();
        assert_eq!(embedded, on_disk);
    }

    #[test]
    fn derives_the_group_from_the_file_name() {
        assert_eq!(File::new("website/people.toml", "").group(), ["website", "people"]);
        assert_eq!(File::new("./acme.toml", "").group(), ["acme"]);
        assert_eq!(File::new("../sub/acme-api.toml", "").group(), ["sub", "acme_api"]);
    }

    #[test]
    fn explains_why_a_file_cannot_be_read() {
        let folder = std::env::temp_dir().join(format!("crisp-spec-{}", std::process::id()));
        let package = folder.join("package");
        std::fs::create_dir_all(package.join("folder.toml")).unwrap();
        std::fs::write(package.join("latin1.toml"), b"doc = \"caf\xe9\"").unwrap();
        let huge = std::fs::File::create(package.join("huge.toml")).unwrap();
        huge.set_len(File::MAX_BYTES + 1).unwrap();
        std::fs::write(folder.join("outside.toml"), "").unwrap();

        let read = |name: &str| {
            let result = File::read_in(&package, name, &package.join(name));
            result.map(|_| String::new()).unwrap_or_else(|error| error.to_string())
        };
        assert_eq!(read("missing.toml"), "the spec file `missing.toml` does not exist");
        assert_eq!(
            read("folder.toml"),
            "the spec file `folder.toml` is a directory; specify a `.toml` file"
        );
        assert_eq!(
            read("latin1.toml"),
            "the spec file `latin1.toml` is not UTF-8 (line 1, column 11); save it as UTF-8"
        );
        assert_eq!(
            read("huge.toml"),
            "the spec file `huge.toml` has 4194305 bytes; the maximum is 4194304"
        );
        // A path with `..` is visible in the source code; only links are rejected.
        assert_eq!(read("../outside.toml"), "");
        #[cfg(unix)]
        {
            let target = folder.join("outside.toml");
            let _ = std::os::unix::fs::symlink(target, package.join("link.toml"));
            assert_eq!(
                read("link.toml"),
                "the spec file `link.toml` is a symbolic link to a file outside the package; copy \
                 the file instead"
            );
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
