//! Spans and events of `tracing`, with the stable names of OpenTelemetry. Without the feature
//! `tracing`, the functions do nothing.

use std::time::Duration;

use super::failure::Failure;

#[cfg(feature = "tracing")]
pub(super) use traced::*;
#[cfg(not(feature = "tracing"))]
pub(super) use untraced::*;

#[cfg(feature = "tracing")]
mod traced {
    use tracing::{Instrument, Span, debug, info_span};
    use url::Url;

    use super::{Duration, Failure};

    /// Runs a connection in its span.
    pub(in crate::rtm) async fn in_connection<T>(
        url: &Url,
        events: usize,
        future: impl Future<Output = T>,
    ) -> T {
        let span = info_span!(
            "crisp.rtm.connection",
            otel.kind = "client",
            url.scheme = url.scheme(),
            server.address = url.host_str(),
            server.port = url.port_or_known_default(),
            crisp.rtm.events = events,
        );
        future.instrument(span).await
    }

    pub(in crate::rtm) fn authenticated() {
        debug!(parent: &Span::current(), "authenticated");
    }

    pub(in crate::rtm) fn retrying(failure: &Failure, failures: u32, wait: Duration) {
        let wait = wait.as_secs_f64();
        debug!(failures, wait, "error.type" = kind(failure), "reconnecting");
    }

    pub(in crate::rtm) fn ended(failure: &Failure) {
        debug!("error.type" = kind(failure), "the stream ended");
    }

    /// A low-cardinality label: the status, or the kind of the error.
    fn kind(failure: &Failure) -> String {
        match failure.error.status() {
            Some(status) => status.to_string(),
            None => format!("{:?}", failure.error.kind()).to_lowercase(),
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod untraced {
    use url::Url;

    use super::{Duration, Failure};

    pub(in crate::rtm) async fn in_connection<T>(
        _: &Url,
        _: usize,
        future: impl Future<Output = T>,
    ) -> T {
        future.await
    }

    pub(in crate::rtm) fn authenticated() {}

    pub(in crate::rtm) fn retrying(_: &Failure, _: u32, _: Duration) {}

    pub(in crate::rtm) fn ended(_: &Failure) {}
}
