//! A file of lines of JSON that grows only, and whose last line may be torn by a crash.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::Path;

use fs4::{FileExt, TryLockError};
use serde_json::Value;

/// The first line, which tells a journal from a file that must not be touched.
const HEADER: &[u8] = b"{\"journal\":\"crisp-api\",\"version\":1}\n";

/// The file, held by this process alone until it is dropped.
#[derive(Debug)]
pub(super) struct Lines {
    file: File,
    /// The bytes that are whole lines.
    length: u64,
    /// Nobody knows what is in the file any more.
    broken: bool,
}

/// Why there is no journal.
#[derive(Debug)]
pub(super) enum Problem {
    Io(io::Error),
    InUse,
    NoJournal,
    /// This line, counted from 1, is no record.
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
            Self::InUse => f.write_str("is in use by another journal, in this process or another"),
            Self::NoJournal => f.write_str("is something else, and was left as it is"),
            Self::Line(line) => write!(f, "is damaged: line {line} is no record"),
            Self::Broken => f.write_str("could not be written before; open it again"),
        }
    }
}

impl Lines {
    /// Opens or makes the file, cuts off a torn last line, and gives each record to `take`, which
    /// says whether it is one.
    pub(super) fn open(path: &Path, take: impl FnMut(Value) -> bool) -> Result<Self, Problem> {
        let file = options().open(path)?;
        // Not as a method: newer releases of Rust have one of this name, which 1.88 lacks.
        match FileExt::try_lock(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Problem::InUse),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        let mut lines = Self { file, length: 0, broken: false };
        let found = lines.file.metadata()?.len();
        lines.length = lines.read(take)?;
        if lines.length == 0 {
            lines.file.set_len(0)?;
            lines.append(HEADER)?;
            lines.file.sync_all()?;
            sync_folder(path)?;
        } else if lines.length < found {
            lines.file.set_len(lines.length)?;
            lines.file.sync_data()?;
        }
        Ok(lines)
    }

    /// Reads the whole lines, and gives their length in bytes.
    fn read(&self, mut take: impl FnMut(Value) -> bool) -> Result<u64, Problem> {
        let mut reader = BufReader::new(&self.file);
        let (mut length, mut line) = (0, Vec::new());
        for number in 1.. {
            line.clear();
            reader.read_until(b'\n', &mut line)?;
            let torn = line.last() != Some(&b'\n');
            if number == 1 && line != HEADER && !(torn && HEADER.starts_with(&line)) {
                return Err(Problem::NoJournal);
            }
            if torn {
                break;
            }
            if number > 1 && !serde_json::from_slice(&line).is_ok_and(&mut take) {
                return Err(Problem::Line(number));
            }
            length += line.len() as u64;
        }
        Ok(length)
    }

    /// Adds a line, which ends with a line feed; all of it or nothing.
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

    /// Waits until everything is on the disk.
    pub(super) fn sync(&mut self) -> Result<(), Problem> {
        if self.broken {
            return Err(Problem::Broken);
        }
        // After a failure the system may drop what it could not write, and succeed the next time.
        self.file.sync_data().map_err(|error| {
            self.broken = true;
            error.into()
        })
    }
}

/// Items may be named by what is personal, so that the file is its owner's alone.
fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes sure that the name of a new file outlives a power failure.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}
