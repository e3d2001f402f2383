//! The fields of a record as a tuple.
//!
//! Each operation on records is written once, for tuples, and not once for each of several hundred
//! generated structs, which would dominate the compile time of a client.

use serde::de::Deserializer;
use serde::ser::SerializeMap;

use super::debug::DebugRecord;
use super::field_value::{FieldValue, KeyRole, Presence};
use super::write::Writer;

/// A tuple of fields, or a [`Chain`] of tuples.
pub trait Parts: Sized {
    /// The number of fields.
    const LEN: usize;

    /// References to the fields.
    type Refs<'r>
    where
        Self: 'r;

    /// Mutable references to the fields.
    type Muts<'r>
    where
        Self: 'r;

    /// Returns placeholders for all fields.
    fn placeholder() -> Self;

    /// Clones the fields.
    fn clone(fields: Self::Refs<'_>) -> Self;

    /// Compares the fields.
    fn equal(one: Self::Refs<'_>, other: Self::Refs<'_>) -> bool;

    /// Formats the fields in order.
    fn debug(fields: Self::Refs<'_>, record: &mut DebugRecord<'_, '_>);

    /// Writes the fields in order.
    fn write<M: SerializeMap>(fields: Self::Refs<'_>, writer: &mut Writer<M>);

    /// Deserializes a key of the field with this index.
    fn read<'de, D: Deserializer<'de>>(
        fields: Self::Muts<'_>,
        index: usize,
        role: KeyRole,
        value: D,
    ) -> Result<Presence, D::Error>;

    /// Completes the fields that depend on several keys.
    fn resolve(fields: Self::Muts<'_>);

    /// Sets the explicit keys, which are the first field.
    fn set_explicit(fields: Self::Muts<'_>, keys: u64);
}

/// Two groups of fields, for records with more fields than a tuple has.
#[derive(Debug)]
pub struct Chain<A, B>(pub A, pub B);

impl<A: Parts, B: Parts> Parts for Chain<A, B> {
    const LEN: usize = A::LEN + B::LEN;

    type Refs<'r>
        = (A::Refs<'r>, B::Refs<'r>)
    where
        Self: 'r;
    type Muts<'r>
        = (A::Muts<'r>, B::Muts<'r>)
    where
        Self: 'r;

    #[inline]
    fn placeholder() -> Self {
        Self(A::placeholder(), B::placeholder())
    }

    #[inline]
    fn clone((a, b): Self::Refs<'_>) -> Self {
        Self(A::clone(a), B::clone(b))
    }

    #[inline]
    fn equal(one: Self::Refs<'_>, other: Self::Refs<'_>) -> bool {
        A::equal(one.0, other.0) && B::equal(one.1, other.1)
    }

    #[inline]
    fn debug((a, b): Self::Refs<'_>, record: &mut DebugRecord<'_, '_>) {
        A::debug(a, record);
        B::debug(b, record);
    }

    #[inline]
    fn write<M: SerializeMap>((a, b): Self::Refs<'_>, writer: &mut Writer<M>) {
        A::write(a, writer);
        B::write(b, writer);
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(
        (a, b): Self::Muts<'_>,
        index: usize,
        role: KeyRole,
        value: D,
    ) -> Result<Presence, D::Error> {
        match index.checked_sub(A::LEN) {
            None => A::read(a, index, role, value),
            Some(index) => B::read(b, index, role, value),
        }
    }

    #[inline]
    fn resolve((a, b): Self::Muts<'_>) {
        A::resolve(a);
        B::resolve(b);
    }

    #[inline]
    fn set_explicit((a, _): Self::Muts<'_>, keys: u64) {
        A::set_explicit(a, keys);
    }
}

macro_rules! tuple {
    ($len:literal: $first:ident $($index:tt $type:ident)*) => {
        impl<$first: FieldValue, $($type: FieldValue),*> Parts for ($first, $($type,)*) {
            const LEN: usize = $len;

            type Refs<'r> = (&'r $first, $(&'r $type,)*) where Self: 'r;
            type Muts<'r> = (&'r mut $first, $(&'r mut $type,)*) where Self: 'r;

            #[inline]
            fn placeholder() -> Self {
                ($first::placeholder(), $($type::placeholder(),)*)
            }

            #[inline]
            fn clone(fields: Self::Refs<'_>) -> Self {
                (fields.0.clone(), $(fields.$index.clone(),)*)
            }

            #[inline]
            fn equal(one: Self::Refs<'_>, other: Self::Refs<'_>) -> bool {
                equal(one.0, other.0) $(&& equal(one.$index, other.$index))*
            }

            #[inline]
            fn debug(fields: Self::Refs<'_>, record: &mut DebugRecord<'_, '_>) {
                fields.0.debug(record);
                $(fields.$index.debug(record);)*
            }

            #[inline]
            fn write<M: SerializeMap>(fields: Self::Refs<'_>, writer: &mut Writer<M>) {
                fields.0.write(writer);
                $(fields.$index.write(writer);)*
            }

            #[inline]
            fn read<'de, D: Deserializer<'de>>(
                fields: Self::Muts<'_>,
                index: usize,
                role: KeyRole,
                value: D,
            ) -> Result<Presence, D::Error> {
                match index {
                    $($index => fields.$index.read(role, value),)*
                    _ => fields.0.read(role, value),
                }
            }

            #[inline]
            fn resolve(fields: Self::Muts<'_>) {
                fields.0.resolve();
                $(fields.$index.resolve();)*
            }

            #[inline]
            fn set_explicit(fields: Self::Muts<'_>, keys: u64) {
                fields.0.set_explicit(keys);
            }
        }
    };
}

tuple!(1: A);
tuple!(2: A 1 B);
tuple!(3: A 1 B 2 C);
tuple!(4: A 1 B 2 C 3 D0);
tuple!(5: A 1 B 2 C 3 D0 4 E);
tuple!(6: A 1 B 2 C 3 D0 4 E 5 F);
tuple!(7: A 1 B 2 C 3 D0 4 E 5 F 6 G);
tuple!(8: A 1 B 2 C 3 D0 4 E 5 F 6 G 7 H);

/// Compares a field. Not inlined, so that comparing records is one call for each field.
#[inline(never)]
fn equal<T: FieldValue>(one: &T, other: &T) -> bool {
    one == other
}
