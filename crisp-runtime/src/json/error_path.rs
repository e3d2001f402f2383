//! The path to a position in JSON text, for errors.

/// The path to a value: the keys and indexes that lead to it.
pub(super) struct Path(Vec<Step>);

enum Step {
    Key(String),
    Index(usize),
}

impl Path {
    /// Returns the path as text, such as `people[3].email`, or `.` at the top level.
    pub(super) fn full(&self) -> String {
        self.text(|key| key)
    }

    /// Returns the path for messages. Leaves out the keys of maps, which may be personal data. The maps
    /// in types of users are not known, so keys that do not look like the name of a field are left out
    /// as well.
    pub(super) fn shown(&self, map_keys: &[String]) -> String {
        let is_field = |key: &str| {
            let is_name = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            let starts_lower = key.starts_with(|c: char| c.is_ascii_lowercase());
            let digits = key.bytes().filter(u8::is_ascii_digit).count();
            let is_map_key = map_keys.iter().any(|other| other == key);
            is_name && starts_lower && digits < 3 && key.len() <= 40 && !is_map_key
        };
        self.text(|key| if is_field(key) { key } else { "[…]" })
    }

    fn text<'p>(&'p self, show: impl Fn(&'p str) -> &'p str) -> String {
        let mut path = String::new();
        for step in &self.0 {
            match step {
                Step::Key(key) => {
                    let dot = if path.is_empty() { "" } else { "." };
                    path.extend([dot, show(key)]);
                }
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        if path.is_empty() { ".".into() } else { path }
    }
}

/// Returns the path to the value that contains the byte at `offset`.
///
/// The path is computed from the text. A deserializer that tracks its path would be compiled a
/// second time for every type, which would cost users more compile time than all other decoding.
/// The text may be truncated, and need not be valid JSON after the byte.
pub(super) fn path_to(json: &[u8], offset: usize) -> Path {
    let mut scan = Scan::until(json, offset);
    // At the end of an object or a list, the error is about the object or list as a whole.
    if scan.string.is_none() && matches!(json.get(offset), Some(b'}' | b']')) {
        scan.open.pop();
    }
    scan.path()
}

/// Returns the path to the object or list that starts with `opening`, after `read` bytes were read.
///
/// Depending on the error, serde stops before the container, after its first byte, inside of it, or
/// after its end if it is empty. After `[[`, the path to the inner list is returned, although the
/// deserializer of the outer list may stop there too; the text does not distinguish the two.
pub(super) fn path_to_container(json: &[u8], read: usize, opening: u8) -> Path {
    let starts = |offset: &usize| json.get(*offset) == Some(&opening);
    let start = Some(read).filter(starts).or_else(|| read.checked_sub(1).filter(starts));
    let mut scan = Scan::until(json, start.unwrap_or(read.saturating_sub(1)));
    if start.is_none() {
        scan.open.pop();
    }
    scan.path()
}

#[derive(Default)]
struct Scan<'j> {
    /// The enclosing objects and lists, outermost first.
    open: Vec<Open<'j>>,
    /// The position at which the current string starts, if the scan is inside of one.
    string: Option<usize>,
    is_escaped: bool,
}

enum Open<'j> {
    /// An object, with the quoted key of the current value.
    Object(Option<&'j [u8]>),
    /// A list, with the index of the current item.
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

    fn path(&self) -> Path {
        let step = |open: &Open<'_>| match open {
            Open::Object(Some(key)) => {
                Some(Step::Key(serde_json::from_slice(key).unwrap_or_else(|_| "?".into())))
            }
            Open::Object(None) => None,
            Open::List(index) => Some(Step::Index(*index)),
        };
        Path(self.open.iter().filter_map(step).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the path to the position that a `^` marks.
    fn path_at_mark(json: &str, mark: &str) -> String {
        path_to(json.as_bytes(), mark.find('^').unwrap()).full()
    }

    #[test]
    fn finds_the_path_to_the_value_that_contains_a_byte() {
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
            assert_eq!(path_at_mark(json, mark), path, "{json}\n{mark}");
        }
    }

    #[test]
    fn finds_the_path_to_a_container_after_any_number_of_bytes() {
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
            let found = path_to_container(json.as_bytes(), read, opening).full();
            assert_eq!(found, path, "{json} after {read}");
        }
    }

    #[test]
    fn malformed_text_does_not_panic() {
        for json in ["", "]", "}}", "{\"", "{\"\\", "[,,", "\u{e9}{\"\u{e9}\":"] {
            for offset in 0..=json.len() + 1 {
                assert!(!path_to(json.as_bytes(), offset).full().is_empty());
                assert!(!path_to_container(json.as_bytes(), offset, b'[').full().is_empty());
            }
        }
    }
}
