//! The helpdesk: its locales, its tree of content, redirections and settings.

use serde_json::{Value, json};

use super::Handler::{Check, Create, Custom, Get, List, Merge, Read, Remove};
use super::collection::{Collection, Document};
use crate::response::{Outcome, Response};
use crate::world::Context;

const REDIRECTION: Collection = Collection {
    name: "helpdesk_redirection",
    id: "redirection_id",
    missing: "redirection_not_found",
    ..Collection::BASIC
};

const CHANGE: Collection = Collection {
    name: "helpdesk_change",
    id: "change_id",
    missing: "change_not_found",
    ..Collection::BASIC
};

const LOCALE: Collection = Collection {
    name: "helpdesk_locale",
    id: "locale",
    missing: "locale_not_found",
    defaults: r#"{ "articles": 0, "categories": 0 }"#,
    ..Collection::BASIC
};

pub(super) const FEEDBACK: Collection = Collection {
    name: "helpdesk_feedback",
    id: "feedback_id",
    parents: &["locale"],
    ..Collection::BASIC
};

const SETTINGS: Document = Document {
    name: "helpdesk_settings",
    parents: &[],
    defaults: r#"{
        "name": "Acme", "appearance": {}, "localization": {}, "section": {},
        "behavior": { "ask_feedback": true }, "service": {}, "include": {}, "access": {}
    }"#,
};

const DOMAIN: Document = Document {
    name: "helpdesk_domain",
    parents: &[],
    defaults: r#"{ "root": "help.example", "basic": "acme", "custom": null, "verified": false }"#,
};

pub(super) const HANDLERS: super::Table = &[
    ("list_helpdesk_locales", List(&LOCALE)),
    ("resolve_helpdesk_locale", Get(&LOCALE)),
    ("check_helpdesk_locale_exists", Check(&LOCALE)),
    ("add_helpdesk_locale", Create(&LOCALE)),
    ("delete_helpdesk_locale", Custom(delete_locale)),
    ("map_helpdesk_locale_feedback_ratings", Custom(map_ratings)),
    ("list_helpdesk_locale_feedbacks", List(&FEEDBACK)),
    ("import_external_helpdesk_to_locale", super::Handler::Accept),
    ("export_helpdesk_locale_articles", super::Handler::Accept),
    ("list_helpdesk_redirections", List(&REDIRECTION)),
    ("resolve_helpdesk_redirection", Get(&REDIRECTION)),
    ("check_helpdesk_redirection_exists", Check(&REDIRECTION)),
    ("add_helpdesk_redirection", Create(&REDIRECTION)),
    ("delete_helpdesk_redirection", Remove(&REDIRECTION)),
    ("resolve_helpdesk", Custom(get)),
    ("check_helpdesk_exists", Custom(get)),
    ("initialize_helpdesk", Custom(initialize)),
    ("delete_helpdesk", Custom(delete)),
    ("resolve_helpdesk_settings", Read(&SETTINGS)),
    ("save_helpdesk_settings", Merge(&SETTINGS)),
    ("resolve_helpdesk_domain", Read(&DOMAIN)),
    ("generate_helpdesk_domain_setup_flow", Custom(setup_domain)),
    ("request_helpdesk_domain_change", Merge(&DOMAIN)),
    ("list_helpdesk_tree", Custom(list_tree)),
    ("create_helpdesk_tree_path", Custom(create_path)),
    ("resolve_helpdesk_tree_path", Custom(get_path)),
    ("update_helpdesk_tree_path", Custom(move_path)),
    ("delete_helpdesk_tree_path", Custom(delete_path)),
    ("resolve_helpdesk_tree_content", Custom(get_content)),
    ("save_helpdesk_tree_content", Custom(save_content)),
    ("resolve_helpdesk_tree_metadata", Custom(get_metadata)),
    ("update_helpdesk_tree_metadata", Custom(update_metadata)),
    ("resolve_helpdesk_tree_page", Custom(get_tree_page)),
    ("request_helpdesk_content_refresh", super::Handler::Accept),
    ("list_helpdesk_pages", Custom(list_pages)),
    ("resolve_helpdesk_page_entity", Custom(get_page)),
    ("list_helpdesk_history_changes", Custom(list_changes)),
    ("resolve_helpdesk_history_change", Get(&CHANGE)),
    ("cancel_helpdesk_history_change", Remove(&CHANGE)),
];

fn missing_path() -> Response {
    Response::error(404, "path_not_found")
}

/// Returns the collection of the tree's nodes, of which each has `path`, `content`, `metadata` and
/// `entity_id`.
fn tree(context: &Context<'_>) -> String {
    format!("helpdesk_tree/{}/{}", context.path("locale"), context.path("content_type"))
}

