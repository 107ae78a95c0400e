//! The texts as they lie in the repository.

#[cfg(test)]
use std::collections::BTreeSet;

use super::Language;
#[cfg(test)]
use super::pseudo;

macro_rules! files {
    ($tag:literal) => {
        [
            include_str!(concat!("../../assets/i18n/", $tag, "/engine.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/problems.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/window.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/desktop.ftl")),
            include_str!(concat!("../../assets/i18n/", $tag, "/restore.ftl")),
        ]
    };
}

/// Texts of the command line that differ from the window's. English only, as the command line is.
pub(super) const COMMAND_LINE: &str = include_str!("../../assets/i18n/en/command-line.ftl");

/// The files of a language: engine, problems, window, what is around the window, and restoring settings.
pub(super) fn files(language: Language) -> [&'static str; 5] {
    match language {
        Language::English => files!("en"),
        Language::Spanish => files!("es"),
        Language::French => files!("fr"),
        Language::Portuguese => files!("pt-BR"),
        Language::Russian => files!("ru"),
        Language::Indonesian => files!("id"),
        Language::German => files!("de"),
        Language::Polish => files!("pl"),
        Language::Turkish => files!("tr"),
        Language::Ukrainian => files!("uk"),
        Language::Vietnamese => files!("vi"),
    }
}

/// Every character that a text of any language can contain, so that a test can hold the fonts
/// against it. What comes from a modem or a file name is not counted.
#[cfg(test)]
pub fn characters() -> BTreeSet<char> {
    let mut characters: BTreeSet<char> = (' '..='~').collect();
    for language in Language::ALL {
        characters.extend(language.own_name().chars());
        for file in files(*language) {
            let texts = file.lines().filter(|line| !line.starts_with('#'));
            characters.extend(texts.flat_map(str::chars));
        }
    }
    let plain: Vec<char> = characters.iter().copied().collect();
    for character in plain {
        characters.extend(pseudo::letter(character));
    }
    characters
}
