//! The address of the realtime server.

use crisp_api_runtime::{Error, Handle, Kind, Method, RawCall, Result, Tier};
use serde::Deserialize;
use url::{Host, Url};

#[derive(Deserialize)]
struct Endpoints {
    socket: SocketEndpoints,
}

#[derive(Deserialize)]
struct SocketEndpoints {
    app: String,
}

/// Requests the address of the realtime server, and validates it.
///
/// # Errors
///
/// Those of the request; [`Kind::Redirect`] if the address is not one to which credentials may go.
pub(super) async fn discover(handle: &Handle, tier: Tier, website_id: Option<&str>) -> Result<Url> {
    let call = RawCall::__new(handle, Method::GET, route(tier)).retries(0);
    let call = match (tier, website_id) {
        (Tier::Website, Some(id)) => call.param("website_id", id),
        _ => call,
    };
    let base = call.request()?.url().clone();
    let endpoints = match call.json::<Endpoints>().await {
        // The official Node and Go clients request this route. Not verified.
        Err(error) if tier == Tier::Website && error.status() == Some(404) => {
            let route = "/website/connect/endpoints";
            let fallback = RawCall::__new(handle, Method::GET, route).retries(0);
            fallback.json::<Endpoints>().await?
        }
        result => result?,
    };
    validate(&endpoints.socket.app, &base).map_err(|problem| {
        let message = format!("the address of the realtime server {problem}");
        Error::new(Kind::Redirect, message)
    })
}

fn route(tier: Tier) -> &'static str {
    match tier {
        Tier::Plugin => "/plugin/connect/endpoints",
        Tier::User => "/user/connect/endpoints",
        Tier::Website => "/website/{website_id}/connect/endpoints",
    }
}

/// Checks that credentials may go to the address: `wss` to a host of Crisp, or to that of the REST API,
/// which has the credentials already. If the REST API is a mock that is called in clear text, `ws` to
/// its host or to this machine, too.
fn validate(text: &str, base: &Url) -> std::result::Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "is not a URL")?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("contains credentials");
    }
    if url.fragment().is_some() {
        return Err("has a fragment");
    }
    let same_host = url.host().is_some() && url.host() == base.host();
    let local = base.scheme() == "http" && (same_host || is_loopback(&url));
    match url.scheme() {
        "wss" if is_crisp(&url) || same_host || local => Ok(url),
        "wss" => Err("is not on a host of Crisp"),
        "ws" if local => Ok(url),
        _ => Err("does not use `wss`"),
    }
}

fn is_crisp(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "crisp.chat" || name.ends_with(".crisp.chat"),
        _ => false,
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Adds the parameters of Engine.IO to the address. Its path is that of Engine.IO, and ends with `/`.
pub(super) fn websocket_url(mut url: Url) -> Url {
    if !url.path().ends_with('/') {
        let path = [url.path(), "/"].concat();
        url.set_path(&path);
    }
    let own: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| name != "EIO" && name != "transport")
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    url.query_pairs_mut()
        .clear()
        .extend_pairs(own)
        .append_pair("EIO", "4")
        .append_pair("transport", "websocket");
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_valid(text: &str, base: &str) -> bool {
        validate(text, &Url::parse(base).unwrap()).is_ok()
    }

    #[test]
    fn credentials_go_to_crisp_only() {
        let base = "https://api.crisp.chat/v1";
        for url in
            ["wss://app.relay.crisp.chat/w/f43/", "wss://crisp.chat", "wss://CRISP.chat:8443/"]
        {
            assert!(is_valid(url, base), "{url}");
        }
        for url in [
            "",
            "nonsense",
            "ws://app.relay.crisp.chat/",
            "https://app.relay.crisp.chat/",
            "wss://crisp.chat.evil.com/",
            "wss://evilcrisp.chat/",
            "wss://evil.com/crisp.chat",
            "wss://crisp.chat@evil.com/",
            "wss://a:b@app.crisp.chat/",
            "wss://app.crisp.chat/#x",
            "wss://app.crisp.chat./",
            "wss://crіsp.chat/",
            "wss://127.0.0.1/",
            "ws://127.0.0.1/",
            "ws://localhost/",
        ] {
            assert!(!is_valid(url, base), "{url}");
        }
    }

    #[test]
    fn a_mock_may_be_on_its_host_or_on_this_machine() {
        for base in ["http://127.0.0.1:8080/v1", "http://crisp-mock/v1"] {
            assert!(is_valid("ws://127.0.0.1:9000/w/", base) && is_valid("ws://[::1]/", base));
            assert!(is_valid("ws://localhost/", base) && is_valid("wss://app.crisp.chat/", base));
            for url in
                ["ws://app.crisp.chat/", "ws://evil.com/", "wss://evil.com/", "ws://10.0.0.1/"]
            {
                assert!(!is_valid(url, base), "{url}");
            }
        }
        assert!(is_valid("ws://crisp-mock:1/", "http://crisp-mock/v1"));
        assert!(is_valid("wss://proxy.acme.com/rtm/", "https://proxy.acme.com/v1"));
        assert!(!is_valid("ws://proxy.acme.com/rtm/", "https://proxy.acme.com/v1"));
    }

    #[test]
    fn the_address_keeps_its_path_and_its_query() {
        for (url, expected) in [
            ("wss://a.crisp.chat/w/f43/", "wss://a.crisp.chat/w/f43/?EIO=4&transport=websocket"),
            ("wss://a.crisp.chat/w", "wss://a.crisp.chat/w/?EIO=4&transport=websocket"),
            ("wss://a.crisp.chat", "wss://a.crisp.chat/?EIO=4&transport=websocket"),
            (
                "wss://a.crisp.chat/?EIO=3&node=7&transport=polling",
                "wss://a.crisp.chat/?node=7&EIO=4&transport=websocket",
            ),
        ] {
            assert_eq!(websocket_url(Url::parse(url).unwrap()).as_str(), expected);
        }
    }
}
