//! The state that all connections share.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crisp_api_spec::Spec;
use tokio::sync::{Notify, oneshot};

use crate::Clock;
use crate::faults::{Fault, Faults, Rule, Subject};
use crate::hub::Hub;
use crate::random::Random;
use crate::request::MockRequest;
use crate::response::Response;
use crate::router::Router;
use crate::world::{Command, Env, Event, World};

/// The number of requests that the log keeps.
const LOG: usize = 100_000;

/// The state that all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) spec: Arc<Spec>,
    pub(crate) router: Router,
    pub(crate) clock: Clock,
    pub(crate) hub: Hub,
    /// Notified when the world changed.
    pub(crate) changed: Notify,
    address: String,
    strict: bool,
    seed: u64,
    rules: Vec<Rule>,
    world: Mutex<World>,
    /// The world to which a reset returns.
    initial: World,
    log: Mutex<VecDeque<MockRequest>>,
    faults: Mutex<Faults>,
    serial: AtomicU64,
    /// The number in the path of the realtime endpoint.
    socket_generation: AtomicU64,
}

/// The settings of the shared state.
pub(crate) struct Settings {
    pub(crate) spec: Arc<Spec>,
    pub(crate) clock: Clock,
    pub(crate) address: String,
    pub(crate) strict: bool,
    pub(crate) seed: u64,
    pub(crate) rules: Vec<Rule>,
    pub(crate) initial: World,
    pub(crate) world: World,
}

impl Shared {
    pub(crate) fn new(settings: Settings) -> Self {
        let shared = Self {
            router: Router::new(&settings.spec),
            spec: settings.spec,
            clock: settings.clock,
            hub: Hub::new(),
            changed: Notify::new(),
            address: settings.address,
            strict: settings.strict,
            seed: settings.seed,
            rules: settings.rules,
            world: Mutex::new(settings.world),
            initial: settings.initial,
            log: Mutex::default(),
            faults: Mutex::new(Faults::new(settings.seed)),
            serial: AtomicU64::new(0),
            socket_generation: AtomicU64::new(43),
        };
        shared.add_initial_rules();
        shared
    }

    fn add_initial_rules(&self) {
        for rule in &self.rules {
            self.add_rule(rule.clone());
        }
    }

    /// Locks the world. A panic in one handler must not fail later requests, so poisoning is ignored.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn log(&self) -> MutexGuard<'_, VecDeque<MockRequest>> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn record(&self, request: MockRequest) {
        let mut log = self.log();
        if log.len() == LOG {
            log.pop_front();
        }
        log.push_back(request);
    }

    fn faults(&self) -> MutexGuard<'_, Faults> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn fault(&self, subject: Subject<'_>) -> Option<Fault> {
        self.faults().next(subject, self.clock.now())
    }

    pub(crate) fn add_rule(&self, rule: Rule) {
        self.faults().add(rule, self.clock.now());
    }

    pub(crate) fn clear_rules(&self) {
        self.faults().clear();
    }

    /// Chooses whether the events of a request precede its response.
    pub(crate) fn events_precede(&self) -> bool {
        self.faults().flip()
    }

    /// Returns a number that was not returned before.
    pub(crate) fn serial(&self) -> u64 {
        self.serial.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Returns a new value for `Request-Id`, which depends on the seed and the number of the request.
    pub(crate) fn request_id(&self) -> String {
        Random::new(self.seed ^ self.serial().rotate_left(32)).uuid()
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn env(&self) -> Env {
        Env {
            now: self.clock.now(),
            address: self.address.clone(),
            socket_path: self.socket_path(),
            strict: self.strict,
        }
    }

    /// Returns the path of the realtime endpoint.
    pub(crate) fn socket_path(&self) -> String {
        format!("/w/f{}/", self.socket_generation.load(Ordering::Relaxed))
    }

    /// Changes the path of the realtime endpoint. Connected sockets stay connected.
    pub(crate) fn change_socket_path(&self) {
        self.socket_generation.fetch_add(1, Ordering::Relaxed);
    }

    /// Applies a command, and queues its events. If they may follow the response, `gate` opens when the
    /// response was written.
    pub(crate) fn apply(
        &self,
        command: Command<'_>,
        gate: Option<oneshot::Receiver<()>>,
    ) -> (Response, Option<tokio::sync::mpsc::Receiver<()>>) {
        let env = self.env();
        // The events are queued while the world is locked, so that all receivers see one order.
        let mut world = self.world();
        let (response, events) = world.apply(command, &env);
        let written = self.queue(events, gate);
        drop(world);
        self.changed.notify_one();
        (response, written)
    }

    fn queue(
        &self,
        events: Vec<Event>,
        gate: Option<oneshot::Receiver<()>>,
    ) -> Option<tokio::sync::mpsc::Receiver<()>> {
        if events.is_empty() {
            return None;
        }
        match gate {
            Some(gate) => {
                self.hub.send(events, Some(gate));
                None
            }
            None => Some(self.hub.send_before(events)),
        }
    }

    /// Returns to the initial state, including the seed, and removes faults, webhooks, sockets and logs.
    pub(crate) fn reset(&self) {
        *self.world() = self.initial.clone();
        *self.faults() = Faults::new(self.seed);
        self.add_initial_rules();
        self.log().clear();
        self.hub.reset();
        self.serial.store(0, Ordering::Relaxed);
        self.changed.notify_one();
    }

    /// Returns the state as JSON.
    pub(crate) fn snapshot(&self) -> String {
        serde_json::to_string(&*self.world()).expect("a world consists of JSON values")
    }

    /// Replaces the state by a snapshot.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a snapshot. The state is then unchanged.
    pub(crate) fn restore(&self, snapshot: &str) -> Result<(), serde_json::Error> {
        *self.world() = serde_json::from_str(snapshot)?;
        self.changed.notify_one();
        Ok(())
    }
}
