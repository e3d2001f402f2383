//! The journal: a file that records the completed steps of bulk work.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

use crisp_api_runtime::{Error, Kind, Result};

use crate::lines::{Lines, Problem};

/// A file that records, for each item, the steps that were done.
///
/// A step is first *begun*, with a mark by which its effect can be looked up (such as the
/// fingerprint of the message that it sends), and later *done*, with its result. A step that was
/// begun and not done, because the program was killed or the call failed, is *uncertain*: the next
/// run looks up its effect, and repeats the step only if it had none.
///
/// ```
/// # mod crisp_api { pub use crisp_api_runtime::*; pub use crisp_api_bulk as bulk; }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> crisp_api::Result<()> {
/// # let path = std::env::temp_dir().join(format!("crisp-api-doc-{}.journal", std::process::id()));
/// # async fn find_message(_: Fingerprint) -> Result<Option<u64>> { Ok(None) }
/// # async fn send(_: Fingerprint) -> Result<u64> { Ok(7) }
/// use crisp_api::bulk::Journal;
/// use crisp_api::{Fingerprint, Result};
///
/// let journal = Journal::open(&path)?;
/// let sent = journal
///     .step("session_1", "welcome")
///     .once(
///         || Fingerprint::new(fastrand::i64(1..1 << 52)), // chosen once, and kept in the journal
///         |fingerprint| find_message(fingerprint),        // only if an earlier run was interrupted
///         |fingerprint| send(fingerprint),
///     )
///     .await?;
/// assert_eq!(sent, 7);
/// # drop(journal);
/// # std::fs::remove_file(path).ok();
/// # Ok(())
/// # }
/// ```
///
/// - The file has one line of JSON for each entry, and grows by two entries for each step. All
///   entries are kept in memory as well. Only the owner can access the file, because item names may
///   be personal data.
/// - A last line that is incomplete after a crash is removed. A file that is damaged otherwise, or
///   that is not a journal, causes an error and is not modified.
/// - An entry is on the disk (`fdatasync`) before the method returns, which blocks the thread for
///   some milliseconds. [`sync_every`](Self::sync_every) relaxes this where it is safe.
/// - The file is locked until the journal is dropped or the process ends. Opening a second journal
///   on it fails. If the file is deleted or replaced, the next entry fails.
pub struct Journal {
    path: PathBuf,
    every: usize,
    inner: Mutex<Inner>,
}

struct Inner {
    lines: Lines,
    unsynced: usize,
    /// The entries by step, then by item.
    entries: BTreeMap<String, BTreeMap<String, Entry>>,
    /// The steps in progress, with their items.
    in_progress: BTreeSet<(String, String)>,
}

enum Entry {
    Begun(Value),
    Done(Value),
}

/// A step in the processing of an item, created by [`Journal::step`].
#[derive(Clone, Debug)]
pub struct Step<'a> {
    journal: &'a Journal,
    item: String,
    name: String,
}

impl Journal {
    /// Opens a journal, or creates it if the file does not exist. The directory must exist.
    ///
    /// # Errors
    ///
    /// Returns a [`Kind::Journal`] error if the file cannot be read or written, is in use, is
    /// damaged, or is not a journal.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref().to_owned();
        let mut entries = BTreeMap::new();
        let lines = Lines::open(&path, |line| read(&mut entries, line));
        let lines = lines.map_err(|problem| failure(&path, &problem))?;
        let inner = Inner { lines, unsynced: 0, entries, in_progress: BTreeSet::new() };
        Ok(Self { path, every: 1, inner: Mutex::new(inner) })
    }

    /// Syncs the file only after every `steps` completed steps (default 1).
    ///
    /// The beginning of a step is always on the disk before its work starts. A power failure can
    /// therefore make the last steps uncertain although they were done, but cannot hide a step that
    /// had an effect. A killed process loses nothing, since the system still writes its data.
    #[must_use]
    pub fn sync_every(mut self, steps: usize) -> Self {
        self.every = steps;
        self
    }

    /// Waits until all entries are on the disk.
    ///
    /// # Errors
    ///
    /// Returns a [`Kind::Journal`] error if the file cannot be written.
    pub fn sync(&self) -> Result<()> {
        let mut inner = self.inner();
        inner.unsynced = 0;
        inner.lines.sync().map_err(|problem| failure(&self.path, &problem))
    }

    /// Returns a step in the processing of an item. The item must have the same name in every run.
    pub fn step(&self, item: impl fmt::Display, name: impl Into<String>) -> Step<'_> {
        Step { journal: self, item: item.to_string(), name: name.into() }
    }

    /// Returns the items for which this step is done with their results, in the order of their
    /// names.
    ///
    /// # Errors
    ///
    /// Returns a [`Kind::Journal`] error if a result is not an `R`.
    pub fn results<R: DeserializeOwned>(&self, step: &str) -> Result<Vec<(String, R)>> {
        let inner = self.inner();
        let mut results = Vec::new();
        for (item, entry) in inner.entries.get(step).into_iter().flatten() {
            if let Entry::Done(result) = entry {
                results.push((item.clone(), self.value(step, result)?));
            }
        }
        Ok(results)
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn value<T: DeserializeOwned>(&self, step: &str, value: &Value) -> Result<T> {
        // The message of the parser would show the value.
        T::deserialize(value).map_err(|_| {
            let path = self.path.display();
            let text = format!("the journal `{path}` has a value of another type in step `{step}`");
            Error::new(Kind::Journal, text)
        })
    }
}

