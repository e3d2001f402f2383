//! The scopes that the token of a plugin needs.

use std::collections::BTreeSet;

use crisp_api_spec::{Endpoint, Method as HttpMethod};
use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::plan::Client;

/// Returns the scope of an endpoint and the access to it, such as `website:visitors read`.
pub(super) fn of(endpoint: &Endpoint) -> Option<String> {
    let access = match endpoint.route().method() {
        HttpMethod::Get | HttpMethod::Head => "read",
        _ => "write",
    };
    Some(format!("{} {access}", endpoint.scope()?))
}

/// Generates `SCOPES`, which lists the scopes of the client's methods once each.
pub(super) fn constant(client: &Client) -> TokenStream {
    let scopes: BTreeSet<_> =
        client.methods.iter().filter_map(|method| of(&method.endpoint)).collect();
    let doc = docs::docs([
        "The scopes that the production token of a plugin needs for these methods, each with the access \
         to it. Request them in the Marketplace."
            .to_owned(),
        String::new(),
        "Endpoints without a documented scope, and those that the trait declares itself, add none."
            .to_owned(),
    ]);
    quote! {
        #doc
        pub const SCOPES: &'static [&'static ::core::primitive::str] = &[#(#scopes),*];
    }
}
