//! The extractor for axum 0.8.

use std::error::Error;

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::{Hook, HookConfig, HookRejection};
use crate::hooks::mistake::Mistake;
use crate::hooks::rejection::Rejection;

impl<S> FromRequest<S> for Hook
where
    HookConfig: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = HookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, HookRejection> {
        let config = HookConfig::from_ref(state);
        let (parts, body) = request.into_parts();
        config.verify_head(&parts.headers, parts.uri.query())?;
        let body = match Limited::new(body, config.max_body).collect().await {
            Ok(body) => body.to_bytes(),
            Err(error) if is_too_large(&*error) => return Err(config.reject(config.too_large())),
            Err(_) => return Err(config.reject(Rejection::new(Mistake::Interrupted))),
        };
        config.verify(&parts.headers, parts.uri.query(), &body)
    }
}

/// Whether our limit was exceeded, or that of a layer.
fn is_too_large(error: &(dyn Error + 'static)) -> bool {
    std::iter::successors(Some(error), |&error| error.source())
        .any(<dyn Error>::is::<LengthLimitError>)
}

impl IntoResponse for HookRejection {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::UNAUTHORIZED);
        response
    }
}
