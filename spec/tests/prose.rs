//! Style checks of the documentation strings in the official files. The README describes the rules.

use crisp_api_spec::{Facts, Kind, Spec, load, official};

/// The form that a documentation string must have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A sentence that starts with a verb in the third person: "Lists the operators."
    Verb,
    /// A sentence that starts with "Sent", for events.
    Sent,
    /// A noun phrase: "The id of a workspace."
    Noun,
    /// A noun phrase, or a clause with "whether": "Whether the operator is online."
    Property,
    /// A property, or a sentence that starts with a verb.
    PropertyOrVerb,
    /// One or more sentences.
    Sentences,
    /// A clause without a final period that completes a sentence of the generator.
    Clause,
}

/// A documentation string and its location.
struct Text {
    location: String,
    form: Form,
    text: String,
}

/// Words that no string may start with.
const BANNED_OPENINGS: [&str; 12] = [
    "what",
    "who",
    "whom",
    "whose",
    "where",
    "how",
    "names",
    "nobody",
    "nothing",
    "everything",
    "it",
    "they",
];

/// Words and phrases that no string may contain.
const BANNED_PHRASES: [&str; 19] = [
    "answer",
    "answers",
    "answered",
    "asked",
    "brings",
    "comes back",
    "e mail",
    "goes on",
    "gone",
    "kept",
    "made of",
    "nobody",
    "refused",
    "refuses",
    "said",
    "says",
    "somebody",
    "stands for",
    "that it is",
];

/// Strings that contain "answer" in its literal sense: a visitor answers a question.
const ALLOWED: [&str; 3] = [
    "The content of a field message: a question with a free-text answer.",
    "The visitor's answer.",
    "Whether the visitor must answer the question.",
];

fn texts(spec: &Spec) -> Vec<Text> {
    let mut texts = Vec::new();
    for endpoint in spec.endpoints() {
        let name = endpoint.name();
        push(&mut texts, name, Form::Verb, endpoint.facts());
        push_text(&mut texts, name, Form::Clause, endpoint.tiers_basis());
        for parameter in endpoint.path() {
            let location = format!("{name}, path parameter {}", parameter.name());
            push(&mut texts, &location, Form::Property, parameter.facts());
        }
        for parameter in endpoint.query() {
            let location = format!("{name}, query parameter {}", parameter.name());
            push(&mut texts, &location, Form::PropertyOrVerb, parameter.facts());
        }
    }
    for event in spec.events() {
        push(&mut texts, event.name(), Form::Sent, event.facts());
    }
    for definition in spec.definitions() {
        push(&mut texts, definition.name(), Form::Noun, definition.facts());
        if let Kind::Record(record) = definition.kind() {
            for field in record.fields() {
                let location = format!("{}.{}", definition.name(), field.name());
                push(&mut texts, &location, Form::Property, field.facts());
            }
        }
    }
    texts
}

fn push(texts: &mut Vec<Text>, location: &str, doc: Form, facts: &Facts) {
    push_text(texts, location, doc, facts.doc());
    push_text(texts, location, Form::Sentences, facts.note());
    push_text(texts, location, Form::Clause, facts.unverified());
    push_text(texts, location, Form::Clause, facts.deprecated());
}

fn push_text(texts: &mut Vec<Text>, location: &str, form: Form, text: Option<&str>) {
    let text = text.map(|text| Text { location: location.to_owned(), form, text: text.to_owned() });
    texts.extend(text);
}

/// Returns the rules that the text violates.
fn violations(text: &Text) -> Vec<String> {
    let mut violations = Vec::new();
    let first = text.text.split_whitespace().next().unwrap_or_default();
    let is_noun = matches!(first, "The" | "A" | "An");
    let is_property = is_noun || first == "Whether";
    let expected = match text.form {
        Form::Verb => (is_verb(first), "must start with a verb in the third person"),
        Form::Sent => (first == "Sent", "must start with \"Sent\""),
        Form::Noun => (is_noun, "must start with The, A or An"),
        Form::Property => (is_property, "must start with The, A, An or Whether"),
        Form::PropertyOrVerb => {
            (is_property || is_verb(first), "must start with The, A, An, Whether or a verb")
        }
        Form::Sentences => (!first.starts_with(char::is_lowercase), "must start in upper case"),
        Form::Clause => (!is_property, "must be a clause in lower case"),
    };
    if !expected.0 {
        violations.push(expected.1.to_owned());
    }
    if text.text.ends_with('.') == (text.form == Form::Clause) {
        let rule = if text.form == Form::Clause { "must not" } else { "must" };
        violations.push(format!("{rule} end with a period"));
    }
    if text.text.contains('\n') {
        violations.push("must be on a single line".to_owned());
    }
    if !ALLOWED.contains(&text.text.as_str()) {
        violations.extend(banned(&text.text));
    }
    violations
}

/// Returns the banned words and phrases in `text`, outside of code spans.
fn banned(text: &str) -> Vec<String> {
    let prose: String = text.split('`').step_by(2).collect();
    let words: Vec<_> = prose
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let padded = format!(" {} ", words.join(" "));
    let opening = BANNED_OPENINGS.iter().filter(|word| words.first().is_some_and(|w| w == *word));
    let phrases = BANNED_PHRASES.iter().filter(|phrase| padded.contains(&format!(" {phrase} ")));
    let opening = opening.map(|word| format!("must not start with \"{word}\""));
    let phrases = phrases.map(|phrase| format!("must not contain \"{phrase}\""));
    opening.chain(phrases).collect()
}

/// Returns whether `word` looks like a verb in the third person at the start of a sentence.
fn is_verb(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.clone().all(char::is_lowercase)
        && letters.last() == Some('s')
}

#[test]
fn official_documentation_follows_the_style_rules() {
    let texts = texts(&load(official()).unwrap());
    assert!(texts.len() > 1000, "only {} strings", texts.len());
    let mut report = String::new();
    for text in &texts {
        for violation in violations(text) {
            report.push_str(&format!("{}: {violation}: {}\n", text.location, text.text));
        }
    }
    assert!(report.is_empty(), "\n{report}");
    for allowed in ALLOWED {
        assert!(texts.iter().any(|text| text.text == allowed), "unused exception: {allowed}");
    }
}

#[test]
fn detects_violations() {
    for (form, text, expected) in [
        (Form::Verb, "The list of operators.", "must start with a verb in the third person"),
        (Form::Verb, "Lists the operators", "must end with a period"),
        (Form::Sent, "A message was sent.", "must start with \"Sent\""),
        (Form::Noun, "what a letter holds.", "must start with The, A or An"),
        (Form::Property, "Name of the operator.", "must start with The, A, An or Whether"),
        (Form::Clause, "only the Go client declares it.", "must not end with a period"),
        (Form::Sentences, "Nobody documents the limit.", "must not start with \"nobody\""),
        (Form::Noun, "A value in an answer.", "must not contain \"answer\""),
    ] {
        let text = Text { location: String::new(), form, text: text.to_owned() };
        let violations = violations(&text);
        assert!(violations.iter().any(|rule| rule == expected), "{}: {violations:?}", text.text);
    }
    let text = "The `answer` of the visitor.".to_owned();
    let text = Text { location: String::new(), form: Form::Noun, text };
    assert!(violations(&text).is_empty());
}
