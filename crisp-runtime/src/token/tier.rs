//! The kinds of token, at run time and as types.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// The kind of token that requests are signed with; the value of the header `X-Crisp-Tier`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// A token of a Marketplace plugin, which serves every workspace that installed it.
    Plugin,
    /// A token of one operator's account.
    User,
    /// A token of one workspace.
    Website,
}

impl Tier {
    /// The value on the wire: `plugin`, `user` or `website`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plugin => "plugin",
            Self::User => "user",
            Self::Website => "website",
        }
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Tier {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            "plugin" => Ok(Self::Plugin),
            "user" => Ok(Self::User),
            "website" => Ok(Self::Website),
            _ => Err(Error::configuration("a tier is one of `website`, `plugin` or `user`")),
        }
    }
}

/// The type of a client whose token belongs to one operator's account.
#[derive(Clone, Copy, Debug)]
pub enum UserTier {}

/// The type of a client whose token belongs to one workspace.
#[derive(Clone, Copy, Debug)]
pub enum WebsiteTier {}

/// The type of a client whose token belongs to a Marketplace plugin.
#[derive(Clone, Copy, Debug)]
pub enum PluginTier {}

/// The type of a client whose tier is known at run time only. The compiler lets it call everything.
#[derive(Clone, Copy, Debug)]
pub enum AnyTier {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tier_is_its_word() {
        for tier in [Tier::Plugin, Tier::User, Tier::Website] {
            assert_eq!(tier.as_str().parse::<Tier>().unwrap(), tier);
        }
        let error = "Website".parse::<Tier>().unwrap_err();
        assert!(error.to_string().contains("`website`, `plugin` or `user`"));
    }
}
