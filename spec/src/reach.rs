//! Which definitions a set of endpoints needs, and which way their values go.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Endpoint, Kind, Method, Spec, Type};

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
    let mut uses = Vec::new();
    for endpoint in endpoints {
        let parameters = endpoint.path().iter().chain(endpoint.query());
        uses.extend(parameters.map(|parameter| (parameter.ty(), SENT)));
        uses.extend(endpoint.body().map(|body| (body.ty(), SENT)));
        uses.extend(endpoint.returns().map(|returns| (returns.ty(), RECEIVED)));
        let event = endpoint.event().and_then(|name| spec.event(name));
        uses.extend(event.map(|event| (event.payload(), RECEIVED)));
    }
    follow(spec, uses)
}

/// The names of all definitions that the realtime events of `spec` mention.
pub(crate) fn of_events(spec: &Spec) -> BTreeMap<&str, Direction> {
    follow(spec, spec.events().iter().map(|event| (event.payload(), RECEIVED)).collect())
}

/// The records that are read, and that a PUT sends back as a whole.
///
/// What their readers do not know must be sent back too, or it would be lost.
pub fn kept(spec: &Spec) -> BTreeSet<&str> {
    let puts = spec.endpoints().iter().filter(|endpoint| endpoint.route().method() == Method::Put);
    let bodies = puts.filter_map(Endpoint::body).map(|body| (body.ty(), SENT)).collect();
    let read = reachable(spec, spec.endpoints());
    let sent_back = follow(spec, bodies).into_keys();
    sent_back
        .filter(|name| read.get(name).is_some_and(|way| way.received))
        .filter(|name| spec.record(name).is_some())
        .collect()
}

/// Everything that these types mention, and what that mentions.
fn follow<'s>(
    spec: &'s Spec,
    mut uses: Vec<(&'s Type, Direction)>,
) -> BTreeMap<&'s str, Direction> {
    let definitions: BTreeMap<_, _> =
        spec.definitions().iter().map(|definition| (definition.name(), definition)).collect();
    let mut reached: BTreeMap<&str, Direction> = BTreeMap::new();
    while let Some((ty, way)) = uses.pop() {
        let Some(name) = ty.definition() else { continue };
        let known = reached.entry(name).or_default();
        let both =
            Direction { sent: known.sent || way.sent, received: known.received || way.received };
        if *known == both {
            continue;
        }
        *known = both;
        match definitions.get(name).map(|definition| definition.kind()) {
            Some(Kind::Record(record)) => {
                uses.extend(record.fields().iter().map(|field| (field.ty(), way)));
            }
            Some(Kind::Union(union)) => {
                uses.extend(union.variants().iter().map(|variant| (variant.ty(), way)));
            }
            Some(Kind::Enum(_) | Kind::Id(_)) | None => {}
        }
    }
    reached
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

    #[test]
    fn what_a_put_sends_back_is_kept() {
        let text = r#"
            [endpoint.read]
            route = "GET /a"
            returns = "[Whole]"
            [endpoint.write]
            route = "PUT /a"
            body = "Whole"
            [endpoint.patch]
            route = "PATCH /a"
            body = "Some"
            [endpoint.read_patch]
            route = "GET /b"
            returns = "Some"
            [type.Whole]
            part = "Part?"
            [type.Part]
            x = "u8"
            [type.Some]
            x = "u8"
        "#;
        let spec = load(Files::new().with(File::new("a.toml", text))).unwrap();
        assert_eq!(kept(&spec).into_iter().collect::<Vec<_>>(), ["Part", "Whole"]);
    }
}
