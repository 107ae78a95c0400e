//! Every language has every text, and every text is used.

use std::collections::BTreeSet;

use super::{code, texts};
use crate::language::Language;
use crate::language::words::COMMAND_LINE;
use crate::progress::Stage;

/// The place of the first file in `Language::files` whose texts only the window says.
const WINDOW: usize = 2;

#[test]
fn every_language_has_the_same_texts_with_the_same_arguments() {
    let english = texts(Language::English);
    assert!(english.len() > 250, "only {} texts", english.len());
    for language in Language::ALL {
        let translated = texts(*language);
        let ids = |texts: &std::collections::BTreeMap<String, super::Text>| {
            texts.keys().cloned().collect::<BTreeSet<_>>()
        };
        let difference: Vec<_> = ids(&english)
            .symmetric_difference(&ids(&translated))
            .cloned()
            .collect();
        assert!(difference.is_empty(), "{language:?}: {difference:?}");
        for (id, text) in translated {
            let original = &english[&id];
            assert_eq!(text.file, original.file, "{language:?}: the file of {id}");
            assert_eq!(text.arguments, original.arguments, "{language:?}: {id}");
        }
    }
}

#[test]
fn what_the_command_line_says_otherwise_takes_the_place_of_another_text() {
    let english = texts(Language::English);
    let texts = super::texts_of("the command line", &[COMMAND_LINE]);
    let otherwise = texts.into_iter().filter(|(id, _)| !is_own(id));
    for (id, text) in otherwise {
        let window = english
            .get(&id)
            .unwrap_or_else(|| panic!("{id} is no text of the window"));
        assert_eq!(text.arguments, window.arguments, "{id}");
        assert_ne!(text.forms, window.forms, "{id} says the same");
    }
}

/// Whether a text is the command line's own, and takes the place of none.
fn is_own(id: &str) -> bool {
    id.starts_with("cli-")
}

/// The ids of the command line's own texts.
fn own_ids() -> BTreeSet<String> {
    let texts = super::texts_of("the command line", &[COMMAND_LINE]);
    texts.into_keys().filter(|id| is_own(id)).collect()
}

#[test]
fn the_command_lines_own_texts_are_all_used_and_there() {
    let said: BTreeSet<String> = code::code_of("cli")
        .iter()
        .flat_map(|(_, code)| code::literals(code))
        .filter(|literal| is_own(literal))
        .collect();
    assert_eq!(said, own_ids());
}

#[test]
fn the_window_names_no_command_and_no_flag() {
    for language in Language::ALL {
        for (id, text) in texts(*language) {
            for form in text.forms {
                let command = form.contains("modem-medic ") || form.contains("--");
                assert!(!command, "{language:?} {id}: {form}");
            }
        }
    }
}

#[test]
fn every_choice_has_the_plural_forms_of_its_language() {
    for language in Language::ALL {
        let needed: &[&str] = match language {
            Language::English
            | Language::Spanish
            | Language::French
            | Language::Portuguese
            | Language::German => &["one", "other"],
            Language::Russian | Language::Polish | Language::Ukrainian => &["one", "few", "other"],
            // A word keeps its form after a number.
            Language::Indonesian | Language::Turkish | Language::Vietnamese => &["other"],
        };
        for (id, text) in texts(*language) {
            for choice in text.choices {
                let plural = choice.iter().any(|form| {
                    ["zero", "one", "two", "few", "many", "other"].contains(&form.as_str())
                });
                let complete = needed.iter().all(|form| choice.contains(*form));
                assert!(!plural || complete, "{language:?}: {id} has {choice:?}");
            }
        }
    }
}

#[test]
fn every_text_that_is_asked_for_is_there() {
    let mut english: BTreeSet<String> = texts(Language::English).into_keys().collect();
    english.extend(own_ids());
    let mut missing = Vec::new();
    for (path, code) in code::code_of("") {
        for id in code::said(&code) {
            // The command line has a `say` of its own, and this room puts the ids of stages together.
            let like_an_id = id.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-'));
            let this_room = path
                .parent()
                .is_some_and(|folder| folder.ends_with("src/language"));
            if like_an_id && !this_room && !english.contains(&id) {
                missing.push(format!("{}: {id}", path.display()));
            }
        }
    }
    // In this room every string of such a form is an id.
    for (path, code) in code::code_of("language") {
        for id in code::literals(&code) {
            let like_an_id = id.contains('-')
                && !id.ends_with('-')
                && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            if like_an_id && id != "pt-BR" && !english.contains(&id) {
                missing.push(format!("{}: {id}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_text_is_used() {
    let mut of_room: BTreeSet<String> = code::code_of("language")
        .iter()
        .flat_map(|(_, code)| code::literals(code))
        .collect();
    // Both faces show the report.
    of_room.extend(code::literals(include_str!("../../health_report.rs")));
    let of_window: BTreeSet<String> = code::code_of("gui")
        .iter()
        .flat_map(|(_, code)| code::literals(code))
        .collect();
    let engine = ["job", "../crates/huawei-dload/src"].map(code::code_of);
    let mut names: BTreeSet<String> = engine
        .iter()
        .flatten()
        .flat_map(|(_, code)| code::literals(code))
        .collect();
    names.extend(Stage::ALL.iter().map(|stage| stage.id().to_owned()));
    // Some ids are made of a start, the stable name of a value, and an end.
    let of_values = |id: &str| {
        let made = of_room.iter().filter_map(|form| form.split_once("{}"));
        made.filter(|(start, _)| start.ends_with('-'))
            .filter_map(|(start, end)| id.strip_prefix(start)?.strip_suffix(end))
            .any(|name| names.contains(name))
    };
    let english = texts(Language::English);
    let unused: Vec<_> = english
        .into_iter()
        .filter(|(id, text)| {
            let used = of_room.contains(id)
                || of_values(id)
                || (text.file >= WINDOW && of_window.contains(id));
            !used
        })
        .map(|(id, _)| id)
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:#?}");
}
