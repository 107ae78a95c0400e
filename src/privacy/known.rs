//! Numbers that were met and hidden, looked for in everything that is kept.
//!
//! The tables of this room say what may be kept; this is the net below them. A number is found as digits with or without
//! separators between them, as text of one or two bytes a sign, as hex of any of these, and as packed digits of either
//! order at either half of a byte.

use std::collections::HashSet;

use crate::hex;

/// Digits of a number that names a modem or a card: an IMEI without its check digit. Of such a number ten digits in a row
/// give it away.
const LONG: usize = 14;
const WINDOW: usize = 10;
/// Digits of the shortest phone number and of unlock codes.
const LEAST: usize = 8;
/// Digits of the longest number that is looked for as a whole.
const WHOLE: usize = 13;
/// Digits of PINs and short codes.
const CODE: std::ops::RangeInclusive<usize> = 4..=7;
/// Digits of a number that are not zero, or blanked text would look like it.
const FILLED: usize = 5;
/// How many are kept. A phone book has a few hundred.
const MOST: usize = 20_000;
/// Signs that may stand between two digits of one number.
const WIDEST_GAP: usize = 3;

/// Identifiers and codes met so far.
#[derive(Clone, Debug, Default)]
pub struct KnownSecrets {
    /// Numbers and parts of numbers, each with how many digits it has.
    numbers: HashSet<(usize, u64)>,
    lengths: [bool; WHOLE + 1],
    codes: HashSet<String>,
}

impl KnownSecrets {
    /// Remembers the numbers in `before` of which something is not in `kept`.
    pub fn learn_hidden(&mut self, before: &[u8], kept: &[u8]) {
        if before == kept {
            return;
        }
        let mut joined = Vec::new();
        let mut at = 0;
        let mut gap = 0;
        for run in before.chunk_by(|one, two| one.is_ascii_digit() == two.is_ascii_digit()) {
            let place = at..at + run.len();
            at = place.end;
            if !run.first().is_some_and(u8::is_ascii_digit) {
                gap = run.len();
                let joins = run.iter().all(|byte| b" -()./\0".contains(byte));
                if !joins || gap > WIDEST_GAP {
                    self.learn(&joined);
                    joined.clear();
                }
                continue;
            }
            if kept.get(place) == Some(run) {
                self.learn(&joined);
                joined.clear();
                continue;
            }
            let digits: Vec<u8> = run.iter().map(|digit| digit - b'0').collect();
            self.learn(&digits);
            if gap > 0 || joined.is_empty() {
                joined.extend(digits);
            }
        }
        self.learn(&joined);
        self.learn_hex(before);
    }

    /// Remembers the short codes in a command of which something is not in `kept`.
    pub fn learn_secrets(&mut self, command: &[u8], kept: &[u8]) {
        let mut at = 0;
        for run in command.chunk_by(|one, two| one.is_ascii_digit() == two.is_ascii_digit()) {
            let place = at..at + run.len();
            at = place.end;
            let hidden = kept.get(place) != Some(run);
            let is_code = CODE.contains(&run.len()) && run.iter().all(u8::is_ascii_digit);
            if hidden && is_code && self.codes.len() < MOST {
                self.codes.insert(String::from_utf8_lossy(run).into_owned());
            }
        }
    }

    /// Remembers numbers that stand as text in bytes that are hidden.
    pub fn learn_bytes(&mut self, bytes: &[u8]) {
        let plain: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
        for run in plain.split(|byte| !byte.is_ascii_digit()) {
            let digits: Vec<u8> = run.iter().map(|digit| digit - b'0').collect();
            self.learn(&digits);
        }
    }

    /// Remembers the packed digits of an IMEI as NV item 550 has it: length, type and first digit in one byte, then two
    /// digits a byte, the low one first.
    pub fn learn_packed(&mut self, bytes: &[u8]) {
        let nibbles = bytes.iter().flat_map(|byte| [byte & 0x0F, byte >> 4]);
        let digits: Vec<u8> = nibbles.skip(3).take_while(|digit| *digit < 10).collect();
        self.learn(&digits);
    }

    /// Remembers what hex stands for: text of one or two bytes a sign, and packed digits with the low one first.
    fn learn_hex(&mut self, text: &[u8]) {
        for run in text.split(|byte| !byte.is_ascii_hexdigit()) {
            if run.len() < 2 * LEAST {
                continue;
            }
            let bytes = decoded(run);
            self.learn_bytes(&bytes);
            let swapped: Vec<u8> = bytes
                .iter()
                .flat_map(|byte| [byte & 0x0F, byte >> 4])
                .collect();
            for digits in swapped.split(|digit| *digit > 9) {
                if digits.len() >= LONG {
                    self.learn(digits);
                }
            }
        }
    }

