//! The names that a spec gives, and those that it must not give.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Builtin, field_name, type_name};
use crate::parse::{Document, Endpoint, Kind};
use crate::source::{Files, Span, Spanned};

/// What every handle has beside its endpoints.
const HANDLE_METHODS: [&str; 2] = ["clone", "raw"];

/// The names of generics in generated call_names.
const TYPE_PARAMETERS: [&str; 3] = ["I", "T", "U"];

/// Everything that can be referred to by name.
pub(super) struct Names {
    types: BTreeMap<String, Span>,
    enums: BTreeMap<String, Vec<String>>,
    unions: BTreeMap<String, bool>,
    params: BTreeMap<String, Spanned<String>>,
    endpoints: BTreeMap<String, Span>,
    events: BTreeSet<String>,
    string_types: BTreeSet<String>,
    bodies: BTreeMap<String, Span>,
    malformed: BTreeSet<String>,
    /// The labels of each file, since the reference repeats some of them in other groups.
    labels: BTreeMap<(usize, String), Span>,
    routes: BTreeMap<String, Spanned<String>>,
    call_names: BTreeMap<String, Span>,
    was: BTreeMap<String, Span>,
}

impl Names {
    /// Collects the names in `document`, and reports those that cannot be given.
    pub(super) fn collect(document: &Document, diagnostics: &mut Diagnostics) -> Self {
        let files = diagnostics.files().clone();
        let mut names = Self {
            types: BTreeMap::new(),
            enums: BTreeMap::new(),
            unions: BTreeMap::new(),
            params: BTreeMap::new(),
            endpoints: BTreeMap::new(),
            events: document.events.iter().map(|event| event.name.value.clone()).collect(),
            string_types: BTreeSet::new(),
            bodies: BTreeMap::new(),
            malformed: document.malformed.iter().cloned().collect(),
            labels: BTreeMap::new(),
            routes: BTreeMap::new(),
            call_names: BTreeMap::new(),
            was: BTreeMap::new(),
        };
        for definition in &document.definitions {
            let name = &definition.name;
            check_type_name(name, diagnostics);
            names.types.insert(name.value.clone(), name.span.clone());
            if matches!(definition.kind, Kind::Enum { .. } | Kind::Id { .. }) {
                names.string_types.insert(name.value.clone());
            }
            match &definition.kind {
                Kind::Id { param: Some(param), .. } => {
                    names.bind_parameter(param, name, diagnostics)
                }
                Kind::Union { untagged, .. } => {
                    names.unions.insert(name.value.clone(), *untagged);
                }
                Kind::Enum { values, .. } => {
                    let values = values.iter().map(|value| value.value.clone());
                    names.enums.insert(name.value.clone(), values.collect());
                }
                Kind::Record(_) | Kind::Id { .. } => {}
            }
        }
        for endpoint in &document.endpoints {
            check_endpoint_name(&endpoint.name, diagnostics);
            names.endpoints.insert(endpoint.name.value.clone(), endpoint.name.span.clone());
            if let Some(body) = &endpoint.body {
                names.bodies.insert(endpoint.name.value.clone(), body.expr.span.clone());
            }
        }
        for endpoint in &document.endpoints {
            names.check_label(endpoint, diagnostics);
            names.check_route(endpoint, diagnostics);
            names.check_form(endpoint, document, diagnostics);
            names.check_call_name(endpoint, diagnostics);
            names.check_former_names(endpoint, diagnostics);
            if !files.get(endpoint.name.span.file).is_official() {
                names.check_call_name_in_module(endpoint, &files, diagnostics);
            }
        }
        names
    }

    pub(super) fn has_type(&self, name: &str) -> bool {
        self.types.contains_key(name) || self.malformed.contains(name)
    }

    /// Whether a type is text on the wire: an id or an enum.
    pub(super) fn is_string(&self, name: &str) -> bool {
        self.string_types.contains(name)
    }

    /// Returns whether `name` is defined, but its definition could not be parsed.
    pub(super) fn is_malformed(&self, name: &str) -> bool {
        self.malformed.contains(name)
    }

