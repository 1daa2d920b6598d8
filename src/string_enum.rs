//! Enums whose variants have names in data: `string_enum!`.

/// An enum, its names in data, and the way back from a name.
macro_rules! string_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $id:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$variant_doc])* $variant),* }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];
            const IDS: &[&str] = &[$($id),*];

            /// Its name in data.
            #[must_use]
            pub fn id(self) -> &'static str {
                Self::IDS[self as usize]
            }

            /// The one with this name in data.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                $crate::string_enum::position(Self::IDS, id).map(|index| Self::ALL[index])
            }
        }
    };
}

/// One search for all names, not one for each enum.
#[inline(never)]
pub(crate) fn position(ids: &[&str], id: &str) -> Option<usize> {
    ids.iter().position(|known| *known == id)
}
