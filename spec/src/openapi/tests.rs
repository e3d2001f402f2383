use std::collections::BTreeSet;

use super::*;
use crate::{File, load, official};

fn document() -> Value {
    let language = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/good/language.toml"));
    openapi(&load(official().with(File::new("language.toml", language))).unwrap())
}

#[test]
fn contains_every_endpoint_and_resolves_every_reference() {
    let document = document();
    let spec = load(official()).unwrap();
    let operations = document["paths"].as_object().unwrap().values();
    let operations: BTreeSet<_> = operations
        .flat_map(|item| item.as_object().unwrap().values())
        .map(|operation| operation["operationId"].as_str().unwrap())
        .collect();
    for endpoint in spec.endpoints() {
        let name = endpoint.form_of().unwrap_or(endpoint.name());
        assert!(operations.contains(name), "{name}");
    }
    let mut references = Vec::new();
    collect(&document, &mut references);
    assert!(references.len() > 50);
    for reference in references {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Value::String(text) if key == "$ref" => references.push(text.clone()),
                    value => collect(value, references),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        _ => {}
    }
}

#[test]
fn describes_special_encodings() {
    let document = document();
    let list = &document["paths"]["/website/{website_id}/conversations/{page_number}"]["get"];
    let parameter = |name: &str| {
        let parameters = list["parameters"].as_array().unwrap();
        parameters.iter().find(|parameter| parameter["name"] == name).unwrap()["schema"].clone()
    };
    assert_eq!(parameter("filter_unread"), json!({ "type": "string", "enum": ["0", "1"] }));
    assert_eq!(parameter("filter_date_start")["format"], "date-time");
    assert_eq!(parameter("per_page")["maximum"], 50);
    assert_eq!(list["x-crisp-tiers"], json!(["user", "plugin"]));
    assert_eq!(list["security"], json!([{ "user": [] }, { "website": [] }, { "plugin": [] }]));

    let tree = &document["paths"]["/website/{website_id}/tree/{kind}/{path}"]["get"];
    assert_eq!(tree["parameters"][3]["x-crisp-tree"], true);
    assert_eq!(document["webhooks"]["tree:planted"]["post"]["x-crisp-hooks"], "plugin");
    let scope = &document["webhooks"]["tree:planted"]["post"]["x-crisp-scope"];
    assert_eq!(scope, "website:trees read");
}

#[test]
fn merges_forms_into_one_operation() {
    let forms = r#"
        [endpoint.find_thing]
        route = "POST /thing"
        query = { by = "string", also = "u32" }
        body = "Named"
        returns = "[Named]"
        [endpoint.find_things]
        route = "POST /thing"
        form_of = "find_thing"
        query = { by = "u32", more = "string" }
        body = "Numbered"
        returns = "[Named]"
        [type.Named]
        name = "string"
        [type.Numbered]
        number = "u32"
    "#;
    let spec = load(crate::Files::new().with(File::new("a.toml", forms))).unwrap();
    let operation = &openapi(&spec)["paths"]["/thing"]["post"];
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    assert_eq!(
        operation["requestBody"]["content"]["application/json"]["schema"],
        json!({ "anyOf": [reference("Named"), reference("Numbered")] })
    );
    let required = |name: &str| {
        let parameters = operation["parameters"].as_array().unwrap();
        parameters.iter().find(|parameter| parameter["name"] == name).unwrap()["required"].clone()
    };
    assert_eq!(
        (required("by"), required("also"), required("more")),
        (true.into(), false.into(), false.into())
    );
    assert_eq!(operation["x-crisp-forms"], json!(["find_things"]));
    let data = &operation["responses"]["2XX"]["content"]["application/json"]["schema"];
    assert_eq!(data["properties"]["data"]["type"], "array");
}
