//! What ids and open enums have in common: they are text on the wire.
//!
//! What follows from that is written here, and not beside each type, so that the compiler reads it
//! once.

use crate::into_option::IntoOption;
use crate::request::path::{PathType, Rule};
use crate::request::query::QueryValue;

/// A generated type that is text on the wire.
pub trait StringType: for<'t> From<&'t str> + From<String> + Clone {
    /// What a path may hold of it.
    const RULE: Rule;

    /// The text.
    fn word(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl<W: StringType> PathType for W {
    const RULE: Rule = W::RULE;
}

#[diagnostic::do_not_recommend]
impl<W: StringType> QueryValue for W {
    fn to_query(&self) -> String {
        self.word().to_owned()
    }
}

#[diagnostic::do_not_recommend]
impl<W: StringType> IntoOption<W> for &str {
    fn into_option(self) -> Option<W> {
        Some(self.into())
    }
}

#[diagnostic::do_not_recommend]
impl<W: StringType> IntoOption<W> for String {
    fn into_option(self) -> Option<W> {
        Some(self.into())
    }
}

#[diagnostic::do_not_recommend]
impl<W: StringType> IntoOption<W> for &W {
    fn into_option(self) -> Option<W> {
        Some(self.clone())
    }
}
