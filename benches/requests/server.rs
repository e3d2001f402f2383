//! A server that answers everything with the same conversation, on a port that it prints, but for
//! two ids: they give far too much, packed or not.

use std::convert::Infallible;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::HeaderValue;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::Result;

/// The size of what is far too much.
const TOO_MUCH: usize = 200_000_000;

const CONVERSATION: &str = include_str!("conversation.json");
const SENT: &str = r#"{"error":false,"reason":"dispatched","data":{"fingerprint":172446110823}}"#;

/// Serves until it is stopped. `packed` is a file with far too much in it, by gzip.
pub(crate) fn serve(packed: &str) -> Result<()> {
    let packed = Bytes::from(std::fs::read(packed)?);
    crate::one_thread()?.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?);
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let packed = packed.clone();
            let service = service_fn(move |request| answer(request, packed.clone()));
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    })
}

type Answer = std::result::Result<Response<Full<Bytes>>, Infallible>;

async fn answer(request: Request<Incoming>, packed: Bytes) -> Answer {
    let post = request.method() == "POST";
    let too_much = request.uri().path().rsplit_once("/bomb-").map(|(_, how)| how == "packed");
    let _ = request.into_body().collect().await;
    let body = match too_much {
        Some(true) => packed,
        Some(false) => vec![b' '; TOO_MUCH].into(),
        None if post => SENT.into(),
        None => CONVERSATION.into(),
    };
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = if post { StatusCode::ACCEPTED } else { StatusCode::OK };
    // Without its length, so that only those who count learn it.
    let tells = match too_much {
        Some(true) => Some(("content-encoding", "gzip")),
        Some(false) => Some(("transfer-encoding", "chunked")),
        None => None,
    };
    let usual = [
        ("content-type", "application/json; charset=utf-8"),
        ("x-request-id", "0f1e2d3c-4b5a-6978"),
        ("bloom-status", "MISS"),
    ];
    for (name, value) in usual.into_iter().chain(tells) {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}
