//! Objects that need no more than storing: most of the API.

use crisp_api_spec::{Kind, Type};
use serde_json::{Value, json};

use crate::response::{Outcome, Response};
use crate::world::{Context, assign, merge, success, text_of};

/// A kind of object that is stored as it was sent.
#[derive(Debug)]
pub(crate) struct Collection {
    pub(crate) name: &'static str,
    /// The key of the id, which is also the path parameter.
    pub(crate) id: &'static str,
    /// The reason of the error if an object does not exist.
    pub(crate) missing: &'static str,
    /// The path parameters that separate collections from each other, such as the locale.
    pub(crate) parents: &'static [&'static str],
    /// The query parameter that searches, and the field that it searches.
    pub(crate) search: Option<(&'static str, &'static str)>,
    /// Query parameters that select objects: the parameter, the field and its text.
    pub(crate) filters: &'static [(&'static str, &'static str, &'static str)],
    /// The fields of a new object as JSON, besides those that were sent.
    pub(crate) defaults: &'static str,
}

impl Collection {
    /// The settings of a collection without parents, search and defaults.
    pub(crate) const BASIC: Self = Self {
        name: "",
        id: "",
        missing: "not_found",
        parents: &[],
        search: None,
        filters: &[],
        defaults: "{}",
    };

    /// Returns the name under which the workspace stores the collection that a call addresses.
    pub(crate) fn key(&self, context: &Context<'_>) -> String {
        let parents = self.parents.iter().map(|parent| format!("/{}", context.path(parent)));
        [self.name.to_owned(), parents.collect()].concat()
    }

    fn missing(&self) -> Response {
        Response::error(404, self.missing)
    }

    /// Returns the object that the route names.
    pub(crate) fn found<'c>(
        &self,
        context: &'c mut Context<'_>,
    ) -> Result<&'c mut Value, Response> {
        let (key, id) = (self.key(context), context.path(self.id));
        context.site()?.find(&key, self.id, id).ok_or_else(|| self.missing())
    }

    pub(super) fn list(&self, context: &mut Context<'_>) -> Outcome {
        let key = self.key(context);
        let mut items = context.site()?.list(&key).to_vec();
        if let Some((parameter, field)) = self.search
            && let Some(text) = context.query(parameter)
        {
            items.retain(|item| text_of(&item[field], &text.to_lowercase()));
        }
        let set = self.filters.iter().filter(|(parameter, ..)| context.flag(parameter));
        let set: Vec<_> = set.collect();
        // Filters of one field are alternatives, and those of different fields must all match.
        items.retain(|item| {
            set.iter().all(|(_, field, _)| {
                let mut same = set.iter().filter(|(_, other, _)| other == field);
                same.any(|(_, field, text)| is_text(&item[*field], text))
            })
        });
        context.page(items)
    }

    pub(super) fn get(&self, context: &mut Context<'_>) -> Outcome {
        self.found(context).map(|item| Response::resolved(item.clone()))
    }

    pub(super) fn check(&self, context: &mut Context<'_>) -> Outcome {
        self.found(context).map(|_| Response::resolved(json!({})))
    }

    pub(super) fn create(&self, context: &mut Context<'_>) -> Outcome {
        let id = self.add(context)?;
        Ok(Response::added(json!({ self.id: id })))
    }

    /// Adds the body to the collection, and returns the id.
    pub(super) fn add(&self, context: &mut Context<'_>) -> Result<String, Response> {
        let (key, now) = (self.key(context), context.now());
        let id = match context.body()[self.id].as_str() {
            Some(chosen) => chosen.to_owned(),
            None => context.uuid(),
        };
        if context.site()?.find(&key, self.id, &id).is_some() {
            return Err(Response::error(409, &self.missing.replace("not_found", "exists")));
        }
        let mut item: Value = serde_json::from_str(self.defaults).unwrap_or_default();
        item["created_at"] = json!(now);
        item["updated_at"] = json!(now);
        assign(&mut item, context.body());
        item[self.id] = json!(id);
        context.site()?.all(&key).push(item);
        Ok(id)
    }

    /// Replaces all editable fields. Those that were not sent are cleared.
    pub(super) fn save(&self, context: &mut Context<'_>) -> Outcome {
        let (body, now) = (context.body(), context.now());
        let editable = editable(context);
        let item = self.found(context)?;
        if let Some(fields) = item.as_object_mut() {
            fields.retain(|key, _| !editable.contains(key));
        }
        assign(item, body);
        item["updated_at"] = json!(now);
        Ok(Response::updated())
    }

    pub(super) fn update(&self, context: &mut Context<'_>) -> Outcome {
        let (body, now) = (context.body(), context.now());
        let item = self.found(context)?;
        assign(item, body);
        item["updated_at"] = json!(now);
        Ok(Response::updated())
    }

    pub(super) fn remove(&self, context: &mut Context<'_>) -> Outcome {
        let (key, id) = (self.key(context), context.path(self.id));
        match context.site()?.remove(&key, self.id, id) {
            true => Ok(Response::deleted()),
            false => Err(self.missing()),
        }
    }
}

/// Returns the fields that the body of the endpoint can contain.
fn editable(context: &Context<'_>) -> Vec<String> {
    let call = context.call;
    let Some(Type::Defined(name)) = call.endpoint.body().map(crisp_api_spec::Body::ty) else {
        return Vec::new();
    };
    match call.spec.definition(name).map(crisp_api_spec::Definition::kind) {
        Some(Kind::Record(record)) => {
            record.fields().iter().map(|field| field.name().to_owned()).collect()
        }
        _ => Vec::new(),
    }
}

fn is_text(value: &Value, text: &str) -> bool {
    match value {
        Value::Bool(value) => value.to_string() == text,
        value => value == text,
    }
}

/// An object that exists once in a workspace, or once for each value of some path parameters.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) name: &'static str,
    pub(crate) parents: &'static [&'static str],
    /// The initial document, as JSON.
    pub(crate) defaults: &'static str,
}

impl Document {
    pub(super) fn key(&self, context: &Context<'_>) -> String {
        let parents = self.parents.iter().map(|parent| format!("/{}", context.path(parent)));
        [self.name.to_owned(), parents.collect()].concat()
    }

    /// Returns the stored document, or its defaults.
    pub(super) fn value(&self, context: &mut Context<'_>) -> Result<Value, Response> {
        let key = self.key(context);
        let mut value: Value = serde_json::from_str(self.defaults).unwrap_or_default();
        if let Some(stored) = context.site()?.document(&key) {
            merge(&mut value, stored);
        }
        Ok(value)
    }

    pub(super) fn read(&self, context: &mut Context<'_>) -> Outcome {
        self.value(context).map(Response::resolved)
    }

    pub(super) fn merge(&self, context: &mut Context<'_>) -> Outcome {
        let (key, body) = (self.key(context), context.body());
        merge(context.site()?.document_mut(&key), body);
        Ok(Response::updated())
    }
}

/// Returns the response to an action whose effect the API does not show.
pub(super) fn accepted(context: &Context<'_>) -> Response {
    success(context.call.endpoint, json!({}))
}
