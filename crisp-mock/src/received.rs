//! What the mock received.

use std::fmt;

use bytes::Bytes;
use serde_json::Value;

/// A request as the mock received it.
#[derive(Clone)]
pub struct Received {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Received {
    /// The HTTP method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path and the query, as they were written: `/v1/website/x?page=1`.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The path, as it was written.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The query, as it was written, without the `?`.
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The headers, in their order, their names in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The header with this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON; null where it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// The request line and the headers, without the credentials.
impl fmt::Display for Received {
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

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Received").field(&self.to_string()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_prints_without_the_credentials() {
        let received = Received {
            method: "GET".into(),
            target: "/v1/website/x?a=1".into(),
            headers: vec![
                ("authorization".into(), "Basic c2VjcmV0".into()),
                ("x-crisp-tier".into(), "website".into()),
            ],
            body: Bytes::new(),
        };
        assert_eq!(
            received.to_string(),
            "GET /v1/website/x?a=1 HTTP/1.1\nauthorization: Basic <redacted>\nx-crisp-tier: website\n"
        );
        assert_eq!((received.path(), received.query()), ("/v1/website/x", "a=1"));
    }
}
