//! Builds a request for every endpoint from the examples of its types.

use crisp_api_spec::__private::example;
use crisp_api_spec::{Builtin, Endpoint, Segment, Spec, Type};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::recording::Recorded;

/// The characters that are not percent-encoded in a path segment.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Builds a request with every parameter of the endpoint.
pub(crate) fn request(spec: &Spec, endpoint: &Endpoint) -> Recorded {
    let route = endpoint.route();
    let path = route.segments().iter().map(|segment| match segment {
        Segment::Literal(text) => format!("/{text}"),
        Segment::Parameter(name) => format!("/{}", encoded(&path_value(spec, endpoint, name))),
        Segment::Tree(name) => {
            let value = encoded(&path_value(spec, endpoint, name));
            format!("/{value}/{value}")
        }
    });
    let query = endpoint.query().iter().map(|parameter| {
        let text = text(&json(spec, parameter.ty()), parameter.ty());
        let text = parameter.bounds().min().map_or(text, |min| min.to_string());
        (parameter.name().to_owned(), text)
    });
    let empty = || route.method().always_has_body().then(|| Value::Object(serde_json::Map::new()));
    Recorded {
        label: endpoint.name().to_owned(),
        method: route.method().to_string(),
        path: path.collect(),
        query: query.collect(),
        body: endpoint.body().map(|body| json(spec, body.ty())).or_else(empty),
    }
}

fn path_value(spec: &Spec, endpoint: &Endpoint, name: &str) -> String {
    let parameter = endpoint.path().iter().find(|parameter| parameter.name() == name);
    let ty = parameter.expect("a route declares its parameters").ty();
    text(&json(spec, ty), ty)
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

fn json(spec: &Spec, ty: &Type) -> Value {
    serde_json::from_str(&example(spec, ty)).expect("the example is JSON")
}

/// Formats a value for a path or a query.
fn text(value: &Value, ty: &Type) -> String {
    match (ty, value) {
        (Type::Builtin(Builtin::Flag), Value::Bool(on)) => u8::from(*on).to_string(),
        (_, Value::String(text)) => text.clone(),
        _ => value.to_string(),
    }
}
