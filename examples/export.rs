//! Exports the conversations of a workspace with all their messages, one JSON object per line.
//!
//! `cargo run --example export -- FILE` exports a local mock server. Set `CRISP_TOKEN_ID`,
//! `CRISP_TOKEN_KEY` and `CRISP_WEBSITE_ID` to export the last year of a workspace from the live
//! API.
//!
//! The export can be stopped at any time, even with `kill -9`. The next run with the same file
//! resumes it, and `FILE` contains every conversation exactly once. The progress is stored in
//! `FILE.journal`.

use std::fs::OpenOptions;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;

use crisp_api::bulk::{self, Journal};
use crisp_api::prelude::*;
use crisp_api::types::Conversation;
use crisp_api::{AnyTier, Client, Timestamp, Token, WebsiteHandle};
use crisp_api_mock::{MockServer, WEBSITE_ID};

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

const STEP: &str = "export";
const CONCURRENCY: usize = 8;
const MONTH: Duration = Duration::from_secs(30 * 86_400);

/// Appends the conversations created in this range that are not in the file yet.
pub(crate) async fn export(
    site: &WebsiteHandle<AnyTier>,
    path: &Path,
    (from, to): (Timestamp, Timestamp),
) -> Result<()> {
    let mut journal_path = path.as_os_str().to_owned();
    journal_path.push(".journal");
    let journal = Journal::open(journal_path)?;
    let exported = journal.results::<u64>(STEP)?;

    // The journal stores the complete length of the file. A killed run may have left a partial line.
    let mut length = exported.iter().map(|(_, end)| *end).max().unwrap_or(0);
    let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
    if file.metadata()?.len() < length {
        return Err(
            "the file is shorter than its journal states; delete the journal to start over".into(),
        );
    }
    file.set_len(length)?;
    file.seek(SeekFrom::End(0))?;

    let list = site.list_conversations().bulk().created_between(from, to).window(MONTH);
    let mut work = bulk::for_each_in(list, CONCURRENCY, |conversation: Conversation| {
        let step = journal.step(&conversation.session_id, STEP);
        async move {
            if step.is_done() {
                return Ok(None);
            }
            let stream = site.conversation(&conversation.session_id).messages().bulk().walk_back();
            let mut messages = stream.collect_up_to(usize::MAX).await?;
            messages.reverse();
            Ok::<_, crisp_api::Error>(Some(messages))
        }
    });

    let (mut conversations, mut messages) = (exported.len(), 0);
    while let Some(outcome) = work.next().await {
        let (conversation, Some(found)) = outcome.into_result()? else { continue };
        let line = serde_json::json!({ "conversation": conversation, "messages": found });
        let line = format!("{line}\n");
        file.write_all(line.as_bytes())?;
        file.sync_data()?;
        length += line.len() as u64;
        journal.step(&conversation.session_id, STEP).finish(&length)?;

        (conversations, messages) = (conversations + 1, messages + found.len());
        eprint!("\r{conversations} conversations, {messages} messages in this run");
    }
    eprintln!("\n{conversations} conversations exported in total.");
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    let path = std::env::args_os().nth(1).ok_or("usage: export FILE")?;
    let now = Timestamp::now();
    let span = (Timestamp::from_millis(now.as_millis() - 365 * 86_400_000), now);
    if let Ok(website_id) = std::env::var("CRISP_WEBSITE_ID") {
        let site = Client::from_env()?.website(website_id);
        return export(&site, path.as_ref(), span).await;
    }

    let mock = MockServer::start().await?;
    let (id, key) = mock.website_token();
    let client = Client::builder(Token::website(id, key)?).base_url(mock.base_url()).build()?;
    let site = Client::<AnyTier>::from(client).website(WEBSITE_ID);
    for number in 1..=100 {
        let created = u64::try_from(now.as_millis())? - number * 3_600_000;
        site.conversation(mock.add_conversation(created)).send("Where is my order?").await?;
    }
    export(&site, path.as_ref(), span).await
}
