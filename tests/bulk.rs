//! Bulk work that is killed resumes without losing or repeating an item.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crisp_api::bulk::{self, Journal};
use crisp_api::{AnyTier, Client, Fingerprint, NewMessage, Timestamp, Token, WebsiteHandle};
use crisp_api_mock::{MockServer, WEBSITE_ID};
use serde_json::Value;

#[allow(dead_code, reason = "only `export` is called")]
#[path = "../examples/export.rs"]
mod export;

const ADDRESS: &str = "CRISP_TEST_EXPORT_ADDRESS";
const FILE: &str = "CRISP_TEST_EXPORT_FILE";
const CREATED: i64 = 1_760_000_000_000;
const HOUR: i64 = 3_600_000;
const CONVERSATIONS: usize = 60;

/// A temporary folder that is removed on drop.
struct TempFolder(PathBuf);

impl TempFolder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("crisp-api-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn site(address: &str) -> WebsiteHandle<AnyTier> {
    let token = Token::website("mock-website-identifier", "mock-website-key").unwrap();
    let client = Client::builder(token).base_url(address).build().unwrap();
    Client::<AnyTier>::from(client).website(WEBSITE_ID)
}

/// Fills a mock server with conversations and returns the fingerprints of their messages, oldest
/// first.
async fn fill(mock: &MockServer) -> BTreeMap<String, Vec<i64>> {
    let site = site(&mock.base_url());
    let mut expected = BTreeMap::new();
    for number in 0..CONVERSATIONS {
        let created = CREATED + i64::try_from(number).unwrap() * HOUR;
        let id = mock.add_conversation(created.try_into().unwrap());
        // One conversation in twenty has more messages than a batch holds.
        let count = if number % 20 == 7 { 45 } else { i64::try_from(number % 3).unwrap() };
        for fingerprint in 1..=count {
            let message = NewMessage::text("Hello")
                .fingerprint(Fingerprint::new(fingerprint))
                .timestamp(Timestamp::from_millis(created + fingerprint));
            site.conversation(id.as_str()).send(message).await.unwrap();
        }
        expected.insert(id, (1..=count).collect());
    }
    expected
}

/// Reads the exported file, in which every line must be complete and no conversation may repeat.
fn read(file: &Path) -> BTreeMap<String, Vec<i64>> {
    let mut found = BTreeMap::new();
    for line in fs::read_to_string(file).unwrap().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let messages = line["messages"].as_array().unwrap();
        let messages = messages.iter().map(|one| one["fingerprint"].as_i64().unwrap()).collect();
        let id = line["conversation"]["session_id"].as_str().unwrap().to_owned();
        assert!(found.insert(id, messages).is_none(), "a conversation was exported twice");
    }
    found
}

/// Returns a command that runs this test binary as an exporter.
fn exporter(address: &str, file: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "exporter_process", "--ignored", "--nocapture"]);
    command.env(ADDRESS, address).env(FILE, file).stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

#[tokio::test]
#[ignore = "runs in a child process of another test"]
async fn exporter_process() {
    let (Ok(address), Ok(file)) = (std::env::var(ADDRESS), std::env::var(FILE)) else { return };
    let span = (CREATED, CREATED + i64::try_from(CONVERSATIONS).unwrap() * HOUR);
    let span = (Timestamp::from_millis(span.0), Timestamp::from_millis(span.1));
    export::export(&site(&address), file.as_ref(), span).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_export_resumes_without_loss_or_duplicates() {
    let mock = MockServer::start().await.unwrap();
    let expected = fill(&mock).await;
    let folder = TempFolder::new("export");
    let (file, journal) = (folder.0.join("all.jsonl"), folder.0.join("all.jsonl.journal"));
    let journal_lines =
        || fs::read(&journal).map_or(0, |text| text.split(|byte| *byte == b'\n').count());

    let mut killed = 0;
    for records in [1, 2, 6, 13, 14, 22, 30] {
        let mut child = exporter(&mock.base_url(), &file).spawn().unwrap();
        while journal_lines() <= records && child.try_wait().unwrap().is_none() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        child.kill().unwrap();
        killed += usize::from(!child.wait().unwrap().success());
        // Simulates a kill in the middle of a write.
        for (path, torn) in [(&file, "{\"conversation\":{\"sess"), (&journal, "{\"done\":99")] {
            OpenOptions::new()
                .append(true)
                .create(true)
                .open(path)
                .unwrap()
                .write_all(torn.as_bytes())
                .unwrap();
        }
    }
    // On a loaded machine, a run may finish before it is killed.
    assert!(killed > 0, "every run finished before it was killed");

    for _ in 0..2 {
        let output = exporter(&mock.base_url(), &file).output().unwrap();
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{text}");
        assert!(text.contains("60 conversations exported in total."), "{text}");
        assert_eq!(read(&file), expected);
    }
}

#[tokio::test]
async fn ambiguous_send_is_looked_up_by_fingerprint() {
    let mock = MockServer::start().await.unwrap();
    let site = site(&mock.base_url());
    let ids: Vec<_> = (0..6).map(|_| mock.add_conversation(1)).collect();
    let folder = TempFolder::new("sends");

    // In the first run, half of the sends time out before they arrive, and half lose their
    // response.
    for run in 0..2 {
        let journal = Journal::open(folder.0.join("sends.journal")).unwrap();
        let report = bulk::for_each(ids.iter().enumerate(), 3, |(number, id)| {
            let conversation = site.conversation(id.as_str());
            let step = journal.step(id, "welcome");
            let lookup = conversation.clone();
            async move {
                step.once(
                    || Fingerprint::new(1_000 + i64::try_from(number).unwrap_or(0) + run),
                    |fingerprint| async move {
                        let messages = lookup.messages().await?;
                        let sent = messages.iter().any(|one| one.fingerprint == fingerprint);
                        Ok(sent.then_some(fingerprint))
                    },
                    |fingerprint| async move {
                        if run == 0 && number % 2 == 0 {
                            return Err(crisp_api::Error::from_kind(crisp_api::Kind::Timeout));
                        }
                        let message = NewMessage::text("Welcome").fingerprint(fingerprint);
                        let sent = conversation.send(message).await?.fingerprint;
                        match run {
                            0 => Err(crisp_api::Error::from_kind(crisp_api::Kind::Interrupted)),
                            _ => Ok(sent),
                        }
                    },
                )
                .await
            }
        });
        let report = report.keep_going().run().await;
        assert_eq!(report.failed.len(), if run == 0 { 6 } else { 0 });
    }

    for (number, id) in ids.iter().enumerate() {
        let messages = site.conversation(id.as_str()).messages().await.unwrap();
        let sent: Vec<_> = messages.iter().map(|one| one.fingerprint.get()).collect();
        assert_eq!(sent, [1_000 + i64::try_from(number).unwrap()]);
    }
}
