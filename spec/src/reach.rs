//! The definitions that endpoints and events use, and the direction in which their values are sent.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Body, Endpoint, Kind, Method, Returns, Spec, Type};

/// The direction in which the values of a type are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Direction {
    /// Whether requests contain the type, in the path, query or body.
    pub sent: bool,
    /// Whether responses or events contain the type.
    pub received: bool,
}

const SENT: Direction = Direction { sent: true, received: false };
const RECEIVED: Direction = Direction { sent: false, received: true };

/// Returns the definitions that `endpoints` use, directly or indirectly.
pub fn reachable<'s>(
    spec: &'s Spec,
    endpoints: impl IntoIterator<Item = &'s Endpoint>,
) -> BTreeMap<&'s str, Direction> {
    let mut uses = Vec::new();
    for endpoint in endpoints {
        uses.extend(call_types(endpoint));
        let event = endpoint.event().and_then(|name| spec.event(name));
        uses.extend(event.map(|event| (event.payload(), RECEIVED)));
    }
    collect_reachable(spec, uses)
}

/// Returns the definitions that requests and responses use, as opposed to events.
pub fn reachable_in_calls(spec: &Spec) -> BTreeMap<&str, Direction> {
    let endpoints = spec.endpoints().iter();
    collect_reachable(spec, endpoints.flat_map(|endpoint| call_types(endpoint)).collect())
}

/// Returns the types of the parameters, the body and the output of an endpoint.
fn call_types(endpoint: &Endpoint) -> Vec<(&Type, Direction)> {
    let parameters = endpoint.path().iter().chain(endpoint.query());
    let mut types: Vec<_> = parameters.map(|parameter| (parameter.ty(), SENT)).collect();
    types.extend(endpoint.body().map(|body| (body.ty(), SENT)));
    types.extend(endpoint.returns().map(|returns| (returns.ty(), RECEIVED)));
    types
}

/// Returns the definitions that the realtime events of `spec` use, directly or indirectly.
pub(crate) fn reachable_from_events(spec: &Spec) -> BTreeMap<&str, Direction> {
    collect_reachable(spec, spec.events().iter().map(|event| (event.payload(), RECEIVED)).collect())
}

/// Returns the records that are received and that a PUT request sends back, including nested ones.
///
/// PUT replaces the whole resource. If a program reads a record, changes a field and sends the record
/// back, fields that the spec does not know would be deleted, so these records must keep them.
pub fn records_keeping_unknown_fields(spec: &Spec) -> BTreeSet<&str> {
    let received = reachable(spec, spec.endpoints());
    let puts = spec.endpoints().iter().filter(|endpoint| endpoint.route().method() == Method::Put);
    let bodies = puts.filter_map(Endpoint::body).map(|body| (body.ty(), SENT)).collect();
    let sent_back = collect_reachable(spec, bodies).into_keys();
    let mut records: BTreeSet<_> = sent_back
        .filter(|name| received.get(name).is_some_and(|direction| direction.received))
        .filter(|name| spec.record(name).is_some())
        .collect();
    for (read, sent) in get_put_record_pairs(spec) {
        records.extend([read, sent]);
    }
    records
}

/// Returns the pairs of records of which a GET returns the first, and a PUT with the same path expects
/// the second.
pub fn get_put_record_pairs(spec: &Spec) -> BTreeSet<(&str, &str)> {
    let of = |method: Method| {
        spec.endpoints().iter().filter(move |endpoint| endpoint.route().method() == method)
    };
    let record = |ty: &'_ Type| match ty {
        Type::Defined(name) => spec.record(name).is_some(),
        _ => false,
    };
    let mut pairs = BTreeSet::new();
    for put in of(Method::Put) {
        let Some(sent) = put.body().map(Body::ty).filter(|ty| record(ty)) else { continue };
        let same_path = |get: &&Endpoint| get.route().path() == put.route().path();
        let read = of(Method::Get).find(same_path).and_then(Endpoint::returns).map(Returns::ty);
        if let (Some(read), Some(sent)) =
            (read.filter(|ty| record(ty)).and_then(Type::definition), sent.definition())
            && read != sent
        {
            pairs.insert((read, sent));
        }
    }
    pairs
}

/// Returns the names of the definitions that `ty` uses, directly or indirectly.
#[cfg(feature = "openapi")]
pub(crate) fn used_by<'s>(spec: &'s Spec, ty: &'s Type) -> BTreeSet<&'s str> {
    collect_reachable(spec, vec![(ty, SENT)]).into_keys().collect()
}

/// Returns the definitions that `uses` refer to, directly or indirectly.
fn collect_reachable<'s>(
    spec: &'s Spec,
    mut uses: Vec<(&'s Type, Direction)>,
) -> BTreeMap<&'s str, Direction> {
    let definitions: BTreeMap<_, _> =
        spec.definitions().iter().map(|definition| (definition.name(), definition)).collect();
    let mut reached: BTreeMap<&str, Direction> = BTreeMap::new();
    while let Some((ty, direction)) = uses.pop() {
        let Some(name) = ty.definition() else { continue };
        let known = reached.entry(name).or_default();
        let merged = Direction {
            sent: known.sent || direction.sent,
            received: known.received || direction.received,
        };
        if *known == merged {
            continue;
        }
        *known = merged;
        match definitions.get(name).map(|definition| definition.kind()) {
            Some(Kind::Record(record)) => {
                uses.extend(record.fields().iter().map(|field| (field.ty(), direction)));
            }
            Some(Kind::Union(union)) => {
                uses.extend(union.variants().iter().map(|variant| (variant.ty(), direction)));
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
    fn reaches_types_through_other_types_in_their_direction() {
        let text = r#"
            [endpoint.a]
            route = "POST /a"
            body = "Sent"
            returns = "[Received]"
            event = "done"
            [event.done]
            payload = "Payload"
            [type.Sent]
            both = "Both?"
            [type.Received]
            both = "Both?"
            again = "[Received] = []"
            [type.Both]
            x = "u8"
            [type.Payload]
            x = "u8"
            [type.Lonely]
            name = "string"
        "#;
        let spec = load(Files::new().with(File::new("a.toml", text))).unwrap();
        let reached: Vec<_> = reachable(&spec, spec.endpoints()).into_iter().collect();
        let both = Direction { sent: true, received: true };
        let expected =
            [("Both", both), ("Payload", RECEIVED), ("Received", RECEIVED), ("Sent", SENT)];
        assert_eq!(reached, expected);
    }

    #[test]
    fn keeps_unknown_fields_of_records_that_put_sends_back() {
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
        assert_eq!(
            records_keeping_unknown_fields(&spec).into_iter().collect::<Vec<_>>(),
            ["Part", "Whole"]
        );
        assert!(get_put_record_pairs(&spec).is_empty());
    }

    #[test]
    fn pairs_records_that_get_and_put_represent_differently() {
        let text = r#"
            [endpoint.read]
            route = "GET /a"
            returns = "Read"
            [endpoint.write]
            route = "PUT /a"
            body = "Sent"
            [type.Read]
            id = "string"
            part = "Part"
            [type.Sent]
            part = "Part"
            [type.Part]
            x = "u8"
        "#;
        let text = text.replace("[endpoint.read]", "[endpoint.ask]");
        let spec = load(Files::new().with(File::new("a.toml", text))).unwrap();
        assert_eq!(get_put_record_pairs(&spec).into_iter().collect::<Vec<_>>(), [("Read", "Sent")]);
        assert_eq!(
            records_keeping_unknown_fields(&spec).into_iter().collect::<Vec<_>>(),
            ["Part", "Read", "Sent"]
        );
    }
}
