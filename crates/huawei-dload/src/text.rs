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
/// for a terminal that shows it, also in a file. `json` is one value as `serde_json` writes it: its line ends stand between
/// its parts and stay.
pub fn json(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for character in json.chars() {
        if is_unsafe(character) && character != '\n' {
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

/// Longest text taken from one field of an answer, in characters. Real models, versions and
/// operator names are far shorter.
pub const FIELD_MAX: usize = 80;

/// `text` without control and direction characters, trimmed, and at most `max` characters long.
///
/// Tabs and line ends become one space, so words do not run together. Direction marks go because they
/// can make a line read in another order than it is stored.
pub fn sanitise(text: &str, max: usize) -> String {
    let visible: String = text
        .trim_matches(|c: char| c.is_whitespace() || c.is_control())
        .chars()
        .filter_map(|c| match c {
            '\t' | '\n' | '\r' => Some(' '),
            c if is_unsafe(c) => None,
            c => Some(c),
        })
        .take(max)
        .collect();
    visible.trim().to_owned()
}

/// Stands for everything that cannot be shown. Plain ASCII, because every font has it.
const UNPRINTABLE: char = '?';

/// Makes `bytes` a text that is safe to show: at most `limit` bytes are looked at, NUL bytes are
/// dropped, tabs become spaces, every other control character and everything that changes the
/// direction of writing or has no width becomes `?`, and white space around the text goes.
///
/// Bytes that are not UTF-8 become `?` too: no sheet names another encoding.
pub fn printable(bytes: &[u8], limit: usize) -> String {
    let shown = bytes.get(..limit).unwrap_or(bytes);
    let text = String::from_utf8_lossy(shown).replace('\0', "");
    text.trim().chars().map(replace).collect()
}

/// Reads a field of fixed width that is filled up with NUL bytes: the text before the first NUL,
/// made [`printable`].
pub fn printable_field(bytes: &[u8]) -> String {
    let end = memchr::memchr(0, bytes).unwrap_or(bytes.len());
    let text = bytes.get(..end).unwrap_or(bytes);
    printable(text, text.len())
}

fn replace(character: char) -> char {
    match character {
        '\t' => ' ',
        hidden if is_unsafe(hidden) || hidden == char::REPLACEMENT_CHARACTER => UNPRINTABLE,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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

    #[test]
    fn only_what_can_be_seen_stays() {
        for (given, shown) in [
            ("E1550", "E1550"),
            ("  E1550\0\0\0", "E1550"),
            ("a\x1b[31mred", "a[31mred"),
            ("T-Mobile\r\nOK", "T-Mobile  OK"),
            ("abc\u{202e}gpj.exe", "abcgpj.exe"),
            ("\u{85}C1\u{9b}", "C1"),
            ("МегаФон", "МегаФон"),
            ("", ""),
        ] {
            assert_eq!(sanitise(given, FIELD_MAX), shown, "{given:?}");
        }
        assert_eq!(sanitise(&"x".repeat(500), 12), "x".repeat(12));
    }

    #[test]
    fn what_a_modem_says_can_do_no_harm_on_the_screen() {
        let table: &[(&[u8], &str)] = &[
            (b"HUAWEI E155", "HUAWEI E155"),
            (b"  11.609.18.00.00 \r\n", "11.609.18.00.00"),
            (b"\0\0OK\0", "OK"),
            (b"dload type:\t0", "dload type: 0"),
            (b"\x1b[2Jgone", "?[2Jgone"),
            (b"caf\xc3\xa9", "caf\u{e9}"),
            (b"half a letter \xc3", "half a letter ?"),
            ("11.608\u{202e}906.11".as_bytes(), "11.608?906.11"),
            ("zero\u{200b}width".as_bytes(), "zero?width"),
            ("c1\u{9b}2J".as_bytes(), "c1?2J"),
        ];
        for (bytes, shown) in table {
            assert_eq!(printable(bytes, 64), *shown, "{bytes:02x?}");
        }
        assert_eq!(printable(b"longer than it may be", 6), "longer");
    }

    #[test]
    fn a_field_ends_at_its_first_nul() {
        assert_eq!(
            printable_field(b"HUAWEI E155\0\0\0\0\0\0\0\0\0"),
            "HUAWEI E155"
        );
        assert_eq!(printable_field(b"full to the brim"), "full to the brim");
        assert_eq!(printable_field(b"\0leftover"), "");
    }

    proptest! {
        #[test]
        fn no_unsafe_character_comes_through(text: String) {
            prop_assert!(!line(&text).chars().any(is_unsafe));
            let safe = json(&serde_json::json!(text).to_string());
            prop_assert!(!safe.chars().any(is_unsafe));
            prop_assert_eq!(serde_json::from_str::<String>(&safe).unwrap(), text);
        }

        #[test]
        fn whatever_comes_the_result_is_short_and_printable(text: String, max in 0usize..50) {
            let text = sanitise(&text, max);
            prop_assert!(text.chars().count() <= max);
            prop_assert!(!text.chars().any(is_unsafe));
        }
    }
}
