//! Text that a modem gives as hex, because some program left its character set at UCS2.

/// Fewer units than this are not taken for text in hex: `CAFE` is a name.
const FEWEST: usize = 2;

/// The text of `digits`, four hex digits a character, where it can be nothing else: every character is a
/// letter, a digit or usual punctuation, and all letters are of one kind of writing.
pub(super) fn decode(digits: &str) -> Option<String> {
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !is_hex || !digits.len().is_multiple_of(4) || digits.len() / 4 < FEWEST {
        return None;
    }
    let units = digits.as_bytes().chunks_exact(4).map(|unit| {
        let unit = std::str::from_utf8(unit).ok()?;
        u16::from_str_radix(unit, 16).ok()
    });
    let units: Vec<u16> = units.collect::<Option<_>>()?;
    let text = String::from_utf16(&units).ok()?;
    let text = text.trim_end_matches(['\0', '\u{ffff}']);
    let mut writing = None;
    for character in text.chars() {
        match Writing::of(character)? {
            Writing::Common => {}
            own if writing.is_none_or(|other| other == own) => writing = Some(own),
            _ => return None,
        }
    }
    writing.map(|_| text.to_owned())
}

/// Kinds of writing, by where Unicode keeps them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writing {
    /// Digits, spaces and punctuation, which go with every other.
    Common,
    Latin,
    Other(u32),
}

impl Writing {
    /// `None` for what is in no name.
    fn of(character: char) -> Option<Self> {
        match character {
            ' '..='@' | '\u{a0}' | '_' | '|' | '~' | '\u{2013}' | '\u{2019}' => Some(Self::Common),
            _ if !character.is_alphabetic() => None,
            '\0'..='\u{24f}' => Some(Self::Latin),
            // Chinese and Japanese mix three ranges in one name.
            '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' => Some(Self::Other(0x30)),
            '\u{ac00}'..='\u{d7a3}' => Some(Self::Other(0xac)),
            // Every other writing fits into 256 places, Cyrillic and Greek among them.
            '\u{370}'..='\u{1fff}' => Some(Self::Other(u32::from(character) >> 8)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn text_in_hex_is_decoded_where_it_can_be_nothing_else() {
        for (digits, text) in [
            ("00540065006C006500320020004B005A", Some("Tele2 KZ")),
            ("0054006d006f", Some("Tmo")),
            ("041C0435043304300424043E043D", Some("МегаФон")),
            ("4E2D56FD79FB52A8", Some("中国移动")),
            ("0627064A06310627064606330644", Some("ايرانسل")),
            ("0041002600540000", Some("A&T")),
        ] {
            assert_eq!(decode(digits).as_deref(), text, "{digits}");
        }
        for name in [
            "", "CAFE", "0041", "ABBA", "FACEFEED", "DEADBEEF", "25001000", "00310032", "Tele2",
            "0041041C", "004100", "00410007", "D83DDE00", "0041D800",
        ] {
            assert_eq!(decode(name), None, "{name}");
        }
    }
}
