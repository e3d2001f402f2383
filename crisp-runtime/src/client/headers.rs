//! The headers of a request.

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::error::{Error, Result};
use crate::token::Credentials;

const TIER: HeaderName = HeaderName::from_static("x-crisp-tier");

/// Returns the headers that all requests of a client share.
pub(crate) fn shared(credentials: &Credentials, app: Option<&str>) -> Result<HeaderMap> {
    let mut headers = HeaderMap::with_capacity(5);
    headers.insert(AUTHORIZATION, credentials.authorization().clone());
    headers.insert(TIER, HeaderValue::from_static(credentials.tier().as_str()));
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, user_agent(app)?);
    Ok(headers)
}

/// Returns the headers of one request.
pub(crate) fn for_request(shared: &HeaderMap, has_body: bool) -> HeaderMap {
    let mut headers = shared.clone();
    if has_body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    headers
}

fn user_agent(app: Option<&str>) -> Result<HeaderValue> {
    const SELF: &str = concat!("crisp-api/", env!("CARGO_PKG_VERSION"));
    let Some(app) = app else { return Ok(HeaderValue::from_static(SELF)) };
    // HTTP allows bytes above 127 in a header, but does not define their encoding.
    let header = Some(app).filter(|app| app.bytes().all(|b| b == b' ' || b.is_ascii_graphic()));
    header.and_then(|app| HeaderValue::from_str(&format!("{app} {SELF}")).ok()).ok_or_else(|| {
        Error::configuration("the user agent contains a character that is not printable ASCII")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::Token;

    #[test]
    fn every_request_has_credentials_tier_and_user_agent() {
        let credentials = Token::website("identifier", "key").unwrap().into_credentials();
        let headers = shared(&credentials, Some("acme/1.0")).unwrap();
        assert_eq!(headers[AUTHORIZATION], "Basic aWRlbnRpZmllcjprZXk=");
        assert_eq!(headers["X-Crisp-Tier"], "website");
        assert!(headers[USER_AGENT].to_str().unwrap().starts_with("acme/1.0 crisp-api/"));
        assert!(!for_request(&headers, false).contains_key(CONTENT_TYPE));
        assert_eq!(for_request(&headers, true)[CONTENT_TYPE], "application/json");
        assert!(!format!("{headers:?}").contains("aWRlbnRpZmll"));
    }

    #[test]
    fn rejects_a_user_agent_that_is_not_printable_ascii() {
        let credentials = Token::website("identifier", "key").unwrap().into_credentials();
        for app in ["acme\r\nX: y", "acme\0", "acme\t1", "acme\u{7f}", "acmé"] {
            let error = shared(&credentials, Some(app)).unwrap_err().to_string();
            assert!(error.ends_with("not printable ASCII"), "{error}");
        }
        assert!(shared(&credentials, Some("acme/1.0 (a; b)")).is_ok());
    }
}
