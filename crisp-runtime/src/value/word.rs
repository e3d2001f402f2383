//! What ids and open enums have in common: they are text on the wire.
//!
//! What follows from that is written here, and not beside each type, so that the compiler reads it
//! once.

use crate::path::{PathType, Rule};
use crate::query::QueryValue;
use crate::setting::Setting;

/// A generated type that is text on the wire.
pub trait Word: for<'t> From<&'t str> + From<String> + Clone {
    /// What a path may hold of it.
    const RULE: Rule;

    /// The text.
    fn word(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl<W: Word> PathType for W {
    const RULE: Rule = W::RULE;
}

#[diagnostic::do_not_recommend]
impl<W: Word> QueryValue for W {
    fn to_query(&self) -> String {
        self.word().to_owned()
    }
}

#[diagnostic::do_not_recommend]
impl<W: Word> Setting<W> for &str {
    fn into_setting(self) -> Option<W> {
        Some(self.into())
    }
}

#[diagnostic::do_not_recommend]
impl<W: Word> Setting<W> for String {
    fn into_setting(self) -> Option<W> {
        Some(self.into())
    }
}

#[diagnostic::do_not_recommend]
impl<W: Word> Setting<W> for &W {
    fn into_setting(self) -> Option<W> {
        Some(self.clone())
    }
}
