//! The closed sets of words that a spec uses.

use std::fmt;

macro_rules! keywords {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $keyword:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: [Self; [$($keyword),*].len()] = [$(Self::$variant),*];

            /// The word in the spec.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $keyword,)* }
            }

            /// What `word` stands for.
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
    /// An HTTP method that Crisp uses.
    Method {
        /// Removes.
        Delete = "DELETE",
        /// Reads.
        Get = "GET",
        /// Asks whether something exists.
        Head = "HEAD",
        /// Changes what is named and keeps the rest.
        Patch = "PATCH",
        /// Creates, or sets something off.
        Post = "POST",
        /// Replaces.
        Put = "PUT",
    }
}

impl Method {
    /// Whether a request with this method carries a body even when there is nothing to say.
    ///
    /// Crisp's own clients send `{}` with these.
    pub const fn always_has_body(self) -> bool {
        matches!(self, Self::Post | Self::Put | Self::Patch)
    }

    /// Whether a request with this method may carry a body.
    pub const fn may_have_body(self) -> bool {
        !matches!(self, Self::Get | Self::Head)
    }
}

keywords! {
    /// The kind of token that a request is signed with.
    Tier {
        /// A token of one operator's account.
        User = "user",
        /// A token of one workspace.
        Website = "website",
        /// A token of a Marketplace plugin.
        Plugin = "plugin",
    }
}

keywords! {
    /// Which web hooks carry an event.
    Hooks {
        /// Those of workspaces and those of plugins.
        All = "all",
        /// None: it comes over the realtime API only.
        None = "none",
        /// Those of plugins only.
        Plugin = "plugin",
    }
}

keywords! {
    /// A type that needs no definition.
    Builtin {
        /// `true` or `false`.
        Bool = "bool",
        /// A point in time, written as ISO 8601 in UTC with milliseconds.
        Date = "date",
        /// A 64-bit float.
        F64 = "f64",
        /// The number of a message in its conversation; may be negative.
        Fingerprint = "Fingerprint",
        /// `true` or `false`, written as `1` or `0`.
        Flag = "flag",
        /// A signed 32-bit integer.
        I32 = "i32",
        /// A signed 64-bit integer.
        I64 = "i64",
        /// Any JSON value.
        Json = "json",
        /// A string, a number, or a boolean.
        Scalar = "scalar",
        /// Text.
        String = "string",
        /// A point in time, written as milliseconds since 1970.
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
