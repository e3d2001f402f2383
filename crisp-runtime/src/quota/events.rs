//! The `tracing` events of the quota; [`crate::observe`] documents them. Without the feature
//! `tracing`, all functions of this module do nothing.

use std::error::Error as StdError;

use super::settings::QuotaUsage;

#[cfg(feature = "tracing")]
pub(super) fn warning(usage: &QuotaUsage) {
    let (used, per_day) = (usage.used, usage.per_day);
    tracing::warn!(target: "crisp_api", used, per_day, "the token has used most of its daily quota");
}

#[cfg(feature = "tracing")]
pub(super) fn store_failure(error: &(dyn StdError + 'static), fail_closed: bool) {
    tracing::warn!(target: "crisp_api", error, fail_closed, "the quota store failed");
}

#[cfg(not(feature = "tracing"))]
pub(super) fn warning(_: &QuotaUsage) {}

#[cfg(not(feature = "tracing"))]
pub(super) fn store_failure(_: &(dyn StdError + 'static), _: bool) {}
