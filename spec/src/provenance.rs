//! The score of a spec: how reliably its parts are known.

use crate::model::{Endpoint, Event, Evidence, Facts, Field, Kind, Method, Parameter, Spec};

/// The number of parts of one kind, by the evidence for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The kind of part, for example `fields`.
    pub name: &'static str,
    /// The number of parts without a source.
    pub unknown: usize,
    /// The numbers in the order of [`Evidence::ALL`].
    pub known: [usize; Evidence::ALL.len()],
}

impl Tally {
    /// Counts the sources of the given parts.
    fn of<'s>(
        name: &'static str,
        spec: &'s Spec,
        parts: impl IntoIterator<Item = &'s Facts>,
    ) -> Self {
        let mut tally = Self { name, unknown: 0, known: [0; Evidence::ALL.len()] };
        for facts in parts {
            match spec.source_of(facts) {
                Some(source) => tally.known[source.kind() as usize] += 1,
                None => tally.unknown += 1,
            }
        }
        tally
    }

    /// Returns the number of parts with this evidence.
    pub fn count(&self, evidence: Evidence) -> usize {
        self.known[evidence as usize]
    }

    /// Returns the number of all parts.
    pub fn total(&self) -> usize {
        self.unknown + self.known.iter().sum::<usize>()
    }
}

/// Counts the parts of a spec by the evidence for them. `responses` are the endpoints that return
/// data.
pub fn provenance(spec: &Spec) -> [Tally; 5] {
    let endpoints = spec.endpoints().iter();
    let responses = endpoints.clone().filter(|endpoint| {
        endpoint.returns().is_some() && endpoint.route().method() != Method::Head
    });
    let queries = endpoints.clone().flat_map(Endpoint::query);
    let fields = spec.definitions().iter().flat_map(|definition| match definition.kind() {
        Kind::Record(record) => record.fields(),
        _ => &[],
    });
    [
        Tally::of("responses", spec, responses.map(Endpoint::facts)),
        Tally::of("endpoints", spec, endpoints.map(Endpoint::facts)),
        Tally::of("query parameters", spec, queries.map(Parameter::facts)),
        Tally::of("fields", spec, fields.map(Field::facts)),
        Tally::of("events", spec, spec.events().iter().map(Event::facts)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{File, Files, load};

    #[test]
    fn counts_own_and_inherited_sources() {
        let text = r#"
            from = "client"
            [source.client]
            kind = "client"
            [source.log]
            kind = "real"
            date = "2026-01-31"
            [endpoint.get_thing]
            route = "GET /thing"
            query = { a = "string", b = { type = "string", from = "log" } }
            returns = "Thing"
            from = "log"
            [endpoint.check_thing]
            route = "HEAD /thing"
            [type.Thing]
            _from = "log"
            name = "string"
            from = { type = "string", from = "client" }
            [event."thing:added"]
            payload = "Thing"
        "#;
        let other = "[type.Other]\nname = \"Thing\"\n[event.a]\npayload = \"Other\"\n";
        let files = Files::new().with(File::new("a.toml", text)).with(File::new("b.toml", other));
        let spec = load(files).unwrap();
        let tallies = provenance(&spec).map(|tally| {
            let Tally { name, unknown, known } = tally;
            (name, unknown, known)
        });
        let expected = [
            ("responses", 0, [0, 0, 0, 1]),
            ("endpoints", 0, [0, 1, 0, 1]),
            ("query parameters", 0, [0, 1, 0, 1]),
            ("fields", 1, [0, 1, 0, 1]),
            ("events", 1, [0, 1, 0, 0]),
        ];
        assert_eq!(tallies, expected);
        let source = spec.source_of(spec.endpoint("get_thing").unwrap().facts()).unwrap();
        assert_eq!((source.name(), source.date()), ("log", Some("2026-01-31")));
    }
}
