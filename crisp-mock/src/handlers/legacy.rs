//! The helpdesk as it was before 2026.

use serde_json::{Value, json};

use super::Handler::{Check, Create, Custom, Get, List, Remove, Save, Update};
use super::collection::Collection;
use super::helpdesk::{FEEDBACK, map_ratings};
use crate::response::{Outcome, Response};
use crate::world::Context;

const ARTICLE: Collection = Collection {
    name: "legacy_article",
    id: "article_id",
    missing: "article_not_found",
    parents: &["locale"],
    search: Some(("search_title", "title")),
    filters: &[
        ("filter_status_published", "status", "published"),
        ("filter_status_draft", "status", "draft"),
        ("filter_visibility_visible", "visibility", "visible"),
        ("filter_visibility_hidden", "visibility", "hidden"),
    ],
    defaults: r#"{
        "description": null, "content": "", "status": "draft", "visibility": "visible",
        "featured": false, "visits": 0, "order": 1, "category": null, "published_at": null
    }"#,
};

const CATEGORY: Collection = Collection {
    name: "legacy_category",
    id: "category_id",
    missing: "category_not_found",
    parents: &["locale"],
    search: Some(("search_name", "name")),
    defaults: r#"{
        "description": null, "color": null, "image": null, "order": 1, "visibility": "visible",
        "articles": 0, "sections": 0
    }"#,
    ..Collection::BASIC
};

const SECTION: Collection = Collection {
    name: "legacy_section",
    id: "section_id",
    missing: "section_not_found",
    parents: &["locale", "category_id"],
    search: Some(("search_name", "name")),
    defaults: r#"{ "order": 1 }"#,
    ..Collection::BASIC
};

pub(super) const HANDLERS: super::Table = &[
    ("legacy_list_helpdesk_locale_articles", List(&ARTICLE)),
    ("legacy_resolve_helpdesk_locale_article", Get(&ARTICLE)),
    ("legacy_add_new_helpdesk_locale_article", Create(&ARTICLE)),
    ("legacy_save_helpdesk_locale_article", Save(&ARTICLE)),
    ("legacy_update_helpdesk_locale_article", Update(&ARTICLE)),
    ("legacy_delete_helpdesk_locale_article", Remove(&ARTICLE)),
    ("legacy_check_helpdesk_locale_article_exists", Check(&ARTICLE)),
    ("legacy_publish_helpdesk_locale_article", Custom(publish)),
    ("legacy_unpublish_helpdesk_locale_article", Custom(unpublish)),
    ("legacy_resolve_helpdesk_locale_article_page", Custom(get_page)),
    ("legacy_resolve_helpdesk_locale_article_category", Custom(get_category)),
    ("legacy_update_helpdesk_locale_article_category", Custom(set_category)),
    ("legacy_list_helpdesk_locale_article_alternates", Custom(list_alternates)),
    ("legacy_check_helpdesk_locale_article_alternate_exists", Custom(get_alternate)),
    ("legacy_resolve_helpdesk_locale_article_alternate", Custom(get_alternate)),
    ("legacy_save_helpdesk_locale_article_alternate", Custom(save_alternate)),
    ("legacy_delete_helpdesk_locale_article_alternate", Custom(delete_alternate)),
    ("legacy_list_helpdesk_locale_categories", List(&CATEGORY)),
    ("legacy_resolve_helpdesk_locale_category", Get(&CATEGORY)),
    ("legacy_add_helpdesk_locale_category", Create(&CATEGORY)),
    ("legacy_save_helpdesk_locale_category", Save(&CATEGORY)),
    ("legacy_update_helpdesk_locale_category", Update(&CATEGORY)),
    ("legacy_delete_helpdesk_locale_category", Remove(&CATEGORY)),
    ("legacy_check_helpdesk_locale_category_exists", Check(&CATEGORY)),
    ("legacy_list_helpdesk_locale_sections", List(&SECTION)),
    ("legacy_resolve_helpdesk_locale_section", Get(&SECTION)),
    ("legacy_add_helpdesk_locale_section", Create(&SECTION)),
    ("legacy_save_helpdesk_locale_section", Save(&SECTION)),
    ("legacy_update_helpdesk_locale_section", Update(&SECTION)),
    ("legacy_delete_helpdesk_locale_section", Remove(&SECTION)),
    ("legacy_check_helpdesk_locale_section_exists", Check(&SECTION)),
    ("legacy_map_helpdesk_locale_feedback_ratings", Custom(map_ratings)),
    ("legacy_list_helpdesk_locale_feedbacks", List(&FEEDBACK)),
    ("legacy_import_external_helpdesk_to_locale", super::Handler::Accept),
    ("legacy_export_helpdesk_locale_articles", super::Handler::Accept),
];

