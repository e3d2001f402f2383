//! `#[endpoint(…)]`: an endpoint that a method declares.

use std::borrow::Cow;

use crisp_api_spec::__private::{field_name, suggest, type_name};
use crisp_api_spec::{Endpoint, Method as HttpMethod, Route, Segment, Spec};
use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{Ident, Type};

use super::{Context, output};
use crate::errors::ErrorSink;
use crate::item::{self, Declaration, Output, Param, ParamLocation};
use crate::plan::{Argument, Bound, DeclaredSegment, DeclaredStart, Method, Start, ValueSource};
use crate::rust_types::{self, RustTypes};
use crate::specs::Loaded;

/// Builds the endpoint of a declaration.
///
/// Returns nothing if its route is malformed.
pub(super) fn endpoint<'s>(
    method: &item::Method,
    declaration: &Declaration,
    loaded: &Loaded<'_>,
    errors: &ErrorSink<'_>,
) -> Option<Cow<'s, Endpoint>> {
    let (spec, name) = (&loaded.spec, method.ident.unraw().to_string());
    let Some(route) = &declaration.route else {
        without_route(method, errors);
        return None;
    };
    if let Some(known) = spec.endpoint(&name)
        && known.route().is_like(route)
    {
        let message = format!(
            "the spec already defines this endpoint; remove `#[endpoint(…)]` ({})",
            known.declared_at()
        );
        errors.at(&method.ident, message);
    }
    let call = type_name(&name);
    let own = spec.endpoints().iter().filter(|endpoint| !endpoint.is_official());
    let types = spec.definitions().iter().filter(|definition| !definition.is_official());
    let mut taken =
        own.map(|endpoint| type_name(endpoint.name())).chain(types.map(|ty| ty.name().to_owned()));
    if taken.any(|other| other == call) {
        let message = format!(
            "the spec file already defines `{call}`, which is also the name of this call; rename the method"
        );
        errors.at(&method.ident, message);
    }
    let endpoint = spec
        .declare(&name, route.clone())
        .with_tiers(declaration.tiers.clone())
        .with_page(page(method, declaration, route, spec, errors))
        .with_doc(sentence(&method.attrs));
    Some(Cow::Owned(endpoint))
}

/// Reports what else is wrong with a method whose route is malformed.
fn without_route(method: &item::Method, errors: &ErrorSink<'_>) {
    if let Output::Hole(span) = &method.output {
        errors.push(syn::Error::new(*span, NO_OUTPUT));
    }
    let untyped = |param: &&Param| param.ty.is_none() && param.marker.is_some();
    for param in method.params.iter().filter(untyped) {
        errors.at(&param.ident, "write the type, because no spec defines this endpoint");
    }
}

const NO_OUTPUT: &str = "write the output type, because no spec defines this endpoint";

/// Returns the parameter that holds the page number.
fn page(
    method: &item::Method,
    declaration: &Declaration,
    route: &Route,
    spec: &Spec,
    errors: &ErrorSink<'_>,
) -> Option<String> {
    let page = declaration.page.as_ref()?;
    let name = page.unraw().to_string();
    let found = route.parameters().any(|parameter| parameter == name);
    match &method.output {
        _ if !found => {}
        Output::Own(ty) if output::is_no_list(ty, spec) => {
            errors.at(ty, "only a list has pages; write a `Vec`, or remove `page`");
        }
        Output::Spec if route.method() != HttpMethod::Head => {
            errors.at(
                page,
                "only a list has pages; write the output of the method, or remove `page`",
            );
        }
        _ => {}
    }
    if !found {
        let hint = parameters_hint(&name, route);
        errors.at(
            page,
            format_args!("the route has no parameter `{name}` for the page number{hint}"),
        );
    }
    found.then_some(name)
}

fn parameters_hint(name: &str, route: &Route) -> String {
    let names: Vec<_> = route.parameters().collect();
    match suggest(name, names.iter().copied()) {
        Some(best) => format!("; did you mean `{best}`?"),
        None if names.is_empty() => String::new(),
        None => format!("; it has `{}`", names.join("`, `")),
    }
}

