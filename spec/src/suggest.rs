//! Did-you-mean.

/// The candidate that `name` was probably meant to be.
///
/// None where nothing comes close: a bad suggestion is worse than none.
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
    fn the_nearest_name_is_suggested() {
        let names = ["get_conversation", "get_website", "list_conversations"];
        assert_eq!(suggest("get_conversaton", names), Some("get_conversation"));
        assert_eq!(suggest("GET_WEBSITE", names), Some("get_website"));
    }

    #[test]
    fn a_far_name_is_not_suggested() {
        assert_eq!(suggest("x", ["get_website"]), None);
        assert_eq!(suggest("ban", ["get_website", "list"]), None);
    }
}
