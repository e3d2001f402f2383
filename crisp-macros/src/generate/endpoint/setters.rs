//! The setters of a call.

use crisp_api_spec::__private::field_name;
use crisp_api_spec::{Body, Field, Parameter};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::values;
use crate::generate::docs;
use crate::paths::ident;
use crate::rust_types::{Place, RustTypes};

pub(super) fn page(types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    quote! {
        /// Sets the page number, starting at 1 (the default).
        #[inline]
        pub fn page(mut self, page: impl #private::IntoOption<::core::primitive::u32>) -> Self {
            self.call.set_page(#private::IntoOption::into_option(page).unwrap_or(1));
            self
        }
    }
}

pub(super) fn query(parameter: &Parameter, types: &RustTypes<'_>) -> TokenStream {
    let doc = docs::query_setter(parameter);
    let name = ident(&field_name(parameter.name()));
    let (wire, private) = (parameter.name(), types.paths.private());
    let ty = types.inherent_argument(parameter.ty(), Place::Optional);
    let text = values::query_text(parameter.ty(), types);
    quote! {
        #doc
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            let value = #private::IntoOption::into_option(#name);
            self.call.set_query(#wire, value.as_ref().map(#text));
            self
        }
    }
}

pub(super) fn body(body: &Body, fields: &[Field], types: &RustTypes<'_>) -> TokenStream {
    let setters = fields
        .iter()
        .filter(|field| Place::of(field) == Place::Optional)
        .map(|field| self::field(body, field, types));
    let body = types.owned(body.ty());
    quote! {
        #(#setters)*

        /// Sets the whole body, replacing all fields that were set before.
        #[inline]
        pub fn with(mut self, body: &#body) -> Self {
            self.call.set_body(body);
            self
        }
    }
}

fn field(body: &Body, field: &Field, types: &RustTypes<'_>) -> TokenStream {
    let doc = docs::field_setter(field);
    let name = ident(&body.rust_name(field.name()));
    let (wire, private) = (field.name(), types.paths.private());
    let ty = types.inherent_argument(field.ty(), Place::Optional);
    let value = values::optional_body_value(field.ty(), types);
    let clear = field.is_nullable().then(|| {
        let (doc, clear) = (docs::clear(field), format_ident!("clear_{}", name));
        quote! {
            #doc
            #[inline]
            pub fn #clear(mut self) -> Self {
                self.call.clear_field(#wire);
                self
            }
        }
    });
    quote! {
        #doc
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            let value = #private::IntoOption::into_option(#name);
            self.call.set_field(#wire, #value);
            self
        }

        #clear
    }
}
