//! The two clients that are compared in this process.

use crisp_api::quota::Quota;
use crisp_api::types::NewMessage;
use crisp_api::{Client as Crisp, Token, WebsiteHandle, WebsiteTier};
use serde::{Deserialize, Serialize};

use crate::Result;

const WEBSITE: &str = "6392d3e9-0241-46cf-bb26-86faf596fc82";
const SESSION: &str = "session_0e6fcd94-f788-4b4c-ad57-110181b739b0";

#[derive(Clone, Copy)]
pub(crate) enum Work {
    /// Gets a conversation of 1 kB.
    Get,
    /// Sends a message of 1 kB.
    Post,
}

impl Work {
    pub(crate) fn named(name: &str) -> Result<Self> {
        match name {
            "get" => Ok(Self::Get),
            "post" => Ok(Self::Post),
            _ => Err("expected `get` or `post`".into()),
        }
    }
}

pub(crate) enum Client {
    Ours(WebsiteHandle<WebsiteTier>, String),
    Reqwest(reqwest::Client, String, String),
}

impl Client {
    pub(crate) fn new(name: &str, address: &str) -> Result<Self> {
        let (base, text) = (format!("http://{address}/v1"), "x".repeat(950));
        match name {
            "ours" => {
                let client = Crisp::builder(Token::website("identifier", "key")?)
                    .base_url(base)
                    .quota(Quota::new().per_day(1_000_000_000))
                    .build()?;
                Ok(Self::Ours(client.website(WEBSITE), text))
            }
            "reqwest" => Ok(Self::Reqwest(reqwest::Client::new(), base, text)),
            _ => Err("expected `ours` or `reqwest`".into()),
        }
    }

    pub(crate) async fn repeat(&self, work: Work, count: u64) -> Result<()> {
        for _ in 0..count {
            match work {
                Work::Get => self.read(SESSION).await?,
                Work::Post => self.write().await?,
            }
        }
        Ok(())
    }

    pub(crate) async fn read(&self, session: &str) -> Result<()> {
        match self {
            Self::Ours(site, _) => {
                let conversation = site.get_conversation(session).await?;
                assert_eq!(conversation.session_id, session);
            }
            Self::Reqwest(client, base, _) => {
                let conversation = read(client, base, session).await?;
                assert_eq!(conversation.session_id, session);
            }
        }
        Ok(())
    }

    async fn write(&self) -> Result<()> {
        match self {
            Self::Ours(site, text) => {
                let message = NewMessage::text(text.as_str());
                site.send_message_in_conversation(SESSION, message).await?;
            }
            Self::Reqwest(client, base, text) => {
                write(client, base, SESSION, text).await?;
            }
        }
        Ok(())
    }
}

/// A typical hand-written request.
async fn read(client: &reqwest::Client, base: &str, session: &str) -> Result<Conversation> {
    let envelope: Envelope<Conversation> = client
        .get(format!("{base}/website/{WEBSITE}/conversation/{session}"))
        .basic_auth("identifier", Some("key"))
        .header("X-Crisp-Tier", "website")
        .send()
        .await?
        .error_for_status()?
        .json()
        .await?;
    envelope.data()
}

async fn write(client: &reqwest::Client, base: &str, session: &str, text: &str) -> Result<Sent> {
    let message = Message { kind: "text", from: "operator", origin: "chat", content: text };
    let envelope: Envelope<Sent> = client
        .post(format!("{base}/website/{WEBSITE}/conversation/{session}/message"))
        .basic_auth("identifier", Some("key"))
        .header("X-Crisp-Tier", "website")
        .json(&message)
        .send()
        .await?
        .error_for_status()?
        .json()
        .await?;
    envelope.data()
}

#[derive(Serialize)]
struct Message<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    from: &'a str,
    origin: &'a str,
    content: &'a str,
}

#[derive(Deserialize)]
struct Envelope<T> {
    error: bool,
    reason: String,
    data: Option<T>,
}

impl<T> Envelope<T> {
    fn data(self) -> Result<T> {
        match self.data {
            Some(data) if !self.error => Ok(data),
            _ => Err(self.reason.into()),
        }
    }
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, as in a program that uses the fields")]
struct Sent {
    fingerprint: i64,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, as in a program that uses the fields")]
struct Conversation {
    session_id: String,
    website_id: String,
    inbox_id: Option<String>,
    people_id: Option<String>,
    state: String,
    status: Option<u8>,
    is_verified: Option<bool>,
    is_blocked: Option<bool>,
    availability: String,
    active: Option<Active>,
    last_message: Option<String>,
    topic: Option<String>,
    verifications: Vec<String>,
    participants: Vec<String>,
    mentions: Vec<String>,
    unread: Option<Unread>,
    meta: Option<Meta>,
    created_at: Option<u64>,
    updated_at: Option<u64>,
    waiting_since: Option<u64>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, as in a program that uses the fields")]
struct Active {
    now: Option<bool>,
    last: Option<u64>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, as in a program that uses the fields")]
struct Unread {
    operator: Option<u32>,
    visitor: Option<u32>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded, as in a program that uses the fields")]
struct Meta {
    nickname: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    address: Option<String>,
    ip: Option<String>,
    avatar: Option<String>,
    subject: Option<String>,
    origin: Option<String>,
    segments: Vec<String>,
}
