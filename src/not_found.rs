//! Whether a thing is known not to be there.

use crisp_api_runtime::{Error, Reason};

/// Whether Crisp says that the very thing that was asked for is not there, so that it may be made.
///
/// Not so where the workspace is missing, the plugin is not installed, or the route is wrong, and not
/// where an intermediary answers 404, which gives no reason.
#[inline]
pub(crate) fn is_missing(error: &Error) -> bool {
    error.is_not_found() && error.reason().is_some() && !error.is(Reason::WebsiteNotFound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_crisp_itself_misses_is_missing() {
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
