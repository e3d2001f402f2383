//! The common trait of id types and open enums.
//!
//! The implementations that follow from it are blanket implementations, which compile faster than
//! one implementation for each type.

use crate::into_option::IntoOption;
use crate::request::path::{PathType, Rule};
use crate::request::query::QueryValue;

/// A generated type that is a string in JSON.
pub trait StringType: for<'t> From<&'t str> + From<String> + Clone {
    /// The values that a path parameter of this type accepts.
    const RULE: Rule;

    /// Returns the string.
    fn text(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl<W: StringType> PathType for W {
    const RULE: Rule = W::RULE;
}

#[diagnostic::do_not_recommend]
impl<W: StringType> QueryValue for W {
    fn to_query(&self) -> String {
        self.text().to_owned()
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

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty),*) => {
        $(#[diagnostic::do_not_recommend]
        impl<W: StringType, $($generics)*> IntoOption<Vec<W>> for $type {
            fn into_option(self) -> Option<Vec<W>> {
                Some(self.iter().map(|text| W::from(text.as_ref())).collect())
            }
        })*
    };
}

lists!([const N: usize] [&str; N], [const N: usize] &[&str; N], [] &[&str], [] Vec<&str>, [] &Vec<&str>);
lists!([const N: usize] [String; N], [const N: usize] &[String; N], [] &[String], [] Vec<String>, [] &Vec<String>);
