//! The setters of a call.

use crisp_api_spec::__private::field_name;
use crisp_api_spec::{Body, Builtin, Field, Parameter, Type};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::values;
use crate::generate::docs;
use crate::paths::ident;
use crate::rust_types::{Requirement, RustTypes};

pub(super) fn page(types: &RustTypes<'_>) -> TokenStream {
    let private = types.paths.private();
    quote! {
        /// Sets the page number, starting at 1 (the default).
        #[inline]
        pub fn page(self, page: impl #private::IntoPage) -> Self {
            self.__page(page)
        }
    }
}

pub(super) fn query(parameter: &Parameter, types: &RustTypes<'_>) -> TokenStream {
    let doc = docs::query_setter(parameter);
    let name = ident(&field_name(parameter.name()));
    let wire = parameter.name();
    let ty = types.inherent_argument(parameter.ty(), Requirement::Optional);
    let format = values::query_text(parameter.ty(), types);
    quote! {
        #doc
        #[inline]
        pub fn #name(self, #name: #ty) -> Self {
            self.__query(#wire, #name, #format)
        }
    }
}

pub(super) fn body(body: &Body, fields: &[Field], types: &RustTypes<'_>) -> TokenStream {
    let setters = fields
        .iter()
        .filter(|field| Requirement::of(field) == Requirement::Optional)
        .map(|field| self::field(body, field, types));
    let body = types.owned(body.ty());
    quote! {
        #(#setters)*

        /// Sets the whole body, replacing all fields that were set before.
        #[inline]
        pub fn with(self, body: &#body) -> Self {
            self.__body(body)
        }
    }
}

fn field(body: &Body, field: &Field, types: &RustTypes<'_>) -> TokenStream {
    let doc = docs::field_setter(field);
    let name = ident(&body.rust_name(field.name()));
    let wire = field.name();
    let ty = types.inherent_argument(field.ty(), Requirement::Optional);
    let set = match field.ty() {
        Type::Builtin(Builtin::Date) => quote! { __date },
        _ => quote! { __field },
    };
    let clear = field.is_nullable().then(|| {
        let (doc, clear) = (docs::clear(field), format_ident!("clear_{}", name));
        quote! {
            #doc
            #[inline]
            pub fn #clear(self) -> Self {
                self.__clear(#wire)
            }
        }
    });
    quote! {
        #doc
        #[inline]
        pub fn #name(self, #name: #ty) -> Self {
            self.#set(#wire, #name)
        }

        #clear
    }
}
