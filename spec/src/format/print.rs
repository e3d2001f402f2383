//! The conversion of a spec into the text of one file.

use std::fmt::Write;

use toml_edit::Value;

use crate::model::{
    Body, Bounds, Builtin, DefaultValue, Definition, Endpoint, Event, Facts, Field, Hooks, Kind,
    Parameter, Spec, Tier, Type,
};

/// Returns the spec as the text of one file, which loads as an equal spec.
pub fn to_toml(spec: &Spec) -> String {
    let mut text = String::new();
    for endpoint in spec.endpoints() {
        push_endpoint(&mut text, endpoint);
    }
    for event in spec.events() {
        push_event(&mut text, event);
    }
    for definition in spec.definitions() {
        push_definition(&mut text, definition);
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

fn facts(text: &mut String, prefix: &str, facts: &Facts) {
    prose(text, &format!("{prefix}doc"), facts.doc());
    prose(text, &format!("{prefix}note"), facts.note());
    prose(text, &format!("{prefix}unverified"), facts.unverified());
    prose(text, &format!("{prefix}deprecated"), facts.deprecated());
}

fn push_endpoint(text: &mut String, endpoint: &Endpoint) {
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
    facts(text, "", endpoint.facts());
    prose(text, "docs", endpoint.docs());
    list(text, "aliases", endpoint.aliases().iter().map(String::as_str));
    list(text, "was", endpoint.was().iter().map(String::as_str));
    prose(text, "short", endpoint.short());
    if endpoint.is_starred() {
        line(text, "star", "true");
    }
    parameters(text, &format!("endpoint.{name}.path"), endpoint.path(), |parameter| {
        parameter_table(parameter, "")
    });
    parameters(text, &format!("endpoint.{name}.query"), endpoint.query(), |parameter| {
        parameter_table(parameter, if parameter.is_required() { "" } else { "?" })
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

fn parameter_table(parameter: &Parameter, mark: &str) -> String {
    let ty = format!("{}{mark}", type_text(parameter.ty()));
    let mut entries = vec![format!("type = {}", quoted(&ty))];
    entries.extend(bounds(parameter.bounds()));
    entries.extend(inline_facts(parameter.facts()));
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

fn inline_facts(facts: &Facts) -> Vec<String> {
    let keys = [
        ("doc", facts.doc()),
        ("note", facts.note()),
        ("unverified", facts.unverified()),
        ("deprecated", facts.deprecated()),
    ];
    let present = keys.into_iter().filter_map(|(key, value)| Some((key, value?)));
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

fn push_event(text: &mut String, event: &Event) {
    text.push_str(&format!("[event.{}]\n", quoted(event.name())));
    line(text, "payload", &quoted(&type_text(event.payload())));
    tiers(text, "tiers", event.tiers());
    prose(text, "scope", event.scope());
    if event.hooks() != Hooks::All {
        line(text, "hooks", &quoted(event.hooks().as_str()));
    }
    facts(text, "", event.facts());
}

fn push_definition(text: &mut String, definition: &Definition) {
    let name = definition.name();
    match definition.kind() {
        Kind::Record(record) => {
            text.push_str(&format!("[type.{name}]\n"));
            facts(text, "_", definition.facts());
            for field in record.fields() {
                line(text, field.name(), &field_table(field));
            }
        }
        Kind::Enum(enumeration) => {
            text.push_str(&format!("[enum.{name}]\n"));
            facts(text, "", definition.facts());
            list(text, "values", enumeration.values().iter().map(String::as_str));
            if enumeration.other() != "Unknown" {
                line(text, "other", &quoted(enumeration.other()));
            }
        }
        Kind::Union(union) => {
            text.push_str(&format!("[union.{name}]\n"));
            facts(text, "", definition.facts());
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
            facts(text, "", definition.facts());
            prose(text, "param", id.param());
            if id.may_be_email() {
                line(text, "email", "true");
            }
        }
    }
}

fn field_table(field: &Field) -> String {
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
    entries.extend(inline_facts(field.facts()));
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
