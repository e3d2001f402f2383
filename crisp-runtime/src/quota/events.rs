//! The `tracing` events of the quota. Without the feature `tracing`, they do nothing.

use std::error::Error as StdError;

use super::settings::QuotaUsage;

#[cfg(feature = "tracing")]
pub(super) fn warning(usage: &QuotaUsage) {
    let (used, per_day) = (usage.used, usage.per_day);
    tracing::warn!(used, per_day, "much of the token's requests for the day is used up");
}

#[cfg(feature = "tracing")]
pub(super) fn store_failure(error: &(dyn StdError + 'static), fail_closed: bool) {
    tracing::warn!(error, fail_closed, "the store that counts the token's requests failed");
}

#[cfg(not(feature = "tracing"))]
pub(super) fn warning(_: &QuotaUsage) {}

#[cfg(not(feature = "tracing"))]
pub(super) fn store_failure(_: &(dyn StdError + 'static), _: bool) {}
