//! A bot that answers visitors, and stays silent in conversations that an operator takes over.
//!
//! `cargo run --example bot` runs against a local mock server, plays a visitor, and ends. Set
//! `CRISP_TOKEN_ID`, `CRISP_TOKEN_KEY` and `CRISP_WEBSITE_ID` (and `CRISP_TIER`, unless it is `website`)
//! to run it against the live API until Ctrl+C.

use std::future::Future;
use std::time::Duration;

use crisp_api::realtime::bot::{Bot, BotError, Incident, Report, Turn};
use crisp_api::realtime::{Event, MemorySeenStore, Rtm};
use crisp_api::types::MessageContent;
use crisp_api::{AnyTier, Client, Token, WebsiteHandle};
use crisp_api_mock::{MockServer, WEBSITE_ID};

type Result<T, E = BotError> = std::result::Result<T, E>;

/// Marks the messages of this bot. Choose a URN that no other program uses.
const ORIGIN: &str = "urn:example.com:bot:0";

#[tokio::main]
async fn main() -> Result<()> {
    let report = match std::env::var("CRISP_WEBSITE_ID") {
        Ok(website_id) => {
            let site = Client::from_env()?.website(website_id);
            let rtm = connect(&site)?;
            println!("Answering visitors until Ctrl+C.");
            answer(&site, rtm, async { drop(tokio::signal::ctrl_c().await) }).await
        }
        Err(_) => demonstrate().await?,
    };
    println!("{} messages were answered, {} failed.", report.handled, report.failed);
    match report.error {
        Some(error) => Err(error),
        None => Ok(()),
    }
}

/// Runs the bot against a mock server, on which a visitor asks a question.
async fn demonstrate() -> Result<Report> {
    let mock = MockServer::start().await?;
    let (id, key) = mock.website_token();
    let client = Client::builder(Token::website(id, key)?).base_url(mock.base_url()).build()?;
    let site = Client::<AnyTier>::from(client).website(WEBSITE_ID);
    let rtm = connect(&site)?;
    let control = rtm.control();
    control.subscribed(Duration::from_secs(10)).await?;

    let visitor = site.clone();
    let visit = async move {
        match visit(&visitor).await {
            Ok(reply) => println!("visitor: received {reply:?}"),
            Err(error) => eprintln!("error: {error}"),
        }
    };
    Ok(answer(&site, rtm, visit).await)
}

fn connect(site: &WebsiteHandle<AnyTier>) -> crisp_api::Result<Rtm> {
    // The messages of operators tell the bot when to be silent.
    site.rtm().events([Event::MESSAGE_SEND, Event::MESSAGE_RECEIVED]).connect()
}

/// Answers visitors until `end` completes.
async fn answer(
    site: &WebsiteHandle<AnyTier>,
    rtm: Rtm,
    end: impl Future<Output = ()> + Send + 'static,
) -> Report {
    let replies = site.clone();
    Bot::new(ORIGIN)
        // In memory: after a restart of the program, messages of a gap could be answered again.
        .seen(MemorySeenStore::new())
        .catch_up(site)
        .observe(|incident: Incident| eprintln!("incident: {incident:?}"))
        .shutdown(end)
        .run(rtm, move |turn: Turn| reply(replies.clone(), turn))
        .await
}

async fn reply(site: WebsiteHandle<AnyTier>, turn: Turn) -> Result<()> {
    let answer = match &turn.message.content {
        MessageContent::Text(text) if text.contains("order") => "Which order number is it?",
        MessageContent::Text(_) => "Thanks! A colleague will reply soon.",
        _ => "Thanks for the file! A colleague will have a look.",
    };
    println!("bot: {answer}");
    site.conversation(turn.session_id()).send(turn.reply(answer)).await?;
    Ok(())
}

/// Asks a question, and waits for a reply.
async fn visit(site: &WebsiteHandle<AnyTier>) -> Result<String> {
    let question = "Where is my order?";
    println!("visitor: {question}");
    let started = site.start_conversation(question).nickname("Ada Example").await?;
    let conversation = site.conversation(started.session_id);
    for _ in 0..50 {
        let mut messages = conversation.messages().await?;
        messages.sort_by_key(|message| message.timestamp);
        if let Some(MessageContent::Text(text)) = messages.pop().map(|message| message.content)
            && text != question
        {
            return Ok(text);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err("the bot did not reply within 5 seconds".into())
}
