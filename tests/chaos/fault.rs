//! The faults of the server.

/// Defines the enum together with the list of its variants.
macro_rules! faults {
    ($($name:ident,)*) => {
        /// A fault of a response. Those up to `Garbled429` do not process the request, as their status
        /// or their timing implies.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Fault {
            $($name,)*
        }

        const ALL: &[Fault] = &[$(Fault::$name,)*];
    };
}

faults! {
    ResetBefore,
    CloseBefore,
    StallBefore,
    RateLimited,
    RateLimitedPage,
    QuotaPage,
    Locked,
    Rejected,
    Garbled429,
    ResetAfter,
    CloseAfter,
    StallAfter,
    Slow,
    Drip,
    HeadCut,
    BodyCut,
    LengthTooLong,
    LengthTooShort,
    ChunkCut,
    ChunkMalformed,
    Twice,
    ThenClose,
    Empty,
    NoContent,
    Garbage,
    Page,
    BadGatewayPage,
    Unavailable,
    InternalError,
    RequestTimeout,
    Redirect,
    NotHttp,
    Informational,
}

impl Fault {
    /// Returns a fault for one request in five. Those that last until a timeout are rare.
    pub(crate) fn random() -> Option<Self> {
        let fault = (fastrand::u8(0..5) == 0).then(|| ALL[fastrand::usize(0..ALL.len())])?;
        let lasts = matches!(fault, Self::StallBefore | Self::StallAfter);
        (!lasts || fastrand::u8(0..20) == 0).then_some(fault)
    }

    /// Returns whether the server processes the request.
    pub(crate) fn processes(self) -> bool {
        self > Self::Garbled429
    }

    /// Returns the bytes to send in place of the response with this status line and body, and whether
    /// the connection stays open.
    pub(crate) fn respond(self, status: &str, body: &str) -> (Vec<u8>, bool) {
        let page = "<html><body>Sorry</body></html>";
        let whole = response(status, "", body);
        let cut = |text: &str| text.as_bytes()[..fastrand::usize(0..text.len())].to_vec();
        let (text, stays_open) = match self {
            Self::RateLimited => {
                (response("429 Limited", "Retry-After: 0\r\n", &error("limited")), true)
            }
            Self::RateLimitedPage => (response("429 Limited", "", page), true),
            Self::QuotaPage => (response("420 Calm", "Retry-After: 86400\r\n", page), true),
            Self::Locked => (response("423 Locked", "", &error("locked")), true),
            Self::Rejected => (response("400 Bad", "", &error("invalid_data")), true),
            Self::Garbled429 => (response("429 Limited", "", "\u{1}{{"), true),
            Self::HeadCut => {
                return (cut(whole.split("\r\n\r\n").next().unwrap_or_default()), false);
            }
            Self::BodyCut => return (cut(&whole), false),
            Self::LengthTooLong => (whole.replace("Content-Length: ", "Content-Length: 9"), false),
            Self::LengthTooShort => (response_of(status, "", body, 5), true),
            Self::ChunkCut => (chunked(status, body), false),
            Self::ChunkMalformed => (chunked(status, body) + "zz\r\n", false),
            Self::Twice => (whole.repeat(2), true),
            Self::ThenClose => (whole, false),
            Self::Empty => (response(status, "", ""), true),
            Self::NoContent => ("HTTP/1.1 204 No Content\r\n\r\n".to_owned(), true),
            Self::Garbage => (response(status, "", &body[..body.len() / 2]), true),
            Self::Page => (response(status, "Content-Type: text/html\r\n", page), true),
            Self::BadGatewayPage => (response("502 Bad Gateway", "", page), true),
            Self::Unavailable => (response("503 Unavailable", "", &error("unavailable")), true),
            Self::InternalError => (response("500 Error", "", &error("internal")), true),
            Self::RequestTimeout => (response("408 Timeout", "Connection: close\r\n", page), false),
            Self::Redirect => {
                (response("307 Moved", "Location: http://127.0.0.1:1/\r\n", ""), true)
            }
            Self::NotHttp => ("SSH-2.0-OpenSSH\r\n".to_owned(), false),
            Self::Informational => ("HTTP/1.1 103 Early Hints\r\n\r\n".to_owned() + &whole, true),
            Self::Slow | Self::Drip => (whole, true),
            Self::ResetBefore | Self::CloseBefore | Self::StallBefore => (String::new(), false),
            Self::ResetAfter | Self::CloseAfter | Self::StallAfter => (String::new(), false),
        };
        (text.into_bytes(), stays_open)
    }
}

/// Returns a response with a body.
pub(crate) fn response(status: &str, headers: &str, body: &str) -> String {
    response_of(status, headers, body, body.len())
}

fn response_of(status: &str, headers: &str, body: &str, length: usize) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\n\r\n{body}")
}

/// Returns a response that lacks its last chunk.
fn chunked(status: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nTransfer-Encoding: chunked\r\n\r\n{length:x}\r\n{body}\r\n")
}

/// Returns an error envelope.
pub(crate) fn error(reason: &str) -> String {
    format!(r#"{{"error":true,"reason":"{reason}","data":{{}}}}"#)
}
