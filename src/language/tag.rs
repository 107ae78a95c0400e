//! The languages there are.

use serde::{Deserialize, Serialize};

macro_rules! languages {
    ($($(#[$about:meta])* $language:ident, $tag:literal, $own_name:literal;)*) => {
        /// A language of the window. Serialised as its tag.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Language {
            $($(#[$about])* #[serde(rename = $tag)] $language,)*
        }

        impl Language {
            /// Every language, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$language,)*];

            /// The BCP 47 tag, which is also the name of the folder with the texts.
            pub fn tag(self) -> &'static str {
                match self { $(Self::$language => $tag,)* }
            }

            /// The name that its speakers use, as they write it in a list.
            pub fn own_name(self) -> &'static str {
                match self { $(Self::$language => $own_name,)* }
            }

            /// The files with its texts: engine, problems, window, what is around the window, and restoring settings.
            pub(super) fn files(self) -> [&'static str; 5] {
                match self {
                    $(Self::$language => [
                        include_str!(concat!("../../assets/i18n/", $tag, "/engine.ftl")),
                        include_str!(concat!("../../assets/i18n/", $tag, "/problems.ftl")),
                        include_str!(concat!("../../assets/i18n/", $tag, "/window.ftl")),
                        include_str!(concat!("../../assets/i18n/", $tag, "/desktop.ftl")),
                        include_str!(concat!("../../assets/i18n/", $tag, "/restore.ftl")),
                    ],)*
                }
            }
        }
    };
}

languages! {
    /// English, the language all others are made from.
    #[default]
    English, "en", "English";
    /// Spanish.
    Spanish, "es", "Español";
    /// French.
    French, "fr", "Français";
    /// Portuguese as in Brazil.
    Portuguese, "pt-BR", "Português (Brasil)";
    /// Russian.
    Russian, "ru", "Русский";
    /// Indonesian.
    Indonesian, "id", "Bahasa Indonesia";
    /// German.
    German, "de", "Deutsch";
    /// Polish.
    Polish, "pl", "Polski";
    /// Turkish.
    Turkish, "tr", "Türkçe";
    /// Ukrainian.
    Ukrainian, "uk", "Українська";
    /// Vietnamese.
    Vietnamese, "vi", "Tiếng Việt";
}

impl Language {
    /// The language of a tag or a locale name: `pt`, `pt_PT`, `ru_RU.UTF-8`, `es-419`. Only the part
    /// before the region counts. `None` for a language that is not here, and for `C` and `POSIX`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_', '.', '@']).next()?;
        let language = match language.to_ascii_lowercase() {
            // The older code that some systems still give.
            old if old == "in" => String::from("id"),
            language => language,
        };
        let mut all = Self::ALL.iter().copied();
        all.find(|one| one.tag().split('-').next() == Some(language.as_str()))
    }

    /// The first language of the person's own list that is here, English when none is.
    pub fn of_system() -> Self {
        sys_locale::get_locales()
            .find_map(|tag| Self::from_tag(&tag))
            .unwrap_or_default()
    }

    /// The name of the control key on the keyboards of the language.
    pub fn control_key(self) -> &'static str {
        match self {
            Self::German => "Strg",
            _ => "Ctrl",
        }
    }

    /// The name of the escape key on the keyboards of the language.
    pub fn escape_key(self) -> &'static str {
        match self {
            Self::French => "Échap",
            _ => "Esc",
        }
    }

    /// The sign between a number and its decimals.
    pub(super) fn decimal_sign(self) -> char {
        match self {
            Self::English => '.',
            _ => ',',
        }
    }
}
