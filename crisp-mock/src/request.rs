//! The requests that the mock server received.

use std::fmt;

use bytes::Bytes;
use serde_json::Value;

/// A request that the mock server received.
#[derive(Clone)]
pub struct MockRequest {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl MockRequest {
    /// Returns the HTTP method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the path and the query, still percent-encoded: `/v1/website/x?page=1`.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Returns the path, still percent-encoded.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Returns the query without the `?`, still percent-encoded.
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// Returns the headers in order, with their names in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns the value of a header. The name is case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Returns the body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Parses the body as JSON. Returns null if it is not JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// Writes the request line and the headers, with redacted credentials.
impl fmt::Display for MockRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {} HTTP/1.1", self.method, self.target)?;
        for (name, value) in self.headers() {
            let shown = match name {
                "authorization" => match value.split_once(' ') {
                    Some((scheme, _)) => format!("{scheme} <redacted>"),
                    None => "<redacted>".to_owned(),
                },
                _ => value.to_owned(),
            };
            writeln!(f, "{name}: {shown}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for MockRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("MockRequest").field(&self.to_string()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_redacts_credentials() {
        let request = MockRequest {
            method: "GET".into(),
            target: "/v1/website/x?a=1".into(),
            headers: vec![
                ("authorization".into(), "Basic c2VjcmV0".into()),
                ("x-crisp-tier".into(), "website".into()),
            ],
            body: Bytes::new(),
        };
        assert_eq!(
            request.to_string(),
            "GET /v1/website/x?a=1 HTTP/1.1\nauthorization: Basic <redacted>\nx-crisp-tier: website\n"
        );
        assert_eq!((request.path(), request.query()), ("/v1/website/x", "a=1"));
    }
}
