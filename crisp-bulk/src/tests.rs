use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use futures_core::Stream;
use futures_util::stream;
use tokio::time::{sleep, timeout};

use super::{Journal, Outcome, for_each, for_each_in};
use crisp_api_runtime::{Error, Kind, Result};

/// The path of a file that does not exist yet, and that is deleted when the value is dropped.
struct TemporaryFile(PathBuf);

impl TemporaryFile {
    fn new(name: &str) -> Self {
        let name = format!("crisp-api-{}-{name}.journal", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.0).unwrap()
    }

    fn open_error(&self) -> String {
        let error = Journal::open(&self.0).unwrap_err();
        assert_eq!(error.kind(), Kind::Journal);
        error.to_string()
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        fs::remove_file(&self.0).ok();
    }
}

/// Work that takes `number` seconds, and fails for 3.
async fn work(number: u64) -> Result<u64> {
    sleep(Duration::from_secs(number)).await;
    if number == 3 { Err(Error::from_kind(Kind::Timeout)) } else { Ok(number * 10) }
}

#[tokio::test(start_paused = true)]
async fn limits_the_number_of_items_in_progress() {
    let (now, max) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let report = for_each(0..20_u64, 4, |number| {
        let (now, max) = (&now, &max);
        async move {
            max.fetch_max(now.fetch_add(1, SeqCst) + 1, SeqCst);
            sleep(Duration::from_secs(1 + number % 3)).await;
            now.fetch_sub(1, SeqCst);
            Ok::<_, Error>(())
        }
    });
    assert_eq!(report.run().await.done.len(), 20);
    assert_eq!(max.into_inner(), 4);
}

#[tokio::test(start_paused = true)]
async fn after_a_failure_items_in_progress_are_finished_and_no_others_are_started() {
    let report = for_each([3, 4, 5, 6], 2, work).run().await;
    assert_eq!(report.done, [(4, 40)]);
    assert_eq!(report.failed.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [3]);
    assert_eq!(report.left, [5, 6]);
    assert_eq!(report.into_result().unwrap_err().kind(), Kind::Timeout);
}

