//! Bulk work that is killed: nothing is lost, and nothing is doubled.

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

#[allow(dead_code, reason = "its `main` is for users")]
#[path = "../examples/export.rs"]
mod export;

const ADDRESS: &str = "CRISP_TEST_EXPORT_ADDRESS";
const FILE: &str = "CRISP_TEST_EXPORT_FILE";
const CREATED: i64 = 1_760_000_000_000;
const HOUR: i64 = 3_600_000;
const CONVERSATIONS: usize = 60;

/// A folder that goes away with its value.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("crisp-api-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn site(address: &str) -> WebsiteHandle<AnyTier> {
    let token = Token::website("mock-website-identifier", "mock-website-key").unwrap();
    let client = Client::builder(token).base_url(address).build().unwrap();
    Client::<AnyTier>::from(client).website(WEBSITE_ID)
}

/// The conversations of a mock, with the fingerprints of their messages from the oldest on.
async fn fill(mock: &MockServer) -> BTreeMap<String, Vec<i64>> {
    let site = site(&mock.base_url());
    let mut made = BTreeMap::new();
    for number in 0..CONVERSATIONS {
        let created = CREATED + i64::try_from(number).unwrap() * HOUR;
        let id = mock.add_conversation(created.try_into().unwrap());
        // Every twentieth needs more than one batch.
        let most = if number % 20 == 7 { 45 } else { i64::try_from(number % 3).unwrap() };
        for fingerprint in 1..=most {
            let message = NewMessage::text("Hello")
                .fingerprint(Fingerprint::new(fingerprint))
                .timestamp(Timestamp::from_millis(created + fingerprint));
            site.conversation(id.as_str()).send(message).await.unwrap();
        }
        made.insert(id, (1..=most).collect());
    }
    made
}

/// The lines of the export, of which each must be whole and no conversation may come twice.
fn read(file: &Path) -> BTreeMap<String, Vec<i64>> {
    let mut found = BTreeMap::new();
    for line in fs::read_to_string(file).unwrap().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let messages = line["messages"].as_array().unwrap();
        let messages = messages.iter().map(|one| one["fingerprint"].as_i64().unwrap()).collect();
        let id = line["conversation"]["session_id"].as_str().unwrap().to_owned();
        assert!(found.insert(id, messages).is_none(), "a conversation came twice");
    }
    found
}

/// This program, as one that exports and does nothing else.
fn exporter(address: &str, file: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "the_exporter", "--ignored", "--nocapture"]);
    command.env(ADDRESS, address).env(FILE, file).stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

#[tokio::test]
#[ignore = "it is what the other test starts and kills"]
async fn the_exporter() {
    let (Ok(address), Ok(file)) = (std::env::var(ADDRESS), std::env::var(FILE)) else { return };
    let span = (CREATED, CREATED + i64::try_from(CONVERSATIONS).unwrap() * HOUR);
    let span = (Timestamp::from_millis(span.0), Timestamp::from_millis(span.1));
    export::export(&site(&address), file.as_ref(), span).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_that_is_killed_again_and_again_has_everything_once() {
    let mock = MockServer::start().await.unwrap();
    let made = fill(&mock).await;
    let folder = Folder::new("export");
    let (file, journal) = (folder.0.join("all.jsonl"), folder.0.join("all.jsonl.journal"));
    let noted = || fs::read(&journal).map_or(0, |text| text.split(|byte| *byte == b'\n').count());

    let mut killed = 0;
    for records in [1, 2, 6, 13, 14, 22, 30] {
        let mut child = exporter(&mock.base_url(), &file).spawn().unwrap();
        while noted() <= records && child.try_wait().unwrap().is_none() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        child.kill().unwrap();
        killed += usize::from(!child.wait().unwrap().success());
        // As if it had been killed in the middle of a write.
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
    assert!(killed >= 3, "only {killed} were killed before they were done");

    for _ in 0..2 {
        let output = exporter(&mock.base_url(), &file).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        assert!(said.contains("60 conversations are in the file."), "{said}");
        assert_eq!(read(&file), made);
    }
}

#[tokio::test]
async fn a_send_of_which_nobody_knows_is_looked_up_by_its_fingerprint() {
    let mock = MockServer::start().await.unwrap();
    let site = site(&mock.base_url());
    let ids: Vec<_> = (0..6).map(|_| mock.add_conversation(1)).collect();
    let folder = Folder::new("sends");

    // The first run is lost with the answers of half of its sends, and before the other half.
    for run in 0..2 {
        let journal = Journal::open(folder.0.join("sends.journal")).unwrap();
        let report = bulk::for_each(ids.iter().enumerate(), 3, |(number, id)| {
            let conversation = site.conversation(id.as_str());
            let step = journal.step(id, "welcome");
            let at_hand = conversation.clone();
            async move {
                step.once(
                    || Fingerprint::new(1_000 + i64::try_from(number).unwrap_or(0) + run),
                    |fingerprint| async move {
                        let messages = at_hand.messages().await?;
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