impl Step<'_> {
    /// Does the step, unless it was done in this or an earlier run, and returns its result.
    ///
    /// - If the step is done, no closure is called.
    /// - If it is uncertain, `look_up` is called with the mark of the run that began it, and
    ///   returns the result if the step had its effect. If the effect may be delayed, `look_up`
    ///   should wait for it.
    /// - Otherwise, or if it had no effect, `act` is called. A new step is recorded as begun before
    ///   that, with the value of `mark`.
    ///
    /// If `look_up` or `act` fails, or the future is dropped, the step remains uncertain.
    ///
    /// # Errors
    ///
    /// Returns the errors of `look_up` and `act`, and a [`Kind::Journal`] error if the journal
    /// cannot be written, contains values of other types, or if the step is already in progress in
    /// this process. A mark that cannot be read back, such as a number that is not finite, is rejected
    /// before `act` is called; such a result leaves the step uncertain.
    pub async fn once<M, R, E, L, A>(
        &self,
        mark: impl FnOnce() -> M,
        look_up: impl FnOnce(M) -> L,
        act: impl FnOnce(M) -> A,
    ) -> Result<R, E>
    where
        M: Serialize + DeserializeOwned,
        R: Serialize + DeserializeOwned,
        L: Future<Output = Result<Option<R>, E>>,
        A: Future<Output = Result<R, E>>,
        E: From<Error>,
    {
        let _guard = self.start()?;
        if let Some(result) = self.result()? {
            return Ok(result);
        }
        match self.mark()? {
            None => {
                let mark = mark();
                self.check_reads_back::<M>(&mark)?;
                self.begin(&mark)?;
            }
            Some(mark) => {
                if let Some(result) = look_up(mark).await? {
                    self.check_reads_back::<R>(&result)?;
                    self.finish(&result)?;
                    return Ok(result);
                }
            }
        }
        let Some(mark) = self.mark()? else { return Err(self.busy().into()) };
        let result = act(mark).await?;
        self.check_reads_back::<R>(&result)?;
        self.finish(&result)?;
        Ok(result)
    }

    /// Returns whether the step is done.
    pub fn is_done(&self) -> bool {
        self.with_entry(|entry| matches!(entry, Some(Entry::Done(_))))
    }

    /// Returns the result, if the step is done.
    ///
    /// # Errors
    ///
    /// Returns a [`Kind::Journal`] error if the result is not an `R`.
    pub fn result<R: DeserializeOwned>(&self) -> Result<Option<R>> {
        self.with_entry(|entry| match entry {
            Some(Entry::Done(result)) => self.journal.value(&self.name, result).map(Some),
            _ => Ok(None),
        })
    }

    /// Returns the mark, if the step is uncertain: begun and not done.
    ///
    /// # Errors
    ///
    /// Returns a [`Kind::Journal`] error if the mark is not an `M`.
    pub fn mark<M: DeserializeOwned>(&self) -> Result<Option<M>> {
        self.with_entry(|entry| match entry {
            Some(Entry::Begun(mark)) => self.journal.value(&self.name, mark).map(Some),
            _ => Ok(None),
        })
    }

    /// Records the step as begun; [`once`](Self::once) does this automatically.
    ///
    /// # Errors
    ///
    /// Returns a [`Kind::Journal`] error if the journal cannot be written or the mark is not
    /// serializable.
    pub fn begin(&self, mark: &impl Serialize) -> Result<()> {
        self.write("begun", mark, Entry::Begun)
    }

    /// Records the step as done; [`once`](Self::once) does this automatically. Work that may be
    /// repeated need not be recorded as begun.
    ///
    /// # Errors
    ///
    /// Returns a [`Kind::Journal`] error if the journal cannot be written or the result is not
    /// serializable.
    pub fn finish(&self, result: &impl Serialize) -> Result<()> {
        self.write("done", result, Entry::Done)
    }

    fn with_entry<T>(&self, read: impl FnOnce(Option<&Entry>) -> T) -> T {
        let inner = self.journal.inner();
        read(inner.entries.get(&self.name).and_then(|items| items.get(&self.item)))
    }

    fn write(&self, state: &str, value: &impl Serialize, entry: fn(Value) -> Entry) -> Result<()> {
        let Journal { path, every, .. } = self.journal;
        let value = self.json(value)?;
        let (item, step) = (Value::from(&*self.item), Value::from(&*self.name));
        let line = format!(r#"{{"item":{item},"step":{step},"{state}":{value}}}"#);
        // A line that cannot be read would make the whole journal unreadable.
        if !read(&mut BTreeMap::new(), line.as_bytes()) {
            let text = format!("the value of step `{}` is nested too deeply", self.name);
            return Err(Error::new(Kind::Journal, text));
        }
        let mut inner = self.journal.inner();
        let inner = &mut *inner;
        inner
            .lines
            .append(format!("{line}\n").as_bytes())
            .and_then(|()| {
                inner.unsynced += 1;
                if state == "begun" || inner.unsynced >= *every {
                    inner.unsynced = 0;
                    return inner.lines.sync();
                }
                Ok(())
            })
            .map_err(|problem| failure(path, &problem))?;
        let items = inner.entries.entry(self.name.clone()).or_default();
        items.insert(self.item.clone(), entry(value));
        Ok(())
    }

    fn json(&self, value: &impl Serialize) -> Result<Value> {
        serde_json::to_value(value).map_err(|_| {
            let text = format!("cannot serialize the value of step `{}` as JSON", self.name);
            Error::new(Kind::Journal, text)
        })
    }

    /// Rejects a value that a later run could not read, such as a number that is not finite, which JSON
    /// cannot represent.
    fn check_reads_back<T: Serialize + DeserializeOwned>(&self, value: &T) -> Result<()> {
        let json = self.json(value)?;
        T::deserialize(json).map(drop).map_err(|_| {
            let text = format!(
                "the value of step `{}` cannot be read back from JSON; it may contain a number that is not finite",
                self.name
            );
            Error::new(Kind::Journal, text)
        })
    }

    /// Marks the step as in progress until the guard is dropped.
    fn start(&self) -> Result<InProgress<'_>> {
        let key = (self.name.clone(), self.item.clone());
        match self.journal.inner().in_progress.insert(key.clone()) {
            true => Ok(InProgress { journal: self.journal, key }),
            false => Err(self.busy()),
        }
    }

    fn busy(&self) -> Error {
        let text = format!("the step `{}` of this item is already in progress", self.name);
        Error::new(Kind::Journal, text)
    }
}