/// Returns the first line of the user's docs.
fn sentence(attrs: &[syn::Attribute]) -> Option<String> {
    attrs.iter().find_map(|attr| match &attr.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => {
                Some(text.value().trim().to_owned()).filter(|line| !line.is_empty())
            }
            _ => None,
        },
        _ => None,
    })
}

pub(super) struct Resolver<'s> {
    pub(super) context: &'s Context<'s>,
    pub(super) endpoint: &'s Endpoint,
    pub(super) written: &'s item::Method,
}

impl Resolver<'_> {
    pub(super) fn resolve(&self, errors: &ErrorSink<'_>) -> Method {
        let ident = &self.written.ident;
        let mut arguments = Vec::new();
        let mut start =
            DeclaredStart { segments: Vec::new(), query: Vec::new(), body: None, page: None };
        let mut filled: Vec<(String, &Param)> = Vec::new();
        for param in &self.written.params {
            if !param.named {
                errors.at(&param.ident, "a parameter of a method has a name");
                continue;
            }
            let Some((location, name)) = self.location(param, errors) else {
                arguments.push(argument(&param.ident, unknown(param)));
                continue;
            };
            match location {
                ParamLocation::Path if filled.iter().any(|(other, _)| *other == name) => {
                    errors.at(&param.ident, format_args!("duplicate parameter `{name}`"));
                    continue;
                }
                ParamLocation::Path => filled.push((name, param)),
                ParamLocation::Query if start.query.iter().any(|(other, _)| *other == name) => {
                    errors.at(
                        &param.ident,
                        format_args!("the query has a parameter `{name}` already"),
                    );
                }
                ParamLocation::Query => start.query.push((name, param.ident.clone())),
                ParamLocation::Body => self.body(param, &mut start, errors),
            }
            arguments.push(argument(&param.ident, self.ty(param, location, errors)));
        }
        self.segments(&filled, &mut arguments, &mut start);
        Method {
            attrs: self.written.attrs.clone(),
            call: self.context.paths.endpoint_at(self.endpoint, ident.span()),
            output: self.output(errors),
            start: Start::Declared(start),
            endpoint: self.endpoint.clone(),
            arguments,
            ident: ident.clone(),
        }
    }

    /// Adds the path parameters, and an argument for each that is neither written nor bound.
    fn segments(
        &self,
        filled: &[(String, &Param)],
        arguments: &mut Vec<Argument>,
        start: &mut DeclaredStart,
    ) {
        for (segment, parameter) in self.parameters().zip(self.endpoint.path()) {
            let name = parameter.name();
            let written = filled.iter().find(|(other, _)| other == name).map(|(_, param)| *param);
            if self.endpoint.page() == Some(name) {
                start.page = written.map(|param| param.ident.clone());
                continue;
            }
            let value = match (written, self.bound(name)) {
                (Some(param), _) => ValueSource::Argument(param.ident.clone()),
                (None, Some(bound)) => ValueSource::Bound(bound.ident.clone()),
                (None, None) => {
                    let missing = Ident::new(&field_name(name), self.written.ident.span());
                    let ty = self.types().argument(parameter.ty(), rust_types::Requirement::Path);
                    arguments.push(argument(&missing, ty));
                    ValueSource::Argument(missing)
                }
            };
            let own = written.and_then(|param| param.ty.as_ref());
            let ty = own.map_or_else(|| self.types().owned(parameter.ty()), |ty| self.rule(ty));
            let tree = matches!(segment, Segment::Tree(_));
            start.segments.push(DeclaredSegment { value, ty, tree });
        }
    }

    /// Returns the part of the request that a parameter belongs to, and its name there.
    fn location(&self, param: &Param, errors: &ErrorSink<'_>) -> Option<(ParamLocation, String)> {
        let own = param.ident.unraw().to_string();
        let in_route = |name: &str| {
            self.endpoint
                .path()
                .iter()
                .map(crisp_api_spec::Parameter::name)
                .find(|parameter| *parameter == name || field_name(parameter) == name)
        };
        let Some(marker) = &param.marker else {
            if let Some(parameter) = in_route(&own) {
                return Some((ParamLocation::Path, parameter.to_owned()));
            }
            let declaration = self.written.declaration.as_ref();
            if declaration.is_some_and(|declaration| declaration.query.contains(&own)) {
                return Some((ParamLocation::Query, own));
            }
            errors.at(
                &param.ident,
                format_args!(
                    "the route has no parameter `{own}`; mark it with `#[query]` or `#[body]`, or \
                     write `{{{own}}}` into the route"
                ),
            );
            return None;
        };
        let name = marker.name.as_ref().map_or(own, syn::LitStr::value);
        match marker.location {
            ParamLocation::Path => match in_route(&name) {
                Some(parameter) => Some((ParamLocation::Path, parameter.to_owned())),
                None => {
                    let hint = parameters_hint(&name, self.endpoint.route());
                    let message = format!("the route has no parameter `{name}`{hint}");
                    errors.push(syn::Error::new(marker.span, message));
                    None
                }
            },
            location => Some((location, name)),
        }
    }

    fn body(&self, param: &Param, start: &mut DeclaredStart, errors: &ErrorSink<'_>) {
        let method = self.endpoint.route().method();
        if !method.may_have_body() {
            let message = format!("a {method} request cannot have a body");
            errors.at(&param.ident, message);
        } else if start.body.is_some() {
            errors.at(&param.ident, "a request has only one body; combine both values in a type");
        } else {
            start.body = Some(param.ident.clone());
        }
    }

    /// Returns the type of a parameter.
    fn ty(&self, param: &Param, location: ParamLocation, errors: &ErrorSink<'_>) -> TokenStream {
        if let Some(ty) = &param.ty {
            return quote! { #ty };
        }
        if location == ParamLocation::Path {
            let name = param.marker.as_ref().and_then(|marker| marker.name.as_ref());
            let name = name.map_or_else(|| param.ident.unraw().to_string(), syn::LitStr::value);
            let found = self.endpoint.path().iter().find(|parameter| parameter.name() == name);
            if let Some(parameter) = found {
                let page = self.endpoint.page() == Some(parameter.name());
                let location = if page {
                    rust_types::Requirement::Required
                } else {
                    rust_types::Requirement::Path
                };
                return self.types().argument(parameter.ty(), location);
            }
        }
        errors.at(&param.ident, "write the type, because no spec defines this endpoint");
        unknown(param)
    }

    /// Returns the type that determines the allowed values of a path parameter.
    fn rule(&self, ty: &Type) -> TokenStream {
        let private = self.context.paths.private();
        let inner = match ty {
            Type::Reference(reference) => &*reference.elem,
            ty => ty,
        };
        match inner {
            Type::Path(path) if path.path.is_ident("str") => quote! { #private::String },
            inner => quote! { #inner },
        }
    }

    fn output(&self, errors: &ErrorSink<'_>) -> Option<TokenStream> {
        let head = self.endpoint.route().method() == HttpMethod::Head;
        match &self.written.output {
            Output::Own(ty) if head && !is_bool(ty) => {
                errors.at(ty, "a HEAD request returns whether a resource exists; use `bool`");
                None
            }
            Output::Own(ty) => Some(quote! { #ty }),
            Output::Spec if head => Some(quote! { ::core::primitive::bool }),
            Output::Spec => None,
            Output::Hole(span) => {
                errors.push(syn::Error::new(*span, NO_OUTPUT));
                None
            }
        }
    }

    fn parameters(&self) -> impl Iterator<Item = &Segment> {
        let segments = self.endpoint.route().segments().iter();
        segments.filter(|segment| segment.parameter().is_some())
    }

    fn bound(&self, name: &str) -> Option<&Bound> {
        self.context.bound.iter().find(|bound| bound.name == name)
    }

    fn types(&self) -> RustTypes<'_> {
        RustTypes { spec: self.context.spec, paths: self.context.paths }
    }
}

fn is_bool(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("bool"))
}

/// The type of a parameter with an error.
fn unknown(param: &Param) -> TokenStream {
    match &param.ty {
        Some(ty) => quote! { #ty },
        None => quote! { () },
    }
}

fn argument(name: &Ident, ty: TokenStream) -> Argument {
    Argument { ident: name.clone(), inherent_ty: ty.clone(), ty, setter: None }
}
