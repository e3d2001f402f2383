//! An extractor for axum and actix-web.

#[cfg(feature = "actix")]
mod actix;
#[cfg(feature = "axum")]
mod axum;

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use super::delivery::Delivery;
use super::mistake::Mistake;
use super::rejection::Rejection;
use super::request::HookRequest;
use super::verifier::{Verifier, header};

/// The size in bytes above which a body is rejected unless it is set.
const DEFAULT_MAX_BODY: usize = 1024 * 1024;

/// A verified request, as an argument of a handler.
///
/// The key of a workspace's webhook is verified before the body is read. A rejected request gets a
/// reply with an empty body: 401, or 413 if the body is too large. The [`HookConfig`] is found in the
/// state of axum's router, or in the `app_data` of the actix-web application.
///
/// With axum:
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// use axum::{Router, routing::post};
/// use crisp_api_realtime::hooks::{Content, Hook, HookConfig, Verifier};
///
/// async fn crisp(Hook(delivery): Hook) {
///     if let Content::Event(event) = delivery.content {
///         println!("{}", event.name); // queue the event; the reply is 200
///     }
/// }
///
/// let verifier = Verifier::plugin(["4f1a9c…"])?;
/// let config = HookConfig::new(verifier).observe(|rejection| eprintln!("{rejection}"));
/// let router: Router = Router::new().route("/crisp", post(crisp)).with_state(config);
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
///
/// With actix-web:
///
#[cfg_attr(feature = "actix", doc = "```no_run")]
#[cfg_attr(not(feature = "actix"), doc = "```ignore")]
/// use actix_web::{App, HttpResponse, web};
/// use crisp_api_realtime::hooks::{Hook, HookConfig, Verifier};
///
/// async fn crisp(Hook(delivery): Hook) -> HttpResponse {
///     println!("attempt {:?}", delivery.attempt);
///     HttpResponse::Ok().finish()
/// }
///
/// let config = HookConfig::new(Verifier::plugin(["4f1a9c…"])?);
/// let app = App::new().app_data(config).route("/crisp", web::post().to(crisp));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Hook(pub Delivery);

/// The settings of the extractor [`Hook`]. Clones share the secrets.
#[derive(Clone)]
pub struct HookConfig {
    verifier: Verifier,
    max_body: usize,
    observer: Option<Arc<dyn Fn(Rejection) + Send + Sync>>,
}

impl HookConfig {
    /// Creates settings that accept the requests that `verifier` accepts.
    pub fn new(verifier: Verifier) -> Self {
        Self { verifier, max_body: DEFAULT_MAX_BODY, observer: None }
    }

    /// Sets the size in bytes above which a body is rejected with 413 (default 1 MiB).
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Sets a function that is called with each rejection, such as one that logs it. The caller of the
    /// webhook learns the status only.
    #[must_use]
    pub fn observe(mut self, observer: impl Fn(Rejection) + Send + Sync + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    fn verify_head(&self, headers: &HeaderMap, query: Option<&str>) -> Result<(), HookRejection> {
        let length = header(headers, CONTENT_LENGTH.as_str()).and_then(|text| text.parse().ok());
        let result = match length {
            Some(length) if self.is_too_large(length) => Err(self.too_large()),
            _ => self.verifier.verify_head(headers, query),
        };
        result.map_err(|rejection| self.reject(rejection))
    }

    fn verify(
        &self,
        headers: &HeaderMap,
        query: Option<&str>,
        body: &[u8],
    ) -> Result<Hook, HookRejection> {
        let request = HookRequest::new(headers, body).query(query);
        self.verifier.verify(&request).map(Hook).map_err(|rejection| self.reject(rejection))
    }

    fn is_too_large(&self, length: usize) -> bool {
        length > self.max_body
    }

    fn too_large(&self) -> Rejection {
        Rejection::new(Mistake::TooLarge { limit: self.max_body })
    }

    fn reject(&self, rejection: Rejection) -> HookRejection {
        if let Some(observer) = &self.observer {
            observer(rejection);
        }
        HookRejection { status: rejection.status() }
    }
}

impl fmt::Debug for HookConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HookConfig")
            .field("verifier", &self.verifier)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}

/// The reply to a rejected request: a status and an empty body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HookRejection {
    status: u16,
}

impl HookRejection {
    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }
}

impl fmt::Display for HookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the request was rejected with the status {}", self.status)
    }
}

impl Error for HookRejection {}
