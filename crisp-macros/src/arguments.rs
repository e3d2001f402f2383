//! `#[client(spec = "…", tier(…), bind(…), include(…), …)]`: what was said beside the item.

mod parse;

use crisp_api_spec::Tier;
use proc_macro2::{Span, TokenStream};
use syn::{Ident, LitStr, Path, parse_quote};

use crate::errors::ErrorSink;
use crate::paths::Paths;

/// The arguments of the attribute.
pub(crate) struct Arguments {
    /// Spec files that are merged over the official one.
    pub(crate) spec: Vec<LitStr>,
    /// Whether the official spec is there at all.
    pub(crate) official: bool,
    /// The tiers that every method must be allowed for.
    pub(crate) tiers: Vec<(Tier, Span)>,
    /// The groups and endpoints that become methods without being written.
    pub(crate) include: Vec<Include>,
    /// The path parameters that the client holds.
    pub(crate) bind: Vec<Ident>,
    /// The types of the spec that methods give as types of the user's.
    pub(crate) with: Vec<With>,
    /// The name of the client, if it is not that of the trait with `Client` behind it.
    pub(crate) name: Option<Ident>,
    /// The name of the module for what spec files define.
    pub(crate) module: Option<Ident>,
    /// Whether to emit a test double, and where that is said.
    pub(crate) fake: Option<Span>,
    /// Whether implementors need not be `Send` and `Sync`, and where that is said.
    pub(crate) local: Option<Span>,
    /// Whether to write the expansion to a file.
    pub(crate) debug: bool,
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
}

impl Arguments {
    /// Reads the arguments, reports what is wrong with them, and keeps the rest.
    pub(crate) fn parse(tokens: TokenStream, errors: &ErrorSink<'_>) -> Self {
        let mut arguments = Self {
            spec: Vec::new(),
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
            krate: parse_quote!(::crisp_api),
        };
        parse::into(&mut arguments, tokens, errors);
        arguments
    }

    /// Where generated code finds what it names.
    pub(crate) fn paths(&self) -> Paths {
        Paths::new(self.krate.clone())
    }
}