    fn learn(&mut self, digits: &[u8]) {
        let windows = match digits.len() {
            LONG.. => digits.windows(WINDOW),
            LEAST.. => digits.windows(digits.len()),
            _ => return,
        };
        for window in windows {
            let filled = window.iter().filter(|digit| **digit != 0).count();
            if filled >= FILLED && !is_blank(window) && self.numbers.len() < MOST {
                let value = window
                    .iter()
                    .fold(0, |value, digit| value * 10 + u64::from(*digit));
                self.numbers.insert((window.len(), value));
                if let Some(length) = self.lengths.get_mut(window.len()) {
                    *length = true;
                }
            }
        }
    }

    /// Takes along what another one knows.
    pub fn merge(&mut self, other: &Self) {
        self.numbers.extend(&other.numbers);
        self.codes.extend(other.codes.iter().cloned());
        for (mine, other) in self.lengths.iter_mut().zip(other.lengths) {
            *mine |= other;
        }
    }

    /// Whether a known number stands in `bytes`, in any encoding.
    pub fn finds(&self, bytes: &[u8]) -> bool {
        if self.numbers.is_empty() {
            return false;
        }
        self.finds_text(bytes)
            || self.finds_packed(bytes)
            || bytes
                .split(|byte| !byte.is_ascii_hexdigit())
                .filter(|run| run.len() >= 2 * LEAST)
                .any(|run| {
                    // Where the first digit is only half of a byte, too.
                    [run, run.get(1..).unwrap_or_default()]
                        .into_iter()
                        .any(|run| {
                            let bytes = decoded(run);
                            self.finds_text(&bytes) || self.finds_packed(&bytes)
                        })
                })
    }

    /// Digits as text, with separators of any kind between them, which zero bytes are too.
    fn finds_text(&self, bytes: &[u8]) -> bool {
        let mut digits = Digits::default();
        let mut gap = 0;
        bytes.iter().any(|byte| {
            if byte.is_ascii_digit() {
                gap = 0;
                return digits.take(byte - b'0', |length, value| self.has(length, value));
            }
            gap += 1;
            if gap > WIDEST_GAP || byte.is_ascii_alphabetic() {
                digits = Digits::default();
            }
            false
        })
    }

    /// Packed digits of either order. Only parts of long numbers: in other bytes a shorter one stands by chance.
    fn finds_packed(&self, bytes: &[u8]) -> bool {
        [false, true].into_iter().any(|swapped| {
            let mut digits = Digits::default();
            let nibbles = bytes.iter().flat_map(|byte| {
                let (high, low) = (byte >> 4, byte & 0x0F);
                if swapped { [low, high] } else { [high, low] }
            });
            nibbles.into_iter().any(|nibble| {
                if nibble > 9 {
                    digits = Digits::default();
                    return false;
                }
                digits.take(nibble, |length, value| {
                    length >= WINDOW && self.has(length, value)
                })
            })
        })
    }

    fn has(&self, length: usize, value: u64) -> bool {
        self.lengths.get(length).copied().unwrap_or_default()
            && self.numbers.contains(&(length, value))
    }

    /// Whether a known code stands by itself in `text`, outside what `kept` vouches for.
    pub fn finds_code(&self, text: &[u8], vouched: &[u8]) -> bool {
        if self.codes.is_empty() {
            return false;
        }
        let mut at = 0;
        let plain: Vec<(u8, bool)> = text
            .iter()
            .zip(vouched)
            .filter(|(byte, _)| **byte != 0)
            .map(|(byte, vouched)| (*byte, byte == vouched))
            .collect();
        let is_part = |at: Option<usize>| {
            let byte = at.and_then(|at| plain.get(at)).map(|(byte, _)| *byte);
            byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
        };
        plain
            .chunk_by(|one, two| one.0.is_ascii_digit() == two.0.is_ascii_digit())
            .any(|run| {
                let begin = at;
                at += run.len();
                let digits: Vec<u8> = run.iter().map(|(byte, _)| *byte).collect();
                let is_vouched = run.iter().all(|(_, vouched)| *vouched);
                CODE.contains(&run.len())
                    && !is_vouched
                    && digits.iter().any(|digit| *digit != b'0')
                    && !is_part(begin.checked_sub(1))
                    && !is_part(Some(at))
                    && self
                        .codes
                        .contains(String::from_utf8_lossy(&digits).as_ref())
            })
    }
}

