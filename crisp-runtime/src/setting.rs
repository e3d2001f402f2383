//! What a setter takes: a value, or an `Option` of one.

/// A value for a setter: a `T`, an `Option<T>`, or something that is clearly meant as one.
///
/// ```
/// # use crisp_api_runtime::Setting;
/// fn nickname(value: impl Setting<String>) -> Option<String> {
///     value.into_setting()
/// }
///
/// assert_eq!(nickname("Ada"), nickname(Some(String::from("Ada"))));
/// assert_eq!(nickname(None::<String>), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value for a setter of `{T}`",
    label = "expected `{T}` or `Option<{T}>`"
)]
pub trait Setting<T> {
    /// The value to set; `None` leaves the thing out.
    fn into_setting(self) -> Option<T>;
}

impl<T> Setting<T> for T {
    fn into_setting(self) -> Option<T> {
        Some(self)
    }
}

impl<T> Setting<T> for Option<T> {
    fn into_setting(self) -> Self {
        self
    }
}

impl Setting<String> for &str {
    fn into_setting(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl Setting<String> for &String {
    fn into_setting(self) -> Option<String> {
        Some(self.clone())
    }
}

impl Setting<String> for Option<&str> {
    fn into_setting(self) -> Option<String> {
        self.map(str::to_owned)
    }
}

impl<T, const N: usize> Setting<Vec<T>> for [T; N] {
    fn into_setting(self) -> Option<Vec<T>> {
        Some(self.into())
    }
}

impl<const N: usize> Setting<Vec<String>> for [&str; N] {
    fn into_setting(self) -> Option<Vec<String>> {
        Some(self.map(str::to_owned).into())
    }
}
