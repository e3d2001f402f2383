//! What reading forgave, for whoever wants to know that the spec and Crisp have drifted apart.

use std::cell::RefCell;

/// No more of it is kept.
const MOST: usize = 8;

thread_local! {
    /// Nothing where nobody watches.
    static NOTES: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Reads something, and tells what was forgiven on the way.
pub(crate) fn watch<T>(read: impl FnOnce() -> T) -> (T, Vec<String>) {
    let before = swap(Some(Vec::new()));
    let value = read();
    (value, swap(before).unwrap_or_default())
}

/// Says what is forgiven. It must name no value.
pub(crate) fn note(what: impl FnOnce() -> String) {
    if is_watched() {
        write(what());
    }
}

// Not in `note`, which is compiled for each of its callers.
fn is_watched() -> bool {
    NOTES.with_borrow(|notes| notes.as_ref().is_some_and(|notes| notes.len() < MOST))
}

#[cold]
fn write(what: String) {
    NOTES.with_borrow_mut(|notes| notes.get_or_insert_default().push(what));
}

fn swap(notes: Option<Vec<String>>) -> Option<Vec<String>> {
    NOTES.with_borrow_mut(|current| std::mem::replace(current, notes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_kept_while_somebody_watches() {
        note(|| unreachable!("nobody watches"));
        let (value, notes) = watch(|| {
            note(|| "a".into());
            let inner = watch(|| note(|| "b".into())).1;
            assert_eq!(inner, ["b"]);
            note(|| "c".into());
            7
        });
        assert_eq!((value, notes), (7, vec!["a".to_owned(), "c".to_owned()]));
        let (_, notes) = watch(|| (0..100).for_each(|_| note(|| "x".into())));
        assert_eq!(notes.len(), MOST);
    }
}
