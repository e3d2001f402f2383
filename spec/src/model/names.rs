//! The conversion of spec names into Rust identifiers.

/// Returns the Rust field, argument or method name for a wire name: `type` becomes `type_`.
///
/// `new` also becomes `new_`, because `new` is the name of generated constructors.
pub fn field_name(wire: &str) -> String {
    let mut name: String = wire
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
        .collect();
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if is_reserved(&name) || name == "new" {
        name.push('_');
    }
    name
}

/// Returns the Rust type or variant name for a wire name: `one-shot` becomes `OneShot`.
pub fn type_name(wire: &str) -> String {
    let mut name = String::new();
    for word in wire.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        name.push(word.as_bytes()[0].to_ascii_uppercase() as char);
        name.push_str(&word[1..]);
    }
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, 'V');
    }
    if name == "Self" {
        name.push('_');
    }
    name
}

/// Returns whether `word` is a keyword in any Rust edition.
fn is_reserved(word: &str) -> bool {
    const RESERVED: &[&str] = &[
        "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
        "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
        "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
        "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try",
        "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    RESERVED.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_wire_names_to_rust_names() {
        assert_eq!(field_name("type"), "type_");
        assert_eq!(field_name("market-cap"), "market_cap");
        assert_eq!(field_name("2fa"), "_2fa");
        assert_eq!(field_name(""), "__");
        assert_eq!(field_name("日"), "__");
        assert_eq!(type_name("one-shot"), "OneShot");
        assert_eq!(type_name("get_conversation"), "GetConversation");
        assert_eq!(type_name("2fa"), "V2fa");
        assert_eq!(type_name(""), "V");
    }
}
