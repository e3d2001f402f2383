//! Processes that are killed while they send messages.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crisp_api::bulk::{self, Journal};
use crisp_api::types::NewMessage;
use crisp_api::{Fingerprint, Result, WebsiteHandle, WebsiteTier};
use tokio::time::sleep;

use crate::server::Server;

/// The variables that tell a child process its job, the address of the server, and its folder.
const JOB: &str = "CRISP_CHAOS_JOB";
const ADDRESS: &str = "CRISP_CHAOS_ADDRESS";
const FOLDER: &str = "CRISP_CHAOS_FOLDER";

/// The number of messages of a job.
const MESSAGES: usize = 40;
/// The number of processes of a job that are killed.
const KILLS: usize = 6;

/// A temporary folder that is removed on drop.
struct TempFolder(PathBuf);

impl TempFolder {
    fn new(name: &str) -> Self {
        let unique = format!("crisp-chaos-{}-{name}-{}", std::process::id(), fastrand::u32(..));
        let path = std::env::temp_dir().join(unique);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn spawn(job: &str, server: &Server, folder: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "child", "--ignored", "--nocapture"]);
    command.env(JOB, job).env(ADDRESS, &server.base_url).env(FOLDER, folder);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Runs the job in processes that are killed at a random time, and then in one that is not.
async fn run_and_kill(job: &str, server: &Server, folder: &Path) {
    for _ in 0..KILLS {
        let mut child = spawn(job, server, folder);
        sleep(Duration::from_millis(fastrand::u64(20..600))).await;
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let child = spawn(job, server, folder);
    let output = tokio::task::spawn_blocking(|| child.wait_with_output()).await.unwrap().unwrap();
    assert!(output.status.success(), "the last process of `{job}` failed");
}

/// A bulk job with a journal sends every message exactly once, however often it is killed.
pub(crate) async fn bulk_job() {
    let (server, folder) = (Server::start().await, TempFolder::new("bulk"));
    run_and_kill("bulk", &server, &folder.0).await;
    for number in 0..MESSAGES {
        let sent = server.messages_in(&session(number));
        assert_eq!(sent, 1, "message {number} was sent {sent} times");
    }
}

/// A message is sent at most once, and exactly once if the workflow reported success.
pub(crate) async fn start_conversation() {
    let (server, folder) = (Server::start().await, TempFolder::new("start"));
    run_and_kill("start", &server, &folder.0).await;
    let log = fs::read_to_string(folder.0.join("log")).unwrap();
    let with = |word: &str| -> BTreeSet<i64> {
        log.lines().filter_map(|line| line.strip_prefix(word)?.trim().parse().ok()).collect()
    };
    let (begun, done) = (with("begun "), with("done "));
    assert!(done.len() >= MESSAGES && begun.is_superset(&done), "{} {}", begun.len(), done.len());
    for fingerprint in begun {
        let sent = server.count(fingerprint);
        let expected = if done.contains(&fingerprint) { sent == 1 } else { sent <= 1 };
        let reported = if done.contains(&fingerprint) { "sent" } else { "nothing" };
        assert!(
            expected,
            "message {fingerprint} was sent {sent} times, and reported as {reported}"
        );
    }
}

/// Does the job of a child process.
pub(crate) async fn child() {
    let (Ok(job), Ok(address)) = (std::env::var(JOB), std::env::var(ADDRESS)) else { return };
    let folder = PathBuf::from(std::env::var(FOLDER).unwrap());
    let site = crate::site(&address);
    match job.as_str() {
        "bulk" => send_in_bulk(&site, &folder).await,
        _ => start_conversations(&site, &folder).await,
    }
}

fn session(number: usize) -> String {
    format!("session_bulk_{number}")
}

/// Sends one message to each conversation, until none fails.
async fn send_in_bulk(site: &WebsiteHandle<WebsiteTier>, folder: &Path) {
    let journal = Journal::open(folder.join("journal")).unwrap();
    for _ in 0..200 {
        let report = bulk::for_each(0..MESSAGES, 4, |number| {
            let step = journal.step(number, "send");
            async move {
                step.once(
                    || Fingerprint::new(fastrand::i64(1..1 << 52)),
                    |fingerprint| find(site, number, fingerprint),
                    |fingerprint| send(site, number, fingerprint),
                )
                .await
            }
        });
        if report.keep_going().run().await.failed.is_empty() {
            return;
        }
    }
    panic!("messages still fail");
}

async fn find(
    site: &WebsiteHandle<WebsiteTier>,
    number: usize,
    fingerprint: Fingerprint,
) -> Result<Option<Fingerprint>> {
    // The server may not have read the request of the killed process yet.
    sleep(Duration::from_millis(100)).await;
    match site.get_message_in_conversation(session(number), fingerprint).await {
        Ok(found) => Ok(Some(found.fingerprint)),
        Err(error) if error.is_not_found() && error.reason().is_some() => Ok(None),
        Err(error) => Err(error),
    }
}

async fn send(
    site: &WebsiteHandle<WebsiteTier>,
    number: usize,
    fingerprint: Fingerprint,
) -> Result<Fingerprint> {
    let message = NewMessage::text("Hello").fingerprint(fingerprint);
    site.send_message_in_conversation(session(number), message).await?;
    Ok(fingerprint)
}

/// Starts conversations, and logs each message before and after it is sent.
async fn start_conversations(site: &WebsiteHandle<WebsiteTier>, folder: &Path) {
    let mut log = OpenOptions::new().append(true).create(true).open(folder.join("log")).unwrap();
    for _ in 0..MESSAGES {
        let fingerprint = fastrand::i64(1..1 << 52);
        log.write_all(format!("begun {fingerprint}\n").as_bytes()).unwrap();
        let message = NewMessage::text("Hello").fingerprint(Fingerprint::new(fingerprint));
        let mut workflow = site.start_conversation(message).nickname("Ada".to_owned());
        let mut attempts = 0;
        while let Err(error) = workflow.await {
            attempts += 1;
            assert!(attempts < 200, "{error:?}");
            sleep(Duration::from_millis(20)).await;
            workflow = error.resume();
        }
        log.write_all(format!("done {fingerprint}\n").as_bytes()).unwrap();
    }
}
