//! Text from outside, made safe to show: names and versions from a modem, names in a file, a recording or a journal, paths of
//! the command line, and what another program wrote.
//!
//! Such text can hold sequences that a terminal obeys, line ends that forge a line of ours, marks that turn the direction of
//! writing, and characters nobody sees. There is one list of them, [`is_unsafe`]; every place that shows text goes by it.

/// Stands for a character that is not shown.
pub const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

/// Whether a character must not reach a screen, a log or a path as it is: controls (C0, C1, line and paragraph ends), direction
/// marks, and characters that nobody sees: without a width of their own (Unicode's default-ignorable ones), or blank.
pub fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{2800}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{fffe}'..='\u{ffff}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d159}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// `text` as one line: every unsafe character, line ends among them, becomes [`REPLACEMENT`], so that what was there is seen to
/// be missing; a tab becomes a space.
pub fn line(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\t' => ' ',
            character if is_unsafe(character) => REPLACEMENT,
            character => character,
        })
        .collect()
}

/// JSON with every unsafe character inside its strings as an escape: the same value for a program that reads it, and harmless
/// for a terminal that shows it. `json` is one value as `serde_json` writes it, without line ends between its parts.
pub fn json(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for character in json.chars() {
        if is_unsafe(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                use std::fmt::Write as _;
                // Writing to a String cannot fail.
                write!(safe, "\\u{unit:04x}").ok();
            }
        } else {
            safe.push(character);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{is_unsafe, json, line};

    #[test]
    fn a_line_shows_where_something_was_that_cannot_be_shown() {
        for (given, shown) in [
            ("E1550", "E1550"),
            ("МегаФон, 中国移动", "МегаФон, 中国移动"),
            ("\u{1b}]0;owned\u{7}", "\u{fffd}]0;owned\u{fffd}"),
            ("c1\u{9b}2J", "c1\u{fffd}2J"),
            ("one\r\ntwo", "one\u{fffd}\u{fffd}two"),
            ("a\tb", "a b"),
            ("abc\u{202e}gpj.exe", "abc\u{fffd}gpj.exe"),
            ("so\u{ad}ft", "so\u{fffd}ft"),
            ("tag\u{e0041}", "tag\u{fffd}"),
        ] {
            assert_eq!(line(given), shown, "{given:?}");
        }
    }

    #[test]
    fn json_is_the_same_value_and_harmless() {
        let value = serde_json::json!({"na\u{202e}me": "a\u{9b}2J\u{1b}[\u{e0041}\u{feff}é\n"});
        let safe = json(&value.to_string());
        assert!(!safe.chars().any(is_unsafe), "{safe}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&safe).unwrap(),
            value
        );
    }

    proptest! {
        #[test]
        fn no_unsafe_character_comes_through(text: String) {
            prop_assert!(!line(&text).chars().any(is_unsafe));
            let safe = json(&serde_json::json!(text).to_string());
            prop_assert!(!safe.chars().any(is_unsafe));
            prop_assert_eq!(serde_json::from_str::<String>(&safe).unwrap(), text);
        }
    }
}
