//! Tests of observers and spans.

use super::*;
use crate::observe::{AttemptEnded, CallEnded, Observer, Retrying};

/// An observer that records its notifications.
#[derive(Clone, Default)]
struct RecordingObserver(Arc<Mutex<Vec<String>>>);

impl Observer for RecordingObserver {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        let AttemptEnded { method, route, attempt, status, .. } = attempt;
        self.0.lock().unwrap().push(format!("{method} {route} {attempt}: {status:?}"));
    }

    fn retrying(&self, retry: &Retrying<'_>) {
        self.0.lock().unwrap().push(format!("retry after {}", retry.attempts));
    }

    fn call_ended(&self, call: &CallEnded<'_>) {
        let failed = call.error.is_some();
        self.0.lock().unwrap().push(format!("{} {} {failed}", call.endpoint, call.attempts));
    }
}

fn call_with_secrets(client: ClientBuilder<Handle>) -> RawCall {
    let client = client.build().unwrap();
    RawCall::__new(&client, Method::GET, "/people/{id}").param("id", "s3cret").query("q", "s3cret")
}

#[tokio::test(start_paused = true)]
async fn an_observer_is_notified_of_attempts_retries_and_the_call() {
    let observer = RecordingObserver::default();
    let script = Script::new(&[Status(503), Failure(TransportErrorKind::Connect), Status(404)]);
    let client = script.client().observer(observer.clone());
    call_with_secrets(client).json::<u8>().await.unwrap_err();
    assert_eq!(
        *observer.0.lock().unwrap(),
        [
            "GET /people/{id} 1: Some(503)",
            "retry after 1",
            "GET /people/{id} 2: None",
            "retry after 2",
            "GET /people/{id} 3: Some(404)",
            "raw 3 true",
        ]
    );
}

#[cfg(feature = "tracing")]
mod spans {
    use std::cell::RefCell;
    use std::sync::atomic::{AtomicU64, Ordering};

    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata, Subscriber};

    use super::*;

    thread_local! {
        static FIELDS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    }

    /// Collects the fields of all spans and events, for each thread. It is the subscriber of all
    /// threads: `tracing` caches whether a call site is enabled, so a subscriber of a single thread
    /// would miss the call sites that another thread reached first.
    struct Collector(AtomicU64);

    struct Fields<'a>(&'a mut Vec<String>);

    impl Visit for Fields<'_> {
        fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
            self.0.push(format!("{}={value:?}", field.name()));
        }
    }

    impl Subscriber for Collector {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            metadata.target().starts_with("crisp_api")
        }

        fn new_span(&self, span: &Attributes<'_>) -> Id {
            FIELDS.with_borrow_mut(|fields| {
                fields.push(span.metadata().name().to_owned());
                span.record(&mut Fields(fields));
            });
            Id::from_u64(self.0.fetch_add(1, Ordering::Relaxed) + 1)
        }

        fn record(&self, _: &Id, values: &Record<'_>) {
            FIELDS.with_borrow_mut(|fields| values.record(&mut Fields(fields)));
        }

        fn record_follows_from(&self, _: &Id, _: &Id) {}

        fn event(&self, event: &Event<'_>) {
            let metadata = event.metadata();
            FIELDS.with_borrow_mut(|fields| {
                fields.push(format!("{} {}", metadata.level(), metadata.target()));
                event.record(&mut Fields(fields));
            });
        }

        fn enter(&self, _: &Id) {}

        fn exit(&self, _: &Id) {}
    }

    #[tokio::test(start_paused = true)]
    async fn spans_follow_opentelemetry_and_show_no_values() {
        tracing::subscriber::set_global_default(Collector(AtomicU64::new(0))).unwrap();
        let script = Script::new(&[Status(503)]);
        call_with_secrets(script.client()).json::<u8>().await.unwrap();
        let fields = FIELDS.take();
        for expected in [
            "crisp.call",
            "crisp.attempt",
            "otel.kind=\"client\"",
            "http.request.method=\"GET\"",
            "url.template=\"/people/{id}\"",
            "server.address=\"api.crisp.chat\"",
            "server.port=443",
            "http.response.status_code=503",
            "http.response.status_code=200",
            "error.type=503",
            "http.request.resend_count=1",
            "crisp.attempts=2",
            "INFO crisp_api",
            "message=retrying",
        ] {
            assert!(fields.iter().any(|field| field == expected), "{expected}: {fields:#?}");
        }
        // The attempt and the retry both report the status.
        let statuses = fields.iter().filter(|field| *field == "http.response.status_code=503");
        assert_eq!(statuses.count(), 2, "{fields:#?}");
        let spans =
            fields.iter().filter(|field| field.starts_with("crisp.") && !field.contains('='));
        assert_eq!(spans.count(), 3, "{fields:#?}");
        let all = fields.join("\n");
        assert!(!all.contains("s3cret") && !all.contains("Basic"), "{all}");
    }
}
