//! The parser of documentation strings.

use super::Reader;
use super::keys::Keys;
use crate::model::Facts;

/// The keys of the documentation strings. In a type, they start with `_` to distinguish them from
/// fields.
pub(super) struct FactKeys {
    doc: &'static str,
    note: &'static str,
    unverified: &'static str,
    deprecated: &'static str,
    pub(super) from: &'static str,
    pub(super) overrides: &'static str,
}

/// The keys in most tables.
pub(super) const PLAIN: FactKeys = FactKeys {
    doc: "doc",
    note: "note",
    unverified: "unverified",
    deprecated: "deprecated",
    from: "from",
    overrides: "override",
};

/// The keys in `[type.Name]`.
pub(super) const UNDERSCORED: FactKeys = FactKeys {
    doc: "_doc",
    note: "_note",
    unverified: "_unverified",
    deprecated: "_deprecated",
    from: "_from",
    overrides: "_override",
};

pub(super) fn parse(names: &FactKeys, keys: &mut Keys<'_>, reader: &mut Reader<'_>) -> Facts {
    Facts {
        doc: keys.text(names.doc, reader),
        note: keys.text(names.note, reader),
        unverified: keys.text(names.unverified, reader),
        deprecated: keys.text(names.deprecated, reader),
        source: None,
        evidence: None,
    }
}
