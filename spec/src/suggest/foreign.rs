//! The notation of other tools and languages, and what it is called here.

use crate::model::{Builtin, Tier};

/// Names of tiers elsewhere.
const TIERS: [(&str, Tier); 12] = [
    ("account", Tier::User),
    ("admin", Tier::User),
    ("agent", Tier::User),
    ("app", Tier::Plugin),
    ("marketplace", Tier::Plugin),
    ("operator", Tier::User),
    ("plugins", Tier::Plugin),
    ("site", Tier::Website),
    ("users", Tier::User),
    ("websites", Tier::Website),
    ("workspace", Tier::Website),
    ("workspaces", Tier::Website),
];

/// Returns the tier that `name` probably means.
pub fn suggest_tier(name: &str) -> Option<Tier> {
    let lower = name.to_ascii_lowercase();
    let word = lower.trim_end_matches("tier").trim_end_matches(['_', '-']);
    let similar = || super::suggest(word, Tier::ALL.map(Tier::as_str)).and_then(Tier::from_name);
    let known = TIERS.iter().find(|(other, _)| *other == word).map(|(_, tier)| *tier);
    Tier::from_name(word).or(known).or_else(similar)
}

/// Names of types elsewhere, in lower case, and the types here.
const TYPES: [(&str, &str); 79] = [
    ("any", "json"),
    ("anyvalue", "json"),
    ("bigint", "i64"),
    ("boolean", "bool"),
    ("byte", "u8"),
    ("char", "string"),
    ("date-time", "Timestamp"),
    ("datetime", "Timestamp"),
    ("decimal", "f64"),
    ("dict", "json"),
    ("double", "f64"),
    ("duration", "u64"),
    ("email", "string"),
    ("epoch", "Timestamp"),
    ("f16", "f64"),
    ("f32", "f64"),
    ("float", "f64"),
    ("float32", "f64"),
    ("float64", "f64"),
    ("guid", "string"),
    ("i128", "i64"),
    ("i16", "i32"),
    ("i8", "i32"),
    ("instant", "Timestamp"),
    ("int", "i32"),
    ("int16", "i32"),
    ("int32", "i32"),
    ("int64", "i64"),
    ("int8", "i32"),
    ("integer", "i32"),
    ("interface", "json"),
    ("isize", "i64"),
    ("jsonvalue", "json"),
    ("keyword", "string"),
    ("localdatetime", "Timestamp"),
    ("long", "i64"),
    ("mixed", "json"),
    ("naivedatetime", "Timestamp"),
    ("num", "f64"),
    ("number", "f64"),
    ("numeric", "f64"),
    ("object", "json"),
    ("offsetdatetime", "Timestamp"),
    ("primitive", "scalar"),
    ("real", "f64"),
    ("short", "i32"),
    ("signed", "i32"),
    ("single", "f64"),
    ("size_t", "u64"),
    ("str", "string"),
    ("struct", "json"),
    ("systemtime", "Timestamp"),
    ("text", "string"),
    ("time", "Timestamp"),
    ("timestamptz", "Timestamp"),
    ("u128", "u64"),
    ("uint", "u32"),
    ("uint16", "u16"),
    ("uint32", "u32"),
    ("uint64", "u64"),
    ("uint8", "u8"),
    ("ulong", "u64"),
    ("undefined", "json"),
    ("unixtime", "Timestamp"),
    ("unknown", "json"),
    ("unsigned", "u32"),
    ("uri", "string"),
    ("url", "string"),
    ("usize", "u64"),
    ("ushort", "u16"),
    ("utcdatetime", "Timestamp"),
    ("uuid", "string"),
    ("value", "json"),
    ("varchar", "string"),
    ("variant", "json"),
    ("id", "string"),
    ("array", "[string]"),
    ("list", "[string]"),
    ("map", "{string}"),
];

/// Returns the type that is called `name` elsewhere.
pub(crate) fn foreign_type_name(name: &str) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    let known = TYPES.iter().find(|(foreign, _)| *foreign == lower).map(|(_, known)| *known);
    // `Flag` and `Date` are likely names of types.
    let is_like = |builtin: &&Builtin| {
        let likely = !matches!(builtin, Builtin::Flag | Builtin::Date);
        likely && builtin.as_str().eq_ignore_ascii_case(name)
    };
    known.or_else(|| Builtin::ALL.iter().find(is_like).map(|builtin| builtin.as_str()))
}

