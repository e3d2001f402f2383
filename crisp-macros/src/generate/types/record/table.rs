//! The constant that describes a record at run time.

use crisp_api_spec::__private::{example, field_name};
use crisp_api_spec::{Builtin, Type};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{RecordCode, RecordKey};

/// Generates `Record::TABLE`, without the entries that have their default.
pub(super) fn generate(code: &RecordCode<'_>) -> TokenStream {
    let (private, name) = (code.private(), code.definition.name());
    let keys = code.keys.iter().map(|key| key.wire);
    let masks = [
        ("required", mask(code, |key| key.required)),
        ("always", mask(code, |key| !key.is_tag && is_always_written(key))),
        ("tags", mask(code, |key| key.is_tag)),
        ("dates", mask(code, |key| matches!(key.field.ty(), Type::Builtin(Builtin::Date)))),
        ("secret", mask(code, |key| key.field.is_secret())),
        ("personal", mask(code, |key| key.field.is_personal())),
    ];
    let masks = masks.into_iter().filter(|(_, mask)| *mask != 0).map(|(name, mask)| {
        let (name, mask) = (crate::paths::ident(name), Literal::u64_unsuffixed(mask));
        quote! { #name: #mask, }
    });
    let (min_items, renames) = (min_items(code), renames(code));
    let ty = Type::Defined(name.to_owned());
    let example = Literal::string(&example(code.types.spec, &ty));
    quote! {
        const TABLE: &'static #private::Table = &#private::Table {
            name: #name,
            keys: &[#(#keys),*],
            #(#masks)*
            #min_items
            #renames
            example: #example,
            ..#private::Table::EMPTY
        };
    }
}

/// Returns the bit mask of the keys for which the condition holds. Bit 0 is the first key.
fn mask(code: &RecordCode<'_>, condition: impl Fn(&RecordKey<'_>) -> bool) -> u64 {
    let keys = code.keys.iter().enumerate().filter(|(_, key)| condition(key));
    keys.map(|(index, _)| 1_u64 << index).sum()
}

/// Returns whether a key is written without a value, too.
///
/// A nullable field that is not optional must be present, so it is null without a value.
fn is_always_written(key: &RecordKey<'_>) -> bool {
    let field = key.field;
    field.is_required() || (field.is_nullable() && !field.is_optional())
}

/// Generates the minimum numbers of items. Only required lists and maps have one.
fn min_items(code: &RecordCode<'_>) -> Option<TokenStream> {
    let lists = code.fields().filter(|field| field.is_required() && field.ty().is_container());
    let min_items = lists.filter_map(|field| {
        let (name, min) = (field.name(), Literal::i64_unsuffixed(field.bounds().min()?));
        Some(quote! { (#name, #min) })
    });
    let min_items: Vec<_> = min_items.collect();
    (!min_items.is_empty()).then(|| quote! { min_items: &[#(#min_items),*], })
}

/// Generates the names of fields that differ from their keys.
fn renames(code: &RecordCode<'_>) -> Option<TokenStream> {
    let renamed = code.fields().filter(|field| field_name(field.name()) != field.name());
    let renames = renamed.map(|field| {
        let (key, name) = (field.name(), field_name(field.name()));
        quote! { (#key, #name) }
    });
    let renames: Vec<_> = renames.collect();
    (!renames.is_empty()).then(|| quote! { renames: &[#(#renames),*], })
}
