//! Search filters.

use serde_json::Value;

/// A list of conditions, and whether all of them must hold.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    conditions: Vec<Value>,
    any: bool,
}

impl Filter {
    /// Creates a filter from a JSON list of `WebsiteFilter` and an operator, `and` or `or`.
    pub(crate) fn new(conditions: &Value, operator: Option<&str>) -> Self {
        let conditions = conditions.as_array().cloned().unwrap_or_default();
        Self { conditions, any: operator == Some("or") }
    }

    /// Parses the conditions of a query parameter.
    pub(crate) fn parse(text: &str, operator: Option<&str>) -> Self {
        Self::new(&serde_json::from_str(text).unwrap_or_default(), operator)
    }

    /// Returns whether an object matches. A criterion is a path of keys, such as `person.nickname`.
    pub(crate) fn matches(&self, object: &Value) -> bool {
        let mut results = self.conditions.iter().map(|condition| holds(condition, object));
        if self.any && !self.conditions.is_empty() {
            results.any(|result| result)
        } else {
            results.all(|result| result)
        }
    }
}

fn holds(condition: &Value, object: &Value) -> bool {
    let criterion = condition["criterion"].as_str().unwrap_or_default();
    let found = criterion.split('.').fold(object, |value, key| &value[key]);
    let wanted = condition["query"].as_array().map_or(&[] as &[Value], Vec::as_slice);
    let equals = |wanted: &Value| match found {
        Value::Array(items) => items.contains(wanted),
        found => found == wanted,
    };
    let compares = |matches: fn(f64, f64) -> bool| {
        let limit = wanted.first().and_then(Value::as_f64);
        found.as_f64().zip(limit).is_some_and(|(found, limit)| matches(found, limit))
    };
    match condition["operator"].as_str().unwrap_or_default() {
        "eq" => wanted.iter().any(equals),
        "neq" => !wanted.iter().any(equals),
        "gte" => compares(|found, limit| found >= limit),
        "lte" => compares(|found, limit| found <= limit),
        "gt" => compares(|found, limit| found > limit),
        "lt" => compares(|found, limit| found < limit),
        _ => false,
    }
}

/// Returns whether any text inside `value` contains `needle`, which must be in lower case.
pub(crate) fn text_of(value: &Value, needle: &str) -> bool {
    match value {
        Value::String(text) => text.to_lowercase().contains(needle),
        Value::Array(items) => items.iter().any(|item| text_of(item, needle)),
        Value::Object(entries) => entries.values().any(|value| text_of(value, needle)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn combines_conditions() {
        let object = json!({ "email": "a@b.c", "segments": ["vip"], "data": { "seats": 5 } });
        let condition = |criterion, operator, query: Value| json!({ "criterion": criterion, "operator": operator, "query": [query] });
        let matches =
            |conditions: Value, operator| Filter::new(&conditions, operator).matches(&object);
        let vip = condition("segments", "eq", json!("vip"));
        let large = condition("data.seats", "gt", json!(5));
        assert!(matches(json!([vip]), None));
        assert!(!matches(json!([vip, large]), None));
        assert!(matches(json!([vip, large]), Some("or")));
        assert!(matches(json!([condition("email", "neq", json!("x"))]), Some("or")));
        assert!(matches(json!([condition("data.seats", "gte", json!(5))]), None));
        assert!(matches(json!([]), Some("or")));
    }
}
