//! Replacements for bytes that are not kept: as many bytes, each saying no more than its class.

/// The class of a byte: `0` for a digit, `x` for a letter and everything outside ASCII, itself for white space and for
/// the punctuation that AT lines are made of, and `.` for all else.
pub fn class(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => b'0',
        byte if byte.is_ascii_alphabetic() || byte >= 0x80 => b'x',
        b'\r' | b'\n' | b'\t' | b' ' | b'"' | b',' | b';' | b':' | b'=' | b'?' | b'+' | b'-'
        | b'^' | b'(' | b')' | b'>' | b'/' | b'.' | ENDS_TEXT | ABANDONS_TEXT | 0 => byte,
        _ => b'.',
    }
}

/// Control-Z, which ends a typed message (3GPP TS 27.005 §3.5.1).
pub const ENDS_TEXT: u8 = 0x1A;
/// Escape, which abandons it.
pub const ABANDONS_TEXT: u8 = 0x1B;

/// `bytes` with nothing kept but their classes. Of what is not text only line ends are told apart, because packed
/// digits may look like punctuation.
pub fn blanked(bytes: &[u8]) -> Vec<u8> {
    let is_text = |byte: &u8| match *byte {
        b'\r' | b'\n' | b'\t' | ENDS_TEXT | ABANDONS_TEXT | 0 => true,
        byte => byte.is_ascii() && !byte.is_ascii_control(),
    };
    if bytes.iter().all(is_text) {
        return bytes.iter().copied().map(class).collect();
    }
    let ends = |byte: &u8| match *byte {
        b'\r' | b'\n' => *byte,
        _ => b'.',
    };
    bytes.iter().map(ends).collect()
}

/// Whether `got` may have been blanked to `kept`.
pub fn may_have_been(kept: u8, got: u8) -> bool {
    kept == got || matches!(kept, 0 | b'.') || class(got) == kept
}

/// Makes every byte zero. Gives whether one was not.
pub(super) fn zero(bytes: &mut [u8]) -> bool {
    let changed = bytes.iter().any(|byte| *byte != 0);
    bytes.fill(0);
    changed
}

#[cfg(test)]
mod tests {
    use super::{blanked, may_have_been};

    #[test]
    fn length_and_classes_are_all_that_stays() {
        for (given, kept) in [
            (
                &b"+CNUM: \"Anna\",\"+4917\"\r"[..],
                &b"+xxxx: \"xxxx\",\"+0000\"\r"[..],
            ),
            (b"Hi\x1a", b"xx\x1a"),
            ("für 7 €".as_bytes(), b"........."),
            (b"\x08\x49\x20\x22\r\n", b"....\r\n"),
            (b"a!b#c*", b"x.x.x."),
            (b"0\x000\x004\x00", b"0\x000\x000\x00"),
        ] {
            let blank = blanked(given);
            let shown = String::from_utf8_lossy(&blank).into_owned();
            assert_eq!(blank.len(), given.len());
            assert!(
                given
                    .iter()
                    .zip(&blank)
                    .all(|(got, kept)| may_have_been(*kept, *got))
            );
            if kept.len() == given.len() {
                assert_eq!(blank, kept, "{shown:?}");
            }
        }
        assert!(!may_have_been(b'0', b'a') && !may_have_been(b'"', b'7'));
    }
}
