//! Suggestions for misspelled names and for the notation of other tools.

mod endpoints;
mod foreign;
mod look_alike;

use std::cell::Cell;

pub use endpoints::{EndpointIndex, legacy_endpoint};
pub use foreign::suggest_tier;
pub(crate) use foreign::{foreign_key, foreign_section, foreign_type, foreign_type_name};
pub(crate) use look_alike::look_alike;

/// Returns the candidate that `name` is probably a misspelling of.
///
/// Returns `None` if no candidate is similar: a bad suggestion is worse than none.
pub fn suggest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let wanted = Word::new(name);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let limit = best.map_or(wanted.allowed, |(distance, _)| distance);
        if let Some(distance) = wanted.distance(&Word::new(candidate), limit)
            && best.is_none_or(|(other, _)| distance < other)
        {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The candidates of many suggestions.
///
/// A file with thousands of unknown names must not take long to report, so the index does a limited
/// amount of work and returns no suggestion after that.
pub(crate) struct NameIndex {
    /// The names, by length.
    by_length: Vec<Vec<(String, Word)>>,
    work: Cell<usize>,
}

impl NameIndex {
    /// The number of steps. They take less than 0.1 s in a debug build.
    const MAX_WORK: usize = 1_500_000;

    pub(crate) fn new<'c>(names: impl IntoIterator<Item = &'c str>) -> Self {
        let mut by_length: Vec<Vec<(String, Word)>> = Vec::new();
        for name in names {
            let word = Word::new(name);
            let length = word.letters.len();
            if by_length.len() <= length {
                by_length.resize_with(length + 1, Vec::new);
            }
            by_length[length].push((name.to_owned(), word));
        }
        Self { by_length, work: Cell::new(0) }
    }

    /// Returns the name that `name` is probably a misspelling of.
    pub(crate) fn suggest(&self, name: &str) -> Option<&str> {
        if self.work.get() > Self::MAX_WORK {
            return None;
        }
        let wanted = Word::new(name);
        let (length, allowed) = (wanted.letters.len(), wanted.allowed);
        let mut best: Option<(usize, &str)> = None;
        let lengths = length.saturating_sub(allowed)..=length + allowed;
        for names in lengths.filter_map(|length| self.by_length.get(length)) {
            let mut work = self.work.get() + names.len();
            for (candidate, word) in names {
                // Each edit changes at most two of the letters that occur.
                if (wanted.set ^ word.set).count_ones() as usize > 2 * allowed {
                    continue;
                }
                if work > Self::MAX_WORK {
                    break;
                }
                work += length * STEPS_PER_LETTER;
                let limit = best.map_or(allowed, |(distance, _)| distance);
                if let Some(distance) = wanted.distance(word, limit)
                    && best.is_none_or(|(other, _)| distance < other)
                {
                    best = Some((distance, candidate));
                }
            }
            self.work.set(work);
        }
        best.map(|(_, candidate)| candidate)
    }
}

/// The steps for each letter of a name that is compared with another: the width of the band of edits.
const STEPS_PER_LETTER: usize = 2 * MAX_EDITS + 1;

/// The maximum number of edits of a misspelling.
const MAX_EDITS: usize = 4;

/// A name, prepared for comparisons. Case, `_`, `-` and spaces do not count.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    letters: Vec<u8>,
    /// The letters and digits that occur, as a set of bits.
    set: u64,
    /// The number of edits that a misspelling of this name can have.
    allowed: usize,
}

impl Word {
    fn new(text: &str) -> Self {
        let mut letters = Vec::with_capacity(text.len());
        let mut set = 0;
        for byte in text.bytes().filter(|byte| !matches!(byte, b'_' | b'-' | b' ')) {
            let lower = byte.to_ascii_lowercase();
            let bit = match lower {
                b'a'..=b'z' => lower - b'a',
                b'0'..=b'9' => lower - b'0' + 26,
                other => 36 + other % 16,
            };
            letters.push(lower);
            set |= 1 << bit;
        }
        Self { letters, set, allowed: (text.len() / 3).clamp(1, MAX_EDITS) }
    }

    /// Returns the number of edits between the names, if it is at most `limit`.
    fn distance(&self, other: &Self, limit: usize) -> Option<usize> {
        if (self.set ^ other.set).count_ones() as usize > 2 * limit {
            return None;
        }
        edits(&self.letters, &other.letters, limit)
    }
}

/// Counts the insertions, deletions, replacements and transpositions between two names, and gives up
/// if there are more than `limit`.
///
/// Only positions that at most `limit` edits can reach are computed, because these comparisons dominate
/// the time for a file with thousands of unknown names.
fn edits(mut a: &[u8], mut b: &[u8], limit: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    while let ([x, rest_of_a @ ..], [y, rest_of_b @ ..]) = (a, b)
        && x == y
    {
        (a, b) = (rest_of_a, rest_of_b);
    }
    while let ([rest_of_a @ .., x], [rest_of_b @ .., y]) = (a, b)
        && x == y
    {
        (a, b) = (rest_of_a, rest_of_b);
    }
    let far = limit + 1;
    let mut before = vec![far; b.len() + 1];
    let mut above: Vec<usize> = (0..=b.len()).map(|cost| cost.min(far)).collect();
    let mut row = vec![far; b.len() + 1];
    for i in 0..a.len() {
        let (first, last) = (i.saturating_sub(limit), (i + limit + 1).min(b.len()));
        row[first] = if first == 0 { (i + 1).min(far) } else { far };
        let mut least = row[first];
        for j in first..last {
            let mut cost = above[j] + usize::from(a[i] != b[j]);
            cost = cost.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                cost = cost.min(before[j - 1] + 1);
            }
            row[j + 1] = cost;
            least = least.min(cost);
        }
        if last < b.len() {
            row[last + 1] = far;
        }
        if least > limit {
            return None;
        }
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    Some(above[b.len()]).filter(|cost| *cost <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_the_most_similar_name() {
        let names = ["get_conversation", "get_website", "list_conversations"];
        assert_eq!(suggest("get_conversaton", names), Some("get_conversation"));
        assert_eq!(suggest("get_conversatino", names), Some("get_conversation"));
        assert_eq!(suggest("GET_WEBSITE", names), Some("get_website"));
        assert_eq!(suggest("getWebsite", names), Some("get_website"));
        assert_eq!(suggest("list-conversation", names), Some("list_conversations"));
        let index = NameIndex::new(names);
        assert_eq!(index.suggest("getConversaton"), Some("get_conversation"));
    }

    #[test]
    fn suggests_nothing_if_no_name_is_similar() {
        assert_eq!(suggest("x", ["get_website"]), None);
        assert_eq!(suggest("ban", ["get_website", "list"]), None);
        assert_eq!(suggest("", ["get_website", "list"]), None);
        assert_eq!(NameIndex::new(["get_website"]).suggest("x"), None);
    }

    #[test]
    fn counts_edits_up_to_the_limit() {
        let edits = |a: &str, b: &str, limit| super::edits(a.as_bytes(), b.as_bytes(), limit);
        for (a, b, expected) in [
            ("abc", "abc", 0),
            ("abc", "acb", 1),
            ("abc", "ab", 1),
            ("", "ab", 2),
            ("ab", "xy", 2),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(edits(a, b, 3), Some(expected), "{a} {b}");
        }
        assert_eq!(edits("abcdef", "uvwxyz", 3), None);
    }
}
