//! Bytes to requests, and answers to bytes.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::CONTENT_TYPE;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::received::Received;
use crate::reply::Reply;
use crate::{Shared, auth, handlers, router, validate};

/// Serves connections until the task is aborted, which closes all of them.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let shared = shared.clone();
        connections.spawn(async move {
            let service = service_fn(|request| answer(request, shared.clone()));
            // A client that goes away is none of the mock's business.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
        while connections.try_join_next().is_some() {}
    }
}

async fn answer(
    request: Request<Incoming>,
    shared: Arc<Shared>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let header = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
        (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let received = Received {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers: parts.headers.iter().map(header).collect(),
        body,
    };
    let reply = reply_to(&received, &shared).unwrap_or_else(|refusal| refusal);
    shared.log().push(received);
    Ok(response(&parts.method, &reply))
}

fn reply_to(request: &Received, shared: &Shared) -> Result<Reply, Reply> {
    let tier = auth::authenticate(request)?;
    let found = shared.router.find(request.method(), request.path())?;
    auth::authorize(tier, found.endpoint)?;
    validate::body(&shared.router.spec, found.endpoint, &request.json())?;
    let asked = handlers::Asked {
        endpoint: found.endpoint,
        path: found.path,
        query: router::query(request.query()),
        body: request.json(),
    };
    handlers::handle(&asked, &shared.router.spec, &mut shared.state())
}

fn response(method: &hyper::Method, reply: &Reply) -> Response<Full<Bytes>> {
    let body = match *method {
        hyper::Method::HEAD => Bytes::new(),
        _ => Bytes::from(reply.body.to_string()),
    };
    let response = Response::builder()
        .status(reply.status)
        .header(CONTENT_TYPE, "application/json; charset=utf-8")
        .header("X-Request-ID", "mock-request")
        .header("Bloom-Status", "DIRECT")
        .body(Full::new(body));
    response.unwrap_or_else(|_| Response::new(Full::new(Bytes::new())))
}
