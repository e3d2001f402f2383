//! Commands, and how the world applies them.

use std::collections::BTreeMap;

use crisp_api_spec::{Endpoint, Method, Spec, Tier};
use serde_json::{Value, json};

use super::{Context, Event, VisitorAction, World};
use crate::response::{Outcome, Response};
use crate::{example, handlers};

/// The environment of a command: everything that it may use besides the world.
#[derive(Clone, Debug)]
pub(crate) struct Env {
    /// The time, in milliseconds since the Unix epoch.
    pub(crate) now: u64,
    /// The address of the server, such as `127.0.0.1:8080`.
    pub(crate) address: String,
    /// The path of the realtime endpoint, such as `/w/f43/`.
    pub(crate) socket_path: String,
    /// Whether an endpoint without state fails instead of returning an example.
    pub(crate) strict: bool,
}

/// The token that sent a request.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) tier: Tier,
    pub(crate) identifier: String,
}

/// A request that has been authenticated, routed and validated.
#[derive(Clone, Debug)]
pub(crate) struct Call<'s> {
    pub(crate) spec: &'s Spec,
    pub(crate) endpoint: &'s Endpoint,
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: BTreeMap<String, String>,
    pub(crate) body: Value,
    pub(crate) caller: Caller,
}

/// A command that may change the world.
#[derive(Clone, Debug)]
pub(crate) enum Command<'s> {
    /// A request to an endpoint.
    Call(Call<'s>),
    /// An action of a visitor.
    Visit {
        /// The workspace.
        website_id: String,
        /// The conversation.
        session_id: String,
        /// The action.
        action: VisitorAction,
    },
    /// An event that is sent without a change of state.
    Trigger(Event),
}

impl World {
    /// Applies a command. Returns the response and the events that it caused, in order.
    ///
    /// A command that fails changes nothing.
    pub(crate) fn apply(&mut self, command: Command<'_>, env: &Env) -> (Response, Vec<Event>) {
        match command {
            Command::Call(call) => self.apply_call(&call, env),
            Command::Visit { website_id, session_id, action } => {
                self.apply_visit(&website_id, &session_id, action, env)
            }
            Command::Trigger(event) => {
                (Response::dispatched(json!({ "event": event.name })), vec![event])
            }
        }
    }

    fn apply_call(&mut self, call: &Call<'_>, env: &Env) -> (Response, Vec<Event>) {
        if let Some(data) = self.answers.get(call.endpoint.name()) {
            return (success(call.endpoint, data.clone()), Vec::new());
        }
        let site = call.path.get("website_id");
        if site.is_some_and(|id| !self.websites.contains_key(id)) {
            return (Response::error(404, "website_not_found"), Vec::new());
        }
        let Some(handler) = handlers::find(call.endpoint.name()) else {
            return (example_response(call, env), Vec::new());
        };
        let mut context = Context::new(self, call, env);
        let outcome = handler.run(&mut context);
        let events = std::mem::take(&mut context.events);
        match outcome {
            Ok(mut response) => {
                if let Some(returns) = call.endpoint.returns() {
                    let data = response.body["data"].take();
                    response.body["data"] = example::project(call.spec, returns.ty(), data);
                }
                (response, events)
            }
            Err(response) => (response, Vec::new()),
        }
    }
}

/// Returns an example response, for endpoints without state.
fn example_response(call: &Call<'_>, env: &Env) -> Response {
    if env.strict {
        let message = format!("the mock server has no state for {}", call.endpoint.name());
        return Response::error_with(501, "not_implemented", &message);
    }
    let returns = call.endpoint.returns();
    let data = returns.map_or_else(|| json!({}), |returns| example::value(call.spec, returns.ty()));
    let response = match (call.endpoint.page(), data) {
        (Some(parameter), Value::Array(items)) => {
            page(call, parameter, 20, items).unwrap_or_else(|error| error)
        }
        (_, data) => success(call.endpoint, data),
    };
    Response { is_example: true, ..response }
}

/// Returns the success response of an endpoint, with a status and a reason that suit its method.
pub(crate) fn success(endpoint: &Endpoint, data: Value) -> Response {
    match endpoint.route().method() {
        Method::Post => Response::added(data),
        Method::Put | Method::Patch => Response::ok(200, "updated", data),
        Method::Delete => Response::ok(200, "deleted", data),
        Method::Get | Method::Head => Response::resolved(data),
    }
}

/// Returns one page of a list, with status 206 unless the page is empty.
pub(crate) fn page(
    call: &Call<'_>,
    parameter: &str,
    size: usize,
    items: impl IntoIterator<Item = Value>,
) -> Outcome {
    let number = call.path.get(parameter).and_then(|text| text.parse::<usize>().ok()).unwrap_or(0);
    if number == 0 {
        return Err(Response::invalid("params.page_number should be >= 1"));
    }
    let first = (number - 1).saturating_mul(size);
    let page: Vec<_> = items.into_iter().skip(first).take(size).collect();
    Ok(Response::ok(if page.is_empty() { 200 } else { 206 }, "listed", json!(page)))
}
