//! The score of the official spec, which the README states and which must not fall.

use crisp_api_spec::__private::provenance;
use crisp_api_spec::{Evidence, load, official};

/// The numbers of parts that are known from real requests or responses. Increase them with the spec.
const REAL: [(&str, usize); 5] =
    [("responses", 8), ("endpoints", 12), ("query parameters", 1), ("fields", 152), ("events", 1)];

#[test]
fn score_does_not_fall() {
    let spec = load(official()).unwrap();
    for (tally, (name, minimum)) in provenance(&spec).iter().zip(REAL) {
        assert_eq!(tally.name, name);
        assert_eq!(tally.unknown, 0, "{name} without `from`");
        let real = tally.count(Evidence::Real);
        assert!(real >= minimum, "{real} {name} are known from real data; there were {minimum}");
        assert!(real == minimum, "{real} {name} are known from real data; record it in this test");
    }
}
