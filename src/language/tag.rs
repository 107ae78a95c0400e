//! The languages there are.

use serde::{Deserialize, Serialize};

/// A language of the window. Serialised as its tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English, the language all others are made from.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Portuguese as in Brazil.
    #[serde(rename = "pt-BR")]
    Portuguese,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// Indonesian.
    #[serde(rename = "id")]
    Indonesian,
    /// German.
    #[serde(rename = "de")]
    German,
    /// Polish.
    #[serde(rename = "pl")]
    Polish,
    /// Turkish.
    #[serde(rename = "tr")]
    Turkish,
    /// Ukrainian.
    #[serde(rename = "uk")]
    Ukrainian,
    /// Vietnamese.
    #[serde(rename = "vi")]
    Vietnamese,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[
        Self::English,
        Self::Spanish,
        Self::French,
        Self::Portuguese,
        Self::Russian,
        Self::Indonesian,
        Self::German,
        Self::Polish,
        Self::Turkish,
        Self::Ukrainian,
        Self::Vietnamese,
    ];

    /// The BCP 47 tag, which is also the name of the folder with the texts.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Portuguese => "pt-BR",
            Self::Russian => "ru",
            Self::Indonesian => "id",
            Self::German => "de",
            Self::Polish => "pl",
            Self::Turkish => "tr",
            Self::Ukrainian => "uk",
            Self::Vietnamese => "vi",
        }
    }

    /// The name that its speakers use, as they write it in a list.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Portuguese => "Português (Brasil)",
            Self::Russian => "Русский",
            Self::Indonesian => "Bahasa Indonesia",
            Self::German => "Deutsch",
            Self::Polish => "Polski",
            Self::Turkish => "Türkçe",
            Self::Ukrainian => "Українська",
            Self::Vietnamese => "Tiếng Việt",
        }
    }

    /// The language of a tag or a locale name: `pt`, `pt_PT`, `ru_RU.UTF-8`, `es-419`. Only the part
    /// before the region counts. `None` for a language that is not here, and for `C` and `POSIX`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_', '.', '@']).next()?;
        match language.to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "es" => Some(Self::Spanish),
            "fr" => Some(Self::French),
            "pt" => Some(Self::Portuguese),
            "ru" => Some(Self::Russian),
            // "in" is the older code that some systems still give.
            "id" | "in" => Some(Self::Indonesian),
            "de" => Some(Self::German),
            "pl" => Some(Self::Polish),
            "tr" => Some(Self::Turkish),
            "uk" => Some(Self::Ukrainian),
            "vi" => Some(Self::Vietnamese),
            _ => None,
        }
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
            Self::Spanish
            | Self::French
            | Self::Portuguese
            | Self::Russian
            | Self::Indonesian
            | Self::German
            | Self::Polish
            | Self::Turkish
            | Self::Ukrainian
            | Self::Vietnamese => ',',
        }
    }
}
