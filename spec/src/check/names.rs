//! The names that a spec defines, and checks of these names.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Builtin, field_name, type_name};
use crate::parse::{Definition, Document, Endpoint, Kind};
use crate::source::{Files, Span, Spanned};

/// The methods of every generated handle.
const HANDLE_METHODS: [&str; 2] = ["clone", "raw"];

/// The type of all calls in a module of generated code.
const CALL: &str = "EndpointCall";

/// The names that definitions can refer to, and those that must be unique.
pub(super) struct Names {
    types: BTreeMap<String, Span>,
    enums: BTreeMap<String, Vec<String>>,
    unions: BTreeMap<String, bool>,
    params: BTreeMap<String, Spanned<String>>,
    endpoints: BTreeMap<String, Span>,
    events: BTreeSet<String>,
    reasons: BTreeSet<String>,
    sources: BTreeMap<String, u16>,
    path_parameters: BTreeSet<String>,
    string_types: BTreeSet<String>,
    bodies: BTreeMap<String, Span>,
    malformed: BTreeSet<String>,
    /// The labels, by file: the official reference uses some of them in several groups.
    labels: BTreeMap<(usize, String), Span>,
    routes: BTreeMap<String, Spanned<String>>,
    call_names: BTreeMap<String, Span>,
    was: BTreeMap<String, Span>,
}

