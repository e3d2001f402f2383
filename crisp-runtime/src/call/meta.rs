//! The static description of an endpoint.

use crate::token::Tier;

/// The static description of an endpoint.
#[derive(Debug)]
#[non_exhaustive]
pub struct Meta {
    /// The name of the endpoint's method, such as `get_website`.
    pub name: &'static str,
    /// The endpoint's title in the official reference.
    pub label: Option<&'static str>,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub route: &'static str,
    /// The path parameter that holds the page number, starting at 1.
    pub page: Option<&'static str>,
    /// The tiers that the reference documents, or `None` if it documents none.
    pub tiers: Option<&'static [Tier]>,
    /// The scope that a production token of a plugin needs, and the access to it, such as
    /// `website:conversation:messages write`, or `None` if it is not documented.
    pub scope: Option<&'static str>,
    /// The URL of the endpoint's entry in the official reference.
    pub reference: Option<&'static str>,
    /// The lists in the body that need a minimum number of items, with that number.
    pub min_items: &'static [(&'static str, usize)],
    /// The numeric query parameters with a documented range: name, minimum and maximum.
    pub ranges: &'static [(&'static str, i64, i64)],
}

impl Meta {
    #[doc(hidden)]
    pub const fn __new(
        name: &'static str,
        label: Option<&'static str>,
        (method, route): (&'static str, &'static str),
        page: Option<&'static str>,
        tiers: Option<&'static [Tier]>,
        reference: Option<&'static str>,
        min_items: &'static [(&'static str, usize)],
    ) -> Self {
        Self {
            name,
            label,
            method,
            route,
            page,
            tiers,
            scope: None,
            reference,
            min_items,
            ranges: &[],
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn __ranges(mut self, ranges: &'static [(&'static str, i64, i64)]) -> Self {
        self.ranges = ranges;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn __scope(mut self, scope: &'static str) -> Self {
        self.scope = Some(scope);
        self
    }
}
