//! The way to the mock, on which a test can lay stones.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crisp_api::transport::{BoxFuture, RawResponse, Transport, TransportError, TransportErrorKind};
use crisp_api::{Client, Request, Token, WebsiteHandle, WebsiteTier};
use crisp_api_mock::{MockServer, WEBSITE_ID};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What happens to a request on its way.
#[derive(Clone, Copy)]
pub(crate) enum Fate {
    /// No connection comes about.
    Unreachable,
    /// The connection breaks before the request arrives, which the client cannot know.
    LostRequest,
    /// The request arrives, and the answer does not.
    LostAnswer,
    /// Somebody else answers this.
    Answered(u16, &'static str),
    /// It takes so long.
    Late(Duration),
}

/// A request that the client made: what it was, and how long it was allowed to take.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) line: String,
    pub(crate) timeout: Duration,
}

/// A transport to the mock. Each stone waits for the first request with its line, and is gone then.
#[derive(Clone, Default)]
pub(crate) struct Way {
    stones: Arc<Mutex<Vec<(&'static str, Fate)>>>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

/// A workspace of the mock behind a way with these stones.
pub(crate) async fn start_behind<const N: usize>(
    stones: [(&'static str, Fate); N],
) -> (MockServer, Way, WebsiteHandle<WebsiteTier>) {
    let mock = MockServer::start().await.unwrap();
    let way = Way::default();
    stones.into_iter().for_each(|(line, fate)| way.lay(line, fate));
    let (id, key) = mock.website_token();
    let token = Token::website(id, key).unwrap();
    let builder = Client::builder(token).base_url(mock.base_url()).transport(way.clone());
    // Every failure comes out as it is.
    let site = builder.retries(0).build().unwrap().website(WEBSITE_ID);
    (mock, way, site)
}

impl Way {
    pub(crate) fn lay(&self, line: &'static str, fate: Fate) {
        self.stones.lock().unwrap().push((line, fate));
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// The lines of all requests, arrived or not, with `*` for what the mock makes up.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.line).collect()
    }

    fn fate(&self, request: &Request) -> Option<Fate> {
        let path = request.url().path().replace(&format!("/v1/website/{WEBSITE_ID}"), "");
        let parts: Vec<_> = path.split('/').collect();
        let hide = |part: &&str| part.starts_with("session_") || part.parse::<i64>().is_ok();
        let path = parts.iter().map(|part| if hide(part) { "*" } else { part });
        let line = format!("{} {}", request.method(), path.collect::<Vec<_>>().join("/"));
        let mut stones = self.stones.lock().unwrap();
        let found = stones.iter().position(|(start, _)| *start == line);
        self.asked.lock().unwrap().push(Asked { line, timeout: request.timeout() });
        found.map(|index| stones.remove(index).1)
    }
}

impl Transport for Way {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<RawResponse, TransportError>> {
        Box::pin(async move {
            let broken = || TransportError::new(TransportErrorKind::Interrupted, "it broke");
            match self.fate(&request) {
                Some(Fate::Unreachable) => {
                    Err(TransportError::new(TransportErrorKind::Connect, "nobody is there"))
                }
                Some(Fate::LostRequest) => Err(broken()),
                Some(Fate::LostAnswer) => {
                    forward(&request).await;
                    Err(broken())
                }
                Some(Fate::Answered(status, body)) => Ok(RawResponse::new(status, body)),
                Some(Fate::Late(time)) => {
                    tokio::time::sleep(time).await;
                    Ok(forward(&request).await)
                }
                None => Ok(forward(&request).await),
            }
        })
    }
}

/// Sends the request on a connection of its own.
async fn forward(request: &Request) -> RawResponse {
    let url = request.url();
    let address = (url.host_str().unwrap(), url.port().unwrap());
    let mut stream = TcpStream::connect(address).await.unwrap();
    let body = request.body().cloned().unwrap_or_default();
    let mut head = format!("{} {} HTTP/1.1\r\nHost: mock\r\n", request.method(), url.path());
    for (name, value) in request.headers() {
        head += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    head += &format!("Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    stream.write_all(&[head.as_bytes(), &body].concat()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    RawResponse::new(status, body.to_owned())
}
