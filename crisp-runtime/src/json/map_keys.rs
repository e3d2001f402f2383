//! The keys of maps around a value that cannot be decoded, which may be personal data.
//!
//! A thread-local variable carries them, because serde gives errors no context.

use std::cell::RefCell;

/// The maximum number of keys that are kept: decoding stops at this depth.
const MAX_KEYS: usize = 128;

thread_local! {
    static KEYS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Records the key of a map whose value cannot be decoded.
#[cold]
pub(super) fn record(key: String) {
    KEYS.with_borrow_mut(|keys| {
        if keys.len() < MAX_KEYS {
            keys.push(key);
        }
    });
}

/// Returns the keys recorded since the last time. Those of an error that decoding recovered from are
/// among them.
pub(super) fn take() -> Vec<String> {
    KEYS.take()
}
