//! Who speaks TLS: one of three libraries, or nobody.
//!
//! Where several are compiled in, a feature that somebody asked for goes before the default one:
//! `rustls-ring`, then `native-tls`, then `rustls`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use reqwest::{Client, ClientBuilder};

use crate::error::{Error, Result};

/// Makes the client, with its TLS.
pub(super) fn build(builder: ClientBuilder) -> Result<Client> {
    let builder = choose(builder)?;
    without_panic(|| builder.build())
}

#[cfg(feature = "rustls-ring")]
fn choose(builder: ClientBuilder) -> Result<ClientBuilder> {
    Ok(builder.tls_backend_preconfigured(with_ring().map_err(|_| failed())?))
}

#[cfg(all(feature = "native-tls", not(feature = "rustls-ring")))]
fn choose(builder: ClientBuilder) -> Result<ClientBuilder> {
    Ok(builder.tls_backend_native())
}

#[cfg(all(feature = "rustls", not(any(feature = "rustls-ring", feature = "native-tls"))))]
fn choose(builder: ClientBuilder) -> Result<ClientBuilder> {
    Ok(builder.tls_backend_rustls())
}

#[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
fn choose(builder: ClientBuilder) -> Result<ClientBuilder> {
    Ok(builder)
}

/// What reqwest would set up, with ring in the place of a provider of its own. The provider that the
/// program installed for all of its parts goes before it; none is installed here.
#[cfg(feature = "rustls-ring")]
fn with_ring() -> Result<rustls::ClientConfig, rustls::Error> {
    use rustls::crypto::{CryptoProvider, ring};
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = CryptoProvider::get_default().cloned();
    let provider = provider.unwrap_or_else(|| ring::default_provider().into());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// Reqwest panics where another crate brings its TLS along without a provider, even for `http`.
fn without_panic(build: impl FnOnce() -> reqwest::Result<Client>) -> Result<Client> {
    match catch_unwind(AssertUnwindSafe(build)) {
        Ok(client) => client.map_err(|_| failed()),
        Err(_) => Err(Error::configuration(
            "another crate enables reqwest's `rustls-no-provider`, but no crypto provider of rustls \
             is installed: install one first, or enable the feature `rustls` or `rustls-ring` of \
             crisp-api",
        )),
    }
}

fn failed() -> Error {
    Error::configuration("the HTTP client with its TLS could not be set up")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn a_missing_provider_is_an_error() {
        let error = without_panic(|| panic!("no rustls crypto provider")).unwrap_err();
        assert_eq!(error.kind(), Kind::Configuration);
        assert!(error.to_string().contains("no crypto provider"), "{error}");
    }
}
