//! How a record is written and shown.

use crisp_api_spec::__private::field_name;
use crisp_api_spec::{Builtin, Field, Type};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Shape, rust_name};

pub(super) fn generate(shape: &Shape<'_>) -> TokenStream {
    let (private, name) = (shape.private(), &shape.name);
    let puts = shape.fields.iter().map(|(index, field)| put(shape, *index, field));
    let extra = shape.extra.as_ref().map(|extra| {
        quote! { writer.extra(&self.#extra, <Self as #private::Record>::FIELDS); }
    });
    let kept = if shape.remembers {
        quote! { self.__explicit }
    } else {
        quote! { #private::ExplicitKeys::new(0) }
    };
    let mutable = (!shape.fields.is_empty() || extra.is_some()).then(|| quote! { mut });
    quote! {
        impl #private::Serialize for #name {
            fn serialize<S: #private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                let #mutable writer = #private::Writer::new(serializer, #kept);
                #(#puts)*
                #extra
                writer.end()
            }
        }
    }
}

fn put(shape: &Shape<'_>, index: usize, field: &Field) -> TokenStream {
    let private = shape.private();
    let (wire, name) = (field.name(), rust_name(field));
    let tag = field.tag().map(|tag| quote! { writer.put(#tag, self.#name.tag()); });
    let date = matches!(field.ty(), Type::Builtin(Builtin::Date));
    let index = Literal::usize_unsuffixed(index);
    let least = field.bounds().min().filter(|_| field.ty().is_container());
    let optional = !field.is_required() && !field.is_empty_when_absent();
    let value = match (date, optional) {
        (true, true) => quote! { &self.#name.as_ref().map(#private::Date) },
        (true, false) => quote! { &#private::Date(&self.#name) },
        (false, _) => quote! { &self.#name },
    };
    let content = if let (Some(least), true) = (least, field.is_required()) {
        let least = Literal::i64_unsuffixed(least);
        quote! { writer.at_least(#wire, #value, #least); }
    } else if field.is_required() || (field.is_nullable() && !field.is_optional()) {
        // What must be there, and may be null, is null where there is no value.
        quote! { writer.put(#wire, #value); }
    } else if optional {
        quote! { writer.optional(#wire, #index, #value); }
    } else {
        quote! { writer.non_empty(#wire, #index, #value); }
    };
    quote! { #tag #content }
}

/// `Debug`, without secrets and personal data.
pub(super) fn showing(shape: &Shape<'_>) -> TokenStream {
    let private = shape.private();
    let (name, text) = (&shape.name, shape.definition.name());
    let fields = shape.fields().map(|field| {
        let (name, shown) = (field_name(field.name()), shown(shape, field));
        quote! { (#name, #shown) }
    });
    let extra = shape.extra.as_ref().map(|extra| {
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

/// What is shown of a field: its value, or that there is one.
fn shown(shape: &Shape<'_>, field: &Field) -> TokenStream {
    let private = shape.private();
    let name = rust_name(field);
    let hidden = if field.is_secret() {
        Some(quote! { &#private::Redacted::SECRET })
    } else if field.is_personal() {
        Some(quote! { &#private::Redacted::PERSONAL })
    } else {
        None
    };
    let optional = !field.is_required() && !field.is_empty_when_absent();
    match (optional, hidden) {
        (true, Some(hidden)) => quote! { #private::redacted_field(&self.#name, #hidden) },
        (true, None) => quote! { #private::debug_field(&self.#name) },
        (false, Some(hidden)) => quote! { ::core::option::Option::Some(#hidden) },
        (false, None) => quote! { ::core::option::Option::Some(&self.#name) },
    }
}