    /// Returns whether any definition could not be parsed.
    pub(super) fn has_malformed(&self) -> bool {
        !self.malformed.is_empty()
    }

    /// Where an endpoint names its body.
    pub(super) fn body_span(&self, endpoint: &str) -> Option<Span> {
        self.bodies.get(endpoint).cloned()
    }

    pub(super) fn has_event(&self, name: &str) -> bool {
        self.events.contains(name) || self.malformed.contains(name)
    }

    pub(super) fn has_endpoint(&self, name: &str) -> bool {
        self.endpoints.contains_key(name) || self.malformed.contains(name)
    }

    pub(super) fn events(&self) -> impl Iterator<Item = &str> + Clone {
        self.events.iter().map(String::as_str)
    }

    pub(super) fn endpoints(&self) -> impl Iterator<Item = &str> + Clone {
        self.endpoints.keys().map(String::as_str)
    }

    /// Whether a union of this name has no tag; none where there is no such union.
    pub(super) fn union(&self, name: &str) -> Option<bool> {
        self.unions.get(name).copied()
    }

    /// The values of the enum of this name.
    pub(super) fn values(&self, name: &str) -> Option<&[String]> {
        self.enums.get(name).map(Vec::as_slice)
    }

    /// Where the type is defined.
    pub(super) fn type_span(&self, name: &str) -> Option<Span> {
        self.types.get(name).cloned()
    }

    /// Every name that a type may have, for suggestions.
    pub(super) fn types(&self) -> impl Iterator<Item = &str> + Clone {
        self.types.keys().map(String::as_str).chain(Builtin::ALL.iter().map(|b| b.as_str()))
    }

