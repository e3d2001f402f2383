//! Example values for endpoints without a handler of their own.

use crisp_api_spec::{Spec, Type};
use serde_json::Value;

/// Returns an example value of this type.
pub(crate) fn value(spec: &Spec, ty: &Type) -> Value {
    let json = crisp_api_spec::__private::example(spec, ty);
    serde_json::from_str(&json).expect("examples are valid JSON, which a test of the spec checks")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::router::Router;

    #[test]
    fn examples_have_every_required_field() {
        let spec = Router::official().spec;
        for endpoint in spec.endpoints() {
            if let Some(returns) = endpoint.returns() {
                let example = value(&spec, returns.ty());
                let problem = crate::validate::problem(&spec, returns.ty(), &example, "data");
                assert_eq!(problem, None, "{}", endpoint.name());
            }
        }
    }
}
