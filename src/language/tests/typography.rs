//! The manners of each language.

use super::{VALUE, texts};
use crate::language::Language;

/// The space at which no line breaks.
const FIXED: char = '\u{A0}';

/// Words that are the same in English and in the other language.
const SAME: &[(Language, &str)] = &[
    (Language::Spanish, "fact-chipset"),
    (Language::Spanish, "fact-firmware"),
    (Language::Spanish, "fact-hardware"),
    (Language::Spanish, "fact-imei"),
    (Language::Spanish, "kind-firmware"),
    (Language::Spanish, "size-bytes"),
    (Language::French, "about-version"),
    (Language::French, "fact-chipset"),
    (Language::French, "fact-firmware"),
    (Language::French, "fact-imei"),
    (Language::French, "fact-signal"),
    (Language::French, "kind-firmware"),
    (Language::French, "modem-unnamed"),
    (Language::French, "step-console"),
    (Language::French, "syscfg-mode-unknown"),
    (Language::French, "syscfg-services-unknown"),
    (Language::Portuguese, "fact-chipset"),
    (Language::Portuguese, "fact-firmware"),
    (Language::Portuguese, "fact-hardware"),
    (Language::Portuguese, "fact-imei"),
    (Language::Portuguese, "kind-firmware"),
    (Language::Portuguese, "modem-unnamed"),
    (Language::Portuguese, "size-bytes"),
    (Language::Portuguese, "step-console"),
    (Language::Portuguese, "syscfg-roaming-unknown"),
    (Language::Russian, "fact-imei"),
    (Language::Indonesian, "fact-chipset"),
    (Language::Indonesian, "fact-firmware"),
    (Language::Indonesian, "fact-imei"),
    (Language::Indonesian, "fact-model"),
    (Language::Indonesian, "fact-operator"),
    (Language::Indonesian, "force-model"),
    (Language::Indonesian, "help-key-log"),
    (Language::Indonesian, "kind-firmware"),
    (Language::Indonesian, "log-show"),
    (Language::Indonesian, "log-title"),
    (Language::Indonesian, "modem-unnamed"),
    (Language::Indonesian, "package-platform"),
    (Language::Indonesian, "syscfg-mode-unknown"),
    (Language::Indonesian, "syscfg-roaming-unknown"),
    (Language::German, "about-version"),
    (Language::German, "fact-dashboard"),
    (Language::German, "fact-firmware"),
    (Language::German, "fact-hardware"),
    (Language::German, "fact-imei"),
    (Language::German, "fact-signal"),
    (Language::German, "kind-dashboard"),
    (Language::German, "kind-firmware"),
    (Language::German, "modem-unnamed"),
    (Language::German, "part-dashboard"),
    (Language::Polish, "fact-chipset"),
    (Language::Polish, "fact-dashboard"),
    (Language::Polish, "fact-firmware"),
    (Language::Polish, "fact-imei"),
    (Language::Polish, "fact-model"),
    (Language::Polish, "fact-operator"),
    (Language::Polish, "force-model"),
    (Language::Polish, "kind-dashboard"),
    (Language::Polish, "kind-firmware"),
    (Language::Polish, "log-title"),
    (Language::Polish, "modem-unnamed"),
    (Language::Polish, "part-dashboard"),
    (Language::Polish, "vendor-file"),
    (Language::Turkish, "fact-imei"),
    (Language::Turkish, "fact-model"),
    (Language::Turkish, "family-hisilicon"),
    (Language::Turkish, "modem-unnamed"),
    (Language::Turkish, "package-platform"),
    (Language::Ukrainian, "fact-imei"),
    (Language::Vietnamese, "fact-chipset"),
    (Language::Vietnamese, "fact-dashboard"),
    (Language::Vietnamese, "fact-firmware"),
    (Language::Vietnamese, "fact-imei"),
    (Language::Vietnamese, "kind-dashboard"),
    (Language::Vietnamese, "kind-firmware"),
    (Language::Vietnamese, "modem-unnamed"),
    (Language::Vietnamese, "part-dashboard"),
    (Language::Vietnamese, "report-identity"),
];

