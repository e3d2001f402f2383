//! An append-only file of JSON lines, whose last line may be incomplete after a crash.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::Path;

use fs4::{FileExt, TryLockError};
use serde_json::Value;

/// The first line of a journal. A file that starts otherwise is not modified.
const HEADER: &[u8] = b"{\"journal\":\"crisp-api\",\"version\":1}\n";

/// The file, which is locked until it is dropped.
#[derive(Debug)]
pub(super) struct Lines {
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
            Self::Line(line) => write!(f, "is damaged: line {line} is not a journal entry"),
            Self::Broken => f.write_str("could not be written earlier; open it again"),
        }
    }
}

impl Lines {
    /// Opens or creates the file, truncates an incomplete last line, and passes each line to
    /// `accept`, which returns whether it is valid.
    pub(super) fn open(path: &Path, accept: impl FnMut(Value) -> bool) -> Result<Self, Problem> {
        let file = options().open(path)?;
        // Not called as a method, because the standard library has a method of this name since
        // 1.89.
        match FileExt::try_lock(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Problem::Locked),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let mut lines = Self { file, length: 0, broken: false };
        let found = lines.file.metadata()?.len();
        lines.length = lines.read(accept)?;
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
    fn read(&self, mut accept: impl FnMut(Value) -> bool) -> Result<u64, Problem> {
        let mut reader = BufReader::new(&self.file);
        let (mut length, mut line) = (0, Vec::new());
        for number in 1.. {
            line.clear();
            reader.read_until(b'\n', &mut line)?;
            let is_incomplete = line.last() != Some(&b'\n');
            if number == 1 && line != HEADER && !(is_incomplete && HEADER.starts_with(&line)) {
                return Err(Problem::NotAJournal);
            }
            if is_incomplete {
                break;
            }
            if number > 1 && !serde_json::from_slice(&line).is_ok_and(&mut accept) {
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

/// Syncs the directory, so that a new file survives a power failure.
fn sync_directory(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty());
        File::open(directory.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}
