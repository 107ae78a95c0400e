//! Making text from a device safe to show.
//!
//! Names and versions come from a modem that may be half-flashed, damaged or forged. Before such text
//! reaches a screen, a log or a file name it loses everything that is not meant to be seen.

use crate::text::is_unsafe;

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

/// Sanitises raw bytes; sequences that are not UTF-8 become the replacement character.
pub fn sanitise_bytes(bytes: &[u8], max: usize) -> String {
    // Only so many bytes can matter, whatever was handed over: four a character, and slack for those
    // that are taken out.
    let kept = bytes
        .get(..max.saturating_mul(8).min(bytes.len()))
        .unwrap_or(bytes);
    sanitise(&String::from_utf8_lossy(kept), max)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
        assert_eq!(
            sanitise_bytes(b"M62xx-OEMSBL\xff", 40),
            "M62xx-OEMSBL\u{fffd}"
        );
        assert_eq!(sanitise_bytes(&[b'y'; 4000], 10), "y".repeat(10));
    }

    proptest! {
        #[test]
        fn whatever_comes_the_result_is_short_and_printable(bytes in proptest::collection::vec(any::<u8>(), 0..200), max in 0usize..50) {
            let text = sanitise_bytes(&bytes, max);
            prop_assert!(text.chars().count() <= max);
            prop_assert!(!text.chars().any(is_unsafe));
        }
    }
}
