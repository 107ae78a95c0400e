//! The text fields of files, and names of files, made safe to show: nothing a file says reaches a screen, a log or a path
//! unchanged.

use crate::text::line;

/// The longest text taken from any name outside a fixed field, in characters.
const LONGEST_NAME: usize = 200;

/// Decodes a text field of fixed length: ends at the first NUL, without blanks around it.
/// Everything that is not printable ASCII becomes U+FFFD, so the length stays bounded by the field.
pub(super) fn field(bytes: &[u8]) -> String {
    let end = bytes
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(bytes.len());
    bytes
        .iter()
        .take(end)
        .map(|byte| match byte {
            0x20..=0x7E => char::from(*byte),
            _ => char::REPLACEMENT_CHARACTER,
        })
        .collect::<String>()
        .trim()
        .to_owned()
}

/// Decodes an identifier of fixed length, which may be filled up with FF instead of NUL \[C\]
/// (`docs/facts/qualcomm-packages.md` §2).
pub(super) fn identifier(bytes: &[u8]) -> String {
    let filled = bytes.iter().rev().take_while(|byte| **byte == 0xFF).count();
    field(bytes.get(..bytes.len() - filled).unwrap_or_default())
}

/// The field as text, or nothing when it is blank.
pub(super) fn optional(bytes: &[u8]) -> Option<String> {
    Some(field(bytes)).filter(|text| !text.is_empty())
}

/// Whether the field holds printable ASCII up to its first NUL, as the fields of real headers do.
pub(super) fn is_text(bytes: &[u8]) -> bool {
    bytes
        .iter()
        .take_while(|byte| **byte != 0)
        .all(|byte| matches!(byte, 0x20..=0x7E))
}

/// A file or member name for showing: control and direction-changing characters replaced, bounded.
pub(super) fn name(text: &str) -> String {
    line(&text.chars().take(LONGEST_NAME).collect::<String>())
}

/// The first run of at least `least` printable ASCII characters, bounded like a name.
pub(super) fn first_run(bytes: &[u8], least: usize) -> Option<String> {
    bytes
        .split(|byte| !matches!(byte, 0x20..=0x7E))
        .map(|run| field(run.get(..LONGEST_NAME).unwrap_or(run)))
        .find(|run| run.len() >= least)
}

#[cfg(test)]
mod tests {
    use super::{field, first_run, identifier, is_text, name, optional};

    #[test]
    fn an_identifier_may_be_filled_up_with_ff() {
        assert_eq!(identifier(b"HWU8220\xFF"), "HWU8220");
        assert_eq!(identifier(b"HW7x27\xFF\xFF"), "HW7x27");
        assert_eq!(identifier(b"E1550\0\0\0"), "E1550");
        assert_eq!(identifier(&[0xFF; 8]), "");
        assert_eq!(identifier(b"A\xFFB"), "A\u{FFFD}B");
    }

    #[test]
    fn a_field_ends_at_its_first_nul_and_shows_no_control_characters() {
        assert_eq!(field(b"2015.03.03\0\0garbage"), "2015.03.03");
        assert_eq!(field(b" HWEW11.1 "), "HWEW11.1");
        assert_eq!(field(b"a\x1b[2Jb\xff"), "a\u{FFFD}[2Jb\u{FFFD}");
        assert_eq!(optional(b"\0\0\0"), None);
        assert_eq!(optional(b"   "), None);
    }

    #[test]
    fn only_printable_ascii_counts_as_text() {
        assert!(is_text(b"11:42:10\0\0"));
        assert!(is_text(b"\0\xFF"));
        assert!(!is_text(b"11:42\xB0"));
    }

    #[test]
    fn names_lose_what_could_deceive_and_are_bounded() {
        assert_eq!(
            name("update\u{202E}exe.bin\n"),
            "update\u{FFFD}exe.bin\u{FFFD}"
        );
        assert_eq!(name("обновление.exe"), "обновление.exe");
        assert_eq!(name(&"x".repeat(10_000)).chars().count(), 200);
    }

    #[test]
    fn the_first_run_of_text_is_found_between_other_bytes() {
        assert_eq!(
            first_run(b"\x01\x02ab\0UTPS11.302.09.01.539\0rest", 4).as_deref(),
            Some("UTPS11.302.09.01.539")
        );
        assert_eq!(first_run(b"\x01\x02ab\0", 4), None);
    }
}
