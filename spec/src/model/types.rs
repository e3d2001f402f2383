//! Types, and what defines them.

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
#[derive(Clone, Debug)]
pub struct Definition {
    pub(crate) name: String,
    pub(crate) doc: Option<String>,
    pub(crate) official: bool,
    pub(crate) kind: Kind,
}

impl Definition {
    /// Its name, which is its Rust name too.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// One sentence about it.
    pub fn doc(&self) -> Option<&str> {
        self.doc.as_deref()
    }

    /// Whether the official files define it.
    pub fn is_official(&self) -> bool {
        self.official
    }

    /// What kind of type it is.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }
}

/// The kinds of [`Definition`].
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
pub struct Field {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) optional: bool,
    pub(crate) nullable: bool,
    pub(crate) empty_when_absent: bool,
    pub(crate) tag: Option<String>,
    pub(crate) secret: bool,
    pub(crate) personal: bool,
    pub(crate) doc: Option<String>,
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

    /// One sentence about it.
    pub fn doc(&self) -> Option<&str> {
        self.doc.as_deref()
    }
}

/// A set of words that may grow.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
pub struct Union {
    pub(crate) variants: Vec<Variant>,
}

impl Union {
    /// The shapes that are known.
    pub fn variants(&self) -> &[Variant] {
        &self.variants
    }
}

/// One shape of a union.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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

/// The value that Crisp assumes when a parameter is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Default {
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Integer(i64),
    /// Text.
    Text(String),
}
