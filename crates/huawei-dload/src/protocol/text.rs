//! Words of the modem, made safe to show.
//!
//! Names and versions come from a device that may be broken or hostile. They end up on the screen,
//! in the journal and in file names, so they pass through here first. What they mean is decided
//! elsewhere.

use crate::text::is_unsafe;

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
pub fn field(bytes: &[u8]) -> String {
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
    use super::{field, printable};

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
        assert_eq!(field(b"HUAWEI E155\0\0\0\0\0\0\0\0\0"), "HUAWEI E155");
        assert_eq!(field(b"full to the brim"), "full to the brim");
        assert_eq!(field(b"\0leftover"), "");
    }
}
