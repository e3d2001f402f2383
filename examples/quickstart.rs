//! A short tour of the client, first with handles, then with an annotated trait.
//!
//! `cargo run --example quickstart` runs against a local mock server. Set `CRISP_TOKEN_ID`,
//! `CRISP_TOKEN_KEY` and `CRISP_WEBSITE_ID` (and `CRISP_TIER`, unless it is `website`) to run it
//! against the live API, where it creates two conversations.

use std::env::VarError;
use std::process::ExitCode;

use crisp_api::prelude::*;
use crisp_api::types::{ConversationMessage, MessageContent, NewMessage, SessionId, WebsiteId};
use crisp_api::{AnyTier, Client, Token};
use crisp_api_mock::{MockServer, WEBSITE_ID};

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("  caused by: {error}");
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    if let Some((client, website_id)) = from_environment()? {
        println!("Using the live API with workspace {website_id}.\n");
        return tour(client, website_id).await;
    }
    let mock = MockServer::start().await?;
    println!("Using a mock server at {}.\n", mock.base_url());

    let (id, key) = mock.website_token();
    let client = Client::builder(Token::website(id, key)?).base_url(mock.base_url()).build()?;
    tour(client.into(), WEBSITE_ID.into()).await
}

/// Returns the client and the workspace set in the environment, if any.
fn from_environment() -> Result<Option<(Client<AnyTier>, WebsiteId)>> {
    let variables = ["CRISP_TOKEN_ID", "CRISP_TOKEN_KEY", "CRISP_WEBSITE_ID"];
    if variables.iter().all(|name| std::env::var_os(name).is_none()) {
        return Ok(None);
    }
    let client = Client::from_env()?;
    let website_id = std::env::var("CRISP_WEBSITE_ID").map_err(|error| match error {
        VarError::NotPresent => "the environment variable `CRISP_WEBSITE_ID` is not set",
        VarError::NotUnicode(_) => "the environment variable `CRISP_WEBSITE_ID` is not UTF-8",
    })?;
    let website_id = website_id
        .parse()
        .map_err(|_| "the environment variable `CRISP_WEBSITE_ID` is not a workspace id")?;
    Ok(Some((client, website_id)))
}

async fn tour(client: Client<AnyTier>, website_id: WebsiteId) -> Result<()> {
    let session_id = with_handles(&client, &website_id).await?;
    with_a_trait(&client, &website_id, &session_id).await?;

    println!("Messages of the conversation:");
    let site = client.website(&website_id);
    for message in site.conversation(&session_id).messages().await? {
        println!("  {}", line(&message));
    }
    Ok(())
}

/// Handles provide every endpoint of the API as a method.
async fn with_handles(client: &Client<AnyTier>, website_id: &WebsiteId) -> Result<SessionId> {
    let site = client.website(website_id);
    println!("The first request:\n\n{}", site.get_website().request()?);

    let website = site.get_website().await?;
    println!("The workspace is named {:?}.", website.name.unwrap_or_default());

    let created = site.create_new_conversation().await?;
    println!("Created conversation {}.", created.session_id);

    let conversation = site.conversation(&created.session_id);
    conversation.send(NewMessage::text("Where is my order?").from_user()).await?;
    let sent = conversation.send("Hello from Rust").await?;
    println!("Sent message {} with a handle.\n", sent.fingerprint);
    Ok(created.session_id)
}

/// A port with the endpoints that this application uses.
#[crisp_api::client(tier(website, plugin), bind(website_id))]
pub trait Inbox {
    /// Gets the workspace.
    fn get_website(&self) -> _;
    /// Creates a conversation.
    fn create_new_conversation(&self);
    /// Sends a message in a conversation.
    fn send_message_in_conversation(&self, session_id: _, message: NewMessage) -> _;
}

async fn with_a_trait(
    client: &Client<AnyTier>,
    website_id: &WebsiteId,
    session_id: &SessionId,
) -> Result<()> {
    let inbox = InboxClient::new(client, website_id);
    let website = inbox.get_website().await?;
    let created = inbox.create_new_conversation().await?;
    println!(
        "Created conversation {} on {:?}.",
        created.session_id,
        website.domain.unwrap_or_default()
    );

    inbox.send_message_in_conversation(&created.session_id, "Hello from a trait".into()).await?;
    let sent = inbox
        .send_message_in_conversation(session_id, NewMessage::note("Sent with a trait."))
        .await?;
    println!("Sent message {} with a trait.\n", sent.fingerprint);
    Ok(())
}

fn line(message: &ConversationMessage) -> String {
    let text = match &message.content {
        MessageContent::Text(text) => text.clone(),
        MessageContent::Note(text) => format!("(note) {text}"),
        other => format!("({})", other.tag()),
    };
    format!("{} {}: {text}", message.timestamp, message.from)
}
