//! The conversion of values that setters accept.

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

impl IntoOption<String> for &str {
    fn into_option(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl IntoOption<String> for &String {
    fn into_option(self) -> Option<String> {
        Some(self.clone())
    }
}

impl IntoOption<String> for Option<&str> {
    fn into_option(self) -> Option<String> {
        self.map(str::to_owned)
    }
}

impl<T, const N: usize> IntoOption<Vec<T>> for [T; N] {
    fn into_option(self) -> Option<Vec<T>> {
        Some(self.into())
    }
}

impl<const N: usize> IntoOption<Vec<String>> for [&str; N] {
    fn into_option(self) -> Option<Vec<String>> {
        Some(self.map(str::to_owned).into())
    }
}