#[tokio::test(start_paused = true)]
async fn keep_going_collects_all_failures() {
    let report = for_each([3, 4, 3, 6], 2, work).keep_going().run().await;
    assert_eq!(report.done, [(4, 40), (6, 60)]);
    assert_eq!((report.failed.len(), report.left.len()), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_stream_ends_the_work_after_the_items_in_progress() {
    let items = [Ok(1), Ok(2), Err(Error::from_kind(Kind::Decode)), Ok(4)];
    let mut items = stream::iter(items);
    let report = for_each_in(&mut items, 8, work).run().await;
    assert_eq!(report.done, [(1, 10), (2, 20)]);
    assert_eq!(report.broken.unwrap().kind(), Kind::Decode);
    assert_eq!(items.size_hint().0, 1, "the remaining item stays in the stream");
}

#[tokio::test(start_paused = true)]
async fn dropping_a_future_loses_nothing_and_stop_keeps_the_remaining_items() {
    let mut each = for_each([5, 1, 9, 2, 7], 3, work);
    let half = Duration::from_millis(500);
    let mut done = Vec::new();
    while done.len() < 2 {
        if let Ok(Some(Outcome::Done(number, _))) = timeout(half, each.next()).await {
            done.push(number);
        }
    }
    assert_eq!(done, [1, 2]);
    each.stop();
    assert_eq!(each.in_work(), 2);
    assert_eq!(each.next().await.unwrap().into_result().unwrap(), (5, 50));
    let mut rest = each.rest();
    rest.sort_unstable();
    assert_eq!(rest, [7, 9]);
}

/// Runs a step, and returns its result with a log of the closures that were called.
async fn run(journal: &Journal, act: Result<u64>, found: Option<u64>) -> (Result<u64>, String) {
    let log = std::sync::Mutex::new(String::new());
    let record = |closure: &str, mark: u64| *log.lock().unwrap() += &format!("{closure} {mark};");
    let result = journal
        .step("item", "send")
        .once(
            || 7,
            |mark| {
                record("look up", mark);
                async move { Result::Ok(found) }
            },
            |mark| {
                record("act", mark);
                async move { act }
            },
        )
        .await;
    (result, log.into_inner().unwrap())
}

#[tokio::test]
async fn a_step_is_done_once_over_several_runs() {
    for found in [None, Some(1)] {
        let file = TemporaryFile::new(&format!("once-{}", found.is_some()));
        let open = || Journal::open(&file.0).unwrap();

        let lost = Err(Error::from_kind(Kind::Interrupted));
        let (result, log) = run(&open(), lost, None).await;
        assert_eq!((result.unwrap_err().kind(), log.as_str()), (Kind::Interrupted, "act 7;"));
        assert!(!open().step("item", "send").is_done());
        assert_eq!(open().step("item", "send").mark::<u64>().unwrap(), Some(7));

        let (result, log) = run(&open(), Ok(1), found).await;
        assert_eq!(result.unwrap(), 1);
        assert_eq!(log, if found.is_some() { "look up 7;" } else { "look up 7;act 7;" });

        let (result, log) = run(&open(), Ok(2), None).await;
        assert_eq!((result.unwrap(), log.as_str()), (1, ""));
        assert_eq!(open().results::<u64>("send").unwrap(), [("item".to_owned(), 1)]);
        assert_eq!(file.text().lines().count(), 3);
    }
}

#[tokio::test]
async fn a_step_in_progress_cannot_be_started_again() {
    let file = TemporaryFile::new("busy");
    let journal = Journal::open(&file.0).unwrap();
    let step = journal.step("item", "send");
    let never = |_: u64| std::future::pending::<Result<Option<u64>>>();
    let mut first = Box::pin(step.once(|| 1_u64, never, |_| std::future::pending::<Result<u64>>()));
    assert!(timeout(Duration::from_millis(5), &mut first).await.is_err());
    let (second, log) = run(&journal, Ok(1), None).await;
    assert!(second.unwrap_err().to_string().contains("`send`") && log.is_empty());
    drop(first);
    assert_eq!(run(&journal, Ok(1), None).await.1, "look up 1;act 1;");
}

#[test]
fn truncates_an_incomplete_last_line_of_any_length() {
    let file = TemporaryFile::new("incomplete");
    let journal = Journal::open(&file.0).unwrap();
    journal.step("a", "send").begin(&1).unwrap();
    journal.step("a", "send").finish(&2).unwrap();
    drop(journal);
    let whole = file.text();
    let ends: Vec<_> = whole.match_indices('\n').map(|(at, _)| at + 1).collect();
    for length in 0..=whole.len() {
        fs::write(&file.0, &whole[..length]).unwrap();
        let journal = Journal::open(&file.0).unwrap();
        let step = journal.step("a", "send");
        assert_eq!(step.mark().unwrap(), (ends[1]..ends[2]).contains(&length).then_some(1));
        assert_eq!(step.result().unwrap(), (length == ends[2]).then_some(2));
        let complete = ends.iter().rfind(|end| **end <= length).unwrap_or(&ends[0]);
        journal.step("b", "send").finish(&3).unwrap();
        let text = file.text();
        let added = text.strip_prefix(&whole[..*complete]).unwrap().strip_suffix('\n').unwrap();
        let added: serde_json::Value = serde_json::from_str(added).unwrap();
        assert_eq!(added, serde_json::json!({ "item": "b", "step": "send", "done": 3 }));
    }
}

#[test]
fn rejects_damaged_and_other_files_without_modifying_them() {
    let file = TemporaryFile::new("damaged");
    drop(Journal::open(&file.0).unwrap());
    let header = file.text();
    for (text, problem) in [
        ("my notes".to_owned(), "is not a journal"),
        ("\n".to_owned(), "is not a journal"),
        (format!("{header}{{\n{{}}"), "line 2 is not a journal entry"),
        (format!("{header}{{\"item\":\"a\",\"step\":\"b\"}}\n"), "line 2 is not a journal entry"),
    ] {
        fs::write(&file.0, &text).unwrap();
        let error = file.open_error();
        assert!(error.contains(problem), "{error}");
        assert_eq!(file.text(), text);
    }
    fs::write(&file.0, format!("{header}{{\"item\":\"a\",\"step\":\"b\",\"done\":\"x\"}}\n"))
        .unwrap();
    let journal = Journal::open(&file.0).unwrap();
    let error = journal.step("a", "b").result::<u64>().unwrap_err();
    assert!(error.to_string().ends_with("a value of another type in step `b`"), "{error}");
}

#[test]
fn rejects_a_second_journal_on_the_same_file() {
    let file = TemporaryFile::new("locked");
    let first = Journal::open(&file.0).unwrap();
    assert!(file.open_error().contains("is in use"));
    drop(first);
    Journal::open(&file.0).unwrap();
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_access_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let file = TemporaryFile::new("mode");
    drop(Journal::open(&file.0).unwrap());
    assert_eq!(fs::metadata(&file.0).unwrap().permissions().mode() & 0o777, 0o600);
}
