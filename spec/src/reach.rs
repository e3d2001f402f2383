//! Which definitions a set of endpoints needs, and which way their values go.

use std::collections::BTreeMap;

use crate::model::{Endpoint, Kind, Spec, Type};

/// Which way the values of a type go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Direction {
    /// To Crisp: in a path, a query or a body.
    pub sent: bool,
    /// From Crisp: in an answer or an event.
    pub received: bool,
}

const SENT: Direction = Direction { sent: true, received: false };
const RECEIVED: Direction = Direction { sent: false, received: true };

/// The names of all definitions that `endpoints` mention, directly or through others.
pub fn reachable<'s>(
    spec: &'s Spec,
    endpoints: impl IntoIterator<Item = &'s Endpoint>,
) -> BTreeMap<&'s str, Direction> {
    let mut reached = BTreeMap::new();
    for endpoint in endpoints {
        for parameter in endpoint.path().iter().chain(endpoint.query()) {
            visit(spec, parameter.ty(), SENT, &mut reached);
        }
        if let Some(body) = endpoint.body() {
            visit(spec, body.ty(), SENT, &mut reached);
        }
        if let Some(returns) = endpoint.returns() {
            visit(spec, returns.ty(), RECEIVED, &mut reached);
        }
        if let Some(event) = endpoint.event().and_then(|name| spec.event(name)) {
            visit(spec, event.payload(), RECEIVED, &mut reached);
        }
    }
    reached
}

/// The names of all definitions that the realtime events of `spec` mention.
pub(crate) fn of_events(spec: &Spec) -> BTreeMap<&str, Direction> {
    let mut reached = BTreeMap::new();
    for event in spec.events() {
        visit(spec, event.payload(), RECEIVED, &mut reached);
    }
    reached
}

fn visit<'s>(
    spec: &'s Spec,
    ty: &'s Type,
    way: Direction,
    reached: &mut BTreeMap<&'s str, Direction>,
) {
    let Some(name) = ty.definition() else { return };
    let known = reached.entry(name).or_default();
    let both = Direction { sent: known.sent || way.sent, received: known.received || way.received };
    if *known == both {
        return;
    }
    *known = both;
    match spec.definition(name).map(crate::model::Definition::kind) {
        Some(Kind::Record(record)) => {
            record.fields().iter().for_each(|field| visit(spec, field.ty(), way, reached));
        }
        Some(Kind::Union(union)) => {
            union.variants().iter().for_each(|variant| visit(spec, variant.ty(), way, reached));
        }
        Some(Kind::Enum(_) | Kind::Id(_)) | None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{File, Files, load};

    #[test]
    fn types_are_reached_through_types_in_the_direction_of_their_use() {
        let text = r#"
            [endpoint.a]
            route = "POST /a"
            body = "Sent"
            returns = "[Received]"
            event = "done"
            [event.done]
            payload = "Told"
            [type.Sent]
            both = "Both?"
            [type.Received]
            both = "Both?"
            again = "[Received] = []"
            [type.Both]
            x = "u8"
            [type.Told]
            x = "u8"
            [type.Lonely]
            name = "string"
        "#;
        let spec = load(Files::new().with(File::new("a.toml", text))).unwrap();
        let reached: Vec<_> = reachable(&spec, spec.endpoints()).into_iter().collect();
        let both = Direction { sent: true, received: true };
        let expected = [("Both", both), ("Received", RECEIVED), ("Sent", SENT), ("Told", RECEIVED)];
        assert_eq!(reached, expected);
    }
}
