//! Types, and what defines them.

use super::facts::{Facts, Origin};

/// What a value looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A type that needs no definition.
    Builtin(super::Builtin),
    /// The definition of this name.
    Defined(String),
    /// A JSON array of this.
    List(Box<Self>),
    /// A JSON object with free keys and values of this.
    Map(Box<Self>),
}

impl Type {
    /// The name of the definition that this is, or holds.
    pub fn definition(&self) -> Option<&str> {
        match self {
            Self::Builtin(_) => None,
            Self::Defined(name) => Some(name),
            Self::List(item) | Self::Map(item) => item.definition(),
        }
    }

    /// Whether this is a list or a map.
    pub fn is_container(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }
}

/// A named type of the spec.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    pub(crate) name: String,
    pub(crate) facts: Facts,
    pub(crate) origin: Origin,
    pub(crate) kind: Kind,
}

impl Definition {
    /// Its name, which is its Rust name too.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is known about it beside the rest.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Whether the official files define it.
    pub fn is_official(&self) -> bool {
        self.origin.official
    }

    /// The place that defines it, as `file:line`.
    pub fn declared_at(&self) -> &str {
        &self.origin.declared_at
    }

    /// What kind of type it is.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }
}

/// The kinds of [`Definition`].
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A closed set of words that may grow.
    Enum(Enum),
    /// A string that names something.
    Id(Id),
    /// A JSON object with known keys.
    Record(Record),
    /// A value whose shape a tag beside it tells.
    Union(Union),
}

/// A JSON object with known keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub(crate) fields: Vec<Field>,
}

impl Record {
    /// Its fields, in the order of the file.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }
}

/// One key of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) optional: bool,
    pub(crate) nullable: bool,
    pub(crate) empty_when_absent: bool,
    pub(crate) tag: Option<String>,
    pub(crate) secret: bool,
    pub(crate) personal: bool,
    pub(crate) bounds: Bounds,
    pub(crate) facts: Facts,
}

impl Field {
    /// The key on the wire.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type of its value.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Whether a value must be there.
    pub fn is_required(&self) -> bool {
        !self.optional && !self.nullable && !self.empty_when_absent
    }

    /// Whether it may be absent.
    pub fn is_optional(&self) -> bool {
        self.optional
    }

    /// Whether it may be null.
    pub fn is_nullable(&self) -> bool {
        self.nullable
    }

    /// Whether absent means empty, so that the Rust field needs no `Option`.
    pub fn is_empty_when_absent(&self) -> bool {
        self.empty_when_absent
    }

    /// The key beside this one that tells which variant of a union this is.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Whether its value must never be shown.
    pub fn is_secret(&self) -> bool {
        self.secret
    }

    /// Whether its value is personal data, which has no place in a log.
    pub fn is_personal(&self) -> bool {
        self.personal
    }

    /// What Crisp assumes when it is left out, and what it takes.
    pub fn bounds(&self) -> &Bounds {
        &self.bounds
    }

    /// What is known about it beside the rest.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

/// A set of words that may grow.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    pub(crate) values: Vec<String>,
    pub(crate) other: Option<String>,
}

impl Enum {
    /// The words that are known.
    pub fn values(&self) -> &[String] {
        &self.values
    }

    /// The name for every word that is not known; `Unknown` unless the spec says otherwise.
    pub fn other(&self) -> &str {
        self.other.as_deref().unwrap_or("Unknown")
    }
}

/// A value whose shape a tag beside it tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    pub(crate) variants: Vec<Variant>,
    pub(crate) untagged: bool,
}

impl Union {
    /// The shapes that are known.
    pub fn variants(&self) -> &[Variant] {
        &self.variants
    }

    /// Whether no tag stands beside it, so that the shape itself must tell.
    pub fn is_untagged(&self) -> bool {
        self.untagged
    }
}

/// One shape of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    pub(crate) tag: String,
    pub(crate) ty: Type,
}

impl Variant {
    /// The tag that stands for it.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Its shape.
    pub fn ty(&self) -> &Type {
        &self.ty
    }
}

/// A string that names something.
#[derive(Clone, Debug, PartialEq)]
pub struct Id {
    pub(crate) param: Option<String>,
    pub(crate) email: bool,
}

impl Id {
    /// The path parameter that has this type wherever it stands.
    pub fn param(&self) -> Option<&str> {
        self.param.as_deref()
    }

    /// Whether it may also be an e-mail address.
    pub fn may_be_email(&self) -> bool {
        self.email
    }
}

/// What Crisp assumes when a value is left out, and which values it takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bounds {
    pub(crate) default: Option<DefaultValue>,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
}

impl Bounds {
    /// What Crisp assumes when the value is left out.
    pub fn default_value(&self) -> Option<&DefaultValue> {
        self.default.as_ref()
    }

    /// The least value that Crisp takes.
    pub fn min(&self) -> Option<i64> {
        self.min
    }

    /// The greatest value that Crisp takes.
    pub fn max(&self) -> Option<i64> {
        self.max
    }
}

/// The value that Crisp assumes when a parameter is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefaultValue {
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Integer(i64),
    /// Text.
    Text(String),
}
