//! Bounds the memory that a response takes once it is decoded.
//!
//! An item of a list can take 3 bytes as JSON (`{},`) and more than 1,000 bytes as a record, so a limit
//! for the size of the body alone does not bound the memory. This module estimates the memory before
//! the body is decoded, by the worst of the types that a value can be decoded as.

/// The multiple of the size limit that the decoded values may take by the estimate. Together with the
/// body, a repaired copy of it, and the old copy of a growing list, a response stays below 8 times the
/// limit.
const MULTIPLE: usize = 6;
/// The size limit below which the estimate would reject ordinary responses.
const MIN_LIMIT: usize = 64 * 1024;

/// The size of the largest record that occurs in a list, in bytes.
const RECORD: usize = 1_536;
/// The size of a JSON value in a list, in bytes.
const VALUE: usize = 32;
/// The size of a node in a map of JSON values, in bytes. A node has up to 11 entries, and at least 6
/// once there are several nodes.
const NODE: usize = 632;
const ENTRIES_PER_NODE: usize = 6;

/// A list has room for at least 4 items, and up to twice as many as it has.
const FIRST_ITEM: usize = 4;
const FURTHER_ITEM: usize = 2;

/// Returns whether the response takes less than 8 times `max_body` bytes of memory, whatever type it
/// is decoded as.
pub(crate) fn fits_in_memory(body: &[u8], max_body: usize) -> bool {
    let limit = max_body.max(MIN_LIMIT).saturating_mul(MULTIPLE);
    // Most bodies are so small that they need not be looked at. Counting bytes takes a fraction of the
    // time of a scan, and decides for nearly all others.
    body.len() <= limit / LONE_OBJECT
        || upper_bound(body) <= limit
        || Scan::default().weigh(body, limit)
}

/// The estimate for an object that is the only item of a list.
const LONE_OBJECT: usize = FIRST_ITEM * RECORD + NODE;

/// Returns an upper bound of the estimate, in which every object is the only item of a list.
fn upper_bound(body: &[u8]) -> usize {
    let objects = count(body, b'{').saturating_mul(LONE_OBJECT);
    let values = count(body, b',').saturating_add(count(body, b'['));
    objects.saturating_add(values.saturating_mul(FIRST_ITEM * VALUE + NODE / ENTRIES_PER_NODE))
}

fn count(body: &[u8], byte: u8) -> usize {
    // With a counter of one byte, the compiler compares 16 bytes at once.
    let count = |chunk: &[u8]| chunk.iter().map(|other| u8::from(*other == byte)).sum::<u8>();
    body.chunks(usize::from(u8::MAX)).map(|chunk| usize::from(count(chunk))).sum()
}

/// The enclosing objects and lists, to the depth at which decoding fails.
struct Scan {
    open: [Open; MAX_DEPTH],
    depth: usize,
    weight: usize,
}

const MAX_DEPTH: usize = 128;

#[derive(Clone, Copy, Default)]
struct Open {
    is_list: bool,
    /// The number of items or entries so far.
    count: usize,
}

impl Default for Scan {
    fn default() -> Self {
        Self { open: [Open::default(); MAX_DEPTH], depth: 0, weight: 0 }
    }
}

impl Scan {
    /// Returns whether the estimate stays within the limit.
    fn weigh(mut self, body: &[u8], limit: usize) -> bool {
        let mut bytes = body.iter();
        while let Some(byte) = bytes.next() {
            match byte {
                b'"' => {
                    self.value(VALUE);
                    skip_string(&mut bytes);
                }
                b'{' => {
                    self.value(RECORD);
                    self.enter(false);
                }
                b'[' => {
                    self.value(VALUE);
                    self.enter(true);
                }
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                b',' | b':' | b' ' | b'\t' | b'\r' | b'\n' => {}
                _ => {
                    self.value(VALUE);
                    skip_scalar(&mut bytes);
                }
            }
            if self.weight > limit {
                return false;
            }
        }
        true
    }

    /// Adds a value, or a key, to the innermost object or list.
    fn value(&mut self, size: usize) {
        // Deeper values are not decoded.
        let open = self.depth.checked_sub(1).and_then(|depth| self.open.get_mut(depth));
        let Some(open) = open else { return };
        open.count += 1;
        self.weight += match (open.is_list, open.count) {
            (true, 1) => size * FIRST_ITEM,
            (true, _) => size * FURTHER_ITEM,
            // Keys are counted like values.
            (false, count) if count % (2 * ENTRIES_PER_NODE) == 1 => NODE,
            (false, _) => 0,
        };
    }

    fn enter(&mut self, is_list: bool) {
        if let Some(open) = self.open.get_mut(self.depth) {
            *open = Open { is_list, count: 0 };
        }
        self.depth += 1;
    }
}

fn skip_string(bytes: &mut std::slice::Iter<'_, u8>) {
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => {
                bytes.next();
            }
            b'"' => return,
            _ => {}
        }
    }
}

fn skip_scalar(bytes: &mut std::slice::Iter<'_, u8>) {
    while let Some(byte) = bytes.as_slice().first() {
        if matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\r' | b'\n') {
            return;
        }
        bytes.next();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: usize = 1024 * 1024;

    /// Returns the share of the limit that a list of this item may take as JSON, in percent.
    fn share(item: &str) -> usize {
        let fits = |count: usize| {
            let body = format!("[{}]", vec![item; count].join(","));
            body.len() <= LIMIT && fits_in_memory(body.as_bytes(), LIMIT)
        };
        let (mut fitting, mut count) = (0, 1);
        while fits(count) {
            (fitting, count) = (count, count * 5 / 4 + 1);
        }
        fitting * (item.len() + 1) * 100 / LIMIT
    }

    #[test]
    fn rejects_small_items_in_large_numbers_and_accepts_ordinary_responses() {
        for tiny in ["{}", r#"{"":0}"#, "[{}]", r#"[{"":[{}]}]"#] {
            assert!(share(tiny) <= 10, "{tiny}: {} %", share(tiny));
        }
        let long = format!(r#"{{"text":"{}"}}"#, "x".repeat(5_000));
        assert!(share(&long) > 70, "{} %", share(&long));
        let conversation = include_str!("../../../benches/requests/conversation.json");
        assert!(share(conversation) > 10, "{} %", share(conversation));
    }

    #[test]
    fn the_scan_never_exceeds_the_upper_bound() {
        for json in [
            "",
            "7",
            "{}",
            "[]",
            r#"{"a":1}"#,
            "[{},{}]",
            r#"{"a":{"b":[1,2,[{}]]}}"#,
            r#"["a","{["]"#,
            r#"["\"{"]"#,
            "[[[[",
            "]]}}",
            r#"{"a":"#,
            "\"",
        ] {
            let weight = |limit| Scan::default().weigh(json.as_bytes(), limit);
            assert!(weight(upper_bound(json.as_bytes()) + NODE), "{json}");
        }
        let deep = "[".repeat(1_000);
        assert!(Scan::default().weigh(deep.as_bytes(), usize::MAX));
        assert!(!Scan::default().weigh(deep.as_bytes(), 1_000));
    }
}