    /// The type of every path parameter with this name.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.get(name).map(|id| id.value.as_str())
    }

    /// The names of path parameters that have a type wherever they stand.
    pub(super) fn params(&self) -> impl Iterator<Item = &str> + Clone {
        self.params.keys().map(String::as_str)
    }

    fn bind_parameter(
        &mut self,
        param: &Spanned<String>,
        id: &Spanned<String>,
        diagnostics: &mut Diagnostics,
    ) {
        if let Some(other) = self.params.insert(param.value.clone(), id.clone()) {
            let message =
                format!("the parameter `{}` is that of `{}` already", param.value, other.value);
            diagnostics.push(
                Diagnostic::new(message, param.span.clone())
                    .note("it is claimed by this id", other.span),
            );
        }
    }

    fn check_label(&mut self, endpoint: &Endpoint, diagnostics: &mut Diagnostics) {
        let Some(label) = &endpoint.label else { return };
        if let Some(first) =
            self.labels.insert((label.span.file, label.value.clone()), label.span.clone())
        {
            let message = format!("two endpoints are labelled `{}`", label.value);
            diagnostics.push(
                Diagnostic::new(message, label.span.clone())
                    .warning()
                    .note("the other one is here", first),
            );
        }
    }

    /// A method and a path mean one thing, unless two endpoints say that they are forms of it.
    fn check_route(&mut self, endpoint: &Endpoint, diagnostics: &mut Diagnostics) {
        let Some(route) = endpoint.route.as_ref().filter(|_| endpoint.form_of.is_none()) else {
            return;
        };
        let named = Spanned { value: endpoint.name.value.clone(), span: route.span.clone() };
        if let Some(first) = self.routes.get(&route.value.pattern()) {
            let message = format!("`{}` has the same method and path", first.value);
            diagnostics.push(
                Diagnostic::new(message, route.span.clone())
                    .note(format!("this is the route of `{}`", first.value), first.span.clone())
                    .help(format!(
                        "if both are meant, say `form_of = \"{}\"` in this one",
                        first.value
                    )),
            );
            return;
        }
        self.routes.insert(route.value.pattern(), named);
    }

    /// A form has the route of an endpoint that is no form itself.
    fn check_form(&self, endpoint: &Endpoint, document: &Document, diagnostics: &mut Diagnostics) {
        let (Some(form), Some(route)) = (&endpoint.form_of, &endpoint.route) else { return };
        let main = document.endpoints.iter().find(|main| main.name.value == form.value);
        let Some(main) = main else {
            if !self.has_endpoint(&form.value) {
                let message = format!("there is no endpoint `{}`", form.value);
                let diagnostic = Diagnostic::new(message, form.span.clone());
                diagnostics.push(diagnostic.allowed(&form.value, self.endpoints()));
            }
            return;
        };
        if let Some(other) = &main.form_of {
            let message = format!("`{}` is a form itself", form.value);
            let diagnostic = Diagnostic::new(message, form.span.clone());
            diagnostics.push(match other.value == endpoint.name.value {
                true => diagnostic,
                false => diagnostic.label(format!("name `{}` here too", other.value)),
            });
        } else if let Some(of_main) = &main.route
            && of_main.value.pattern() != route.value.pattern()
        {
            let message = format!("`{}` has another method or path", form.value);
            diagnostics.push(
                Diagnostic::new(message, form.span.clone())
                    .note("this is its route", of_main.span.clone()),
            );
        }
    }

    /// Every call is a struct, and the generator has some names of its own.
    fn check_call_name(&mut self, endpoint: &Endpoint, diagnostics: &mut Diagnostics) {
        let name = type_name(&endpoint.name.value);
        if TYPE_PARAMETERS.contains(&name.as_str()) {
            let message = format!("the call of `{}` would be `{name}`", endpoint.name.value);
            let label = "generated code call_names something else so";
            diagnostics.push(Diagnostic::new(message, endpoint.name.span.clone()).label(label));
        }
        match self.call_names.get(&name) {
            Some(first) => diagnostics.push(
                Diagnostic::new(
                    format!("the call of `{}` is `{name}` in Rust", endpoint.name.value),
                    endpoint.name.span.clone(),
                )
                .note("this endpoint's call has the same name", first.clone()),
            ),
            None => {
                self.call_names.insert(name, endpoint.name.span.clone());
            }
        }
    }

    fn check_former_names(&mut self, endpoint: &Endpoint, diagnostics: &mut Diagnostics) {
        for old in &endpoint.was {
            match self.was.get(&old.value) {
                Some(first) => diagnostics.push(
                    Diagnostic::new(
                        format!("two endpoints were called `{}`", old.value),
                        old.span.clone(),
                    )
                    .note("the other one says so here", first.clone()),
                ),
                None => {
                    self.was.insert(old.value.clone(), old.span.clone());
                }
            }
        }
    }

    /// In the module of a user's file, call_names and types live side by side.
    fn check_call_name_in_module(
        &self,
        endpoint: &Endpoint,
        files: &Files,
        diagnostics: &mut Diagnostics,
    ) {
        let name = type_name(&endpoint.name.value);
        let span = self.types.get(&name).filter(|span| !files.get(span.file).is_official());
        let Some(span) = span else { return };
        let message = format!("the call of `{}` is `{name}` in Rust", endpoint.name.value);
        diagnostics.push(
            Diagnostic::new(message, endpoint.name.span.clone())
                .note("this type has the same name", span.clone()),
        );
    }
}

fn check_type_name(name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let text = name.value.as_str();
    if Builtin::from_name(text).is_some() {
        let message = format!("`{text}` is a type already");
        diagnostics.push(Diagnostic::new(message, name.span.clone()));
    } else if type_name(text) != text {
        let message = format!("`{text}` cannot name a Rust type");
        let label = format!("write `{}`", type_name(text));
        diagnostics.push(Diagnostic::new(message, name.span.clone()).label(label));
    }
}

fn check_endpoint_name(name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let text = name.value.as_str();
    let is_valid = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if HANDLE_METHODS.contains(&text) {
        let message = format!("every handle has a method `{text}` already");
        diagnostics.push(Diagnostic::new(message, name.span.clone()));
    } else if !text.starts_with(|c: char| c.is_ascii_lowercase())
        || !text.chars().all(is_valid)
        || field_name(text) != text
    {
        diagnostics.push(
            Diagnostic::new(format!("`{text}` cannot name a Rust method"), name.span.clone())
                .help("write it in snake_case, and not as a word that Rust keeps to itself"),
        );
    }
}
