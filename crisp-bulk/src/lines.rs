//! An append-only file of JSON lines, whose last line may be incomplete after a crash.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};

/// The first line of a journal. A file that starts otherwise is not modified.
const HEADER: &[u8] = b"{\"journal\":\"crisp-api\",\"version\":1}\n";

/// The file, which is locked until it is dropped.
#[derive(Debug)]
pub(super) struct Lines {
    path: PathBuf,
    file: File,
    /// The length of the complete lines, in bytes.
    length: u64,
    /// Whether a write failed in a way that leaves the content of the file unknown.
    broken: bool,
}

/// A reason why the file cannot be used.
#[derive(Debug)]
pub(super) enum Problem {
    Io(io::Error),
    Locked,
    NotAJournal,
    NotAFile,
    /// The file was deleted, or replaced by another one, which a second journal may use.
    Replaced,
    /// The line with this number, starting at 1, is invalid.
    Line(usize),
    Broken,
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Io(error) => write!(f, "cannot be read or written: {error}"),
            Self::Locked => f.write_str("is in use by another process, or by another journal"),
            Self::NotAJournal => f.write_str("is not a journal, and was not modified"),
            Self::NotAFile => f.write_str("is not a regular file"),
            Self::Replaced => {
                f.write_str("was deleted or replaced while it was open; open it again")
            }
            Self::Line(line) => write!(f, "is damaged: line {line} is not a journal entry"),
            Self::Broken => f.write_str("could not be written earlier; open it again"),
        }
    }
}

impl Lines {
    /// Opens or creates the file, truncates an incomplete last line, and passes each line to
    /// `accept`, which returns whether it is valid.
    pub(super) fn open(path: &Path, accept: impl FnMut(&[u8]) -> bool) -> Result<Self, Problem> {
        // Before the file is opened, which could wait for the other end of a pipe.
        if std::fs::metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
            return Err(Problem::NotAFile);
        }
        let file = options().open(path)?;
        if !file.metadata()?.is_file() {
            return Err(Problem::NotAFile);
        }
        // Not called as a method, because the standard library has a method of this name since
        // 1.89.
        match FileExt::try_lock(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Problem::Locked),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let mut lines = Self { path: path.to_owned(), file, length: 0, broken: false };
        let found = lines.file.metadata()?.len();
        lines.length = lines.read(accept)?;
        restrict(&lines.file)?;
        if lines.length == 0 {
            lines.file.set_len(0)?;
            lines.append(HEADER)?;
            lines.file.sync_all()?;
            sync_directory(path)?;
        } else if lines.length < found {
            lines.file.set_len(lines.length)?;
            lines.file.sync_data()?;
        }
        Ok(lines)
    }

    /// Reads the complete lines, and returns their length in bytes.
    fn read(&self, mut accept: impl FnMut(&[u8]) -> bool) -> Result<u64, Problem> {
        let mut reader = BufReader::new(&self.file);
        // A file that is not a journal may have no line feed, and any length.
        let mut header = Vec::new();
        (&mut reader).take(HEADER.len() as u64).read_to_end(&mut header)?;
        if !HEADER.starts_with(&header) {
            return Err(Problem::NotAJournal);
        }
        if header.len() < HEADER.len() {
            return Ok(0);
        }
        let (mut length, mut line) = (header.len() as u64, Vec::new());
        for number in 2.. {
            line.clear();
            reader.read_until(b'\n', &mut line)?;
            if line.last() != Some(&b'\n') {
                break;
            }
            if !accept(&line) {
                return Err(Problem::Line(number));
            }
            length += line.len() as u64;
        }
        Ok(length)
    }

    /// Appends a line, which must end with a line feed. If it cannot be written completely, it is
    /// removed.
    pub(super) fn append(&mut self, line: &[u8]) -> Result<(), Problem> {
        if self.broken {
            return Err(Problem::Broken);
        }
        if is_replaced(&self.path, &self.file)? {
            return Err(Problem::Replaced);
        }
        let start = self.length;
        let written =
            self.file.seek(SeekFrom::Start(start)).and_then(|_| self.file.write_all(line));
        if let Err(error) = written {
            self.broken = self.file.set_len(start).is_err();
            return Err(error.into());
        }
        self.length += line.len() as u64;
        Ok(())
    }

    /// Waits until all lines are on the disk.
    pub(super) fn sync(&mut self) -> Result<(), Problem> {
        if self.broken {
            return Err(Problem::Broken);
        }
        // After a failed sync, the system may discard the data and report success the next time.
        self.file.sync_data().map_err(|error| {
            self.broken = true;
            error.into()
        })
    }
}

/// Returns options for a file that only its owner can access, since item names may be personal
/// data.
fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Takes the file away from other users, if it existed before and they could access it.
#[cfg(unix)]
fn restrict(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let mut permissions = file.metadata()?.permissions();
    if permissions.mode() & 0o077 != 0 {
        permissions.set_mode(permissions.mode() & 0o700);
        file.set_permissions(permissions)?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn restrict(_: &File) -> io::Result<()> {
    Ok(())
}

/// Returns whether the path no longer names the open file. The lock then protects a file that a second
/// journal would not open.
#[cfg(unix)]
fn is_replaced(path: &Path, file: &File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;

    let open = file.metadata()?;
    Ok(!std::fs::metadata(path)
        .is_ok_and(|named| (named.dev(), named.ino()) == (open.dev(), open.ino())))
}

/// Windows does not delete an open file.
#[cfg(not(unix))]
fn is_replaced(_: &Path, _: &File) -> io::Result<bool> {
    Ok(false)
}

/// Syncs the directory, so that a new file survives a power failure.
fn sync_directory(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty());
        File::open(directory.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}
