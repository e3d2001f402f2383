use super::*;
use crate::model::{Origin, Spec};
use crate::{File, Files, load, official};

#[test]
fn keeps_comments_and_aligns_equals_signs() {
    let text = "# About the file.\n\n\n# About the endpoint.\n[endpoint.get_thing]   # here\n\
                doc=\"A thing.\"\nroute   =   \"GET /thing\" # the route\n  # About the tiers.\n\
                tiers = [ \"user\",\"plugin\" ]\n[endpoint.get_thing.query]\n\
                a={type=\"u8?\",max=3}\n# The end.\n";
    let formatted = "# About the file.\n\n# About the endpoint.\n[endpoint.get_thing] # here\n\
                     route = \"GET /thing\" # the route\n# About the tiers.\n\
                     tiers = [\"user\", \"plugin\"]\ndoc   = \"A thing.\"\n\n\
                     [endpoint.get_thing.query]\na = { type = \"u8?\", max = 3 }\n\n# The end.\n";
    assert_eq!(format(text).unwrap(), formatted);
    assert_eq!(format(formatted).unwrap(), formatted);
}

#[test]
fn official_files_are_formatted() {
    for file in official().iter() {
        let formatted = format(file.text()).unwrap();
        assert!(formatted == file.text(), "run `crisp-spec fmt` on {}", file.name());
    }
}

#[test]
fn printed_spec_loads_as_an_equal_spec() {
    let language = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/good/language.toml"));
    let files = official().with(File::new("language.toml", language));
    let spec = load(files).unwrap();
    let text = to_toml(&spec);
    let again = load(Files::new().with(File::new("printed.toml", text.as_str()))).unwrap();
    assert_eq!(without_origins(again), without_origins(spec));
}

/// Removes the source locations and sorts the definitions, for comparison.
fn without_origins(mut spec: Spec) -> Spec {
    spec.endpoints.iter_mut().for_each(|endpoint| endpoint.origin = Origin::default());
    spec.definitions.iter_mut().for_each(|definition| definition.origin = Origin::default());
    spec.events.iter_mut().for_each(|event| event.origin = Origin::default());
    spec.sources.iter_mut().for_each(|source| source.origin = Origin::default());
    spec.reasons.iter_mut().for_each(|reason| reason.origin = Origin::default());
    // The printed file groups definitions by kind.
    spec.definitions.sort_by(|a, b| a.name().cmp(b.name()));
    spec
}

#[test]
fn rejects_malformed_toml() {
    assert!(format("[endpoint").unwrap_err().to_string().contains("line 1"));
}
