//! The choice of the TLS backend: rustls with ring, the platform's library, rustls, or none.
//!
//! If several are enabled, a feature that was enabled explicitly takes precedence over the default
//! one: `rustls-ring`, then `native-tls`, then `rustls`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use reqwest::{Client, ClientBuilder};

use crate::error::{Error, Result};

/// Builds the client with its TLS backend.
pub(super) fn build(builder: ClientBuilder) -> Result<Client> {
    build_as_is(choose(builder)?)
}

/// Builds the client with the TLS backend that is already set.
pub(super) fn build_as_is(builder: ClientBuilder) -> Result<Client> {
    catch_panic(|| builder.build())
}

#[cfg(feature = "rustls-ring")]
fn choose(builder: ClientBuilder) -> Result<ClientBuilder> {
    Ok(builder.tls_backend_preconfigured(rustls_with_ring().map_err(|_| setup_error())?))
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

/// Returns the configuration that reqwest would use, with ring as the crypto provider. A provider
/// that the program installed for the whole process takes precedence, and none is installed here.
#[cfg(feature = "rustls-ring")]
fn rustls_with_ring() -> Result<rustls::ClientConfig, rustls::Error> {
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

/// Converts a panic of reqwest to an error. Reqwest panics, even for `http`, if another crate
/// enables its rustls backend without a crypto provider.
fn catch_panic(build: impl FnOnce() -> reqwest::Result<Client>) -> Result<Client> {
    match catch_unwind(AssertUnwindSafe(build)) {
        Ok(client) => client.map_err(|_| setup_error()),
        Err(_) => Err(Error::configuration(
            "reqwest has no rustls crypto provider; install one, or enable the feature `rustls` or \
             `rustls-ring` of crisp-api",
        )),
    }
}

fn setup_error() -> Error {
    Error::configuration("cannot set up the HTTP client with its TLS backend")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn a_missing_provider_is_an_error() {
        let error = catch_panic(|| panic!("no rustls crypto provider")).unwrap_err();
        assert_eq!(error.kind(), Kind::Configuration);
        assert!(error.to_string().contains("no rustls crypto provider"), "{error}");
    }
}
