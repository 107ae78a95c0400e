//! The texts as they lie in the repository.

#[cfg(test)]
use std::collections::BTreeSet;

#[cfg(test)]
use super::{Language, pseudo};

/// Texts of the command line that differ from the window's. English only, as the command line is.
pub(super) const COMMAND_LINE: &str = include_str!("../../assets/i18n/en/command-line.ftl");

/// Every character that a text of any language can contain, so that a test can hold the fonts
/// against it. What comes from a modem or a file name is not counted.
#[cfg(test)]
pub fn characters() -> BTreeSet<char> {
    let mut characters: BTreeSet<char> = (' '..='~').collect();
    for language in Language::ALL {
        characters.extend(language.own_name().chars());
        for file in language.files() {
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
