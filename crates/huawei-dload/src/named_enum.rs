//! Enums whose values have stable names.

/// Declares an enum with a stable name for each value: lower case words joined by hyphens, which scripts and the texts for
/// people go by. Each name stands once: `id` gives it, serde writes it, and `ALL` has every value in its order.
#[macro_export]
macro_rules! named_enum {
    ($(#[$about:meta])* pub enum $enum:ident { $( $(#[$doc:meta])* $variant:ident = $id:literal, )+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $enum { $( $(#[$doc])* $variant, )+ }

        impl $enum {
            /// Every value, in its order.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// The stable name, as it also stands in JSON.
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id, )+ }
            }
        }

        impl serde::Serialize for $enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }
    };
}
