//! Characters that look like others.

/// Characters that look like one in ASCII, and the alphabet or kind that they are from.
const LOOK_ALIKES: [(&str, &str, &str); 6] = [
    ("аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅ", "aeopcyxijsdhqwABEKMHOPCTYXIJS", "a Cyrillic letter"),
    ("αεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeikvoptuxABEZHIKMNOPTYX", "a Greek letter"),
    ("“”„‟″‘’‚‛′«»", "\"\"\"\"\"'''''\"\"", "a typographic quote"),
    ("–—−‐‑‒", "------", "a dash or hyphen"),
    ("｛｝［］：／＝＿｜？", "{}[]:/=_|?", "a full-width character"),
    ("\u{a0}\u{2007}\u{202f}\u{3000}", "    ", "a special space"),
];

/// Characters without a width.
const INVISIBLE: [char; 9] = [
    '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{200e}', '\u{200f}', '\u{202e}',
    '\u{ad}',
];

/// Returns a remark about the first character that is not what it looks like.
pub(crate) fn look_alike(text: &str) -> Option<String> {
    text.chars().find_map(|c| {
        let code = format!("U+{:04X}", u32::from(c));
        if INVISIBLE.contains(&c) {
            return Some(format!("it contains the invisible character {code}; remove it"));
        }
        let fullwidth = u32::from(c).checked_sub(0xfee0).and_then(char::from_u32);
        let fullwidth = fullwidth.filter(char::is_ascii_alphanumeric);
        if let Some(ascii) = fullwidth {
            return Some(format!("`{c}` ({code}) is a full-width character; write `{ascii}`"));
        }
        LOOK_ALIKES.iter().find_map(|(alike, ascii, kind)| {
            let index = alike.chars().position(|other| other == c)?;
            let ascii = ascii.chars().nth(index)?;
            let written = match ascii {
                ' ' => "a space".to_owned(),
                ascii => format!("`{ascii}`"),
            };
            Some(format!("`{c}` ({code}) is {kind}; write {written}"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explains_characters_that_look_like_others() {
        for (text, expected) in [
            ("wеbsite", "`е` (U+0435) is a Cyrillic letter; write `e`"),
            ("“x”", "a typographic quote; write `\"`"),
            ("a\u{200b}b", "the invisible character U+200B"),
            ("a\u{a0}b", "write a space"),
            ("ｘ", "full-width character; write `x`"),
        ] {
            let remark = look_alike(text).unwrap_or_default();
            assert!(remark.contains(expected), "{text}: {remark}");
        }
        assert_eq!(look_alike("get_website é 日本"), None);
    }

    #[test]
    fn every_look_alike_has_a_replacement() {
        for (alike, ascii, _) in LOOK_ALIKES {
            assert_eq!(alike.chars().count(), ascii.chars().count(), "{alike}");
        }
    }
}