fn node<'c>(context: &'c mut Context<'_>) -> Result<&'c mut Value, Response> {
    let (key, path) = (tree(context), context.path("path"));
    context.site()?.find(&key, "path", path).ok_or_else(missing_path)
}

/// Records a change, as the history lists it.
fn record(context: &mut Context<'_>, change: &str) -> Result<(), Response> {
    let path = context.path("path");
    let entry = json!({
        "change_id": context.uuid(),
        "message": format!("{change} {path}"),
        "author": { "email": "grace@acme.example", "name": "Grace Example" },
        "edits": { "insertions": 1, "deletions": 0 },
        "created_at": context.now(),
        "files": [{ "change": change, "path": path }],
        "locale": context.path("locale"),
        "type": context.path("content_type"),
    });
    context.site()?.all("helpdesk_change").push(entry);
    Ok(())
}

fn create_path(context: &mut Context<'_>) -> Outcome {
    if node(context).is_ok() {
        return Err(Response::error(409, "path_exists"));
    }
    let (key, path, entity_id) = (tree(context), context.path("path"), context.uuid());
    let created = json!({
        "path": path,
        "entity_id": entity_id,
        "content": "",
        "metadata": { "title": slug(path), "state": { "published": false, "hidden": false } },
    });
    context.site()?.all(&key).push(created);
    record(context, "added")?;
    Ok(Response::added(json!({})))
}

