//! A workspace with one object of each kind.

use crisp_api_spec::{Spec, Type};
use serde_json::{Value, json};

use super::{Conversation, StoredFile, Workspace, World};
use crate::example;

/// The id of the workspace with the examples, which the spec's example values use.
const WEBSITE: &str = "website_1";

/// The collections with an example: the collection, its key, the type of the object, and further fields.
const OBJECTS: [(&str, &str, &str); 10] = [
    ("inbox", "inbox_id", "WebsiteInbox"),
    ("team", "team_id", "WebsiteTeam"),
    ("campaign", "campaign_id", "WebsiteCampaignItem"),
    ("campaign_template", "template_id", "WebsiteCampaignTemplateItem"),
    ("helpdesk_redirection", "redirection_id", "HelpdeskRedirection"),
    ("helpdesk_change", "change_id", "HelpdeskHistoryChange"),
    ("spam", "spam_id", "ConversationSpamContent"),
    ("operator", "user_id", "WebsiteOperator"),
    ("helpdesk_locale", "locale", "HelpdeskLocale"),
    ("plugin", "id", "PluginSubscription"),
];

impl World {
    /// Adds the workspace `website_1`, with one object of each kind.
    pub(crate) fn add_examples(&mut self, spec: &Spec, now: u64) {
        let mut site = Workspace::new(WEBSITE, 1, now, &mut self.random);
        site.info["domain"] = json!("website-1.example");
        site.people.remove(crate::CONTACT_EMAIL);
        site.conversations.insert(conversation(spec, now));
        let card = json!({
            "email": "grace@example.com", "person": { "nickname": "Grace" }, "segments": ["customer", "segment"],
        });
        site.people.add("people_1".to_owned(), &card, now);
        if let Some(contact) = site.people.get_mut("people_1") {
            contact.data.insert("key".into(), json!("value"));
            contact.data.insert("plan".into(), json!("pro"));
            for text in ["text", "Opened a page"] {
                contact.events.push(json!({ "text": text, "timestamp": now }));
            }
            contact.campaigns.push("campaign_1".to_owned());
        }
        for (collection, key, ty) in OBJECTS {
            let mut object = example::value(spec, &Type::Defined(ty.to_owned()));
            object[key] = json!(id(key));
            site.all(collection).push(object);
        }
        for operator in site.all("operator") {
            operator["availability"] = json!("online");
            operator["email"] = json!("operator@example.com");
        }
        for campaign in site.all("campaign") {
            campaign["ready"] = json!(true);
            campaign["dispatched"] = json!(false);
            campaign["recipients"] = json!({});
        }
        helpdesk(&mut site);
        site.document_mut("deletion");
        self.websites.insert(WEBSITE.to_owned(), site);
        let file = StoredFile {
            content_type: "text/csv".to_owned(),
            signature: "example".to_owned(),
            expires: u64::MAX,
            bytes: Some(b"email,name\nlinus@example.com,Linus\n".to_vec()),
        };
        self.files.insert("example/people.csv".to_owned(), file);
    }
}

/// Returns the example id of a key: `inbox_1` for `inbox_id`.
fn id(key: &str) -> String {
    match key {
        "id" => "plugin_1".to_owned(),
        "locale" => "en".to_owned(),
        key => format!("{}_1", key.trim_end_matches("_id")),
    }
}

fn conversation(spec: &Spec, now: u64) -> Conversation {
    let mut one = Conversation::new("session_1".to_owned(), now);
    one.is_listed = true;
    one.is_active = true;
    one.people_id = Some("people_1".to_owned());
    one.meta.insert("email".into(), json!("grace@example.com"));
    one.meta.insert("segments".into(), json!(["customer", "segment"]));
    one.meta.insert("data".into(), json!({ "key": "value", "plan": "pro", "token_id": "token_1" }));
    let mut message = example::value(spec, &Type::Defined("ConversationMessage".to_owned()));
    let fingerprint = message["fingerprint"].clone();
    for (key, value) in [
        ("session_id", json!("session_1")),
        ("website_id", json!(WEBSITE)),
        ("timestamp", json!(now)),
        ("read", json!("")),
        ("original", json!({ "original_id": "original_1" })),
    ] {
        message[key] = value;
    }
    let mut file = message.clone();
    file["fingerprint"] = json!(fingerprint.as_i64().unwrap_or(1) + 1);
    file["type"] = json!("file");
    file["content"] =
        json!({ "name": "a.png", "type": "image/png", "url": "https://example.com/a.png" });
    one.messages = vec![file, message];
    one.count_unread();
    let lists: [(&str, Value); 5] = [
        ("browsing", json!({ "browsing_id": "browsing_1", "browsing_token": "text" })),
        ("calls", json!({ "call_id": "call_1" })),
        (
            "pages",
            json!({ "page_title": "Home", "page_url": "https://example.com/", "timestamp": now }),
        ),
        ("events", json!({ "text": "text", "timestamp": now })),
        (
            "originals",
            json!({ "original_id": "original_1", "type": "text", "content": "text", "timestamp": now }),
        ),
    ];
    for (name, value) in lists {
        one.list_mut(name).push(value);
    }
    one.list_mut("identity_requests")
        .push(json!({ "identity": "email", "token": "token_1", "recipient": "grace@example.com" }));
    one
}

fn helpdesk(site: &mut Workspace) {
    // `text` is the example of a path parameter that is a string.
    site.all("helpdesk_locale").push(json!({ "locale": "text" }));
    *site.document_mut("helpdesk") = json!({ "name": "Acme", "url": "https://acme.help.example/" });
    let node = |path: &str| {
        json!({
            "path": path, "entity_id": "entity_1", "content": "text",
            "metadata": { "title": "Text", "state": { "published": true } },
        })
    };
    for locale in ["en", "text"] {
        let key = format!("helpdesk_tree/{locale}/articles");
        for path in ["path", "text", "getting-started/first-steps"] {
            site.all(&key).push(node(path));
        }
    }
    for locale in ["en", "text"] {
        let title = json!({ "title": "Text", "status": "draft", "category": null });
        let mut article = title.clone();
        article["article_id"] = json!("article_1");
        site.all(&format!("legacy_article/{locale}")).push(article);
        let category = json!({ "category_id": "category_1", "name": "Text", "color": null });
        site.all(&format!("legacy_category/{locale}")).push(category);
        let section = json!({ "section_id": "section_1", "name": "Text" });
        site.all(&format!("legacy_section/{locale}/category_1")).push(section);
    }
}
