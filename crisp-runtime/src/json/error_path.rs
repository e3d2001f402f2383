//! Where in a JSON text something stands.

/// The path to the byte at `offset`, such as `people[3].email`; `.` at the top.
///
/// The text alone tells it. A reader that keeps its path would be compiled once more for every type,
/// which costs each user more than all other reading. The text may end early, and need not be JSON
/// after the byte.
pub(super) fn path_to(json: &[u8], offset: usize) -> String {
    let mut scan = Scan::until(json, offset);
    // At its end, what is wrong is the whole of an object or a list.
    if scan.string.is_none() && matches!(json.get(offset), Some(b'}' | b']')) {
        scan.open.pop();
    }
    scan.path()
}

/// The path to an object or a list, which begins with `opening`, and of which so many bytes were read
/// that reading stopped before it, after its first byte, in it, or after its end where it is empty.
///
/// After `[[`, the inner list is meant: a reader of the outer one may stop there too, and the text does
/// not tell which it was.
pub(super) fn path_to_container(json: &[u8], read: usize, opening: u8) -> String {
    let begins = |at: &usize| json.get(*at) == Some(&opening);
    let begins = Some(read).filter(begins).or_else(|| read.checked_sub(1).filter(begins));
    let mut scan = Scan::until(json, begins.unwrap_or(read.saturating_sub(1)));
    if begins.is_none() {
        scan.open.pop();
    }
    scan.path()
}

#[derive(Default)]
struct Scan<'j> {
    /// The objects and lists around, from the outside in.
    open: Vec<Open<'j>>,
    /// Where the string that is being passed began.
    string: Option<usize>,
    is_escaped: bool,
}

enum Open<'j> {
    /// With the key whose value comes, in its quotes.
    Object(Option<&'j [u8]>),
    /// With the index of the item that comes.
    List(usize),
}

impl<'j> Scan<'j> {
    fn until(json: &'j [u8], offset: usize) -> Self {
        let mut scan = Self::default();
        for (at, byte) in json.iter().enumerate().take(offset) {
            scan.pass(json, at, *byte);
        }
        scan
    }

    fn pass(&mut self, json: &'j [u8], at: usize, byte: u8) {
        if let Some(start) = self.string {
            match byte {
                _ if self.is_escaped => self.is_escaped = false,
                b'\\' => self.is_escaped = true,
                b'"' => {
                    self.string = None;
                    if let Some(Open::Object(key @ None)) = self.open.last_mut() {
                        *key = Some(&json[start..=at]);
                    }
                }
                _ => {}
            }
            return;
        }
        match (byte, self.open.last_mut()) {
            (b'"', _) => self.string = Some(at),
            (b'{', _) => self.open.push(Open::Object(None)),
            (b'[', _) => self.open.push(Open::List(0)),
            (b'}' | b']', _) => {
                self.open.pop();
            }
            (b',', Some(Open::Object(key))) => *key = None,
            (b',', Some(Open::List(index))) => *index += 1,
            _ => {}
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for open in &self.open {
            match open {
                Open::Object(Some(key)) => {
                    let key: String = serde_json::from_slice(key).unwrap_or_else(|_| "?".into());
                    let dot = if path.is_empty() { "" } else { "." };
                    path.extend([dot, &key]);
                }
                Open::Object(None) => {}
                Open::List(index) => path.push_str(&format!("[{index}]")),
            }
        }
        if path.is_empty() { ".".into() } else { path }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The path to the `^` under the text.
    fn under(json: &str, mark: &str) -> String {
        path_to(json.as_bytes(), mark.find('^').unwrap())
    }

    #[test]
    fn a_path_leads_to_the_value_with_the_byte() {
        let json = r#"{"a":[1,{"b\"]":"x,}"},[2]],"c":null}"#;
        for (mark, path) in [
            ("^", "."),
            ("     ^", "a"),
            ("      ^", "a[0]"),
            ("        ^", "a[1]"),
            ("                  ^", r#"a[1].b"]"#),
            ("                        ^", "a[2][0]"),
            ("                         ^", "a[2]"),
            ("                          ^", "a"),
            ("                                ^", "c"),
            ("                                    ^", "."),
        ] {
            assert_eq!(under(json, mark), path, "{json}\n{mark}");
        }
    }

    #[test]
    fn a_container_is_told_from_what_is_in_it() {
        for (json, read, opening, path) in [
            (r#"{"a":[1]}"#, 5, b'[', "a"),
            (r#"{"a":[1]}"#, 6, b'[', "a"),
            (r#"{"a":[1]}"#, 7, b'[', "a"),
            (r#"{"a":[1,[2]]}"#, 8, b'[', "a[1]"),
            (r#"{"a":[]}"#, 7, b'[', "a"),
            (r#"{"a":{}}"#, 7, b'{', "a"),
            (r#"{"a":{"b":1}}"#, 6, b'{', "a"),
            (r#"{"a":{"b":1}}"#, 9, b'{', "a"),
            ("[[1]]", 0, b'[', "."),
            ("[[1]]", 1, b'[', "[0]"),
        ] {
            let found = path_to_container(json.as_bytes(), read, opening);
            assert_eq!(found, path, "{json} after {read}");
        }
    }

    #[test]
    fn no_text_makes_it_panic() {
        for json in ["", "]", "}}", "{\"", "{\"\\", "[,,", "\u{e9}{\"\u{e9}\":"] {
            for offset in 0..=json.len() + 1 {
                assert!(!path_to(json.as_bytes(), offset).is_empty());
                assert!(!path_to_container(json.as_bytes(), offset, b'[').is_empty());
            }
        }
    }
}