fn slug(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

/// Returns the entry of a node with its children.
fn entry(nodes: &[Value], node: &Value) -> Value {
    let path = node["path"].as_str().unwrap_or_default();
    let children: Vec<_> = children(nodes, path).map(|child| entry(nodes, child)).collect();
    json!({
        "type": if children.is_empty() { "file" } else { "directory" },
        "slug": slug(path),
        "title": node["metadata"]["title"],
        "state": node["metadata"]["state"],
        "children": children,
    })
}

/// Returns the direct children of a path. The parent of a top-level path is empty.
fn children<'n>(nodes: &'n [Value], parent: &'n str) -> impl Iterator<Item = &'n Value> {
    nodes.iter().filter(move |node| {
        let path = node["path"].as_str().unwrap_or_default();
        path.rsplit_once('/').map_or("", |(before, _)| before) == parent
    })
}

fn list_tree(context: &mut Context<'_>) -> Outcome {
    let (key, parent) = (tree(context), context.query("sub_path").unwrap_or_default());
    let title = context.query("search_title").map(str::to_lowercase);
    let nodes = context.site()?.list(&key);
    let entries: Vec<Value> = match &title {
        Some(title) => {
            let matches = |node: &&Value| {
                let own = node["metadata"]["title"].as_str().unwrap_or_default();
                own.to_lowercase().contains(title)
            };
            nodes.iter().filter(matches).map(|node| entry(nodes, node)).collect()
        }
        None => children(nodes, parent.trim_matches('/')).map(|node| entry(nodes, node)).collect(),
    };
    context.page(entries)
}

fn get_path(context: &mut Context<'_>) -> Outcome {
    let key = tree(context);
    let found = node(context)?.clone();
    Ok(Response::resolved(entry(context.site()?.list(&key), &found)))
}

/// Moves a path with everything below it.
fn move_path(context: &mut Context<'_>) -> Outcome {
    node(context)?;
    let (key, from) = (tree(context), context.path("path"));
    let Some(to) = context.body()["path"]["to"].as_str() else { return Ok(Response::updated()) };
    if from != to && context.site()?.find(&key, "path", to).is_some() {
        return Err(Response::error(409, "path_exists"));
    }
    for node in context.site()?.all(&key) {
        let path = node["path"].as_str().unwrap_or_default();
        if let Some(rest) = path.strip_prefix(from)
            && (rest.is_empty() || rest.starts_with('/'))
        {
            node["path"] = json!(format!("{to}{rest}"));
        }
    }
    record(context, "moved")?;
    Ok(Response::updated())
}

/// Deletes a path with everything below it.
fn delete_path(context: &mut Context<'_>) -> Outcome {
    node(context)?;
    let (key, deleted) = (tree(context), context.path("path"));
    let below = format!("{deleted}/");
    context.site()?.all(&key).retain(|node| {
        let path = node["path"].as_str().unwrap_or_default();
        path != deleted && !path.starts_with(&below)
    });
    record(context, "deleted")?;
    Ok(Response::deleted())
}

fn get_content(context: &mut Context<'_>) -> Outcome {
    node(context).map(|node| Response::resolved(json!({ "content": node["content"] })))
}

fn save_content(context: &mut Context<'_>) -> Outcome {
    let content = context.body()["content"].clone();
    node(context)?["content"] = content;
    record(context, "modified")?;
    Ok(Response::updated())
}

fn get_metadata(context: &mut Context<'_>) -> Outcome {
    node(context).map(|node| Response::resolved(node["metadata"].clone()))
}

fn update_metadata(context: &mut Context<'_>) -> Outcome {
    let body = context.body();
    crate::world::merge(&mut node(context)?["metadata"], body);
    record(context, "modified")?;
    Ok(Response::updated())
}

fn page(context: &Context<'_>, node: &Value) -> Value {
    let path = node["path"].as_str().unwrap_or_default();
    let (locale, kind) = (context.path("locale"), context.path("content_type"));
    json!({
        "entity_id": node["entity_id"],
        "title": node["metadata"]["title"],
        "tree_path": path,
        "url": format!("https://acme.help.example/{locale}/{kind}/{path}/"),
    })
}

fn get_tree_page(context: &mut Context<'_>) -> Outcome {
    let found = node(context)?.clone();
    Ok(Response::resolved(page(context, &found)))
}

/// Lists the published nodes.
fn list_pages(context: &mut Context<'_>) -> Outcome {
    let key = tree(context);
    let nodes = context.site()?.list(&key).to_vec();
    let published = nodes.iter().filter(|node| node["metadata"]["state"]["published"] == true);
    let pages: Vec<_> = published.map(|node| page(context, node)).collect();
    context.page(pages)
}

fn get_page(context: &mut Context<'_>) -> Outcome {
    let (key, id) = (tree(context), context.path("entity_id"));
    let found = context.site()?.find(&key, "entity_id", id).cloned();
    let found = found.ok_or_else(|| Response::error(404, "page_not_found"))?;
    Ok(Response::resolved(page(context, &found)))
}

fn list_changes(context: &mut Context<'_>) -> Outcome {
    let (locale, kind) = (context.query("filter_locale"), context.query("filter_type"));
    let path = context.query("filter_tree_path");
    let mut changes: Vec<Value> =
        context.site()?.list("helpdesk_change").iter().rev().cloned().collect();
    changes.retain(|change| {
        locale.is_none_or(|locale| change["locale"] == locale)
            && kind.is_none_or(|kind| change["type"] == kind)
            && path.is_none_or(|path| change["files"][0]["path"] == path)
    });
    context.page(changes)
}

/// Deletes a locale with its content.
fn delete_locale(context: &mut Context<'_>) -> Outcome {
    let response = LOCALE.remove(context)?;
    let locale = context.path("locale");
    for kind in ["articles", "guides", "references", "news"] {
        context.site()?.clear(&format!("helpdesk_tree/{locale}/{kind}"));
    }
    for kind in ["article", "category"] {
        context.site()?.clear(&format!("legacy_{kind}/{locale}"));
    }
    Ok(response)
}

pub(super) fn map_ratings(context: &mut Context<'_>) -> Outcome {
    let key = FEEDBACK.key(context);
    let feedback = context.site()?.list(&key);
    let count = |rating| feedback.iter().filter(|one| one["rating"] == rating).count();
    let ratings = json!({ "helpful": count("helpful"), "unhelpful": count("unhelpful") });
    Ok(Response::resolved(json!({ "ratings": ratings })))
}

fn get(context: &mut Context<'_>) -> Outcome {
    let found = context.site()?.document("helpdesk").cloned();
    found.map(Response::resolved).ok_or_else(|| Response::error(404, "helpdesk_not_found"))
}

fn initialize(context: &mut Context<'_>) -> Outcome {
    let body = context.body();
    let basic = body["domain_basic"].as_str().unwrap_or_default();
    let site = context.site()?;
    if site.document("helpdesk").is_some() {
        return Err(Response::error(409, "helpdesk_exists"));
    }
    let url = format!("https://{basic}.help.example/");
    *site.document_mut("helpdesk") = json!({ "name": body["name"], "url": url });
    *site.document_mut("helpdesk_domain") = json!({ "basic": basic });
    Ok(Response::added(json!({})))
}

fn delete(context: &mut Context<'_>) -> Outcome {
    match context.site()?.remove_document("helpdesk") {
        true => Ok(Response::deleted()),
        false => Err(Response::error(404, "helpdesk_not_found")),
    }
}

fn setup_domain(context: &mut Context<'_>) -> Outcome {
    let custom = context.query("custom");
    let Some(name) = custom else {
        return Ok(Response::resolved(json!({ "custom": null, "setup": null })));
    };
    let record = json!({
        "type": "CNAME", "name": name, "query": name, "value": "help.example",
    });
    Ok(Response::resolved(json!({ "custom": custom, "setup": { "records": [record] } })))
}
