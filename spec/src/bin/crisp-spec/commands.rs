//! The commands. Each returns the text for standard output, or the text of an error.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use crisp_api_spec::__private::{Direction, EndpointIndex, reachable, skeleton};
use crisp_api_spec::{
    Diagnostics, Endpoint, Evidence, Facts, File, Files, Parameter, Record, Spec, Tier, official,
    review,
};

type Output = Result<String, String>;

/// The files that a command works on.
pub(crate) struct Sources<'a> {
    pub(crate) files: &'a [PathBuf],
    pub(crate) official: bool,
    pub(crate) colored: bool,
}

impl Sources<'_> {
    fn review(&self) -> Result<(Spec, Diagnostics), String> {
        self.read().map(review)
    }

    fn read(&self) -> Result<Files, String> {
        let mut files = if self.official { official() } else { Files::new() };
        let mut problems = Vec::new();
        for path in self.files {
            match File::read(&path.to_string_lossy(), path) {
                Ok(file) => files = files.with(file),
                Err(error) => problems.push(format!("error: {error}")),
            }
        }
        if problems.is_empty() { Ok(files) } else { Err(problems.join("\n")) }
    }

    fn spec(&self) -> Result<Spec, String> {
        let (spec, diagnostics) = self.review()?;
        if diagnostics.errors() == 0 { Ok(spec) } else { Err(self.report(&diagnostics)) }
    }

    /// Returns the frames and the number of errors.
    fn report(&self, diagnostics: &Diagnostics) -> String {
        format!("{}\n\n{}", self.frames(diagnostics), totals(diagnostics))
    }

    fn frames(&self, diagnostics: &Diagnostics) -> String {
        let frames: Vec<_> = match self.colored {
            true => diagnostics.colored_frames().collect(),
            false => diagnostics.frames().collect(),
        };
        frames.join("\n\n")
    }
}

