//! A server that returns the same conversation for every request and prints its address. Two session
//! ids return an oversized body instead, compressed or not.

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

/// The size of an oversized body in bytes.
const OVERSIZED: usize = 200_000_000;

const CONVERSATION: &str = include_str!("conversation.json");
const SENT: &str = r#"{"error":false,"reason":"dispatched","data":{"fingerprint":172446110823}}"#;

/// Serves until the process is stopped. `gzip_file` contains an oversized body, compressed with gzip.
pub(crate) fn serve(gzip_file: &str) -> Result<()> {
    let gzip_body = Bytes::from(std::fs::read(gzip_file)?);
    crate::one_thread()?.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?);
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let gzip_body = gzip_body.clone();
            let service = service_fn(move |request| respond(request, gzip_body.clone()));
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    })
}

type ServiceResult = std::result::Result<Response<Full<Bytes>>, Infallible>;

async fn respond(request: Request<Incoming>, gzip_body: Bytes) -> ServiceResult {
    let post = request.method() == "POST";
    let compressed =
        request.uri().path().rsplit_once("/bomb-").map(|(_, encoding)| encoding == "gzip");
    let _ = request.into_body().collect().await;
    let body = match compressed {
        Some(true) => gzip_body,
        Some(false) => vec![b' '; OVERSIZED].into(),
        None if post => SENT.into(),
        None => CONVERSATION.into(),
    };
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = if post { StatusCode::ACCEPTED } else { StatusCode::OK };
    // The length is not sent, so that a client must count the bytes to enforce a limit.
    let encoding = match compressed {
        Some(true) => Some(("content-encoding", "gzip")),
        Some(false) => Some(("transfer-encoding", "chunked")),
        None => None,
    };
    let common = [
        ("content-type", "application/json; charset=utf-8"),
        ("request-id", "0f1e2d3c-4b5a-6978"),
        ("bloom-status", "MISS"),
    ];
    for (name, value) in common.into_iter().chain(encoding) {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}
