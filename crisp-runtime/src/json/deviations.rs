//! Reports of the deviations from the spec that lenient decoding accepts, for strict decoding.
//!
//! A thread-local variable carries the reports, because serde gives deserializers no context.

use std::cell::RefCell;

/// The maximum number of reports that are kept.
const MAX_REPORTS: usize = 8;

thread_local! {
    /// The reports of the current thread, or `None` if they are not being collected.
    static REPORTS: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Runs `decode`, and returns its result together with the deviations that it reported.
pub(crate) fn collect<T>(decode: impl FnOnce() -> T) -> (T, Vec<String>) {
    let previous = swap(Some(Vec::new()));
    let value = decode();
    (value, swap(previous).unwrap_or_default())
}

/// Reports a deviation. The description must not contain a value.
pub(crate) fn report(describe: impl FnOnce() -> String) {
    if is_collecting() {
        push(describe());
    }
}

// Separate from `report`, which is compiled once for each of its callers.
fn is_collecting() -> bool {
    REPORTS.with_borrow(|reports| reports.as_ref().is_some_and(|all| all.len() < MAX_REPORTS))
}

#[cold]
fn push(description: String) {
    REPORTS.with_borrow_mut(|reports| reports.get_or_insert_default().push(description));
}

fn swap(reports: Option<Vec<String>>) -> Option<Vec<String>> {
    REPORTS.with_borrow_mut(|current| std::mem::replace(current, reports))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collects_reports_of_the_innermost_scope_up_to_the_maximum() {
        report(|| unreachable!("reports are not being collected"));
        let (value, reports) = collect(|| {
            report(|| "a".into());
            let inner = collect(|| report(|| "b".into())).1;
            assert_eq!(inner, ["b"]);
            report(|| "c".into());
            7
        });
        assert_eq!((value, reports), (7, vec!["a".to_owned(), "c".to_owned()]));
        let (_, reports) = collect(|| (0..100).for_each(|_| report(|| "x".into())));
        assert_eq!(reports.len(), MAX_REPORTS);
    }
}
