//! Suggestions for misspelled names.

/// Returns the candidate that `name` is probably a misspelling of.
///
/// Returns `None` if no candidate is similar: a bad suggestion is worse than none.
pub fn suggest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let allowed = (name.chars().count() / 3).clamp(1, 4);
    candidates
        .into_iter()
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn distance(a: &str, b: &str) -> usize {
    if a.eq_ignore_ascii_case(b) { 0 } else { strsim::damerau_levenshtein(a, b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_the_most_similar_name() {
        let names = ["get_conversation", "get_website", "list_conversations"];
        assert_eq!(suggest("get_conversaton", names), Some("get_conversation"));
        assert_eq!(suggest("GET_WEBSITE", names), Some("get_website"));
    }

    #[test]
    fn suggests_nothing_if_no_name_is_similar() {
        assert_eq!(suggest("x", ["get_website"]), None);
        assert_eq!(suggest("ban", ["get_website", "list"]), None);
    }
}
