//! Which definitions a set of endpoints needs.

use std::collections::BTreeSet;

use crate::model::{Endpoint, Kind, Spec, Type};

/// The names of all definitions that `endpoints` mention, directly or through others.
pub fn reachable<'s>(
    spec: &'s Spec,
    endpoints: impl IntoIterator<Item = &'s Endpoint>,
) -> BTreeSet<&'s str> {
    let mut reached = BTreeSet::new();
    for endpoint in endpoints {
        let parameters = endpoint.path().iter().chain(endpoint.query());
        let types = parameters
            .map(super::model::Parameter::ty)
            .chain(endpoint.body().map(super::model::Body::ty))
            .chain(endpoint.returns());
        for ty in types {
            visit(spec, ty, &mut reached);
        }
    }
    reached
}

fn visit<'s>(spec: &'s Spec, ty: &'s Type, reached: &mut BTreeSet<&'s str>) {
    let Some(name) = ty.definition() else { return };
    if !reached.insert(name) {
        return;
    }
    match spec.definition(name).map(crate::model::Definition::kind) {
        Some(Kind::Record(record)) => {
            record.fields().iter().for_each(|field| visit(spec, field.ty(), reached));
        }
        Some(Kind::Union(union)) => {
            union.variants().iter().for_each(|variant| visit(spec, variant.ty(), reached));
        }
        Some(Kind::Enum(_) | Kind::Id(_)) | None => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::{File, Files, load, reachable};

    #[test]
    fn types_are_reached_through_types_and_only_once() {
        let text = r#"
            [endpoint.a]
            route = "GET /a"
            returns = "[Outer]"
            [type.Outer]
            inner = "Inner?"
            [type.Inner]
            outer = "[Outer] = []"
            [type.Lonely]
            name = "string"
        "#;
        let spec = load(Files::new().with(File::new("a.toml", text))).unwrap();
        let reached: Vec<_> = reachable(&spec, spec.endpoints()).into_iter().collect();
        assert_eq!(reached, ["Inner", "Outer"]);
    }
}