struct InProgress<'a> {
    journal: &'a Journal,
    key: (String, String),
}

impl Drop for InProgress<'_> {
    fn drop(&mut self) {
        self.journal.inner().in_progress.remove(&self.key);
    }
}

/// Adds a line of the file to the entries. Returns false if it is not a valid entry.
///
/// The value is parsed separately, because it may have as many levels as a parser accepts, and the line
/// adds one.
fn read(entries: &mut BTreeMap<String, BTreeMap<String, Entry>>, line: &[u8]) -> bool {
    let Ok(fields) = serde_json::from_slice::<BTreeMap<String, &RawValue>>(line) else {
        return false;
    };
    let text = |name| serde_json::from_str(fields.get(name)?.get()).ok();
    let value = |name| serde_json::from_str::<Value>(fields.get(name)?.get()).ok();
    let (Some(item), Some(step)) = (text("item"), text("step")) else { return false };
    let begun = value("begun").map(Entry::Begun);
    let Some(entry) = begun.or_else(|| value("done").map(Entry::Done)) else { return false };
    entries.entry(step).or_default().insert(item, entry);
    true
}

fn failure(path: &Path, problem: &Problem) -> Error {
    Error::new(Kind::Journal, format!("the journal `{}` {problem}", path.display()))
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journal").field("path", &self.path).finish_non_exhaustive()
    }
}