pub(crate) fn check(sources: &Sources<'_>) -> Output {
    let (spec, diagnostics) = sources.review()?;
    let frames = sources.frames(&diagnostics);
    if diagnostics.errors() > 0 {
        return Err(sources.report(&diagnostics));
    }
    if diagnostics.warnings() > 0 {
        eprintln!("{frames}\n");
    }
    let counts = [
        count(spec.endpoints().len(), "endpoint"),
        count(spec.definitions().len(), "type"),
        count(spec.events().len(), "event"),
    ];
    let warnings = match diagnostics.warnings() {
        0 => String::new(),
        _ => format!("; {}", totals(&diagnostics)),
    };
    Ok(format!("no errors in {}{warnings}\n", counts.join(", ")))
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn totals(diagnostics: &Diagnostics) -> String {
    match (diagnostics.errors(), diagnostics.warnings()) {
        (errors, 0) => count(errors, "error"),
        (0, warnings) => count(warnings, "warning"),
        (errors, warnings) => {
            format!("{}, {}", count(errors, "error"), count(warnings, "warning"))
        }
    }
}

pub(crate) fn list(sources: &Sources<'_>, json: bool) -> Output {
    let spec = sources.spec()?;
    if json {
        let list: Vec<_> = spec.endpoints().iter().map(entry).collect();
        let text = serde_json::to_string_pretty(&list).map_err(|error| error.to_string())?;
        return Ok(text + "\n");
    }
    let width = spec.endpoints().iter().map(|endpoint| endpoint.name().len()).max().unwrap_or(0);
    let mut text = String::new();
    for endpoint in spec.endpoints() {
        let star = if endpoint.is_starred() { " *" } else { "" };
        push(&mut text, format_args!("{:width$}  {}{star}\n", endpoint.name(), endpoint.route()));
    }
    Ok(text)
}

fn entry(endpoint: &Endpoint) -> serde_json::Value {
    let names = |tiers: Option<&[Tier]>| {
        tiers.map(|tiers| tiers.iter().map(|tier| tier.as_str()).collect::<Vec<_>>())
    };
    serde_json::json!({
        "name": endpoint.name(),
        "label": endpoint.label(),
        "group": endpoint.group().join("/"),
        "method": endpoint.route().method().as_str(),
        "path": endpoint.route().path(),
        "tiers": names(endpoint.tiers()),
        "tiers_inferred": names(endpoint.tiers_inferred()),
        "paged": endpoint.page().is_some(),
        "deprecated": endpoint.facts().deprecated(),
        "reference": endpoint.reference(),
    })
}

pub(crate) fn show(sources: &Sources<'_>, name: &str) -> Output {
    let spec = sources.spec()?;
    let Some(endpoint) = spec.endpoint(name).or_else(|| spec.renamed(name)) else {
        let hint = match EndpointIndex::new(&spec).suggest(name).as_slice() {
            [] => "; run `crisp-spec list` to list all endpoints".to_owned(),
            names => format!("; did you mean `{}`?", names.join("` or `")),
        };
        return Err(format!("error: unknown endpoint `{name}`{hint}"));
    };
    Ok(description(&spec, endpoint))
}

fn description(spec: &Spec, endpoint: &Endpoint) -> String {
    let mut text = format!("{}\n  {}\n", endpoint.name(), endpoint.route());
    let mut line = |key: &str, value: &str| push(&mut text, format_args!("  {key}: {value}\n"));
    let facts = endpoint.facts();
    let optional = [
        ("label", endpoint.label()),
        ("doc", facts.doc()),
        ("note", facts.note()),
        ("unverified", facts.unverified()),
        ("deprecated", facts.deprecated()),
        ("scope", endpoint.scope()),
        ("event", endpoint.event()),
    ];
    for (key, value) in optional {
        if let Some(value) = value {
            line(key, value);
        }
    }
    let statuses: Vec<_> = endpoint.success_statuses().iter().map(u16::to_string).collect();
    let assumed = if endpoint.is_success_known() { "" } else { " (assumed)" };
    line("success", &format!("{}{assumed}", statuses.join(", ")));
    for reason in spec.known_errors(endpoint) {
        let doc = reason.facts().doc().unwrap_or_default();
        line("error", format!("{} {}  {doc}", reason.status(), reason.name()).trim_end());
    }
    for tier in Tier::ALL {
        if let Some(restriction) = endpoint.rejects(tier) {
            line(&format!("rejects {tier} tokens"), &restriction.to_string());
        }
    }
    if let Some(reference) = endpoint.reference() {
        line("reference", &reference);
    }
    if let Some(source) = spec.source_of(facts) {
        let date = source.date().map(|date| format!(", {date}")).unwrap_or_default();
        let doc = source.doc().unwrap_or(source.name());
        line("source", &format!("{}{date}: {doc}", source.kind()));
    }
    line("defined at", endpoint.declared_at());
    let parameters = |kind: &str, parameters: &[Parameter], text: &mut String| {
        for parameter in parameters {
            let mark = if parameter.is_required() { "" } else { " (optional)" };
            let doc = parameter.facts().doc().unwrap_or_default();
            let weak = weakness(spec, parameter.facts());
            let line = format!("  {kind} {}{mark}{weak}  {doc}", parameter.name());
            push(text, format_args!("{}\n", line.trim_end()));
        }
    };
    parameters("path", endpoint.path(), &mut text);
    parameters("query", endpoint.query(), &mut text);
    push_types(&mut text, spec, endpoint);
    text
}

/// Appends the types that the endpoint uses, and their fields with weak evidence.
fn push_types(text: &mut String, spec: &Spec, endpoint: &Endpoint) {
    for (name, Direction { sent, received }) in reachable(spec, [endpoint]) {
        let direction = match (sent, received) {
            (true, true) => "sent and received",
            (true, false) => "sent",
            _ => "received",
        };
        push(text, format_args!("  type {name}  {direction}\n"));
        let fields = spec.record(name).map(Record::fields).unwrap_or_default();
        for field in fields.iter().filter(|field| !weakness(spec, field.facts()).is_empty()) {
            let weak = weakness(spec, field.facts());
            push(text, format_args!("    {}{weak}\n", field.name()));
        }
    }
}

/// Returns the evidence for a part of the spec in parentheses, if it is neither real nor documented.
fn weakness(spec: &Spec, facts: &Facts) -> String {
    match spec.source_of(facts) {
        Some(source) if source.kind() < Evidence::Documented => {
            format!(" ({}: {})", source.kind(), source.name())
        }
        _ => String::new(),
    }
}

fn push(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments).expect("writing to a string does not fail");
}

