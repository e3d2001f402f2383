//! The tiers of tokens, as values and as types.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// The tier of a token, which is sent in the header `X-Crisp-Tier`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// A token of a Marketplace plugin, with access to all workspaces that installed it.
    Plugin,
    /// A token of an operator's account.
    User,
    /// A token of one workspace.
    Website,
}

impl Tier {
    /// Returns the value of the header: `plugin`, `user` or `website`.
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
            _ => Err(Error::configuration("a tier must be `website`, `plugin` or `user`")),
        }
    }
}

/// The tier type of clients with a token of an operator's account.
#[derive(Clone, Copy, Debug)]
pub enum UserTier {}

/// The tier type of clients with a token of one workspace.
#[derive(Clone, Copy, Debug)]
pub enum WebsiteTier {}

/// The tier type of clients with a token of a Marketplace plugin.
#[derive(Clone, Copy, Debug)]
pub enum PluginTier {}

/// The tier type of clients whose tier is only known at run time. The compiler allows them to call
/// every endpoint.
#[derive(Clone, Copy, Debug)]
pub enum AnyTier {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tier_is_parsed_from_its_header_value() {
        for tier in [Tier::Plugin, Tier::User, Tier::Website] {
            assert_eq!(tier.as_str().parse::<Tier>().unwrap(), tier);
        }
        let error = "Website".parse::<Tier>().unwrap_err();
        assert!(error.to_string().contains("`website`, `plugin` or `user`"));
    }
}
