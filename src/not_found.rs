//! The check behind find-or-create: whether Crisp itself reports a resource as missing.

use crisp_api_runtime::{Error, Reason};

/// Whether Crisp reports that the requested resource does not exist, so that it may be created.
///
/// False for a missing workspace, a plugin that is not installed, an unknown route, and a 404 of an
/// intermediary, which has no reason: creating the resource would not help there.
#[inline]
pub(crate) fn is_missing(error: &Error) -> bool {
    error.is_not_found() && error.reason().is_some() && !error.is(Reason::WebsiteNotFound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_only_crisps_own_not_found() {
        for reason in ["people_not_found", "not_found", "message_not_found"] {
            assert!(is_missing(&Error::from_response(404, reason)), "{reason}");
        }
        for (status, reason) in [
            (404, "not_subscribed"),
            (404, "website_not_found"),
            (404, ""),
            (403, "people_not_found"),
            (409, "people_exists"),
            (503, "not_found"),
        ] {
            assert!(!is_missing(&Error::from_response(status, reason)), "{status} {reason}");
        }
        let route = Error::from_response(404, "not_found").with_detail("the route does not exist");
        assert!(!is_missing(&route));
    }
}
