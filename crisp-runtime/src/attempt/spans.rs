//! The `tracing` spans and events of a call; [`crate::observe`] documents them. Without the feature
//! `tracing`, all functions of this module do nothing.

#[cfg(feature = "tracing")]
pub(super) use traced::*;
#[cfg(not(feature = "tracing"))]
pub(super) use untraced::*;

#[cfg(feature = "tracing")]
mod traced {
    use tracing::field::Empty;
    use tracing::{Instrument, Span, info, info_span};

    use crate::client::Handle;
    use crate::error::{Error, Kind};
    use crate::observe::{AttemptEnded, Retrying};
    use crate::request::Operation;

    /// The target of all spans and events: the name of the crate that users depend on.
    const TARGET: &str = "crisp_api";

    /// The span of a call, which contains its attempts and waits.
    pub(in crate::attempt) struct CallSpan(Span);

    /// The span of an attempt.
    pub(in crate::attempt) struct AttemptSpan(Span);

    impl CallSpan {
        pub(in crate::attempt) fn new(operation: &Operation) -> Self {
            Self(info_span!(
                target: TARGET,
                "crisp.call",
                otel.kind = "internal",
                crisp.endpoint = operation.endpoint,
                url.template = &*operation.route,
                crisp.attempts = Empty,
                "error.type" = Empty,
            ))
        }

        pub(in crate::attempt) fn retrying(&self, retry: &Retrying<'_>) {
            info!(
                target: TARGET,
                parent: &self.0,
                {
                    crisp.endpoint = retry.endpoint,
                    attempts = retry.attempts,
                    wait = retry.wait.as_secs_f64(),
                    http.response.status_code = retry.error.status(),
                    "error.type" = error_type(retry.error),
                },
                "retrying"
            );
        }

        pub(in crate::attempt) fn ended(&self, attempts: u32, error: Option<&Error>) {
            self.0.record("crisp.attempts", attempts);
            if let Some(error) = error {
                record_error(&self.0, error);
            }
        }
    }

    impl AttemptSpan {
        pub(in crate::attempt) fn new(
            handle: &Handle,
            operation: &Operation,
            attempt: u32,
        ) -> Self {
            let base = &handle.core().base;
            let span = info_span!(
                target: TARGET,
                "crisp.attempt",
                otel.kind = "client",
                otel.status_code = Empty,
                http.request.method = operation.method.as_str(),
                url.template = &*operation.route,
                url.scheme = base.scheme(),
                server.address = base.host_str(),
                server.port = base.port_or_known_default(),
                http.request.resend_count = Empty,
                http.response.status_code = Empty,
                "error.type" = Empty,
                crisp.request_id = Empty,
                crisp.cache = Empty,
            );
            if attempt > 1 {
                span.record("http.request.resend_count", attempt - 1);
            }
            Self(span)
        }

        /// Returns whether a subscriber records the span.
        pub(in crate::attempt) fn is_recorded(&self) -> bool {
            !self.0.is_disabled()
        }

        pub(in crate::attempt) fn ended(&self, attempt: &AttemptEnded<'_>) {
            if let Some(status) = attempt.status {
                self.0.record("http.response.status_code", status);
            }
            if let Some(id) = attempt.request_id {
                self.0.record("crisp.request_id", id);
            }
            if let Some(cache) = attempt.cache {
                self.0.record("crisp.cache", tracing::field::debug(cache));
            }
            if let Some(error) = attempt.error {
                self.0.record("otel.status_code", "ERROR");
                record_error(&self.0, error);
            }
        }
    }

    pub(in crate::attempt) async fn in_call<T>(
        span: &CallSpan,
        future: impl Future<Output = T>,
    ) -> T {
        future.instrument(span.0.clone()).await
    }

    pub(in crate::attempt) async fn in_attempt<T>(
        span: &AttemptSpan,
        future: impl Future<Output = T>,
    ) -> T {
        future.instrument(span.0.clone()).await
    }

    fn record_error(span: &Span, error: &Error) {
        span.record("error.type", error_type(error));
    }

    /// The HTTP status, or a label for the kind of error.
    fn error_type(error: &Error) -> impl tracing::Value {
        let label =
            error.status().map_or_else(|| kind(error).to_owned(), |status| status.to_string());
        tracing::field::display(label)
    }

    /// A low-cardinality label for the kind of error.
    fn kind(error: &Error) -> &'static str {
        match error.kind() {
            Kind::Argument => "argument",
            Kind::Configuration => "configuration",
            Kind::Connect => "connect",
            Kind::Decode => "decode",
            Kind::Interrupted => "interrupted",
            Kind::Journal => "journal",
            Kind::Quota => "quota",
            Kind::QuotaStore => "quota_store",
            Kind::ReadOnly => "read_only",
            Kind::Redirect => "redirect",
            Kind::RepeatedPage => "repeated_page",
            Kind::Api => "api",
            Kind::Timeout => "timeout",
            Kind::TooLarge => "too_large",
            Kind::Fake => "fake",
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod untraced {
    use crate::client::Handle;
    use crate::error::Error;
    use crate::observe::{AttemptEnded, Retrying};
    use crate::request::Operation;

    pub(in crate::attempt) struct CallSpan;
    pub(in crate::attempt) struct AttemptSpan;

    impl CallSpan {
        pub(in crate::attempt) fn new(_: &Operation) -> Self {
            Self
        }

        pub(in crate::attempt) fn retrying(&self, _: &Retrying<'_>) {}

        pub(in crate::attempt) fn ended(&self, _: u32, _: Option<&Error>) {}
    }

    impl AttemptSpan {
        pub(in crate::attempt) fn new(_: &Handle, _: &Operation, _: u32) -> Self {
            Self
        }

        pub(in crate::attempt) fn is_recorded(&self) -> bool {
            false
        }

        pub(in crate::attempt) fn ended(&self, _: &AttemptEnded<'_>) {}
    }

    pub(in crate::attempt) async fn in_call<T>(_: &CallSpan, future: impl Future<Output = T>) -> T {
        future.await
    }

    pub(in crate::attempt) async fn in_attempt<T>(
        _: &AttemptSpan,
        future: impl Future<Output = T>,
    ) -> T {
        future.await
    }
}