/// Calls `check` for every form of every text, and fails with all that it finds.
fn each(languages: &[Language], check: impl Fn(Language, &str) -> Option<&'static str>) {
    let mut found = Vec::new();
    for language in languages {
        for (id, text) in texts(*language) {
            for form in &text.forms {
                if let Some(fault) = check(*language, form) {
                    found.push(format!("{language:?} {id}: {fault}: {form}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn texts_are_calm_and_clean() {
    each(Language::ALL, |language, form| {
        if form.contains(['!', '¡']) {
            Some("an exclamation mark")
        } else if form.to_lowercase().contains("oops") {
            Some("no oops")
        } else if form.contains("...") {
            Some("three dots for an ellipsis")
        } else if form.contains("  ") || form.trim() != form || form.contains('\t') {
            Some("stray white space")
        } else if form.contains('"') {
            Some("straight quotes")
        } else if language != Language::English && form.contains('\'') {
            Some("a straight apostrophe")
        } else if form.chars().any(char::is_control) {
            Some("a line break")
        } else {
            None
        }
    });
}

#[test]
fn marks_keep_the_spaces_of_their_language() {
    each(Language::ALL, |language, form| {
        let characters: Vec<char> = form.chars().collect();
        for (at, mark) in characters.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| characters.get(at)).copied();
            let after = characters.get(at + 1).copied();
            let ends = after.is_none_or(char::is_whitespace);
            let spaced = before.is_some_and(char::is_whitespace);
            let fixed = before == Some(FIXED);
            match (language, *mark) {
                (_, ',' | '.' | '…') if spaced && ends => return Some("a space before a stop"),
                (Language::French, ':' | ';' | '?') if ends && !fixed => {
                    return Some("no fixed space before a mark");
                }
                (Language::French, '»' | '%') if !fixed => {
                    return Some("no fixed space before a mark");
                }
                (Language::French, '«') if after != Some(FIXED) => {
                    return Some("no fixed space after «");
                }
                (Language::French, _) => {}
                (_, ':' | ';' | '?' | '»') if spaced => return Some("a space before a mark"),
                (_, '«') if after.is_some_and(char::is_whitespace) => {
                    return Some("a space after «");
                }
                (Language::Russian | Language::Ukrainian, '—') if spaced && !fixed => {
                    return Some("no fixed space before a dash");
                }
                (_, '-') if spaced && ends => return Some("a hyphen for a dash"),
                _ => {}
            }
        }
        None
    });
}

/// Units of time, size and strength as the languages write them.
const UNITS: &[&str] = &[
    "s", "min", "dBm", "byte", "bytes", "kB", "MB", "MiB", "ko", "Mo", "Mio", "dtk", "mnt", "sn",
    "dk", "giây", "phút", "с", "мин", "хв", "дБм", "кБ", "МБ",
];

#[test]
fn no_line_breaks_between_a_number_and_its_unit() {
    each(Language::ALL, |_, form| {
        let words: Vec<&str> = form.split(' ').collect();
        let apart = words.windows(2).any(|pair| {
            let number = pair[0].ends_with(|c: char| c == VALUE || c.is_ascii_digit());
            let unit = pair[1].trim_end_matches(|c: char| !c.is_alphanumeric());
            number && UNITS.contains(&unit)
        });
        apart.then_some("no fixed space before a unit")
    });
}

#[test]
fn questions_in_spanish_open_as_they_close() {
    each(&[Language::Spanish], |_, form| {
        let count = |mark| form.chars().filter(|c| *c == mark).count();
        (count('?') != count('¿')).then_some("a question without its opening mark")
    });
}

#[test]
fn a_translation_begins_and_ends_as_the_english_text() {
    let english = texts(Language::English);
    let mut found = Vec::new();
    for language in Language::ALL {
        for (id, text) in texts(*language) {
            let original = &english[&id].forms[0];
            for form in &text.forms {
                let ends = |text: &str, mark| text.trim_end().ends_with(mark);
                for mark in ['.', '?', '…', ':'] {
                    if ends(form, mark) != ends(original, mark) {
                        found.push(format!("{language:?} {id}: the end: {form}"));
                    }
                }
                // A sentence begins with a capital letter, a fragment does not; a name keeps its own.
                let first = |text: &str| match text.chars().next() {
                    Some(letter) if letter.is_alphabetic() && !begins_with_a_name(text) => {
                        Some(letter.is_uppercase())
                    }
                    _ => None,
                };
                // German writes every noun with a capital letter, in the middle of a sentence, too.
                let noun = |one: bool| *language == Language::German && one;
                if let (Some(one), Some(other)) = (first(form), first(original))
                    && !id.starts_with("family-")
                    && one != other
                    && !noun(one)
                {
                    found.push(format!("{language:?} {id}: the first letter: {form}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Whether the first word is a name whose letters no grammar changes.
fn begins_with_a_name(text: &str) -> bool {
    let names = [
        "macOS",
        "iOS",
        "ModemManager",
        "Mobile Partner",
        "Modem Medic",
    ];
    names.iter().any(|name| text.starts_with(name))
}

#[test]
fn nothing_is_left_in_english() {
    let english = texts(Language::English);
    let mut found = Vec::new();
    for language in &Language::ALL[1..] {
        for (id, text) in texts(*language) {
            let has_words = text.forms.iter().any(|form| {
                form.split([VALUE, ' ', FIXED])
                    .any(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 2)
            });
            let same = text.forms == english[&id].forms;
            if has_words && same && !SAME.contains(&(*language, id.as_str())) {
                found.push(format!("{language:?} {id}: {:?}", text.forms));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
