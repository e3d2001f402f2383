//! The delivery of events to sockets and webhooks, in the order in which they occurred.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};

use crate::faults::{Fault, Subject};
use crate::hook::{Delivery, Hook, HookQueue};
use crate::shared::Shared;
use crate::socket::{Outgoing, Socket};
use crate::world::Event;

/// The number of events that `GET /mock/events` shows.
const HISTORY: usize = 1_000;

/// The longest time for which events wait for the response of the request that caused them.
const GATE_TIMEOUT: Duration = Duration::from_secs(2);

/// The events of one command.
#[derive(Debug)]
struct Batch {
    events: Vec<Event>,
    /// Completes when the response was written, if the events follow it.
    gate: Option<oneshot::Receiver<()>>,
    /// Closes when all sockets wrote the events, if the events precede the response.
    written: Option<mpsc::Sender<()>>,
}

/// The queue of events, and their receivers.
#[derive(Debug)]
pub(crate) struct Hub {
    queue: mpsc::UnboundedSender<Batch>,
    waiting: Mutex<Option<mpsc::UnboundedReceiver<Batch>>>,
    sockets: Mutex<Vec<Arc<Socket>>>,
    hooks: Mutex<Vec<(Hook, HookQueue)>>,
    deliveries: Arc<Mutex<Vec<Delivery>>>,
    history: Mutex<VecDeque<Event>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Hub {
    pub(crate) fn new() -> Self {
        let (queue, waiting) = mpsc::unbounded_channel();
        Self {
            queue,
            waiting: Mutex::new(Some(waiting)),
            sockets: Mutex::default(),
            hooks: Mutex::default(),
            deliveries: Arc::default(),
            history: Mutex::default(),
        }
    }

    /// Queues events that are sent after `gate`, or at once without one.
    pub(crate) fn send(&self, events: Vec<Event>, gate: Option<oneshot::Receiver<()>>) {
        if !events.is_empty() {
            let _ = self.queue.send(Batch { events, gate, written: None });
        }
    }

    /// Queues events, and returns a receiver that closes when the sockets wrote them.
    pub(crate) fn send_before(&self, events: Vec<Event>) -> mpsc::Receiver<()> {
        let (written, closed) = mpsc::channel(1);
        let _ = self.queue.send(Batch { events, gate: None, written: Some(written) });
        closed
    }

    pub(crate) fn add_socket(&self, socket: Arc<Socket>) {
        lock(&self.sockets).push(socket);
    }

    pub(crate) fn remove_socket(&self, id: u64) {
        lock(&self.sockets).retain(|socket| socket.id != id);
    }

    /// Disconnects the sockets of a token, or all sockets.
    pub(crate) fn kick(&self, identifier: Option<&str>, packet: &str) {
        for socket in lock(&self.sockets).iter() {
            if identifier.is_none_or(|identifier| socket.belongs_to(identifier)) {
                socket.send(Outgoing::Last(packet.to_owned()));
            }
        }
    }

    /// Describes the connected sockets.
    pub(crate) fn sockets(&self) -> Value {
        lock(&self.sockets).iter().map(|socket| socket.describe()).collect()
    }

    pub(crate) fn add_hook(&self, hook: Hook) {
        let queue = HookQueue::start(hook.clone(), self.deliveries.clone());
        lock(&self.hooks).push((hook, queue));
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        lock(&self.deliveries).clone()
    }

    pub(crate) fn history(&self) -> Vec<Event> {
        lock(&self.history).iter().cloned().collect()
    }

    /// Removes webhooks, logs and sockets.
    pub(crate) fn reset(&self) {
        lock(&self.hooks).clear();
        lock(&self.deliveries).clear();
        lock(&self.history).clear();
        self.kick(None, "41");
    }

    /// Delivers events until the server stops.
    pub(crate) async fn run(&self, shared: &Shared) {
        let Some(mut waiting) = lock(&self.waiting).take() else { return };
        let mut held = None;
        while let Some(batch) = waiting.recv().await {
            if let Some(gate) = batch.gate {
                let _ = tokio::time::timeout(GATE_TIMEOUT, gate).await;
            }
            for event in batch.events {
                self.deliver(shared, event, &mut held, batch.written.as_ref()).await;
            }
        }
    }

    async fn deliver(
        &self,
        shared: &Shared,
        event: Event,
        held: &mut Option<Event>,
        written: Option<&mpsc::Sender<()>>,
    ) {
        let event = match event.name.as_str() {
            "mock:widget:requested" => match self.act_on_widget(&event) {
                Some(processed) => processed,
                None => return,
            },
            _ => event,
        };
        let fault = shared.fault(Subject::Event(&event.name));
        if let Some(delay) = fault.as_ref().and_then(Fault::delay) {
            tokio::time::sleep(delay).await;
        }
        let copies = match fault {
            Some(Fault::Drop) => return,
            Some(Fault::Kick) => return self.kick(None, "41"),
            Some(Fault::Reorder) if held.is_none() => {
                *held = Some(event);
                return;
            }
            Some(Fault::Duplicate) => 2,
            _ => 1,
        };
        for _ in 0..copies {
            self.fan_out(shared, &event, written);
        }
        if let Some(late) = held.take() {
            self.fan_out(shared, &late, written);
        }
    }

    fn fan_out(&self, shared: &Shared, event: &Event, written: Option<&mpsc::Sender<()>>) {
        let tiers = shared.spec.event(&event.name).and_then(crisp_api_spec::Event::tiers);
        let packet = format!("42{}", json!([event.name, event.data]));
        for socket in lock(&self.sockets).iter().filter(|socket| socket.wants(event, tiers)) {
            socket.send(Outgoing::Packet(packet.clone(), written.cloned()));
        }
        for (hook, queue) in
            lock(&self.hooks).iter().filter(|(hook, _)| hook.wants(event, &shared.spec))
        {
            queue.send(hook.body(event, shared.clock.now()), shared.clock.now());
        }
        let mut history = lock(&self.history);
        if history.len() == HISTORY {
            history.pop_front();
        }
        history.push_back(event.clone());
    }

    /// Forwards a widget action to the plugin, whose response becomes the result. Returns the result at
    /// once if no plugin receives actions.
    fn act_on_widget(&self, event: &Event) -> Option<Event> {
        let processed = Event {
            name: "widget:action:processed".to_owned(),
            website_id: event.website_id.clone(),
            data: event.data["processed"].clone(),
        };
        let hooks = lock(&self.hooks);
        let Some((_, queue)) = hooks.iter().find(|(hook, _)| hook.is_widget()) else {
            return Some(processed);
        };
        let results = self.queue.clone();
        queue.request(&event.data["request"], move |response| {
            let mut processed = processed;
            match response {
                Some(data) => processed.data["result"] = json!({ "data": data }),
                None => {
                    processed.data["outcome"] = json!("failure");
                    processed.data["result"] = json!({});
                }
            }
            let _ = results.send(Batch { events: vec![processed], gate: None, written: None });
        });
        None
    }
}
