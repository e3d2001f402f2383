//! The keywords of the spec language, as enums.

use std::fmt;

macro_rules! keywords {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $keyword:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// All variants, in declaration order.
            pub const ALL: [Self; [$($keyword),*].len()] = [$(Self::$variant),*];

            /// Returns the keyword, as it is written in a spec.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $keyword,)* }
            }

            /// Returns the variant for `keyword`.
            pub fn from_name(keyword: &str) -> Option<Self> {
                match keyword { $($keyword => Some(Self::$variant),)* _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

keywords! {
    /// An HTTP method.
    Method {
        /// Deletes a resource.
        Delete = "DELETE",
        /// Returns a resource.
        Get = "GET",
        /// Checks whether a resource exists.
        Head = "HEAD",
        /// Updates the fields that are sent.
        Patch = "PATCH",
        /// Creates a resource or starts an action.
        Post = "POST",
        /// Replaces a resource.
        Put = "PUT",
    }
}

impl Method {
    /// Returns whether requests with this method always have a body.
    ///
    /// The official clients send `{}` if there is no data.
    pub const fn always_has_body(self) -> bool {
        matches!(self, Self::Post | Self::Put | Self::Patch)
    }

    /// Returns whether requests with this method can have a body.
    pub const fn may_have_body(self) -> bool {
        !matches!(self, Self::Get | Self::Head)
    }
}

keywords! {
    /// The kind of token that authenticates a request.
    Tier {
        /// A token of an operator's account.
        User = "user",
        /// A token of a workspace.
        Website = "website",
        /// A token of a Marketplace plugin.
        Plugin = "plugin",
    }
}

keywords! {
    /// The kinds of webhook that deliver an event.
    Hooks {
        /// Webhooks of workspaces and of plugins.
        All = "all",
        /// No webhook: only the realtime API delivers the event.
        None = "none",
        /// Webhooks of plugins only.
        Plugin = "plugin",
    }
}

keywords! {
    /// How reliably a fact is known, from the weakest to the strongest evidence.
    Evidence {
        /// No source states it.
        Guess = "guess",
        /// An official client for another language declares it.
        Client = "client",
        /// The official reference documents it.
        Documented = "documented",
        /// A recorded request or response of the service shows it.
        Real = "real",
    }
}

keywords! {
    /// A built-in type.
    Builtin {
        /// `true` or `false`.
        Bool = "bool",
        /// A time, encoded as ISO 8601 in UTC with milliseconds.
        Date = "date",
        /// A 64-bit float.
        F64 = "f64",
        /// The number that identifies a message in its conversation; can be negative.
        Fingerprint = "Fingerprint",
        /// A boolean, encoded as `1` or `0`.
        Flag = "flag",
        /// A signed 32-bit integer.
        I32 = "i32",
        /// A signed 64-bit integer.
        I64 = "i64",
        /// Any JSON value.
        Json = "json",
        /// A string, a number, or a boolean.
        Scalar = "scalar",
        /// A string.
        String = "string",
        /// A time, encoded as milliseconds since the Unix epoch.
        Timestamp = "Timestamp",
        /// An unsigned 16-bit integer.
        U16 = "u16",
        /// An unsigned 32-bit integer.
        U32 = "u32",
        /// An unsigned 64-bit integer.
        U64 = "u64",
        /// An unsigned 8-bit integer.
        U8 = "u8",
    }
}
