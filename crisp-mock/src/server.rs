//! The HTTP server.

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

use crate::request::MockRequest;
use crate::response::MockResponse;
use crate::{Shared, auth, handlers, router, validate};

/// Serves connections until the task is aborted, which closes all of them.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let shared = shared.clone();
        connections.spawn(async move {
            let service = service_fn(|request| serve_request(request, shared.clone()));
            // A client that closes the connection early is not an error of the server.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
        while connections.try_join_next().is_some() {}
    }
}

async fn serve_request(
    request: Request<Incoming>,
    shared: Arc<Shared>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let header = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
        (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let request = MockRequest {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers: parts.headers.iter().map(header).collect(),
        body,
    };
    let response = respond(&request, &shared).unwrap_or_else(|error| error);
    shared.log().push(request);
    Ok(http_response(&parts.method, &response))
}

fn respond(request: &MockRequest, shared: &Shared) -> handlers::HandlerResult {
    let tier = auth::authenticate(request)?;
    let found = shared.router.find(request.method(), request.path())?;
    auth::authorize(tier, found.endpoint)?;
    validate::body(&shared.router.spec, found.endpoint, &request.json())?;
    let request = handlers::RoutedRequest {
        endpoint: found.endpoint,
        path: found.path,
        query: router::query(request.query()),
        body: request.json(),
    };
    handlers::handle(&request, &shared.router.spec, &mut shared.state())
}

fn http_response(method: &hyper::Method, response: &MockResponse) -> Response<Full<Bytes>> {
    let body = match *method {
        hyper::Method::HEAD => Bytes::new(),
        _ => Bytes::from(response.body.to_string()),
    };
    let response = Response::builder()
        .status(response.status)
        .header(CONTENT_TYPE, "application/json; charset=utf-8")
        .header("Request-Id", "mock-request")
        .header("Bloom-Status", "DIRECT")
        .body(Full::new(body));
    response.unwrap_or_else(|_| Response::new(Full::new(Bytes::new())))
}
