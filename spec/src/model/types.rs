//! Types and their definitions.

use super::facts::{Facts, Origin};

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A built-in type.
    Builtin(super::Builtin),
    /// The definition with this name.
    Defined(String),
    /// A JSON array with items of this type.
    List(Box<Self>),
    /// A JSON object with arbitrary keys and values of this type.
    Map(Box<Self>),
}

impl Type {
    /// Returns the name of the definition that the type refers to, inside any lists and maps.
    pub fn definition(&self) -> Option<&str> {
        match self {
            Self::Builtin(_) => None,
            Self::Defined(name) => Some(name),
            Self::List(item) | Self::Map(item) => item.definition(),
        }
    }

    /// Returns whether the type is a list or a map.
    pub fn is_container(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }
}

/// A named type: a record, an enum, a union or an id.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    pub(crate) name: String,
    pub(crate) facts: Facts,
    pub(crate) origin: Origin,
    pub(crate) kind: Kind,
}

impl Definition {
    /// Returns the name, which is also the Rust name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the documentation strings.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Returns whether an official file defines the type.
    pub fn is_official(&self) -> bool {
        self.origin.official
    }

    /// Returns the location of the definition as `file:line`.
    pub fn declared_at(&self) -> &str {
        &self.origin.declared_at
    }

    /// Returns the kind of type.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }
}

/// The kind of a [`Definition`].
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A string with a set of known values.
    Enum(Enum),
    /// A string that identifies an object.
    Id(Id),
    /// A JSON object with known fields.
    Record(Record),
    /// A value of one of several types.
    Union(Union),
}

/// A JSON object with known fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub(crate) fields: Vec<Field>,
}

impl Record {
    /// Returns the fields, in file order.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }
}

/// A field of a record.
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
    /// Returns the wire name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the type of the value.
    pub fn ty(&self) -> &Type {
        &self.ty
    }

    /// Returns whether the field is required: neither optional, nullable, nor empty when absent.
    pub fn is_required(&self) -> bool {
        !self.optional && !self.nullable && !self.empty_when_absent
    }

    /// Returns whether the field can be absent.
    pub fn is_optional(&self) -> bool {
        self.optional
    }

    /// Returns whether the field can be null.
    pub fn is_nullable(&self) -> bool {
        self.nullable
    }

    /// Returns whether an absent field means an empty list or map, so the Rust field needs no `Option`.
    pub fn is_empty_when_absent(&self) -> bool {
        self.empty_when_absent
    }

    /// Returns the sibling key that holds the tag of a union.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Returns whether the value is a secret, which `Debug` never shows.
    pub fn is_secret(&self) -> bool {
        self.secret
    }

    /// Returns whether the value is personal data, which must not appear in logs.
    pub fn is_personal(&self) -> bool {
        self.personal
    }

    /// Returns the default and the accepted range.
    pub fn bounds(&self) -> &Bounds {
        &self.bounds
    }

    /// Returns the documentation strings.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }
}

/// A string with a set of known values. Crisp can add further values.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    pub(crate) values: Vec<String>,
    pub(crate) other: Option<String>,
}

impl Enum {
    /// Returns the known values.
    pub fn values(&self) -> &[String] {
        &self.values
    }

    /// Returns the name of the variant for unknown values; `Unknown` unless the spec sets another.
    pub fn other(&self) -> &str {
        self.other.as_deref().unwrap_or("Unknown")
    }
}

/// A value of one of several types, which a sibling tag or the value itself selects.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    pub(crate) variants: Vec<Variant>,
    pub(crate) untagged: bool,
}

impl Union {
    /// Returns the known variants.
    pub fn variants(&self) -> &[Variant] {
        &self.variants
    }

    /// Returns whether there is no sibling tag, so the first variant that matches the value applies.
    pub fn is_untagged(&self) -> bool {
        self.untagged
    }
}

/// A variant of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    pub(crate) tag: String,
    pub(crate) ty: Type,
}

impl Variant {
    /// Returns the tag that selects the variant.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns the type of the variant.
    pub fn ty(&self) -> &Type {
        &self.ty
    }
}

/// A string that identifies an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Id {
    pub(crate) param: Option<String>,
    pub(crate) email: bool,
}

impl Id {
    /// Returns the path parameter that has this type in every route.
    pub fn param(&self) -> Option<&str> {
        self.param.as_deref()
    }

    /// Returns whether the value can also be an email address.
    pub fn may_be_email(&self) -> bool {
        self.email
    }
}

/// The default and the accepted range of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bounds {
    pub(crate) default: Option<DefaultValue>,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
}

impl Bounds {
    /// Returns the value that Crisp assumes if none is sent.
    pub fn default_value(&self) -> Option<&DefaultValue> {
        self.default.as_ref()
    }

    /// Returns the minimum value, or the minimum number of items or entries.
    pub fn min(&self) -> Option<i64> {
        self.min
    }

    /// Returns the maximum value, or the maximum number of items or entries.
    pub fn max(&self) -> Option<i64> {
        self.max
    }
}

/// The value that Crisp assumes if a parameter or field is not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefaultValue {
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A string.
    Text(String),
}
