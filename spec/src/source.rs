//! The files of a spec, and places in them. Nothing else in this crate reads from disk.

use std::fmt;
use std::io::Read;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::model::field_name;

/// One spec file: the name that messages use, its group, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    name: String,
    group: Vec<String>,
    text: Arc<str>,
    official: bool,
}

impl File {
    /// The largest file that is read, in bytes.
    pub const MAX_BYTES: u64 = 4 * 1024 * 1024;

    /// A file with a text that is already in memory.
    ///
    /// The group of its endpoints is the name without its extension, split at `/`, each part as a
    /// name in Rust: `../sub/acme-api.toml` gives `sub::acme_api`.
    pub fn new(name: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        let name = name.into();
        let stem = name.strip_suffix(".toml").unwrap_or(&name);
        let parts = stem.split(['/', '\\']).filter(|part| !matches!(*part, "" | "." | ".."));
        let group = parts.map(field_name).collect();
        Self { group, text: text.into(), name, official: false }
    }

    /// Reads the file at `path`, which must not be a link that leads out of `package`: it would be
    /// missing where the package is published.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read), and such a link.
    pub fn read_in(package: &Path, name: &str, path: &Path) -> Result<Self, ReadError> {
        let real = |path: &Path| path.canonicalize().ok();
        let written = real(path.parent().unwrap_or(path))
            .map(|parent| parent.join(path.file_name().unwrap_or_default()));
        if let (Some(package), Some(written), Some(target)) = (real(package), written, real(path))
            && written.starts_with(&package)
            && !target.starts_with(&package)
        {
            let reason = "is a link that leads out of the package, where it would not be published";
            return Err(ReadError(format!("the spec file `{name}` {reason}")));
        }
        Self::read(name, path)
    }

    /// Reads the file at `path`; messages call it `name`.
    ///
    /// # Errors
    ///
    /// Says in one sentence why the file cannot be used: it is missing, a directory, unreadable,
    /// larger than [`File::MAX_BYTES`], or not UTF-8.
    pub fn read(name: &str, path: &Path) -> Result<Self, ReadError> {
        let fail = |reason: String| ReadError(format!("the spec file `{name}` {reason}"));
        let metadata = std::fs::metadata(path).map_err(|error| fail(describe(&error)))?;
        if metadata.is_dir() {
            return Err(fail("is a directory; name a `.toml` file in it".into()));
        }
        if metadata.len() > Self::MAX_BYTES {
            return Err(fail(format!(
                "has {} bytes; at most {} are read",
                metadata.len(),
                Self::MAX_BYTES
            )));
        }
        let mut bytes = Vec::new();
        // What is no regular file, such as a device, may have no end and no size.
        std::fs::File::open(path)
            .and_then(|file| file.take(Self::MAX_BYTES + 1).read_to_end(&mut bytes))
            .map_err(|error| fail(describe(&error)))?;
        if bytes.len() as u64 > Self::MAX_BYTES {
            return Err(fail(format!("has more than {} bytes", Self::MAX_BYTES)));
        }
        let text = String::from_utf8(bytes)
            .map_err(|error| fail(format!("is not UTF-8 ({})", error.utf8_error())))?;
        Ok(Self::new(name, text))
    }

    /// The name that messages use.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is part of the official spec.
    pub fn is_official(&self) -> bool {
        self.official
    }

    /// Where the lines end.
    pub(crate) fn newlines(&self) -> Vec<usize> {
        self.text.match_indices('\n').map(|(at, _)| at).collect()
    }

    /// The group that the file's endpoints belong to, for example `["website", "people"]`.
    pub fn group(&self) -> &[String] {
        &self.group
    }
}

/// Why a spec file cannot be used, in one sentence that names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError(String);

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ReadError {}

fn describe(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "does not exist".into(),
        std::io::ErrorKind::PermissionDenied => "must not be read by this user".into(),
        _ => format!("cannot be read ({error})"),
    }
}

/// The files of one spec, in the order in which they are merged.
#[derive(Clone, Debug, Default)]
pub struct Files(Vec<File>);

impl Files {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// These files, followed by `file`.
    pub fn with(mut self, file: File) -> Self {
        self.0.push(file);
        self
    }

    /// The files, in their order.
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

/// A place in a spec file: bytes `range` of the file with number `file`.
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

/// A value and where it was written.
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

/// What most programs have no use for.
const LEGACY: &[(&str, &str)] = if cfg!(feature = "legacy-helpdesk") {
    &[("legacy/helpdesk.toml", include_str!("../official/legacy/helpdesk.toml"))]
} else {
    &[]
};

/// The files of the official spec, as they were when this crate was built.
pub fn official() -> Files {
    let file = |(name, text): &(&str, &str)| File { official: true, ..File::new(*name, *text) };
    Files(OFFICIAL.iter().chain(LEGACY).map(file).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_official_file_is_embedded() {
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
    fn the_group_is_the_name_without_extension() {
        assert_eq!(File::new("website/people.toml", "").group(), ["website", "people"]);
        assert_eq!(File::new("./acme.toml", "").group(), ["acme"]);
        assert_eq!(File::new("../sub/acme-api.toml", "").group(), ["sub", "acme_api"]);
    }

    #[test]
    fn a_file_that_cannot_be_used_says_why() {
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
            "the spec file `folder.toml` is a directory; name a `.toml` file in it"
        );
        assert_eq!(
            read("latin1.toml"),
            "the spec file `latin1.toml` is not UTF-8 (invalid utf-8 sequence of 1 bytes from index 10)"
        );
        assert_eq!(
            read("huge.toml"),
            "the spec file `huge.toml` has 4194305 bytes; at most 4194304 are read"
        );
        // A path that says so may lead out of the package; a link must not do so in secret.
        assert_eq!(read("../outside.toml"), "");
        #[cfg(unix)]
        {
            let target = folder.join("outside.toml");
            let _ = std::os::unix::fs::symlink(target, package.join("link.toml"));
            assert_eq!(
                read("link.toml"),
                "the spec file `link.toml` is a link that leads out of the package, where it would \
                 not be published"
            );
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
