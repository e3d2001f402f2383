//! The enum of realtime events, with a constant for each and the events that deliver a call's result.

use crisp_api_spec::__private::type_name;
use crisp_api_spec::{Endpoint, Event, Hooks, Spec, Tier};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::docs;
use crate::paths::{Paths, ident};
use crate::rust_types::RustTypes;

/// Generates `Event` for the module that defines `EventMeta`, `HookSupport`, `UnknownEvent`,
/// `UndecodableEvent` and `ResultEvent`.
pub(super) fn generate(paths: &Paths, spec: &Spec) -> TokenStream {
    let types = RustTypes { spec, paths };
    let events: Vec<_> = spec.events().iter().map(|event| Item::new(event, &types)).collect();
    let (definition, names, conversions) =
        (definition(&events), names(&events, spec), conversions(&events, paths));
    let results = spec.endpoints().iter().filter_map(|endpoint| result(endpoint, &events, paths));
    quote! {
        #definition
        #names
        #conversions
        #(#results)*
    }
}

/// An event with the tokens that several parts of the code need.
struct Item<'s> {
    event: &'s Event,
    variant: Ident,
    constant: Ident,
    payload: TokenStream,
    docs: TokenStream,
}

impl<'s> Item<'s> {
    fn new(event: &'s Event, types: &RustTypes<'_>) -> Self {
        Self {
            event,
            variant: ident(&type_name(event.name())),
            constant: ident(&event.name().replace([':', '-'], "_").to_uppercase()),
            payload: types.owned(event.payload()),
            docs: docs::docs(about(event, types)),
        }
    }

    fn name(&self) -> &'s str {
        self.event.name()
    }
}