pub(crate) fn provenance(sources: &Sources<'_>, json: bool) -> Output {
    let tallies = crisp_api_spec::__private::provenance(&sources.spec()?);
    if json {
        let object = |tally: &crisp_api_spec::__private::Tally| {
            let known = Evidence::ALL.map(|evidence| (evidence.to_string(), tally.count(evidence)));
            let counts = known.into_iter().chain([("unknown".to_owned(), tally.unknown)]);
            let counts = counts.map(|(name, count)| (name, count.into())).collect();
            (tally.name.to_owned(), serde_json::Value::Object(counts))
        };
        let object: serde_json::Map<_, _> = tallies.iter().map(object).collect();
        return Ok(format!("{:#}\n", serde_json::Value::Object(object)));
    }
    let mut text = format!("{:18}{:>8}", "", "all");
    for evidence in Evidence::ALL.iter().rev() {
        push(&mut text, format_args!("{:>12}", evidence.as_str()));
    }
    text.push_str("     unknown\n");
    for tally in &tallies {
        push(&mut text, format_args!("{:18}{:>8}", tally.name, tally.total()));
        for evidence in Evidence::ALL.iter().rev() {
            push(&mut text, format_args!("{:>12}", tally.count(*evidence)));
        }
        push(&mut text, format_args!("{:>12}\n", tally.unknown));
    }
    let [responses, ..] = &tallies;
    let (real, all) = (responses.count(Evidence::Real), responses.total());
    push(
        &mut text,
        format_args!(
            "\n{real} of {all} endpoints that return data are known from real responses.\n"
        ),
    );
    Ok(text)
}

pub(crate) fn fmt(files: &[PathBuf], check: bool, colored: bool) -> Output {
    let mut problems = Vec::new();
    for path in files {
        if let Err(problem) = fmt_file(path, check, colored) {
            problems.push(problem);
        }
    }
    if problems.is_empty() { Ok(String::new()) } else { Err(problems.join("\n")) }
}

fn fmt_file(path: &Path, check: bool, colored: bool) -> Result<(), String> {
    let name = path.to_string_lossy();
    let file = File::read(&name, path).map_err(|error| format!("error: {error}"))?;
    let formatted = crisp_api_spec::format(file.text()).map_err(|error| {
        // The same errors as `check` reports, because they say what to write instead.
        let sources = Sources { files: &[], official: true, colored };
        let (_, diagnostics) = review(official().with(file.clone()));
        match diagnostics.errors() {
            0 => format!("error: `{name}` is not valid TOML\n{error}"),
            _ => sources.report(&diagnostics),
        }
    })?;
    if formatted == file.text() {
        return Ok(());
    }
    if check {
        return Err(format!("error: `{name}` is not formatted; run `crisp-spec fmt {name}`"));
    }
    std::fs::write(path, formatted)
        .map_err(|error| format!("error: cannot write `{name}`: {error}"))
}

pub(crate) fn openapi(sources: &Sources<'_>, closed: bool) -> Output {
    let spec = sources.spec()?;
    let document = match closed {
        true => crisp_api_spec::openapi_closed(&spec),
        false => crisp_api_spec::openapi(&spec),
    };
    let text = serde_json::to_string_pretty(&document).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

pub(crate) fn new(sources: &Sources<'_>, route: &str) -> Output {
    let draft = skeleton(&sources.spec()?, route).map_err(|error| format!("error: {error}"))?;
    let (_, diagnostics) = review(sources.read()?.with(File::new("draft.toml", draft.as_str())));
    if diagnostics.errors() > 0 {
        return Err(sources.frames(&diagnostics));
    }
    crisp_api_spec::format(&draft).map_err(|error| error.to_string())
}
