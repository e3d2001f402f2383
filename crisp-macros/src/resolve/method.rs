//! One method: its parameters, times what its endpoint takes.

use crisp_api_spec::__private::{field_name, suggest};
use crisp_api_spec::{Endpoint, Type};
use quote::quote;
use syn::Ident;
use syn::ext::IdentExt;

use super::{Context, signature};
use crate::errors::ErrorSink;
use crate::item::{self, Output};
use crate::paths::ident;
use crate::plan::{Argument, Bound, Method, Need, Start};
use crate::rust_types::{Place, RustTypes};

/// The name of the argument for a body that is one argument.
const BODY: &str = "body";

pub(super) struct Resolver<'s> {
    pub(super) context: &'s Context<'s>,
    pub(super) endpoint: &'s Endpoint,
}

/// Something that the endpoint takes.
struct Slot<'s> {
    /// Its name in Rust.
    name: String,
    ty: &'s Type,
    place: Place,
    /// Whether it stands for the whole body, which a method may call what it likes.
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
            if let Some(marker) = &param.marker {
                let message = "the spec says where the parameters of its endpoints go; only those of \
                               a method with `#[endpoint(…)]` are marked";
                errors.push(syn::Error::new(marker.span, message));
            }
            let Some(index) = self.slot_for(&param.ident, &slots, &names, errors) else { continue };
            arguments.push(self.argument(&slots[index], param.ident.clone(), param.ty.as_ref()));
            names[index] = Some(param.ident.clone());
        }
        for (slot, name) in slots.iter().zip(&mut names) {
            if name.is_none() && slot.place != Place::Optional && self.bound(slot).is_none() {
                let missing = Ident::new(&slot.name, ident.span());
                arguments.push(self.argument(slot, missing.clone(), None));
                *name = Some(missing);
            }
        }
        Method {
            attrs: written.map(|method| method.attrs.clone()).unwrap_or_default(),
            call: self.context.paths.endpoint_at(self.endpoint, ident.span()),
            output: match written.map(|method| &method.output) {
                Some(Output::Own(ty)) => Some(quote! { #ty }),
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

    /// Everything that the endpoint takes; what is needed comes in the order of `__start`.
    fn slots(&self) -> Vec<Slot<'s>> {
        let endpoint = self.endpoint;
        let slot = |name: &str, ty, place| Slot {
            name: field_name(name),
            ty,
            place,
            body: false,
            page: false,
        };
        let mut slots = Vec::new();
        for parameter in endpoint.path() {
            let page = endpoint.page() == Some(parameter.name());
            let place = if page { Place::Optional } else { Place::Path };
            slots.push(Slot { page, ..slot(parameter.name(), parameter.ty(), place) });
        }
        for parameter in endpoint.query() {
            let place = if parameter.is_required() { Place::Required } else { Place::Optional };
            slots.push(slot(parameter.name(), parameter.ty(), place));
        }
        if let Some((body, fields)) = self.types().body_record(endpoint) {
            for field in fields {
                let place = Place::of(field);
                let name = body.rust_name(field.name());
                slots.push(Slot { name, ..slot(field.name(), field.ty(), place) });
            }
        } else if let Some(body) = endpoint.body() {
            slots.push(Slot { body: true, ..slot(BODY, body.ty(), Place::Required) });
        }
        slots
    }

    /// The slot that a written parameter fills.
    fn slot_for(
        &self,
        name: &Ident,
        slots: &[Slot<'_>],
        filled: &[Option<Ident>],
        errors: &ErrorSink<'_>,
    ) -> Option<usize> {
        let text = name.unraw().to_string();
        let fits = |slot: &Slot<'_>| slot.name == text || slot.page && text == "page";
        if let Some(index) = slots.iter().position(fits) {
            if filled[index].is_some() {
                errors.at(name, format_args!("the parameter `{text}` was written before"));
                return None;
            }
            return Some(index);
        }
        let best = suggest(&text, slots.iter().map(|slot| slot.name.as_str()));
        let body = slots.iter().zip(filled).position(|(slot, name)| slot.body && name.is_none());
        if best.is_none() && body.is_some() {
            return body;
        }
        let hint = match best {
            Some(best) => format!("did you mean `{best}`?"),
            None if slots.is_empty() => "it takes none".to_owned(),
            None => {
                let free = slots.iter().filter(|slot| self.bound(slot).is_none());
                let names: Vec<_> = free.map(|slot| format!("`{}`", slot.name)).collect();
                format!("it takes {}", names.join(", "))
            }
        };
        let message = format!("`{}` has no parameter `{text}`; {hint}", self.endpoint.name());
        errors.at(name, format_args!("{message}\n{}", self.expected(slots)));
        let index = slots.iter().position(|slot| Some(slot.name.as_str()) == best)?;
        filled[index].is_none().then_some(index)
    }

    /// What the whole method may look like, ready to be pasted.
    fn expected(&self, slots: &[Slot<'_>]) -> String {
        let free = slots.iter().filter(|slot| self.bound(slot).is_none());
        let (must, may): (Vec<_>, Vec<_>) = free.partition(|slot| slot.place != Place::Optional);
        let parameters = must.into_iter().chain(may).map(|slot| {
            let place = if slot.page { Place::Required } else { slot.place };
            (slot.name.as_str(), slot.ty, place)
        });
        signature::expected(self.endpoint, parameters)
    }

    fn argument(&self, slot: &Slot<'_>, name: Ident, written: Option<&syn::Type>) -> Argument {
        let types = self.types();
        let setter = match slot.place {
            Place::Optional if slot.page => Some(ident("page")),
            Place::Optional => Some(ident(&slot.name)),
            Place::Path | Place::Required | Place::Nullable => None,
        };
        Argument {
            ident: name,
            ty: match written {
                Some(ty) => quote! { #ty },
                None if slot.page => types.owned(slot.ty),
                None => types.argument(slot.ty, slot.place),
            },
            inherent_ty: types.inherent_argument(slot.ty, slot.place),
            setter,
        }
    }

    fn needs(&self, slots: &[Slot<'_>], names: &[Option<Ident>]) -> Vec<Need> {
        let needed = slots.iter().zip(names).filter(|(slot, _)| slot.place != Place::Optional);
        needed
            .filter_map(|(slot, name)| match (name, self.bound(slot)) {
                (Some(name), _) => Some(Need::Argument(name.clone())),
                (None, Some(bound)) => Some(Need::Bound(bound.ident.clone())),
                (None, None) => None,
            })
            .collect()
    }

    fn types(&self) -> RustTypes<'s> {
        RustTypes { spec: self.context.spec, paths: self.context.paths }
    }

    /// The field of the client that fills the slot when nothing is written.
    fn bound(&self, slot: &Slot<'_>) -> Option<&Bound> {
        let path = slot.place == Place::Path;
        self.context.bound.iter().find(|bound| path && field_name(&bound.name) == slot.name)
    }
}
