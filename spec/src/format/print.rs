//! The conversion of a spec into the text of one file.

use std::fmt::Write;

use toml_edit::Value;

use crate::model::{
    Body, Bounds, Builtin, DefaultValue, Definition, Endpoint, Event, Facts, Field, Hooks, Kind,
    Parameter, Reason, Source, Spec, Tier, Type,
};

/// Returns the spec as the text of one file, which loads as an equal spec.
pub fn to_toml(spec: &Spec) -> String {
    let mut text = String::new();
    for source in spec.sources() {
        push_source(&mut text, source);
    }
    for endpoint in spec.endpoints() {
        push_endpoint(&mut text, spec, endpoint);
    }
    for event in spec.events() {
        push_event(&mut text, spec, event);
    }
    for reason in spec.reasons() {
        push_reason(&mut text, reason);
    }
    for definition in spec.definitions() {
        push_definition(&mut text, spec, definition);
    }
    super::format(&text).unwrap_or(text)
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn line(text: &mut String, key: &str, value: &str) {
    writeln!(text, "{} = {value}", quoted(key)).expect("writing to a string does not fail");
}

fn prose(text: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        line(text, key, &quoted(value));
    }
}

fn list<'v>(text: &mut String, key: &str, values: impl IntoIterator<Item = &'v str>) {
    let values: Vec<_> = values.into_iter().map(quoted).collect();
    if !values.is_empty() {
        line(text, key, &format!("[{}]", values.join(", ")));
    }
}

fn tiers(text: &mut String, key: &str, tiers: Option<&[Tier]>) {
    list(text, key, tiers.unwrap_or_default().iter().map(|tier| tier.as_str()));
}

fn facts(text: &mut String, spec: &Spec, prefix: &str, facts: &Facts) {
    prose(text, &format!("{prefix}doc"), facts.doc());
    prose(text, &format!("{prefix}note"), facts.note());
    prose(text, &format!("{prefix}unverified"), facts.unverified());
    prose(text, &format!("{prefix}deprecated"), facts.deprecated());
    prose(text, &format!("{prefix}from"), spec.source_of(facts).map(Source::name));
}

fn push_endpoint(text: &mut String, spec: &Spec, endpoint: &Endpoint) {
    let name = endpoint.name();
    text.push_str(&format!("[endpoint.{name}]\n"));
    prose(text, "label", endpoint.label());
    line(text, "route", &quoted(&endpoint.route().to_string()));
    prose(text, "form_of", endpoint.form_of());
    tiers(text, "tiers", endpoint.tiers());
    tiers(text, "tiers_inferred", endpoint.tiers_inferred());
    prose(text, "tiers_basis", endpoint.tiers_basis());
    prose(text, "scope", endpoint.scope());
    if let Some(body) = endpoint.body() {
        line(text, "body", &body_table(body));
    }
    let head = endpoint.route().method() == crate::model::Method::Head;
    if let Some(returns) = endpoint.returns().filter(|_| !head) {
        let null = if returns.is_nullable() { " | null" } else { "" };
        line(text, "returns", &quoted(&format!("{}{null}", type_text(returns.ty()))));
    }
    prose(text, "page", endpoint.page());
    prose(text, "event", endpoint.event());
    if endpoint.is_success_known() {
        let statuses = endpoint.success_statuses().iter().map(u16::to_string);
        line(text, "success", &format!("[{}]", statuses.collect::<Vec<_>>().join(", ")));
    }
    list(text, "errors", endpoint.errors().iter().map(String::as_str));
    if let Some(etag) = endpoint.etag {
        line(text, "etag", &etag.to_string());
    }
    facts(text, spec, "", endpoint.facts());
    prose(text, "docs", endpoint.docs());
    list(text, "aliases", endpoint.aliases().iter().map(String::as_str));
    list(text, "was", endpoint.was().iter().map(String::as_str));
    prose(text, "short", endpoint.short());
    if endpoint.is_starred() {
        line(text, "star", "true");
    }
    parameters(text, &format!("endpoint.{name}.path"), endpoint.path(), |parameter| {
        parameter_table(parameter, "", spec, None)
    });
    parameters(text, &format!("endpoint.{name}.query"), endpoint.query(), |parameter| {
        let mark = if parameter.is_required() { "" } else { "?" };
        parameter_table(parameter, mark, spec, None)
    });
}

fn parameters(
    text: &mut String,
    header: &str,
    parameters: &[Parameter],
    table: impl Fn(&Parameter) -> String,
) {
    if parameters.is_empty() {
        return;
    }
    text.push_str(&format!("[{header}]\n"));
    for parameter in parameters {
        line(text, parameter.name(), &table(parameter));
    }
}

fn parameter_table(
    parameter: &Parameter,
    mark: &str,
    spec: &Spec,
    inherited: Option<&Source>,
) -> String {
    let ty = format!("{}{mark}", type_text(parameter.ty()));
    let mut entries = vec![format!("type = {}", quoted(&ty))];
    entries.extend(bounds(parameter.bounds()));
    entries.extend(inline_facts(parameter.facts(), spec, inherited));
    format!("{{ {} }}", entries.join(", "))
}

