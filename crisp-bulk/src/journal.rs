//! What was done for which item, in a file that survives a crash.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use serde_json::{Value, json};

use crisp_api_runtime::{Error, Kind, Result};

use crate::lines::{Lines, Problem};

/// A file that says what was done for which item, step by step.
///
/// A step is *begun*, with a mark by which its effect can be looked up (such as the fingerprint of
/// the message that it sends), and later *done*, with its result. One that is begun and not done,
/// because the program was killed or the call failed, is *uncertain*: the next run looks it up and
/// repeats it only if it had no effect.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> crisp_api_runtime::Result<()> {
/// # let path = std::env::temp_dir().join(format!("crisp-api-doc-{}.journal", std::process::id()));
/// # async fn find_message(_: Fingerprint) -> Result<Option<u64>> { Ok(None) }
/// # async fn send(_: Fingerprint) -> Result<u64> { Ok(7) }
/// use crisp_api_bulk::Journal;
/// use crisp_api_runtime::{Fingerprint, Result};
///
/// let journal = Journal::open(&path)?;
/// let sent = journal
///     .step("session_1", "welcome")
///     .once(
///         || Fingerprint::new(fastrand::i64(1..1 << 52)), // chosen once, and kept in the journal
///         |fingerprint| find_message(fingerprint),        // asked only if a run broke off here
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
/// - The file has a line of JSON for each record, and grows by two for each step. All of them are
///   in memory too. It is readable by its owner alone, since items may be named by what is personal.
/// - A last line that a crash tore is cut off. Any other damage, or a file that is no journal, is an
///   error, and nothing is changed.
/// - A record is on the disk (`fdatasync`) before the method returns, which takes milliseconds in
///   which the thread waits; [`sync_every`](Self::sync_every) relaxes this where it does no harm.
/// - The file is locked until the journal is dropped or the process ends, however it ends: a second
///   journal on it is refused.
pub struct Journal {
    path: PathBuf,
    every: usize,
    inner: Mutex<Inner>,
}

struct Inner {
    lines: Lines,
    unsynced: usize,
    /// By step, then by item.
    records: BTreeMap<String, BTreeMap<String, Record>>,
    in_work: BTreeSet<(String, String)>,
}

enum Record {
    Begun(Value),
    Done(Value),
}

/// A step of the work on an item, made by [`Journal::step`].
#[derive(Clone, Debug)]
pub struct Step<'a> {
    journal: &'a Journal,
    item: String,
    name: String,
}

impl Journal {
    /// Opens a journal, or makes one if there is no file, in a folder that exists.
    ///
    /// # Errors
    ///
    /// [`Kind::Journal`]: the file cannot be read or written, is in use, is damaged, or is something
    /// else.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref().to_owned();
        let mut records = BTreeMap::new();
        let lines = Lines::open(&path, |line| read(&mut records, line));
        let lines = lines.map_err(|problem| failure(&path, &problem))?;
        let inner = Inner { lines, unsynced: 0, records, in_work: BTreeSet::new() };
        Ok(Self { path, every: 1, inner: Mutex::new(inner) })
    }

    /// Waits for the disk only at every `records`th step that is done; 1 unless it is set.
    ///
    /// A step that is begun is on the disk before its work starts in any case. So a power failure
    /// can make the last steps uncertain although they were done, and can hide none that had an
    /// effect. A killed process loses nothing, since the system still writes what it was given.
    #[must_use]
    pub fn sync_every(mut self, records: usize) -> Self {
        self.every = records;
        self
    }

    /// Waits until everything is on the disk.
    ///
    /// # Errors
    ///
    /// [`Kind::Journal`]: it cannot be written.
    pub fn sync(&self) -> Result<()> {
        let mut inner = self.inner();
        inner.unsynced = 0;
        inner.lines.sync().map_err(|problem| failure(&self.path, &problem))
    }

    /// A step of the work on an item; the item's name must be the same in every run.
    pub fn step(&self, item: impl fmt::Display, name: impl Into<String>) -> Step<'_> {
        Step { journal: self, item: item.to_string(), name: name.into() }
    }

    /// The items for which this step is done, with the results, in the order of their names.
    ///
    /// # Errors
    ///
    /// [`Kind::Journal`]: a result is not of this type.
    pub fn results<R: DeserializeOwned>(&self, step: &str) -> Result<Vec<(String, R)>> {
        let inner = self.inner();
        let mut results = Vec::new();
        for (item, record) in inner.records.get(step).into_iter().flatten() {
            if let Record::Done(result) = record {
                results.push((item.clone(), self.value(step, result)?));
            }
        }
        Ok(results)
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn value<T: DeserializeOwned>(&self, step: &str, value: &Value) -> Result<T> {
        // What the parser says would show the value.
        T::deserialize(value).map_err(|_| {
            let path = self.path.display();
            let text = format!("the journal `{path}` has a value of another type at `{step}`");
            Error::new(Kind::Journal, text)
        })
    }
}

