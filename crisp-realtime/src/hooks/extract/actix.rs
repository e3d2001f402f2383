//! The extractor for actix-web 4.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpRequest, HttpResponse, ResponseError, web};
use futures_util::StreamExt;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::{Hook, HookConfig, HookRejection};
use crate::hooks::mistake::Mistake;
use crate::hooks::rejection::Rejection;

/// Replies with 500 if the application has no [`HookConfig`].
impl FromRequest for Hook {
    type Error = HookRejection;
    type Future = Pin<Box<dyn Future<Output = Result<Self, HookRejection>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let config = config(request);
        let headers = headers(request);
        let query = Some(request.query_string().to_owned()).filter(|query| !query.is_empty());
        let payload = payload.take();
        Box::pin(async move {
            let config = config.ok_or(HookRejection { status: 500 })?;
            config.verify_head(&headers, query.as_deref())?;
            let body =
                read(payload, &config).await.map_err(|rejection| config.reject(rejection))?;
            config.verify(&headers, query.as_deref(), &body)
        })
    }
}

fn config(request: &HttpRequest) -> Option<HookConfig> {
    let shared = || request.app_data::<web::Data<HookConfig>>().map(web::Data::get_ref);
    request.app_data::<HookConfig>().or_else(shared).cloned()
}

async fn read(mut payload: Payload, config: &HookConfig) -> Result<Vec<u8>, Rejection> {
    let mut body = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Rejection::new(Mistake::Interrupted))?;
        if config.is_too_large(body.len() + chunk.len()) {
            return Err(config.too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Converts the headers: actix-web 4 uses version 0.2 of the crate `http`.
fn headers(request: &HttpRequest) -> HeaderMap {
    let converted = request.headers().iter().filter_map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_str().as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(value.as_bytes()).ok()?))
    });
    let mut headers = HeaderMap::new();
    for (name, value) in converted {
        headers.append(name, value);
    }
    headers
}

impl ResponseError for HookRejection {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::UNAUTHORIZED)
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}