/// Whether digits are those of blanked text, `0`, `x`, spaces and quotes, as hex or as packed digits: whatever was hidden, it
/// would be found there.
fn is_blank(digits: &[u8]) -> bool {
    const PAIRS: [[u8; 2]; 4] = [[3, 0], [7, 8], [2, 0], [2, 2]];
    [0, 1].into_iter().any(|from| {
        let (pairs, _) = digits.get(from..).unwrap_or_default().as_chunks::<2>();
        let all = |swapped: bool| {
            pairs.iter().all(|[one, two]| {
                PAIRS.contains(&if swapped { [*two, *one] } else { [*one, *two] })
            })
        };
        all(false) || all(true)
    })
}

/// The last digits of a row, as numbers.
#[derive(Clone, Copy, Debug, Default)]
struct Digits {
    value: u64,
    count: usize,
}

impl Digits {
    /// Takes one more, and asks of each number that ends in it.
    fn take(&mut self, digit: u8, mut is_known: impl FnMut(usize, u64) -> bool) -> bool {
        const MODULUS: u64 = 10_u64.pow(13);
        self.value = (self.value * 10 + u64::from(digit)) % MODULUS;
        self.count = (self.count + 1).min(WHOLE);
        let mut modulus = 10_u64.pow(7);
        (LEAST..=self.count).any(|length| {
            modulus *= 10;
            is_known(length, self.value % modulus)
        })
    }
}

/// The bytes that hex digits stand for; a half at the end is left out.
fn decoded(digits: &[u8]) -> Vec<u8> {
    let whole = digits.get(..digits.len() & !1).unwrap_or_default();
    hex::decode_bytes(whole).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::KnownSecrets;

    fn hex(bytes: &[u8]) -> Vec<u8> {
        bytes
            .iter()
            .flat_map(|byte| format!("{byte:02X}").into_bytes())
            .collect()
    }

    #[test]
    fn a_number_met_once_is_found_in_every_encoding() {
        let mut known = KnownSecrets::default();
        known.learn_hidden(b"IMEI: 490154203237518", b"xxxx: 000000000000000");
        let packed = [0x08, 0x4A, 0x09, 0x51, 0x24, 0x30, 0x32, 0x57, 0x81, 0xAA];
        let wide: Vec<u8> = b"490154203237518"
            .iter()
            .flat_map(|digit| [*digit, 0])
            .collect();
        for bytes in [
            packed.to_vec(),
            vec![0x11, 0x49, 0x01, 0x54, 0x20, 0x32, 0x37, 0x51, 0x8F],
            vec![0xF4, 0x90, 0x15, 0x42, 0x03, 0x23, 0x75, 0x18],
            b"..490154203237518..".to_vec(),
            b"49 015420-3237/518".to_vec(),
            b"4;9;0;1;5;4;2;0;3;2;3;7;5;1;8".to_vec(),
            b"4901542032375101".to_vec(),
            hex(&wide),
            hex(b"490154203237518"),
            [b"0".to_vec(), hex(b"490154203237518")].concat(),
            hex(&packed),
            wide,
        ] {
            assert!(known.finds(&bytes), "{bytes:02x?}");
            let mut other = KnownSecrets::default();
            other.learn_hidden(b"352099001761481", b"000000000000000");
            assert!(!other.finds(&bytes), "{bytes:02x?}");
        }
        let mut packed_first = KnownSecrets::default();
        packed_first.learn_packed(&packed);
        assert!(packed_first.finds(b"490154203237518"));
        assert!(!known.finds(b"000000000000000 11.609.18.00.00 3fffffff"));
    }

    #[test]
    fn what_is_blanked_looks_like_no_number() {
        let mut known = KnownSecrets::default();
        known.learn_hidden(
            b"38393439303230303030313233343536373839",
            b"00000000000000000000000000000000000000",
        );
        assert!(!known.finds(b"+xxxx: 00000000000000000000,\"xxxx 0000\""));
        assert!(known.finds(b"38393439303230303030"));
    }

    #[test]
    fn phone_numbers_and_codes_are_known_too() {
        let mut known = KnownSecrets::default();
        known.learn_hidden(b"ATD+49 (171) 765-4321;", b"ATx+00 (000) 000-0000;");
        assert!(known.finds(b"\"491717654321\"") && !known.finds(b"\"491717654322\""));
        known.learn_secrets(b"AT+CPIN=\"7391\"", b"AT+CPIN=\"0000\"");
        for (text, found) in [
            (&b"T+CPIN=\"7391\""[..], true),
            (b"7\x003\x009\x001\x00", true),
            (b"E7391", false),
            (b"17391", false),
            (b"11.7391.2", false),
            (b"0000", false),
        ] {
            assert_eq!(
                known.finds_code(text, b"xxxxxxxxxxxxxxxxxxxx"),
                found,
                "{text:?}"
            );
            assert!(!known.finds_code(text, text));
        }
    }
}
