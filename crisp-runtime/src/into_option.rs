//! The conversion of values that setters and arguments accept.

#![allow(clippy::disallowed_types, reason = "a `HashMap` of the user's is accepted, and sorted")]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

/// A value that a setter for `T` accepts: a `T`, an `Option<T>`, or a type with an unambiguous
/// conversion, such as `&str` for a `String`.
///
/// ```
/// # use crisp_api_runtime as crisp_api;
/// use crisp_api::IntoOption;
///
/// fn nickname(value: impl IntoOption<String>) -> Option<String> {
///     value.into_option()
/// }
///
/// assert_eq!(nickname("Ada"), nickname(Some(String::from("Ada"))));
/// assert_eq!(nickname(None::<String>), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a valid value for a setter of `{T}`",
    label = "expected `{T}` or `Option<{T}>`"
)]
pub trait IntoOption<T> {
    /// Returns the value to set, or `None` to leave it out.
    fn into_option(self) -> Option<T>;
}

impl<T> IntoOption<T> for T {
    fn into_option(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoOption<T> for Option<T> {
    fn into_option(self) -> Self {
        self
    }
}

macro_rules! text {
    ($($type:ty),*) => {
        $(impl IntoOption<String> for $type {
            fn into_option(self) -> Option<String> {
                Some(self.into())
            }
        }

        impl IntoOption<String> for Option<$type> {
            fn into_option(self) -> Option<String> {
                self.map(Into::into)
            }
        })*
    };
}

text!(&str, &String, Cow<'_, str>);

impl<T, const N: usize> IntoOption<Vec<T>> for [T; N] {
    fn into_option(self) -> Option<Vec<T>> {
        Some(self.into())
    }
}

impl<T: Clone> IntoOption<Vec<T>> for &[T] {
    fn into_option(self) -> Option<Vec<T>> {
        Some(self.to_vec())
    }
}

impl<T: Clone, const N: usize> IntoOption<Vec<T>> for &[T; N] {
    fn into_option(self) -> Option<Vec<T>> {
        Some(self.to_vec())
    }
}

impl<T: Clone> IntoOption<Vec<T>> for &Vec<T> {
    fn into_option(self) -> Option<Vec<T>> {
        Some(self.clone())
    }
}

macro_rules! text_lists {
    ($([$($generics:tt)*] $type:ty),*) => {
        $(impl<$($generics)*> IntoOption<Vec<String>> for $type {
            fn into_option(self) -> Option<Vec<String>> {
                Some(self.iter().map(|text| (*text).to_owned()).collect())
            }
        })*
    };
}

text_lists!([const N: usize] [&str; N], [const N: usize] &[&str; N], [] &[&str], [] Vec<&str>, [] &Vec<&str>);

/// Collections of entries, for maps. Values are converted too, so that `[("seats", 5)]` is a map of
/// scalars.
macro_rules! maps {
    ($([$($generics:tt)*] $type:ty),*) => {
        $(impl<K: Into<String>, I: Into<V>, V, $($generics)*> IntoOption<BTreeMap<String, V>> for $type {
            fn into_option(self) -> Option<BTreeMap<String, V>> {
                Some(self.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
            }
        })*
    };
}

maps!([const N: usize] [(K, I); N], [] Vec<(K, I)>, [S] HashMap<K, I, S>);

/// A value that a required list or map of type `T` accepts: the values that a setter accepts, except
/// for an `Option`.
///
/// ```
/// # use crisp_api_runtime as crisp_api;
/// use crisp_api::IntoValue;
///
/// fn sessions(ids: impl IntoValue<Vec<String>>) -> Vec<String> {
///     ids.into_value()
/// }
///
/// assert_eq!(sessions(["session_1"]), sessions(vec![String::from("session_1")]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a valid value for an argument of type `{T}`",
    label = "expected `{T}`"
)]
pub trait IntoValue<T> {
    /// Returns the value.
    fn into_value(self) -> T;
}

macro_rules! values {
    ($([$($generics:tt)*] $type:ty => $target:ty),* $(,)?) => {
        $(impl<$($generics)*> IntoValue<$target> for $type
        where
            Self: IntoOption<$target>,
        {
            fn into_value(self) -> $target {
                self.into_option().unwrap_or_default()
            }
        })*
    };
}

values!(
    [T, I] Vec<I> => Vec<T>,
    [T, I, const N: usize] [I; N] => Vec<T>,
    [T, I, const N: usize] &[I; N] => Vec<T>,
    [T, I] &[I] => Vec<T>,
    [T, I] &Vec<I> => Vec<T>,
    [V] BTreeMap<String, V> => BTreeMap<String, V>,
    [V, K, I, const N: usize] [(K, I); N] => BTreeMap<String, V>,
    [V, K, I] Vec<(K, I)> => BTreeMap<String, V>,
    [V, K, I, S] HashMap<K, I, S> => BTreeMap<String, V>,
);

/// A page number: an integer or an `Option` of one. `None` is the first page.
pub trait IntoPage {
    /// Returns the page number. A negative one becomes 0, with which a call is not sent.
    fn into_page(self) -> u32;
}

macro_rules! pages {
    ($($type:ty),*) => {
        $(impl IntoPage for $type {
            fn into_page(self) -> u32 {
                // Negative numbers are the only ones below the range.
                u32::try_from(self).unwrap_or(if self.lt(&1) { 0 } else { u32::MAX })
            }
        }

        impl IntoPage for Option<$type> {
            fn into_page(self) -> u32 {
                self.map_or(1, IntoPage::into_page)
            }
        })*
    };
}

pages!(i32, i64, u16, u32, u64, usize);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scalar;

    fn list(value: impl IntoOption<Vec<String>>) -> Vec<String> {
        value.into_option().unwrap()
    }

    fn map(value: impl IntoOption<BTreeMap<String, Scalar>>) -> BTreeMap<String, Scalar> {
        value.into_option().unwrap()
    }

    #[allow(clippy::needless_borrows_for_generic_args, reason = "tests references, too")]
    #[test]
    fn accepts_every_common_list_of_strings() {
        let owned = vec![String::from("a"), String::from("b")];
        let texts = ["a", "b"];
        assert_eq!(list(texts), owned);
        assert_eq!(list(&texts), owned);
        assert_eq!(list(&texts[..]), owned);
        assert_eq!(list(vec!["a", "b"]), owned);
        assert_eq!(list(&vec!["a", "b"]), owned);
        assert_eq!(list(&owned), owned);
        assert_eq!(list(&owned[..]), owned);
        assert_eq!(list([String::from("a"), String::from("b")]), owned);
        assert_eq!(list(Some(owned.clone())), owned);
        assert_eq!(list(owned.clone()), owned);
        assert_eq!(Cow::Borrowed("a").into_option(), Some(String::from("a")));
        assert_eq!(IntoOption::<String>::into_option(Some(&owned[0])), Some(String::from("a")));
    }

    #[test]
    #[allow(clippy::disallowed_types, reason = "users may have one")]
    fn accepts_every_common_map_of_scalars() {
        let expected = BTreeMap::from([(String::from("seats"), Scalar::from(5))]);
        assert_eq!(map([("seats", 5)]), expected);
        assert_eq!(map([(String::from("seats"), Scalar::from(5))]), expected);
        assert_eq!(map(vec![("seats", 5)]), expected);
        assert_eq!(map(HashMap::from([("seats", 5)])), expected);
        assert_eq!(map(expected.clone()), expected);
        assert_eq!(map(Some(expected.clone())), expected);
        let value: BTreeMap<String, Scalar> = [("seats", 5)].into_value();
        assert_eq!(value, expected);
    }

    #[test]
    fn accepts_integers_as_page_numbers() {
        assert_eq!((2.into_page(), 2_usize.into_page(), 2_u64.into_page()), (2, 2, 2));
        assert_eq!((Some(3_u32).into_page(), None::<u32>.into_page()), (3, 1));
        assert_eq!(((-1).into_page(), 0.into_page(), usize::MAX.into_page()), (0, 0, u32::MAX));
    }
}
