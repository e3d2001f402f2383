//! A server that answers everything with the same conversation, on a port that it prints.

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

const CONVERSATION: &str = include_str!("conversation.json");
const SENT: &str = r#"{"error":false,"reason":"dispatched","data":{"fingerprint":172446110823}}"#;

pub(crate) fn serve() -> Result<()> {
    crate::one_thread()?.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?);
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let service = service_fn(answer);
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    })
}

type Answer = std::result::Result<Response<Full<Bytes>>, Infallible>;

async fn answer(request: Request<Incoming>) -> Answer {
    let post = request.method() == "POST";
    let _ = request.into_body().collect().await;
    let (status, body) =
        if post { (StatusCode::ACCEPTED, SENT) } else { (StatusCode::OK, CONVERSATION) };
    let mut response = Response::new(Full::new(Bytes::from_static(body.as_bytes())));
    *response.status_mut() = status;
    for (name, value) in [
        ("content-type", "application/json; charset=utf-8"),
        ("x-request-id", "0f1e2d3c-4b5a-6978"),
        ("bloom-status", "MISS"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}
