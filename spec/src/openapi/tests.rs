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
    let data = &operation["responses"]["201"]["content"]["application/json"]["schema"];
    assert_eq!(data["properties"]["data"]["type"], "array");
}

#[test]
fn records_with_a_tag_have_one_schema_per_variant() {
    let text = r#"
        [endpoint.get_letter]
        route = "GET /letter"
        returns = "Letter"
        [type.Letter]
        title = "string?"
        content = { type = "Content", tag = "kind" }
        [union.Content.variants]
        text = "string"
        picture = "Picture"
        [type.Picture]
        url = "string"
        size = "Size?"
        [enum.Size]
        values = ["small"]
    "#;
    let spec = load(crate::Files::new().with(File::new("a.toml", text))).unwrap();
    let open = openapi(&spec);
    let schemas = &open["components"]["schemas"];
    assert_eq!(schemas.get("Content"), None);
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let names = ["LetterText", "LetterPicture", "LetterOther"];
    assert_eq!(schemas["Letter"]["oneOf"], json!(names.map(reference)));
    let [text, picture, other] = names.map(|name| &schemas[name]["properties"]);
    assert_eq!(text["kind"], json!({ "type": "string", "const": "text" }));
    assert_eq!(picture["content"], reference("Picture"));
    assert_eq!(other["kind"]["not"]["enum"], json!(["text", "picture"]));
    assert_eq!(schemas["Picture"].get("additionalProperties"), None);

    let closed = openapi_closed(&spec);
    let schemas = &closed["components"]["schemas"];
    assert_eq!(
        schemas["Letter"]["oneOf"],
        json!([reference("LetterText"), reference("LetterPicture")])
    );
    assert_eq!(schemas["LetterText"]["additionalProperties"], false);
    let schema = json_schema(&spec, &Type::Defined("Letter".into()));
    assert!(schema["$defs"].get("LetterOther").is_some() && schema["$defs"].get("Size").is_some());
    assert_eq!(schemas["Picture"]["additionalProperties"], false);
    assert_eq!(schemas["Size"], json!({ "type": "string", "enum": ["small"] }));
}

#[test]
fn operations_have_reasons_evidence_and_samples() {
    let document = document();
    let add = &document["paths"]["/website/{website_id}/people/profile"]["post"];
    let conflict = &add["responses"]["409"];
    assert_eq!(
        conflict["description"],
        "- `people_exists`: A contact with this email address already exists."
    );
    assert!(add["responses"].get("201").is_some() && add["responses"].get("4XX").is_some());
    assert_eq!(add["x-crisp-evidence"], "real");
    let samples = add["x-codeSamples"].as_array().unwrap();
    let source = |index: usize| samples[index]["source"].as_str().unwrap();
    assert!(source(0).contains("'https://api.crisp.chat/v1/website/{website_id}/people/profile'"));
    assert!(
        source(1).starts_with("let data = client.call_json(\"add_new_people_profile\", json!({")
    );
    let tags = document["tags"].as_array().unwrap();
    assert!(tags.iter().any(|tag| tag["name"] == add["tags"][0]), "{tags:?}");
    let list = &document["paths"]["/website/{website_id}/conversations/{page_number}"]["get"];
    assert_eq!(list["responses"]["206"]["headers"]["ETag"]["schema"]["type"], "string");
}
