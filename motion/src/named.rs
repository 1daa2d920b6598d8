//! Enums whose variants have names in a clip's text: prop kinds, anchors, joints.
//!
//! Number, name and data of a variant stand in one line, so that a new variant cannot shift the names
//! of the others. Names are in a table of their own: only the build and tests read them, so they are
//! not shipped.

/// Declares such an enum, with `ALL`, `name` and `from_number`; and, if each variant has one more value
/// in its line, a table of these.
macro_rules! named {
    ($(#[$meta:meta])* $enum:ident { $($(#[$note:meta])* $variant:ident $name:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs)] // Their names say what they are.
        #[repr(u8)]
        pub enum $enum { $($(#[$note])* $variant,)* }

        impl $enum {
            /// All of them, in the order of their numbers.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$variant),*];

            /// Its name in a clip's text.
            #[must_use]
            pub fn name(self) -> &'static str {
                [$($name),*][self as usize]
            }

            /// The one with this number.
            #[must_use]
            pub fn from_number(number: u8) -> Option<Self> {
                Self::ALL.get(usize::from(number)).copied()
            }
        }
    };
    (
        $(#[$meta:meta])* $enum:ident,
        $(#[$doc:meta])* $table:ident: $type:ty {
            $($(#[$note:meta])* $variant:ident $name:literal $value:expr,)*
        }
    ) => {
        named! { $(#[$meta])* $enum { $($(#[$note])* $variant $name,)* } }

        $(#[$doc])*
        pub const $table: [$type; $enum::ALL.len()] = [$($value),*];
    };
}

pub(crate) use named;
