//! Which definitions a set of endpoints needs, and which direction their values go.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Body, Endpoint, Kind, Method, Returns, Spec, Type};

/// Which direction the values of a type go.
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
    collect_reachable(spec, uses)
}

/// The names of all definitions that the realtime events of `spec` mention.
pub(crate) fn reachable_from_events(spec: &Spec) -> BTreeMap<&str, Direction> {
    collect_reachable(spec, spec.events().iter().map(|event| (event.payload(), RECEIVED)).collect())
}

/// The records that are read, and that a PUT sends back as a whole, with all that they hold.
///
/// What their readers do not know must be sent back too, or it would be lost.
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

/// The records that a GET gives and that a PUT of the same path takes in another shape: what is read,
/// and what is sent.
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

/// The names of all definitions that `ty` mentions, directly or through others.
#[cfg(feature = "openapi")]
pub(crate) fn mentioned<'s>(spec: &'s Spec, ty: &'s Type) -> BTreeSet<&'s str> {
    collect_reachable(spec, vec![(ty, SENT)]).into_keys().collect()
}

/// Everything that these types mention, and what that mentions.
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
        assert_eq!(
            records_keeping_unknown_fields(&spec).into_iter().collect::<Vec<_>>(),
            ["Part", "Whole"]
        );
        assert!(get_put_record_pairs(&spec).is_empty());
    }

    #[test]
    fn what_is_read_may_be_sent_back_in_another_shape() {
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
