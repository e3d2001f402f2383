//! Which of a record's keys a text is.

/// The number of slots: twice as many as a record may have keys, so that few stand in the way.
const SLOTS: usize = 128;
const EMPTY: u8 = u8::MAX;

/// A hash table over the keys of a record, made by the compiler.
#[derive(Debug)]
pub struct Keys {
    names: &'static [&'static str],
    /// For each slot the index of a key; one that finds its slot taken stands in the next free one.
    slots: [u8; SLOTS],
}

impl Keys {
    /// The table for these keys; at most 64.
    pub const fn of(names: &'static [&'static str]) -> Self {
        assert!(names.len() <= SLOTS / 2, "a record has 64 keys at most");
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

    /// The index of the key with this text.
    pub(super) fn find(&self, text: &str) -> Option<usize> {
        let mut slot = slot(text.as_bytes());
        loop {
            let index = usize::from(self.slots[slot]);
            // What no key stands for is beyond the end.
            if *self.names.get(index)? == text {
                return Some(index);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// Where to look first: the length and three bytes tell most keys of one record apart.
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
    fn every_key_is_found_and_nothing_else() {
        const KEYS: Keys = Keys::of(NAMES);
        for (index, name) in NAMES.iter().enumerate() {
            assert_eq!(KEYS.find(name), Some(index), "{name}");
        }
        for text in ["b", "nam", "names", "Name", "naem", "é"] {
            assert_eq!(KEYS.find(text), None, "{text}");
        }
    }

    #[test]
    fn keys_of_one_slot_do_not_hide_each_other() {
        // 64 keys with the same length, first, middle and last byte.
        let names: Vec<&'static str> =
            (0..64).map(|n| &*Box::leak(format!("a{n:02}m{n:02}z").into_boxed_str())).collect();
        let keys = Keys::of(names.leak());
        for (index, name) in keys.names.iter().enumerate() {
            assert_eq!(keys.find(name), Some(index), "{name}");
        }
        assert_eq!(keys.find("a99m99z"), None);
    }
}
