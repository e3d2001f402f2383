//! The serialization and `Debug` output of records.

use crisp_api_spec::__private::field_name;
use crisp_api_spec::{Builtin, Field, Type};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{RecordCode, rust_name};

pub(super) fn generate(code: &RecordCode<'_>) -> TokenStream {
    let (private, name) = (code.private(), &code.name);
    let puts = code.fields.iter().map(|(index, field)| put(code, *index, field));
    let extra = code.extra.as_ref().map(|extra| {
        quote! { writer.extra(&self.#extra, <Self as #private::Record>::FIELDS); }
    });
    let explicit_keys = if code.tracks_explicit_keys {
        quote! { self.__explicit }
    } else {
        quote! { #private::ExplicitKeys::new(0) }
    };
    let mutable = (!code.fields.is_empty() || extra.is_some()).then(|| quote! { mut });
    quote! {
        impl #private::Serialize for #name {
            fn serialize<S: #private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                let #mutable writer = #private::Writer::new(serializer, #explicit_keys);
                #(#puts)*
                #extra
                writer.end()
            }
        }
    }
}

fn put(code: &RecordCode<'_>, index: usize, field: &Field) -> TokenStream {
    let private = code.private();
    let (wire, name) = (field.name(), rust_name(field));
    let tag = field.tag().map(|tag| quote! { writer.put(#tag, self.#name.tag()); });
    let date = matches!(field.ty(), Type::Builtin(Builtin::Date));
    let index = Literal::usize_unsuffixed(index);
    let min_items = field.bounds().min().filter(|_| field.ty().is_container());
    let optional = !field.is_required() && !field.is_empty_when_absent();
    let value = match (date, optional) {
        (true, true) => quote! { &self.#name.as_ref().map(#private::Date) },
        (true, false) => quote! { &#private::Date(&self.#name) },
        (false, _) => quote! { &self.#name },
    };
    let content = if let (Some(min_items), true) = (min_items, field.is_required()) {
        let min_items = Literal::i64_unsuffixed(min_items);
        quote! { writer.at_least(#wire, #value, #min_items); }
    } else if field.is_required() || (field.is_nullable() && !field.is_optional()) {
        // A nullable field that is not optional must be present, so it is null without a value.
        quote! { writer.put(#wire, #value); }
    } else if optional {
        quote! { writer.optional(#wire, #index, #value); }
    } else {
        quote! { writer.non_empty(#wire, #index, #value); }
    };
    quote! { #tag #content }
}

/// Generates `Debug`, which redacts secrets and personal data.
pub(super) fn debug(code: &RecordCode<'_>) -> TokenStream {
    let private = code.private();
    let (name, text) = (&code.name, code.definition.name());
    let fields = code.fields().map(|field| {
        let (name, value) = (field_name(field.name()), debug_value(code, field));
        quote! { (#name, #value) }
    });
    let extra = code.extra.as_ref().map(|extra| {
        let name = extra.to_string();
        quote! { (#name, (!self.#extra.is_empty()).then_some(&#private::Redacted::PERSONAL as _)) }
    });
    let entries = fields.chain(extra);
    quote! {
        impl ::core::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #private::debug_record(f, #text, &[#(#entries),*])
            }
        }
    }
}

/// Returns the `Debug` value of a field: its value, or a placeholder if the value is redacted.
fn debug_value(code: &RecordCode<'_>, field: &Field) -> TokenStream {
    let private = code.private();
    let name = rust_name(field);
    let redacted = if field.is_secret() {
        Some(quote! { &#private::Redacted::SECRET })
    } else if field.is_personal() {
        Some(quote! { &#private::Redacted::PERSONAL })
    } else {
        None
    };
    let optional = !field.is_required() && !field.is_empty_when_absent();
    match (optional, redacted) {
        (true, Some(redacted)) => quote! { #private::redacted_field(&self.#name, #redacted) },
        (true, None) => quote! { #private::debug_field(&self.#name) },
        (false, Some(redacted)) => quote! { ::core::option::Option::Some(#redacted) },
        (false, None) => quote! { ::core::option::Option::Some(&self.#name) },
    }
}
