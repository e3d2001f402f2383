//! Resolves the parameters of a method against those of its endpoint.

use crisp_api_spec::__private::{field_name, suggest};
use crisp_api_spec::{Endpoint, Type};
use quote::quote;
use syn::Ident;
use syn::ext::IdentExt;

use super::signature::Signatures;
use super::{Context, output};
use crate::errors::ErrorSink;
use crate::item::{self, Output};
use crate::paths::ident;
use crate::plan::{Argument, Bound, Method, Start, ValueSource};
use crate::rust_types::{Requirement, RustTypes};

/// The number of optional parameters in an expected signature.
const MOST_OPTIONAL: usize = 6;

/// The name of the argument for a body that is passed as a whole.
const BODY: &str = "body";

pub(super) struct Resolver<'s> {
    pub(super) context: &'s Context<'s>,
    pub(super) endpoint: &'s Endpoint,
}

/// A parameter that the endpoint accepts.
struct EndpointParameter<'s> {
    /// The name in Rust.
    name: String,
    ty: &'s Type,
    requirement: Requirement,
    /// Whether it is the whole body, for which a method may use any name.
    body: bool,
    page: bool,
}

impl<'s> Resolver<'s> {
    pub(super) fn resolve(
        &self,
        ident: Ident,
        written: Option<&item::Method>,
        errors: &ErrorSink<'_>,
    ) -> Method {
        let slots = self.slots();
        let mut arguments = Vec::new();
        let mut names: Vec<Option<Ident>> = slots.iter().map(|_| None).collect();
        for param in written.map(|method| method.params.as_slice()).unwrap_or_default() {
            if let Some(marker) = param.marker.as_ref().filter(|marker| !marker.reported) {
                let message = "the spec defines where this parameter belongs; only parameters of \
                               a method with `#[endpoint(…)]` are marked";
                errors.push(syn::Error::new(marker.span, message));
            }
            if !param.named {
                errors.at(&param.ident, self.unnamed(&slots, &names));
                continue;
            }
            let Some(index) = self.slot_for(&param.ident, &slots, &names, errors) else { continue };
            arguments.push(self.argument(&slots[index], param.ident.clone(), param.ty.as_ref()));
            names[index] = Some(param.ident.clone());
        }
        for (slot, name) in slots.iter().zip(&mut names) {
            if name.is_none()
                && slot.requirement != Requirement::Optional
                && self.bound(slot).is_none()
            {
                let missing = Ident::new(&slot.name, ident.span());
                arguments.push(self.argument(slot, missing.clone(), None));
                *name = Some(missing);
            }
        }
        Method {
            attrs: written.map(|method| method.attrs.clone()).unwrap_or_default(),
            call: self.context.paths.endpoint_at(self.endpoint, ident.span()),
            output: match written.map(|method| &method.output) {
                Some(Output::Own(ty)) => {
                    if written.is_some_and(|method| !method.output_reported) {
                        let spec = self.context.spec;
                        output::check(self.endpoint, ty, spec, &self.signatures(), errors);
                    }
                    Some(quote! { #ty })
                }
                Some(Output::Spec | Output::Hole(_)) | None => {
                    self.context.with.output(self.endpoint, &self.types())
                }
            },
            start: Start::Endpoint(self.needs(&slots, &names)),
            endpoint: self.endpoint.clone(),
            arguments,
            ident,
        }
    }

    /// Returns the parameters of the endpoint, the required ones in the order of the constructor.
    fn slots(&self) -> Vec<EndpointParameter<'s>> {
        let endpoint = self.endpoint;
        let slot = |name: &str, ty, requirement| EndpointParameter {
            name: field_name(name),
            ty,
            requirement,
            body: false,
            page: false,
        };
        let mut slots = Vec::new();
        for parameter in endpoint.path() {
            let page = endpoint.page() == Some(parameter.name());
            let requirement = if page { Requirement::Optional } else { Requirement::Path };
            slots.push(EndpointParameter {
                page,
                ..slot(parameter.name(), parameter.ty(), requirement)
            });
        }
        for parameter in endpoint.query() {
            let requirement =
                if parameter.is_required() { Requirement::Required } else { Requirement::Optional };
            slots.push(slot(parameter.name(), parameter.ty(), requirement));
        }
        if let Some((body, fields)) = self.types().body_record(endpoint) {
            for field in fields {
                let requirement = Requirement::of(field);
                let name = body.rust_name(field.name());
                slots.push(EndpointParameter {
                    name,
                    ..slot(field.name(), field.ty(), requirement)
                });
            }
        } else if let Some(body) = endpoint.body() {
            slots.push(EndpointParameter {
                body: true,
                ..slot(BODY, body.ty(), Requirement::Required)
            });
        }
        slots
    }

    /// Returns the parameter of the endpoint that a declared parameter refers to.
    fn slot_for(
        &self,
        name: &Ident,
        slots: &[EndpointParameter<'_>],
        filled: &[Option<Ident>],
        errors: &ErrorSink<'_>,
    ) -> Option<usize> {
        let text = name.unraw().to_string();
        // A field called `type` is `type_` in Rust, but `r#type` in Rust is the same name.
        let raw = field_name(&text);
        let fits = |slot: &EndpointParameter<'_>| {
            slot.name == text || slot.name == raw || slot.page && text == "page"
        };
        if let Some(index) = slots.iter().position(fits) {
            if filled[index].is_some() {
                errors.at(name, format_args!("duplicate parameter `{text}`"));
                return None;
            }
            return Some(index);
        }
        let trimmed = text.trim_start_matches('_');
        let best = suggest(trimmed, slots.iter().map(|slot| slot.name.as_str()));
        let body = slots.iter().zip(filled).position(|(slot, name)| slot.body && name.is_none());
        if best.is_none() && body.is_some() {
            return body;
        }
        let free = slots.iter().filter(|slot| self.bound(slot).is_none());
        let names: Vec<_> = free.map(|slot| format!("`{}`", slot.name)).collect();
        let hint = match best {
            Some(best) => format!("did you mean `{best}`?"),
            None if names.is_empty() => "it takes none".to_owned(),
            None => format!("it takes {}", names.join(", ")),
        };
        let message = format!("`{}` has no parameter `{text}`; {hint}", self.endpoint.name());
        errors.at(name, format_args!("{message}\n{}", self.expected(slots)));
        None
    }

    /// Returns the message about a parameter without a name.
    fn unnamed(&self, slots: &[EndpointParameter<'_>], filled: &[Option<Ident>]) -> String {
        let free = slots
            .iter()
            .zip(filled)
            .filter(|(slot, name)| name.is_none() && self.bound(slot).is_none());
        let names: Vec<_> = free.map(|(slot, _)| format!("`{}`", slot.name)).collect();
        match names.as_slice() {
            [] => format!("`{}` has no further parameters; remove it", self.endpoint.name()),
            names => format!("a parameter of a method has a name: {}", names.join(", ")),
        }
    }

    fn signatures(&self) -> Signatures {
        self.context.paths.signatures()
    }

    /// Returns the expected signature, ready to paste.
    fn expected(&self, slots: &[EndpointParameter<'_>]) -> String {
        let free = slots.iter().filter(|slot| self.bound(slot).is_none());
        let (must, may): (Vec<_>, Vec<_>) =
            free.partition(|slot| slot.requirement != Requirement::Optional);
        // Optional parameters can be left out; many of them would hide the others.
        let may = if may.len() <= MOST_OPTIONAL { may } else { Vec::new() };
        let parameters = must.into_iter().chain(may).map(|slot| {
            let requirement = if slot.page { Requirement::Required } else { slot.requirement };
            (slot.name.as_str(), slot.ty, requirement)
        });
        self.signatures().expected(self.endpoint, parameters)
    }

    fn argument(
        &self,
        slot: &EndpointParameter<'_>,
        name: Ident,
        written: Option<&syn::Type>,
    ) -> Argument {
        let types = self.types();
        let setter = match slot.requirement {
            Requirement::Optional if slot.page => Some(ident("page")),
            Requirement::Optional => Some(ident(&slot.name)),
            Requirement::Path | Requirement::Required | Requirement::Nullable => None,
        };
        Argument {
            ident: name,
            ty: match written {
                Some(ty) => quote! { #ty },
                None if slot.page => types.owned(slot.ty),
                None => types.argument(slot.ty, slot.requirement),
            },
            inherent_ty: types.inherent_argument(slot.ty, slot.requirement),
            setter,
        }
    }

    fn needs(&self, slots: &[EndpointParameter<'_>], names: &[Option<Ident>]) -> Vec<ValueSource> {
        let needed =
            slots.iter().zip(names).filter(|(slot, _)| slot.requirement != Requirement::Optional);
        needed
            .filter_map(|(slot, name)| match (name, self.bound(slot)) {
                (Some(name), _) => Some(ValueSource::Argument(name.clone())),
                (None, Some(bound)) => Some(ValueSource::Bound(bound.ident.clone())),
                (None, None) => None,
            })
            .collect()
    }

    fn types(&self) -> RustTypes<'s> {
        RustTypes { spec: self.context.spec, paths: self.context.paths }
    }

    /// Returns the field of the client that supplies the parameter by default.
    fn bound(&self, slot: &EndpointParameter<'_>) -> Option<&Bound> {
        let path = slot.requirement == Requirement::Path;
        self.context.bound.iter().find(|bound| path && field_name(&bound.name) == slot.name)
    }
}