impl Names {
    /// Collects the names in `document`, and reports invalid and duplicate ones.
    pub(super) fn collect(document: &Document, diagnostics: &mut Diagnostics) -> Self {
        let files = diagnostics.files().clone();
        let mut names = Self {
            types: BTreeMap::new(),
            enums: BTreeMap::new(),
            unions: BTreeMap::new(),
            params: BTreeMap::new(),
            endpoints: BTreeMap::new(),
            events: document.events.iter().map(|event| event.name.value.clone()).collect(),
            reasons: document.reasons.iter().map(|reason| reason.name.value.clone()).collect(),
            sources: sources(document),
            path_parameters: path_parameters(document),
            string_types: BTreeSet::new(),
            bodies: BTreeMap::new(),
            malformed: document.malformed.iter().cloned().collect(),
            labels: BTreeMap::new(),
            routes: BTreeMap::new(),
            call_names: BTreeMap::new(),
            was: BTreeMap::new(),
        };
        for definition in &document.definitions {
            names.collect_definition(definition, diagnostics);
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

    fn collect_definition(&mut self, definition: &Definition, diagnostics: &mut Diagnostics) {
        let name = &definition.name;
        check_type_name(name, diagnostics);
        self.types.insert(name.value.clone(), name.span.clone());
        if matches!(definition.kind, Kind::Enum { .. } | Kind::Id { .. }) {
            self.string_types.insert(name.value.clone());
        }
        match &definition.kind {
            Kind::Id { param: Some(param), .. } => {
                self.bind_parameter(param, name, diagnostics);
            }
            Kind::Union { untagged, .. } => {
                self.unions.insert(name.value.clone(), *untagged);
            }
            Kind::Enum { values, .. } => {
                let values = values.iter().map(|value| value.value.clone());
                self.enums.insert(name.value.clone(), values.collect());
            }
            Kind::Record(_) | Kind::Id { .. } => {}
        }
    }

    pub(super) fn has_type(&self, name: &str) -> bool {
        self.types.contains_key(name) || self.malformed.contains(name)
    }

    /// Returns whether a type is a string on the wire: an id or an enum.
    pub(super) fn is_string(&self, name: &str) -> bool {
        self.string_types.contains(name)
    }

    /// Returns whether `name` is defined, and its definition could be parsed.
    pub(super) fn is_usable(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// Returns whether any definition could not be parsed.
    pub(super) fn has_malformed(&self) -> bool {
        !self.malformed.is_empty()
    }

    /// Returns the span of an endpoint's body type.
    pub(super) fn body_span(&self, endpoint: &str) -> Option<Span> {
        self.bodies.get(endpoint).cloned()
    }

    pub(super) fn has_event(&self, name: &str) -> bool {
        self.events.contains(name) || self.malformed.contains(name)
    }

    pub(super) fn has_reason(&self, name: &str) -> bool {
        self.reasons.contains(name) || self.malformed.contains(name)
    }

    pub(super) fn reasons(&self) -> impl Iterator<Item = &str> + Clone {
        self.reasons.iter().map(String::as_str)
    }

    /// Returns the index of the source called `name`.
    pub(super) fn source(&self, name: &str) -> Option<u16> {
        self.sources.get(name).copied()
    }

    pub(super) fn sources(&self) -> impl Iterator<Item = &str> + Clone {
        self.sources.keys().map(String::as_str)
    }

    /// Returns whether any route has a path parameter called `name`.
    pub(super) fn is_path_parameter(&self, name: &str) -> bool {
        self.path_parameters.contains(name)
    }

    pub(super) fn path_parameters(&self) -> impl Iterator<Item = &str> + Clone {
        self.path_parameters.iter().map(String::as_str)
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

    /// Returns whether the union called `name` is untagged, or `None` if there is no such union.
    pub(super) fn union(&self, name: &str) -> Option<bool> {
        self.unions.get(name).copied()
    }

    /// Returns the values of the enum called `name`.
    pub(super) fn values(&self, name: &str) -> Option<&[String]> {
        self.enums.get(name).map(Vec::as_slice)
    }

    /// Returns the span of the name in the type's definition.
    pub(super) fn type_span(&self, name: &str) -> Option<Span> {
        self.types.get(name).cloned()
    }

    /// Returns the names of all defined and built-in types.
    pub(super) fn types(&self) -> impl Iterator<Item = &str> + Clone {
        self.types.keys().map(String::as_str).chain(Builtin::ALL.iter().map(|b| b.as_str()))
    }

    /// Returns the id type that is bound to the path parameter `name`.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.get(name).map(|id| id.value.as_str())
    }

    /// Returns the names of all path parameters that are bound to an id type.
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
                format!("the parameter `{}` is already bound to `{}`", param.value, other.value);
            diagnostics.push(
                Diagnostic::new(message, param.span.clone())
                    .note("this id is bound to it", other.span),
            );
        }
    }

    fn check_label(&mut self, endpoint: &Endpoint, diagnostics: &mut Diagnostics) {
        let Some(label) = &endpoint.label else { return };
        if let Some(first) =
            self.labels.insert((label.span.file, label.value.clone()), label.span.clone())
        {
            let message = format!("duplicate label `{}`", label.value);
            diagnostics.push(
                Diagnostic::new(message, label.span.clone())
                    .warning()
                    .note("the first use is here", first),
            );
        }
    }

    /// Reports an endpoint with the route of another one, unless it is declared as a form of it.
    fn check_route(&mut self, endpoint: &Endpoint, diagnostics: &mut Diagnostics) {
        let route = &endpoint.route;
        let Some(pattern) = route.value.pattern().filter(|_| endpoint.form_of.is_none()) else {
            return;
        };
        let named = Spanned { value: endpoint.name.value.clone(), span: route.span.clone() };
        if let Some(first) = self.routes.get(&pattern) {
            let message = format!("`{}` has the same method and path", first.value);
            diagnostics.push(
                Diagnostic::new(message, route.span.clone())
                    .note(format!("the route of `{}` is here", first.value), first.span.clone())
                    .help(format!(
                        "add `form_of = \"{}\"` if this is another form of that endpoint",
                        first.value
                    )),
            );
            return;
        }
        self.routes.insert(pattern, named);
    }

    /// Checks that a form has the route of its main endpoint, which is not a form itself.
    fn check_form(&self, endpoint: &Endpoint, document: &Document, diagnostics: &mut Diagnostics) {
        let (Some(form), route) = (&endpoint.form_of, &endpoint.route) else { return };
        let main = document.endpoints.iter().find(|main| main.name.value == form.value);
        let Some(main) = main else {
            if !self.has_endpoint(&form.value) {
                let message = format!("unknown endpoint `{}`", form.value);
                let diagnostic = Diagnostic::new(message, form.span.clone());
                diagnostics.push(diagnostic.allowed(&form.value, self.endpoints()));
            }
            return;
        };
        if let Some(other) = &main.form_of {
            let message = format!("`{}` is a form itself, so it cannot have forms", form.value);
            let diagnostic = Diagnostic::new(message, form.span.clone());
            diagnostics.push(match other.value == endpoint.name.value {
                true => diagnostic,
                false => diagnostic.label(format!("use `{}`", other.value)),
            });
        } else if let (Some(expected), Some(pattern)) =
            (main.route.value.pattern(), route.value.pattern())
            && expected != pattern
        {
            let of_main = &main.route;
            let message = format!("a form must have the method and path of `{}`", form.value);
            diagnostics.push(
                Diagnostic::new(message, form.span.clone())
                    .note("that route is here", of_main.span.clone()),
            );
        }
    }

    /// Checks that the name of the call's struct is unique and not used by generated code.
    fn check_call_name(&mut self, endpoint: &Endpoint, diagnostics: &mut Diagnostics) {
        let name = type_name(&endpoint.name.value);
        if name == CALL {
            let message = format!("the call of `{}` would be named `{name}`", endpoint.name.value);
            let label = format!("generated code uses `{name}` for all calls");
            diagnostics.push(Diagnostic::new(message, endpoint.name.span.clone()).label(label));
        }
        match self.call_names.get(&name) {
            Some(first) => diagnostics.push(
                Diagnostic::new(
                    format!(
                        "the call of `{}` is named `{name}` in Rust, which is already used",
                        endpoint.name.value
                    ),
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
                        format!("duplicate former name `{}`", old.value),
                        old.span.clone(),
                    )
                    .note("the first use is here", first.clone()),
                ),
                None => {
                    self.was.insert(old.value.clone(), old.span.clone());
                }
            }
        }
    }

