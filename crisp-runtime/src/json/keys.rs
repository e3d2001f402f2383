//! The lookup of field names, by a hash table that is built at compile time.

/// The number of slots. A record has at most half as many keys, so that few of them collide.
const SLOTS: usize = 128;
const EMPTY: u8 = u8::MAX;

/// A hash table of the keys of a record, with linear probing.
#[derive(Debug)]
pub struct Keys {
    names: &'static [&'static str],
    /// The index of a key for each slot. A key whose slot is occupied is in the next free slot.
    slots: [u8; SLOTS],
}

impl Keys {
    /// Builds the table for up to 64 keys.
    pub const fn of(names: &'static [&'static str]) -> Self {
        assert!(names.len() <= SLOTS / 2, "a record has at most 64 keys");
        let mut slots = [EMPTY; SLOTS];
        let mut index = 0;
        while index < names.len() {
            let mut slot = slot(names[index].as_bytes());
            while slots[slot] != EMPTY {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = index as u8;
            index += 1;
        }
        Self { names, slots }
    }

    /// Returns the index of a key.
    pub(super) fn find(&self, text: &str) -> Option<usize> {
        let mut slot = slot(text.as_bytes());
        loop {
            let index = usize::from(self.slots[slot]);
            // `EMPTY` is out of bounds, since a record has at most 64 keys.
            if *self.names.get(index)? == text {
                return Some(index);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// Hashes a key by its length and three of its bytes, which distinguish most keys of a record.
const fn slot(text: &[u8]) -> usize {
    let length = text.len();
    if length == 0 {
        return 0;
    }
    let (first, middle, last) = (text[0], text[length / 2], text[length - 1]);
    (length + 5 * first as usize + 17 * middle as usize + 41 * last as usize) % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["", "a", "name", "nmae", "type", "tags", "created_at", "updated_at"];

    #[test]
    fn finds_all_keys_and_no_others() {
        const KEYS: Keys = Keys::of(NAMES);
        for (index, name) in NAMES.iter().enumerate() {
            assert_eq!(KEYS.find(name), Some(index), "{name}");
        }
        for text in ["b", "nam", "names", "Name", "naem", "é"] {
            assert_eq!(KEYS.find(text), None, "{text}");
        }
    }

    #[test]
    fn finds_keys_that_share_a_slot() {
        // 64 keys with the same length, first byte, middle byte and last byte.
        let names: Vec<&'static str> =
            (0..64).map(|n| &*Box::leak(format!("a{n:02}m{n:02}z").into_boxed_str())).collect();
        let keys = Keys::of(names.leak());
        for (index, name) in keys.names.iter().enumerate() {
            assert_eq!(keys.find(name), Some(index), "{name}");
        }
        assert_eq!(keys.find("a99m99z"), None);
    }
}