/// Returns a type in the notation of another language as it is written here.
///
/// Returns `None` if `text` is not a type elsewhere either, or already written as it is here.
pub(crate) fn foreign_type(text: &str) -> Option<String> {
    let converted = convert(text.trim(), 0)?;
    (converted != text.trim()).then_some(converted)
}

/// Converts a type. A name that is not known elsewhere stays as it is.
fn convert(text: &str, depth: usize) -> Option<String> {
    if depth > 8 {
        return None;
    }
    let inner = |text: &str| convert(text.trim(), depth + 1);
    let text = text.trim();
    if let Some(rest) = text.strip_prefix('&').or_else(|| text.strip_prefix('*')) {
        let rest = rest.trim_start().trim_start_matches("mut ");
        let rest = match rest.strip_prefix('\'') {
            Some(lifetime) => lifetime.split_once(' ').map_or("", |(_, rest)| rest),
            None => rest,
        };
        return inner(rest);
    }
    if let Some(converted) = alternatives(text, depth) {
        return converted;
    }
    if let Some(rest) = text.strip_suffix("[]").or_else(|| text.strip_prefix("[]")) {
        return Some(format!("[{}]", inner(rest)?));
    }
    if let Some(rest) = text.strip_suffix('?') {
        return Some(format!("{}?", inner(rest)?));
    }
    if let Some(list) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let item = list.split(';').next().unwrap_or_default();
        return Some(format!("[{}]", inner(item)?));
    }
    if let Some(map) = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        let value = map.rsplit_once(':').map_or(map, |(_, value)| value);
        return Some(format!("{{{}}}", inner(value)?));
    }
    if let Some(rest) = text.strip_prefix("map[")
        && let Some((_, value)) = rest.split_once(']')
    {
        return Some(format!("{{{}}}", inner(value)?));
    }
    if let Some((name, arguments)) = generic(text) {
        return of_generic(name, &arguments, depth);
    }
    let last = text.rsplit(['/', '.', ':']).next().unwrap_or(text);
    if last.is_empty() || !last.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
    {
        return None;
    }
    if Builtin::from_name(last).is_some() {
        return Some(last.to_owned());
    }
    Some(foreign_type_name(last).unwrap_or(last).to_owned())
}

/// Converts `null | T`, `T or null`, `T | undefined` and the like. The outer option is `None` if there
/// are no alternatives.
fn alternatives(text: &str, depth: usize) -> Option<Option<String>> {
    let separated = text.replace(" or ", "|").replace("||", "|");
    if !separated.contains('|')
        || separated.contains('<') && !separated.contains(">|") && !separated.contains("> |")
    {
        return None;
    }
    let (mut optional, mut nullable, mut types) = (false, false, Vec::new());
    for part in separated.split('|').map(str::trim).filter(|part| !part.is_empty()) {
        match part.to_ascii_lowercase().trim_end_matches('?') {
            "null" | "none" | "nil" => {
                nullable = true;
                optional |= part.ends_with('?');
            }
            "undefined" => optional = true,
            _ => {
                let Some(converted) = convert(part, depth + 1) else { return Some(None) };
                match converted.strip_suffix('?') {
                    Some(ty) => {
                        optional = true;
                        types.push(ty.to_owned());
                    }
                    None => types.push(converted),
                }
            }
        }
    }
    types.dedup();
    let is_scalar = |ty: &String| {
        Builtin::from_name(ty).is_some_and(|builtin| {
            !matches!(builtin, Builtin::Json | Builtin::Date | Builtin::Flag)
        })
    };
    let ty = match types.as_slice() {
        [] => return Some(None),
        [ty] => ty.clone(),
        types if types.iter().all(is_scalar) => "scalar".to_owned(),
        _ => return Some(None),
    };
    let null = if nullable { " | null" } else { "" };
    let mark = if optional { "?" } else { "" };
    Some(Some(format!("{ty}{null}{mark}")))
}