fn definition(events: &[Item<'_>]) -> TokenStream {
    let variants = events.iter().map(|Item { variant, payload, docs, .. }| {
        quote! { #docs #variant(::std::boxed::Box<#payload>) }
    });
    quote! {
        /// A realtime event with its typed payload.
        ///
        /// Serializes as the object `{"event": …, "data": …}`. Decoding never fails: an event that this
        /// version does not define is [`Unknown`](Self::Unknown), and one whose payload does not match
        /// its type is [`Undecodable`](Self::Undecodable).
        #[derive(Clone, Debug)]
        #[allow(clippy::enum_variant_names)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants,)*
            /// An event that this version does not define.
            Unknown(UnknownEvent),
            /// An event whose payload does not match its type.
            Undecodable(UndecodableEvent),
        }
    }
}

/// The constants that describe the events.
fn names(events: &[Item<'_>], spec: &Spec) -> TokenStream {
    let constants = events.iter().map(|item| {
        let (constant, name) = (&item.constant, item.name());
        let doc = docs::docs([format!("The event `{name}`; see [`Event::{}`].", item.variant)]);
        let tiers = item.event.tiers().unwrap_or_default().iter().map(|tier| variant_of(*tier));
        let scope = match item.event.scope() {
            Some(scope) => quote! { ::core::option::Option::Some(#scope) },
            None => quote! { ::core::option::Option::None },
        };
        let hooks = ident(match item.event.hooks() {
            Hooks::None => "None",
            Hooks::Plugin => "Plugins",
            _ => "All",
        });
        let results = results_of(item.event, spec).map(Endpoint::name);
        quote! {
            #doc
            pub const #constant: &'static EventMeta = &EventMeta {
                name: #name,
                tiers: &[#(Tier::#tiers),*],
                scope: #scope,
                hooks: HookSupport::#hooks,
                results_of: &[#(#results),*],
            };
        }
    });
    let all = events.iter().map(|item| &item.constant);
    quote! {
        /// The descriptions of the events, to subscribe to them.
        impl Event {
            #(#constants)*

            /// All events that the spec defines, in its order.
            pub const ALL: &'static [&'static EventMeta] = &[#(Self::#all),*];
        }
    }
}

fn variant_of(tier: Tier) -> Ident {
    ident(match tier {
        Tier::User => "User",
        Tier::Website => "Website",
        Tier::Plugin => "Plugin",
    })
}

fn conversions(events: &[Item<'_>], paths: &Paths) -> TokenStream {
    let private = paths.private();
    let decode = events.iter().map(|item| {
        let (name, variant) = (item.name(), &item.variant);
        quote! { #name => #private::from_json(json).map(|data| Self::#variant(Box::new(data))) }
    });
    let meta = events.iter().map(|Item { variant, constant, .. }| {
        quote! { Self::#variant(_) => ::core::option::Option::Some(Self::#constant) }
    });
    let serialize = events.iter().map(|item| {
        let (name, variant) = (item.name(), &item.variant);
        quote! { Self::#variant(data) => event_json(serializer, #name, data) }
    });
    quote! {
        impl Event {
            /// Decodes the payload of the event with this name, if the spec defines it.
            fn decode_known(
                name: &str,
                json: &[u8],
            ) -> ::core::option::Option<#private::Result<Self>> {
                ::core::option::Option::Some(match name {
                    #(#decode,)*
                    _ => return ::core::option::Option::None,
                })
            }

            /// Returns the description of the event, or `None` if this version does not define it or
            /// its payload could not be decoded.
            pub fn meta(&self) -> ::core::option::Option<&'static EventMeta> {
                match self {
                    #(#meta,)*
                    Self::Unknown(_) | Self::Undecodable(_) => ::core::option::Option::None,
                }
            }
        }

        impl #private::Serialize for Event {
            fn serialize<S: #private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    #(#serialize,)*
                    Self::Unknown(event) => event_json(serializer, &event.name, &event.data),
                    Self::Undecodable(event) => event_json(serializer, &event.name, &event.data),
                }
            }
        }
    }
}

/// Generates the link from an endpoint to the event that delivers its result.
fn result(endpoint: &Endpoint, events: &[Item<'_>], paths: &Paths) -> Option<TokenStream> {
    let Item { variant, constant, payload, .. } =
        events.iter().find(|item| Some(item.name()) == endpoint.event())?;
    let call = paths.endpoint_at(endpoint, proc_macro2::Span::call_site());
    Some(quote! {
        impl ResultEvent for #call {
            type Payload = #payload;
            const EVENT: &'static EventMeta = Event::#constant;

            fn payload(event: Event) -> ::core::result::Result<#payload, Event> {
                match event {
                    Event::#variant(payload) => ::core::result::Result::Ok(*payload),
                    other => ::core::result::Result::Err(other),
                }
            }
        }
    })
}

fn results_of<'s>(event: &Event, spec: &'s Spec) -> impl Iterator<Item = &'s Endpoint> {
    let name = event.name().to_owned();
    spec.endpoints().iter().filter(move |endpoint| endpoint.event() == Some(name.as_str()))
}

/// The docs of a variant.
fn about(event: &Event, types: &RustTypes<'_>) -> Vec<String> {
    let doc = event.facts().doc();
    let name = event.name();
    let mut lines = vec![doc.map_or_else(|| format!("The event `{name}`."), str::to_owned)];
    lines.extend([String::new(), format!("- Name: `{name}`")]);
    lines.push(match event.tiers() {
        Some(tiers) => {
            let tiers: Vec<_> = tiers.iter().map(|tier| format!("`{tier}`")).collect();
            format!("- Tiers: {}", tiers.join(", "))
        }
        None => "- Tiers: not documented".to_owned(),
    });
    lines.push(match event.scope().and_then(|scope| scope.rsplit_once(' ')) {
        Some((scope, access)) => format!("- Scope of plugin tokens: `{scope}` ({access})"),
        None => "- Scope of plugin tokens: not documented".to_owned(),
    });
    let hooks = match event.hooks() {
        Hooks::None => "none",
        Hooks::Plugin => "those of plugins only",
        _ => "those of plugins and of workspaces",
    };
    lines.push(format!("- Webhooks: {hooks}"));
    let results: Vec<_> = results_of(event, types.spec)
        .map(|endpoint| {
            let call = types.paths.endpoint_at(endpoint, proc_macro2::Span::call_site());
            format!("[`{}`]({})", endpoint.name(), call.to_string().replace(' ', ""))
        })
        .collect();
    if !results.is_empty() {
        lines.push(format!("- Delivers the result of: {}", results.join(", ")));
    }
    lines.extend(docs::remarks(event.facts()));
    lines
}
