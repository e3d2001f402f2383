//! The arguments of `#[client(spec = "…", tier(…), bind(…), include(…), …)]`.

mod items;
mod parse;
mod unknown;

use crisp_api_spec::Tier;
use proc_macro2::{Span, TokenStream};
use syn::{Ident, LitStr, Path, parse_quote};

use crate::errors::ErrorSink;
use crate::paths::Paths;

/// The arguments of the attribute.
pub(crate) struct Arguments {
    /// Spec files that are merged over the official one.
    pub(crate) spec: Vec<LitStr>,
    /// Whether a spec file is named in a way that cannot be read, so that names may be missing.
    pub(crate) unread_spec: bool,
    /// Whether the official spec is included.
    pub(crate) official: bool,
    /// The tiers that must be allowed to call every method.
    pub(crate) tiers: Vec<(Tier, Span)>,
    /// The groups and endpoints that become methods without being declared.
    pub(crate) include: Vec<Include>,
    /// The path parameters that the client stores.
    pub(crate) bind: Vec<Ident>,
    /// The spec types that the user's own types replace in outputs.
    pub(crate) with: Vec<With>,
    /// The name of the client, if it is not the trait's name followed by `Client`.
    pub(crate) name: Option<Ident>,
    /// The name of the module for the items that spec files define.
    pub(crate) module: Option<Ident>,
    /// The span of `fake`, if a fake is to be generated.
    pub(crate) fake: Option<Span>,
    /// The span of `local`, if implementors need not be `Send` and `Sync`.
    pub(crate) local: Option<Span>,
    /// Whether to write the expansion to a file.
    pub(crate) debug: bool,
    /// Whether the attribute has the path of the facade.
    pub(crate) names_crate: bool,
    /// The path of the facade.
    pub(crate) krate: Path,
}

/// `Conversation = MyConversation`.
pub(crate) struct With {
    pub(crate) name: Ident,
    pub(crate) ty: syn::Type,
}

/// `group::*`, `group::{a, b}` or `group::a`.
pub(crate) struct Include {
    pub(crate) group: Vec<Ident>,
    pub(crate) names: Names,
}

pub(crate) enum Names {
    All,
    These(Vec<Ident>),
    /// A single name, which may be an endpoint or, by mistake, a group.
    One(Ident),
}

impl Arguments {
    /// Parses the arguments. Reports malformed ones and keeps the others.
    pub(crate) fn parse(tokens: TokenStream, errors: &ErrorSink<'_>) -> Self {
        let mut arguments = Self {
            spec: Vec::new(),
            unread_spec: false,
            official: true,
            tiers: Vec::new(),
            include: Vec::new(),
            bind: Vec::new(),
            name: None,
            fake: None,
            with: Vec::new(),
            local: None,
            debug: false,
            module: None,
            names_crate: false,
            krate: parse_quote!(::crisp_api),
        };
        parse::into(&mut arguments, tokens, errors);
        arguments
    }

    /// Returns the paths that generated code uses.
    pub(crate) fn paths(&self) -> Paths {
        Paths::new(self.krate.clone())
    }
}