/// Splits `Name<A, B>`, `Name[A, B]` or `Name(A)` into its name and arguments.
fn generic(text: &str) -> Option<(&str, Vec<&str>)> {
    let open = text.find(['<', '[', '('])?;
    let close = match &text[open..=open] {
        "<" => '>',
        "[" => ']',
        _ => ')',
    };
    let inner = text[open + 1..].strip_suffix(close)?;
    let name = text[..open].trim_end_matches(':');
    let name = name.rsplit([':', '.']).next()?.trim();
    let (mut arguments, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '<' | '[' | '(' | '{' => depth += 1,
            '>' | ']' | ')' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                arguments.push(inner[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    arguments.push(inner[start..].trim());
    arguments.retain(|argument| !argument.is_empty() && !argument.starts_with('\''));
    Some((name, arguments))
}

fn of_generic(name: &str, arguments: &[&str], depth: usize) -> Option<String> {
    let item = |index: usize| convert(arguments.get(index)?, depth + 1);
    let lower = name.to_ascii_lowercase();
    Some(match lower.as_str() {
        "vec" | "list" | "array" | "set" | "hashset" | "btreeset" | "vecdeque" | "sequence"
        | "iterable" | "readonlyarray" | "slice" | "tuple" | "collection" | "indexset" => {
            format!("[{}]", item(0)?)
        }
        "option" | "optional" | "maybe" | "nullable" | "partial" => {
            format!("{}?", item(0)?.trim_end_matches('?'))
        }
        "hashmap" | "btreemap" | "map" | "record" | "dict" | "dictionary" | "object"
        | "indexmap" | "mapping" => {
            format!("{{{}}}", item(arguments.len().checked_sub(1)?)?)
        }
        "box" | "arc" | "rc" | "cow" | "result" | "promise" | "future" | "ref" | "annotated" => {
            item(0)?
        }
        "datetime" => "Timestamp".to_owned(),
        "varchar" | "char" | "string" => "string".to_owned(),
        "decimal" | "numeric" => "f64".to_owned(),
        _ => return None,
    })
}

/// Names of keys elsewhere, by the kind of table, and the keys here or where they belong.
const KEYS: [(&str, &[&str], &str); 20] = [
    (
        "an endpoint",
        &["response", "responses", "output", "return", "returned", "result", "return_type"],
        "returns",
    ),
    ("an endpoint", &["summary", "description", "comment", "help"], "doc"),
    (
        "an endpoint",
        &["params", "parameters", "query_params", "args", "arguments", "search"],
        "query",
    ),
    ("an endpoint", &["request", "payload", "json", "request_body", "input", "form"], "body"),
    ("an endpoint", &["title", "name", "operation_id", "operationId", "id"], "label"),
    ("an endpoint", &["auth", "token", "tokens", "roles", "security", "tier"], "tiers"),
    ("an endpoint", &["permissions", "permission", "scopes"], "scope"),
    ("an endpoint", &["paginated", "pagination", "page_number", "pages", "paging"], "page"),
    ("an endpoint", &["renamed_from", "old_name", "formerly", "previously"], "was"),
    ("an endpoint", &["replaces", "overwrite", "replace"], "override"),
    ("an endpoint", &["reference", "anchor", "link", "documentation"], "docs"),
    ("an endpoint", &["path_params", "path_parameters"], "path"),
    ("a type", &["_description", "_summary", "_comment"], "_doc"),
    ("a field", &["description", "summary", "comment", "help"], "doc"),
    ("a field", &["minimum", "min_length", "minLength", "min_items", "minItems", "ge"], "min"),
    ("a field", &["maximum", "max_length", "maxLength", "max_items", "maxItems", "le"], "max"),
    ("a field", &["pii", "sensitive", "private"], "personal"),
    ("an enum", &["variants", "items", "members", "enum", "options"], "values"),
    ("a union", &["types", "one_of", "oneOf", "any_of", "anyOf", "options", "values"], "variants"),
    ("an id", &["parameter", "path", "name"], "param"),
];

/// Returns the key that is called `key` elsewhere, in a kind of table such as "an endpoint".
pub(crate) fn foreign_key(subject: &str, key: &str) -> Option<&'static str> {
    let known = KEYS.iter().find(|(of, keys, _)| *of == subject && keys.contains(&key));
    let everywhere = [("description", "doc"), ("summary", "doc"), ("notes", "note")];
    let general = || {
        let has_doc = !matches!(subject, "a type" | "a spec file" | "a body");
        everywhere.iter().find(|(other, _)| has_doc && *other == key).map(|(_, key)| *key)
    };
    known.map(|(_, _, key)| *key).or_else(general)
}

/// Names of sections elsewhere, and the sections here.
const SECTIONS: [(&str, &str); 28] = [
    ("alias", "type"),
    ("callbacks", "event"),
    ("class", "type"),
    ("components", "type"),
    ("definitions", "type"),
    ("endpoints", "endpoint"),
    ("enumeration", "enum"),
    ("enums", "enum"),
    ("events", "event"),
    ("ids", "id"),
    ("interface", "type"),
    ("message", "event"),
    ("method", "endpoint"),
    ("methods", "endpoint"),
    ("model", "type"),
    ("models", "type"),
    ("object", "type"),
    ("operation", "endpoint"),
    ("operations", "endpoint"),
    ("path", "endpoint"),
    ("paths", "endpoint"),
    ("record", "type"),
    ("route", "endpoint"),
    ("schemas", "type"),
    ("struct", "type"),
    ("types", "type"),
    ("unions", "union"),
    ("webhook", "event"),
];

/// Returns the section that is called `name` elsewhere.
pub(crate) fn foreign_section(name: &str) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    SECTIONS.iter().find(|(foreign, _)| *foreign == lower).map(|(_, section)| *section)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_types_of_other_languages() {
        for (foreign, expected) in [
            ("Vec<Flag>", "[Flag]"),
            ("Option<Flag>", "Flag?"),
            ("Option<Vec<String>>", "[string]?"),
            ("HashMap<String, Flag>", "{Flag}"),
            ("std::collections::BTreeMap<String, u8>", "{u8}"),
            ("String", "string"),
            ("&str", "string"),
            ("&'static str", "string"),
            ("Box<Flag>", "Flag"),
            ("DateTime<Utc>", "Timestamp"),
            ("serde_json::Value", "json"),
            ("[u8; 4]", "[u8]"),
            ("usize", "u64"),
            ("i8", "i32"),
            ("f32", "f64"),
            ("Flag[]", "[Flag]"),
            ("string[]", "[string]"),
            ("[]string", "[string]"),
            ("Array<string>", "[string]"),
            ("Record<string, number>", "{f64}"),
            ("Map<string, Flag>", "{Flag}"),
            ("map[string]int", "{i32}"),
            ("{string: Flag}", "{Flag}"),
            ("{[key: string]: Flag}", "{Flag}"),
            ("null | string", "string | null"),
            ("string? | null", "string | null?"),
            ("string or null", "string | null"),
            ("string | null | undefined", "string | null?"),
            ("string | number", "scalar"),
            ("List[str]", "[string]"),
            ("Optional[int]", "i32?"),
            ("Dict[str, int]", "{i32}"),
            ("boolean", "bool"),
            ("int", "i32"),
            ("BOOL", "bool"),
            ("timestamp", "Timestamp"),
            ("#/components/schemas/Flag", "Flag"),
            ("array", "[string]"),
        ] {
            assert_eq!(foreign_type(foreign).as_deref(), Some(expected), "{foreign}");
        }
        for text in
            ["Flag", "string", "[Flag]?", "'a' | 'b'", "", "(String, u8)", "Flog | Flag", "é"]
        {
            assert_eq!(foreign_type(text), None, "{text}");
        }
    }

    #[test]
    fn suggests_tiers_under_other_names() {
        for (name, expected) in [
            ("PluginTier", Some(Tier::Plugin)),
            ("Plugin", Some(Tier::Plugin)),
            ("plugn", Some(Tier::Plugin)),
            ("operator", Some(Tier::User)),
            ("workspace", Some(Tier::Website)),
            ("moon", None),
        ] {
            assert_eq!(suggest_tier(name), expected, "{name}");
        }
    }

    #[test]
    fn every_foreign_type_is_a_valid_type_here() {
        for (foreign, known) in TYPES {
            let base = known.trim_matches(['[', ']', '{', '}']);
            assert!(Builtin::from_name(base).is_some(), "{foreign}: {known}");
        }
    }
}