fn url(context: &Context<'_>) -> String {
    format!(
        "https://acme.help.example/{}/article/{}/",
        context.path("locale"),
        context.path("article_id")
    )
}

fn publish(context: &mut Context<'_>) -> Outcome {
    let (url, now) = (url(context), context.now());
    let article = ARTICLE.found(context)?;
    article["status"] = json!("published");
    article["published_at"] = json!(now);
    article["url"] = json!(url);
    Ok(Response::added(json!({ "url": url })))
}

fn unpublish(context: &mut Context<'_>) -> Outcome {
    let article = ARTICLE.found(context)?;
    article["status"] = json!("draft");
    article["published_at"] = Value::Null;
    Ok(Response::added(json!({})))
}

fn get_page(context: &mut Context<'_>) -> Outcome {
    let url = url(context);
    let title = ARTICLE.found(context)?["title"].clone();
    Ok(Response::resolved(json!({ "title": title, "url": url })))
}

fn get_category(context: &mut Context<'_>) -> Outcome {
    let category = &ARTICLE.found(context)?["category"];
    let (id, section) = (&category["category_id"], &category["section"]["section_id"]);
    Ok(Response::resolved(json!({ "category_id": id, "section_id": section })))
}

fn set_category(context: &mut Context<'_>) -> Outcome {
    let (body, locale) = (context.body(), context.path("locale"));
    ARTICLE.found(context)?;
    let id = body["category_id"].as_str().unwrap_or_default();
    let found = context.site()?.find(&format!("legacy_category/{locale}"), "category_id", id);
    let found = found.ok_or_else(|| Response::error(404, "category_not_found"))?;
    let mut category = json!({ "category_id": id, "name": found["name"], "color": found["color"], "section": null });
    if let Some(section_id) = body["section_id"].as_str() {
        let key = format!("legacy_section/{locale}/{id}");
        let section = context.site()?.find(&key, "section_id", section_id);
        let section = section.ok_or_else(|| Response::error(404, "section_not_found"))?;
        category["section"] = json!({ "section_id": section_id, "name": section["name"] });
    }
    ARTICLE.found(context)?["category"] = category;
    Ok(Response::updated())
}

fn alternates_key(context: &mut Context<'_>) -> Result<String, Response> {
    ARTICLE.found(context)?;
    Ok(format!("legacy_alternate/{}/{}", context.path("locale"), context.path("article_id")))
}

fn list_alternates(context: &mut Context<'_>) -> Outcome {
    let key = alternates_key(context)?;
    Ok(Response::ok(200, "listed", json!(context.site()?.list(&key))))
}

fn missing_alternate() -> Response {
    Response::error(404, "alternate_not_found")
}

fn get_alternate(context: &mut Context<'_>) -> Outcome {
    let (key, locale) = (alternates_key(context)?, context.path("locale_linked"));
    let found = context.site()?.find(&key, "locale", locale).cloned();
    found.map(Response::resolved).ok_or_else(missing_alternate)
}

fn save_alternate(context: &mut Context<'_>) -> Outcome {
    let (key, locale) = (alternates_key(context)?, context.path("locale_linked"));
    let alternate = json!({ "locale": locale, "article_id": context.body()["article_id"] });
    let site = context.site()?;
    site.remove(&key, "locale", locale);
    site.all(&key).push(alternate);
    Ok(Response::updated())
}

fn delete_alternate(context: &mut Context<'_>) -> Outcome {
    let (key, locale) = (alternates_key(context)?, context.path("locale_linked"));
    match context.site()?.remove(&key, "locale", locale) {
        true => Ok(Response::deleted()),
        false => Err(missing_alternate()),
    }
}
