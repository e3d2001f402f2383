//! Journals with hostile values and on hostile files.

use std::fs;
use std::path::PathBuf;

use crisp_api_bulk::Journal;
use crisp_api_runtime::{Error, Kind, Result};
use serde_json::Value;

/// A temporary folder that is removed on drop.
struct TempFolder(PathBuf);

impl TempFolder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("crisp-bulk-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("test.journal")
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

/// Returns nested lists of this depth.
fn nested(depth: usize) -> Value {
    (1..depth).fold(Value::Array(vec![]), |inner, _| Value::Array(vec![inner]))
}

/// Does a step with this mark and result.
async fn once(journal: &Journal, item: &str, mark: Value, result: Value) -> Result<Value> {
    let found = async |_| Ok::<_, Error>(None);
    journal.step(item, "step").once(|| mark, found, async |_| Ok(result)).await
}

#[tokio::test]
async fn every_value_that_can_be_decoded_can_be_stored_and_read_back() {
    let folder = TempFolder::new("deep");
    let journal = Journal::open(folder.file()).unwrap();
    for depth in [1, 100, 126, 127] {
        let value = nested(depth);
        assert!(serde_json::from_str::<Value>(&value.to_string()).is_ok(), "{depth}");
        once(&journal, &format!("item {depth}"), value.clone(), value).await.unwrap();
    }
    drop(journal);
    let journal = Journal::open(folder.file()).unwrap();
    let results = journal.results::<Value>("step").unwrap();
    assert_eq!(results.len(), 4);
    assert!(results.contains(&("item 127".to_owned(), nested(127))));
}

#[tokio::test]
async fn a_value_that_is_nested_too_deeply_does_not_damage_the_journal() {
    let folder = TempFolder::new("too-deep");
    let journal = Journal::open(folder.file()).unwrap();
    let error = once(&journal, "a", nested(128), Value::Null).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Journal);
    once(&journal, "b", Value::Null, nested(200)).await.unwrap_err();
    once(&journal, "c", Value::Null, Value::from(7)).await.unwrap();
    drop(journal);
    let journal = Journal::open(folder.file()).unwrap();
    assert_eq!(journal.results::<u8>("step").unwrap(), [("c".to_owned(), 7)]);
    assert!(journal.step("b", "step").mark::<Value>().unwrap().is_some(), "the step is uncertain");
}

#[tokio::test]
async fn a_number_that_is_not_finite_is_rejected_before_the_step_starts() {
    let folder = TempFolder::new("nan");
    let journal = Journal::open(folder.file()).unwrap();
    for number in [f64::NAN, f64::INFINITY] {
        let step = journal.step("item", "step");
        let acted = std::cell::Cell::new(false);
        let result = step
            .once(
                || number,
                async |_| Ok(None),
                async |_| {
                    acted.set(true);
                    Ok::<_, Error>(1)
                },
            )
            .await;
        assert_eq!(result.unwrap_err().kind(), Kind::Journal);
        assert!(!acted.get() && step.mark::<f64>().unwrap().is_none());
    }
    let step = journal.step("item", "step");
    let result = step.once(|| 1.5, async |_| Ok(None), async |_| Ok::<_, Error>(f64::NAN)).await;
    assert_eq!(result.unwrap_err().kind(), Kind::Journal);
    assert_eq!(step.mark::<f64>().unwrap(), Some(1.5), "the step is uncertain");
    let result = step.once(|| 2.5, async |_| Ok(Some(3.5)), async |_| Ok::<_, Error>(0.0)).await;
    assert_eq!(result.unwrap(), 3.5);
}

#[cfg(unix)]
#[test]
fn an_existing_journal_is_taken_away_from_other_users() {
    use std::os::unix::fs::PermissionsExt;

    let folder = TempFolder::new("mode");
    drop(Journal::open(folder.file()).unwrap());
    let mode = || fs::metadata(folder.file()).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(), 0o600);
    fs::set_permissions(folder.file(), PermissionsExt::from_mode(0o666)).unwrap();
    drop(Journal::open(folder.file()).unwrap());
    assert_eq!(mode(), 0o600);
    // A file that is not a journal is not modified.
    fs::write(folder.file(), "my notes\n").unwrap();
    fs::set_permissions(folder.file(), PermissionsExt::from_mode(0o666)).unwrap();
    Journal::open(folder.file()).unwrap_err();
    assert_eq!(mode(), 0o666);
}

#[cfg(unix)]
#[test]
fn a_journal_that_was_deleted_or_replaced_accepts_no_more_entries() {
    let folder = TempFolder::new("replaced");
    let first = Journal::open(folder.file()).unwrap();
    first.step("a", "step").finish(&1).unwrap();
    fs::remove_file(folder.file()).unwrap();
    let error = first.step("b", "step").finish(&1).unwrap_err();
    assert!(error.to_string().contains("deleted or replaced"), "{error}");
    let second = Journal::open(folder.file()).unwrap();
    second.step("b", "step").finish(&2).unwrap();
    assert!(first.step("c", "step").begin(&1).is_err());
}

#[cfg(unix)]
#[test]
fn files_that_are_not_regular_are_rejected_without_being_read() {
    let folder = TempFolder::new("special");
    let pipe = folder.0.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    for path in [PathBuf::from("/dev/zero"), PathBuf::from("/dev/null"), pipe, folder.0.clone()] {
        let error = Journal::open(&path).unwrap_err();
        assert_eq!(error.kind(), Kind::Journal, "{path:?}");
        assert!(error.to_string().contains("regular file"), "{error}");
    }
    // A long file without line feeds is not read as a whole.
    fs::write(folder.file(), "x".repeat(1 << 20)).unwrap();
    assert!(Journal::open(folder.file()).unwrap_err().to_string().contains("is not a journal"));
    // The beginning of a header is an interrupted creation.
    fs::write(folder.file(), "{\"journal\":\"crisp").unwrap();
    Journal::open(folder.file()).unwrap();
}