impl Step<'_> {
    /// Does the step once, in this run or in another, and gives its result.
    ///
    /// - If it is done, nothing happens.
    /// - If it is uncertain, `look_up` is given the mark of the run that began it, and tells the
    ///   result if it had its effect. Where the effect may still be on its way, it should wait.
    /// - Otherwise it is noted as begun, with the `mark`, and then `act` does it.
    ///
    /// A failure of `look_up` or `act`, or a dropped future, leaves it uncertain.
    ///
    /// # Errors
    ///
    /// Those of `look_up` and `act`; [`Kind::Journal`]: the journal cannot be written, holds values of
    /// other types, or the same step is in work elsewhere in this program.
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
        let _claim = self.claim()?;
        if let Some(result) = self.result()? {
            return Ok(result);
        }
        match self.mark()? {
            None => self.begin(&mark())?,
            Some(mark) => {
                if let Some(result) = look_up(mark).await? {
                    self.finish(&result)?;
                    return Ok(result);
                }
            }
        }
        let Some(mark) = self.mark()? else { return Err(self.busy().into()) };
        let result = act(mark).await?;
        self.finish(&result)?;
        Ok(result)
    }

    /// Whether it is done.
    pub fn is_done(&self) -> bool {
        self.look(|record| matches!(record, Some(Record::Done(_))))
    }

    /// The result, if it is done.
    ///
    /// # Errors
    ///
    /// [`Kind::Journal`]: the result is not of this type.
    pub fn result<R: DeserializeOwned>(&self) -> Result<Option<R>> {
        self.look(|record| match record {
            Some(Record::Done(result)) => self.journal.value(&self.name, result).map(Some),
            _ => Ok(None),
        })
    }

    /// The mark, if it is uncertain: begun and not done.
    ///
    /// # Errors
    ///
    /// [`Kind::Journal`]: the mark is not of this type.
    pub fn mark<M: DeserializeOwned>(&self) -> Result<Option<M>> {
        self.look(|record| match record {
            Some(Record::Begun(mark)) => self.journal.value(&self.name, mark).map(Some),
            _ => Ok(None),
        })
    }

    /// Notes that it is begun, by hand; [`once`](Self::once) does it for you.
    ///
    /// # Errors
    ///
    /// [`Kind::Journal`]: the journal cannot be written, or the mark is no JSON.
    pub fn begin(&self, mark: &impl Serialize) -> Result<()> {
        self.write("begun", mark, Record::Begun)
    }

    /// Notes that it is done, by hand: for work that may well be repeated, it need not be begun.
    ///
    /// # Errors
    ///
    /// [`Kind::Journal`]: the journal cannot be written, or the result is no JSON.
    pub fn finish(&self, result: &impl Serialize) -> Result<()> {
        self.write("done", result, Record::Done)
    }

    fn look<T>(&self, look: impl FnOnce(Option<&Record>) -> T) -> T {
        let inner = self.journal.inner();
        look(inner.records.get(&self.name).and_then(|items| items.get(&self.item)))
    }

    fn write(&self, what: &str, value: &impl Serialize, record: fn(Value) -> Record) -> Result<()> {
        let Journal { path, every, .. } = self.journal;
        let value = serde_json::to_value(value).map_err(|_| {
            Error::new(Kind::Journal, format!("the value at `{}` is no JSON", self.name))
        })?;
        let line = json!({ "item": self.item, "step": self.name, what: value });
        let mut inner = self.journal.inner();
        let inner = &mut *inner;
        inner
            .lines
            .append(format!("{line}\n").as_bytes())
            .and_then(|()| {
                inner.unsynced += 1;
                if what == "begun" || inner.unsynced >= *every {
                    inner.unsynced = 0;
                    return inner.lines.sync();
                }
                Ok(())
            })
            .map_err(|problem| failure(path, &problem))?;
        let items = inner.records.entry(self.name.clone()).or_default();
        items.insert(self.item.clone(), record(value));
        Ok(())
    }

    /// Keeps others off the step until the claim is dropped.
    fn claim(&self) -> Result<Claim<'_>> {
        let key = (self.name.clone(), self.item.clone());
        match self.journal.inner().in_work.insert(key.clone()) {
            true => Ok(Claim { journal: self.journal, key }),
            false => Err(self.busy()),
        }
    }

    fn busy(&self) -> Error {
        let text = format!("the step `{}` of this item is in work elsewhere", self.name);
        Error::new(Kind::Journal, text)
    }
}

struct Claim<'a> {
    journal: &'a Journal,
    key: (String, String),
}

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        self.journal.inner().in_work.remove(&self.key);
    }
}

/// Adds a line of the file to the records, if it is one.
fn read(records: &mut BTreeMap<String, BTreeMap<String, Record>>, mut line: Value) -> bool {
    let (Some(item), Some(step)) = (text(&line, "item"), text(&line, "step")) else { return false };
    let taken = line.as_object_mut().and_then(|fields| {
        let begun = fields.remove("begun").map(Record::Begun);
        begun.or_else(|| fields.remove("done").map(Record::Done))
    });
    let Some(record) = taken else { return false };
    records.entry(step).or_default().insert(item, record);
    true
}

fn text(line: &Value, name: &str) -> Option<String> {
    line.get(name)?.as_str().map(str::to_owned)
}

fn failure(path: &Path, problem: &Problem) -> Error {
    Error::new(Kind::Journal, format!("the journal `{}` {problem}", path.display()))
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journal").field("path", &self.path).finish_non_exhaustive()
    }
}