fn bounds(bounds: &Bounds) -> Vec<String> {
    let mut entries = Vec::new();
    match bounds.default_value() {
        Some(DefaultValue::Bool(flag)) => entries.push(format!("default = {flag}")),
        Some(DefaultValue::Integer(number)) => entries.push(format!("default = {number}")),
        Some(DefaultValue::Text(value)) => entries.push(format!("default = {}", quoted(value))),
        None => {}
    }
    entries.extend(bounds.min().map(|min| format!("min = {min}")));
    entries.extend(bounds.max().map(|max| format!("max = {max}")));
    entries
}

fn strings(facts: &Facts) -> [(&'static str, Option<&str>); 4] {
    [
        ("doc", facts.doc()),
        ("note", facts.note()),
        ("unverified", facts.unverified()),
        ("deprecated", facts.deprecated()),
    ]
}

fn inline_facts(facts: &Facts, spec: &Spec, inherited: Option<&Source>) -> Vec<String> {
    let own = spec.source_of(facts).filter(|source| Some(*source) != inherited);
    let source = ("from", own.map(Source::name));
    let present =
        strings(facts).into_iter().chain([source]).filter_map(|(key, value)| Some((key, value?)));
    present.map(|(key, value)| format!("{key} = {}", quoted(value))).collect()
}

fn body_table(body: &Body) -> String {
    let mut entries = vec![format!("type = {}", quoted(&type_text(body.ty())))];
    if body.is_whole() {
        entries.push("whole = true".to_owned());
    }
    if !body.rename().is_empty() {
        let names: Vec<_> = body
            .rename()
            .iter()
            .map(|(field, rust)| format!("{} = {}", quoted(field), quoted(rust)))
            .collect();
        entries.push(format!("rename = {{ {} }}", names.join(", ")));
    }
    format!("{{ {} }}", entries.join(", "))
}

fn push_event(text: &mut String, spec: &Spec, event: &Event) {
    text.push_str(&format!("[event.{}]\n", quoted(event.name())));
    line(text, "payload", &quoted(&type_text(event.payload())));
    tiers(text, "tiers", event.tiers());
    prose(text, "scope", event.scope());
    if event.hooks() != Hooks::All {
        line(text, "hooks", &quoted(event.hooks().as_str()));
    }
    facts(text, spec, "", event.facts());
}

fn push_reason(text: &mut String, reason: &Reason) {
    text.push_str(&format!("[reason.{}]\n", quoted(reason.name())));
    line(text, "status", &reason.status().to_string());
    if let Some(when) = reason.when() {
        line(text, "when", &quoted(&when.to_string()));
    }
    for (key, value) in strings(reason.facts()) {
        prose(text, key, value);
    }
}

fn push_source(text: &mut String, source: &Source) {
    text.push_str(&format!("[source.{}]\n", quoted(source.name())));
    line(text, "kind", &quoted(source.kind().as_str()));
    prose(text, "date", source.date());
    prose(text, "doc", source.doc());
}

fn push_definition(text: &mut String, spec: &Spec, definition: &Definition) {
    let name = definition.name();
    match definition.kind() {
        Kind::Record(record) => {
            text.push_str(&format!("[type.{name}]\n"));
            facts(text, spec, "_", definition.facts());
            let inherited = spec.source_of(definition.facts());
            for field in record.fields() {
                line(text, field.name(), &field_table(field, spec, inherited));
            }
        }
        Kind::Enum(enumeration) => {
            text.push_str(&format!("[enum.{name}]\n"));
            facts(text, spec, "", definition.facts());
            list(text, "values", enumeration.values().iter().map(String::as_str));
            if enumeration.other() != "Unknown" {
                line(text, "other", &quoted(enumeration.other()));
            }
        }
        Kind::Union(union) => {
            text.push_str(&format!("[union.{name}]\n"));
            facts(text, spec, "", definition.facts());
            if union.is_untagged() {
                line(text, "untagged", "true");
            }
            text.push_str(&format!("[union.{name}.variants]\n"));
            for variant in union.variants() {
                line(text, variant.tag(), &quoted(&type_text(variant.ty())));
            }
        }
        Kind::Id(id) => {
            text.push_str(&format!("[id.{name}]\n"));
            facts(text, spec, "", definition.facts());
            prose(text, "param", id.param());
            if id.may_be_email() {
                line(text, "email", "true");
            }
        }
    }
}

fn field_table(field: &Field, spec: &Spec, inherited: Option<&Source>) -> String {
    let mut ty = type_text(field.ty());
    if field.is_nullable() {
        ty.push_str(" | null");
    }
    if field.is_optional() {
        ty.push('?');
    }
    if field.is_empty_when_absent() {
        ty.push_str(if matches!(field.ty(), Type::Map(_)) { " = {}" } else { " = []" });
    }
    let mut entries = vec![format!("type = {}", quoted(&ty))];
    entries.extend(field.tag().map(|tag| format!("tag = {}", quoted(tag))));
    entries.extend(field.is_secret().then(|| "secret = true".to_owned()));
    entries.extend(field.is_personal().then(|| "personal = true".to_owned()));
    entries.extend(bounds(field.bounds()));
    entries.extend(inline_facts(field.facts(), spec, inherited));
    format!("{{ {} }}", entries.join(", "))
}

/// Returns the type in the syntax of the spec language.
fn type_text(ty: &Type) -> String {
    match ty {
        Type::Builtin(builtin) => Builtin::as_str(*builtin).to_owned(),
        Type::Defined(name) => name.clone(),
        Type::List(item) => format!("[{}]", type_text(item)),
        Type::Map(value) => format!("{{{}}}", type_text(value)),
    }
}
