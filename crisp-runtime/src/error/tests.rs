use super::*;

/// Returns the names of the predicates that are true, out of those of which at most one can be.
fn true_predicates(error: &Error) -> Vec<&'static str> {
    type Predicate = (&'static str, fn(&Error) -> bool);
    let predicates: [Predicate; 10] = [
        ("not_found", Error::is_not_found),
        ("unknown_route", Error::is_unknown_route),
        ("not_subscribed", Error::is_not_subscribed),
        ("unauthorized", Error::is_unauthorized),
        ("forbidden", Error::is_forbidden),
        ("invalid", Error::is_invalid),
        ("plan_quota", Error::is_plan_quota),
        ("daily_quota", Error::is_daily_quota),
        ("rate_limited", Error::is_rate_limited),
        ("timeout", Error::is_timeout),
    ];
    predicates.iter().filter(|(_, holds)| holds(error)).map(|(name, _)| *name).collect()
}

#[test]
fn exactly_the_expected_predicate_is_true() {
    for (status, reason, expected) in [
        (404, "conversation_not_found", "not_found"),
        (404, "not_found", "not_found"),
        (404, "not_subscribed", "not_subscribed"),
        (403, "not_subscribed", "not_subscribed"),
        (401, "invalid_session", "unauthorized"),
        (403, "not_allowed|website_member_role_not_allowed", "forbidden"),
        (400, "invalid_data", "invalid"),
        (402, "subscription_upgrade_required", "plan_quota"),
        (423, "quota_limit_exceeded", "plan_quota"),
        (400, "quota_limit_exceeded", "plan_quota"),
        (403, "subscription_upgrade_required", "plan_quota"),
        (404, "not_subscribed|quota_limit_exceeded", "plan_quota"),
        (420, "", "daily_quota"),
        (429, "", "rate_limited"),
    ] {
        assert_eq!(
            true_predicates(&Error::from_response(status, reason)),
            [expected],
            "{status} {reason}"
        );
    }
    assert!(true_predicates(&Error::from_response(423, Reason::PasswordUnverified)).is_empty());
    assert!(true_predicates(&Error::from_response(500, "boom")).is_empty());
}

#[test]
fn an_unknown_route_is_not_a_missing_resource() {
    let error = Error::from_response(404, Reason::NotFound).with_detail("the route does not exist");
    assert_eq!(true_predicates(&error), ["unknown_route"]);
    let result: Result<()> = Err(error);
    assert!(result.optional().is_err());
}

#[test]
fn an_error_can_have_several_reasons() {
    let error = Error::from_response(403, "not_allowed|website_member_role_not_allowed");
    assert!(error.is(Reason::NotAllowed) && error.is(Reason::WebsiteMemberRoleNotAllowed));
    assert_eq!(error.reason(), Some(&Reason::NotAllowed));
    assert_eq!(
        error.to_string(),
        "Crisp returned 403 (not_allowed or website_member_role_not_allowed)"
    );
}

#[test]
fn an_unknown_reason_keeps_its_text() {
    let error = Error::from_response(406, "domain_restricted");
    assert!(error.is("domain_restricted"));
    assert_eq!(*error.reason().unwrap(), "domain_restricted");
    assert!(matches!(error.reason(), Some(Reason::Unknown(_))));
}

#[test]
fn only_requests_that_may_have_arrived_may_have_been_processed() {
    assert!(!Error::from_response(429, "").may_have_been_processed());
    assert!(Error::from_response(502, "").may_have_been_processed());
    // The response of an intermediary that stopped waiting.
    assert!(Error::from_response(408, "").may_have_been_processed());
    assert!(!Error::argument("empty").may_have_been_processed());
}

#[test]
fn creates_an_error_of_any_kind() {
    assert!(Error::from_kind(Kind::Timeout).is_timeout());
    assert!(Error::from_kind(Kind::Timeout).may_have_been_processed());
    assert!(!Error::from_kind(Kind::Connect).may_have_been_processed());
}

#[test]
fn optional_is_none_only_if_crisp_reports_the_resource_as_missing() {
    let optional = |error| Err::<u8, _>(error).optional();
    for reason in ["people_not_found", "not_found", "message_not_found"] {
        assert_eq!(optional(Error::from_response(404, reason)).unwrap(), None, "{reason}");
    }
    for (status, reason) in [
        (404, "not_subscribed"),
        (404, "website_not_found"),
        (404, ""),
        (403, "people_not_found"),
        (409, "people_exists"),
        (503, "not_found"),
    ] {
        assert!(optional(Error::from_response(status, reason)).is_err(), "{status} {reason}");
    }
}

#[test]
fn only_temporary_failures_are_transient() {
    for status in [408, 423, 425, 429, 500, 502, 503, 504] {
        assert!(Error::from_response(status, "").is_transient(), "{status}");
    }
    for (status, reason) in [
        (400, "invalid_data"),
        (404, "not_found"),
        (420, ""),
        (423, "quota_limit_exceeded"),
        (423, "password_unverified"),
        (501, ""),
    ] {
        assert!(!Error::from_response(status, reason).is_transient(), "{status} {reason}");
    }
    for kind in [Kind::Connect, Kind::Interrupted, Kind::Timeout, Kind::QuotaStore] {
        assert!(Error::from_kind(kind).is_transient(), "{kind:?}");
    }
    for kind in [Kind::Argument, Kind::Configuration, Kind::Decode, Kind::Fake, Kind::Quota] {
        assert!(!Error::from_kind(kind).is_transient(), "{kind:?}");
    }
}

#[test]
fn debug_is_a_sentence_with_the_causes() {
    let cause = std::io::Error::other("connection refused");
    let source = TransportError::new(TransportErrorKind::Connect, "could not connect");
    let error = Error::transport(Kind::Connect, false, source.caused_by(cause))
        .of_endpoint("get_website")
        .after_attempts(3, false);
    let sentence = "get_website: could not connect: connection refused (3 attempts)";
    assert_eq!(format!("{error:?}"), sentence);
    let fields = format!("{error:#?}");
    assert!(fields.contains("kind: Connect") && fields.contains("connection refused"), "{fields}");

    let response = ErrorResponse {
        status: StatusCode::NOT_FOUND,
        reasons: vec![Reason::PeopleNotFound],
        request_id: Some("0f8fad5b-d9cb-469f-a165-70867728950e".into()),
        ..ErrorResponse::default()
    };
    let sentence = "Crisp returned 404 (people_not_found) \
                    (request id 0f8fad5b-d9cb-469f-a165-70867728950e)";
    assert_eq!(format!("{:?}", Error::api(response)), sentence);
}