    /// Checks that the call's struct is not named like a type. The module that is generated for a
    /// user's file contains both.
    fn check_call_name_in_module(
        &self,
        endpoint: &Endpoint,
        files: &Files,
        diagnostics: &mut Diagnostics,
    ) {
        let name = type_name(&endpoint.name.value);
        let span = self.types.get(&name).filter(|span| !files.get(span.file).is_official());
        let Some(span) = span else { return };
        let message = format!(
            "the call of `{}` is named `{name}` in Rust, which is already used",
            endpoint.name.value
        );
        diagnostics.push(
            Diagnostic::new(message, endpoint.name.span.clone())
                .note("this type has the same name", span.clone()),
        );
    }
}

/// Returns the names of the path parameters of all routes.
fn path_parameters(document: &Document) -> BTreeSet<String> {
    let routes = document.endpoints.iter().map(|endpoint| &endpoint.route);
    let names: BTreeSet<&str> = routes
        .flat_map(|route| route.value.parameters().map(|(name, _)| name.value.as_str()))
        .collect();
    names.into_iter().map(str::to_owned).collect()
}

/// Returns the indices of the sources, by name.
fn sources(document: &Document) -> BTreeMap<String, u16> {
    let names = document.sources.iter().map(|source| source.name.value.clone());
    names.zip(0..).collect()
}

fn check_type_name(name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let text = name.value.as_str();
    if Builtin::from_name(text).is_some() {
        let message = format!("`{text}` is a built-in type; choose another name");
        diagnostics.push(Diagnostic::new(message, name.span.clone()));
    } else if text == CALL {
        let message = format!("generated code uses `{text}` for all calls; choose another name");
        diagnostics.push(Diagnostic::new(message, name.span.clone()));
    } else if type_name(text) != text {
        let message = format!("`{text}` is not a valid Rust type name");
        let label = format!("write `{}`", type_name(text));
        diagnostics.push(Diagnostic::new(message, name.span.clone()).label(label));
    }
}

fn check_endpoint_name(name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let text = name.value.as_str();
    let is_valid = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if HANDLE_METHODS.contains(&text) {
        let message = format!("`{text}` is reserved: every handle has a method with this name");
        diagnostics.push(Diagnostic::new(message, name.span.clone()));
    } else if !text.starts_with(|c: char| c.is_ascii_lowercase())
        || !text.chars().all(is_valid)
        || field_name(text) != text
    {
        diagnostics.push(
            Diagnostic::new(format!("`{text}` is not a valid Rust method name"), name.span.clone())
                .help("use snake_case, and avoid Rust keywords"),
        );
    }
}
