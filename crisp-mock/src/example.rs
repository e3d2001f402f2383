//! Values made up from the types of the spec, for endpoints without a handler of their own.

use crisp_api_spec::{Spec, Type};
use serde_json::Value;

/// A value of this type.
pub(crate) fn value(spec: &Spec, ty: &Type) -> Value {
    let json = crisp_api_spec::__private::example(spec, ty);
    serde_json::from_str(&json).expect("an example is JSON, which a test of the spec checks")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::router::Router;

    #[test]
    fn what_is_made_up_has_everything_that_must_be_there() {
        let spec = Router::official().spec;
        for endpoint in spec.endpoints() {
            if let Some(returns) = endpoint.returns() {
                let made_up = value(&spec, returns.ty());
                let problem = crate::validate::problem(&spec, returns.ty(), &made_up, "data");
                assert_eq!(problem, None, "{}", endpoint.name());
            }
        }
    }
}
