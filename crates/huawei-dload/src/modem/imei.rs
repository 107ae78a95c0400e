//! The IMEI: the serial number of the radio.
//!
//! Sources: `docs/facts/at-and-usb.md` §1.4 (the answers) and §7 (what owners expect to see).

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::answer::{self, AnswerError};

/// The serial number of the radio, 15 digits. Shown masked everywhere unless the owner asks.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Imei(String);

impl Imei {
    /// All 15 digits, for the owner who asked to see them.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// All its digits where they are asked for with `reveal`, and otherwise only its end.
    pub fn shown(&self, reveal: bool) -> String {
        if reveal {
            self.0.clone()
        } else {
            self.to_string()
        }
    }

    /// Whether the last digit is the Luhn check digit of the others. Real IMEIs are; a stick whose
    /// IMEI was tampered with or lost often is not.
    pub fn is_luhn_valid(&self) -> bool {
        is_luhn_valid(&self.0)
    }
}

/// Whether the last of these ASCII digits is the Luhn check digit of the others, as in every real IMEI.
pub fn is_luhn_valid(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte.wrapping_sub(b'0'));
            match (place % 2, digit) {
                (0, digit) => digit,
                (_, digit @ 0..=4) => digit * 2,
                (_, digit) => digit * 2 - 9,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// IMEIs that loaders, cloned modems and examples of tools carry in place of one of their own. Two modems
/// with the same one are not the same modem.
///
/// From public reports of owners and from instructions for such tools \[L\].
const DUMMIES: &[&str] = &[
    "004400152020000",
    "004999010640000",
    "012345678901237",
    "123456789012345",
    "123456789012347",
    "135790246811220",
];

/// Whether 15 digits are no modem's own IMEI: wiped memory, or a dummy.
fn is_placeholder(digits: &str) -> bool {
    let body = digits.get(..14).unwrap_or(digits);
    let mut seen = body.bytes();
    let first = seen.next();
    seen.all(|byte| Some(byte) == first) || DUMMIES.contains(&digits)
}

/// A defect of the IMEI that a modem reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImeiFault {
    /// The modem has lost it: it says zeros, a dummy, or something that is no IMEI at all.
    Lost,
    /// Its last digit does not fit the others, so it may have been changed. It still tells this modem
    /// from others: an IMEI is also given with 0 as its last digit.
    CheckDigit,
}

/// Takes 15 digits, bare or in quotes, with or without the prefix `IMEI:`, `+CGSN:` or `+GSN:`, with spaces, hyphens or
/// slashes between them. Of an IMEISV, which has the number of the software for its last two digits, and of 14 digits the
/// check digit is computed (3GPP 23.003 §6.2). A placeholder is no IMEI.
impl FromStr for Imei {
    type Err = AnswerError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = AnswerError::BadField {
            answer: "+CGSN",
            field: "IMEI",
        };
        let value = answer::unquoted(without_label(text, &["IMEI", "+CGSN", "+GSN"]));
        let digits = value.replace([' ', '-', '/'], "");
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(bad);
        }
        let whole = match digits.len() {
            15 => digits,
            14 | 16 => with_check_digit(digits.get(..14).unwrap_or_default()),
            _ => return Err(bad),
        };
        if is_placeholder(&whole) {
            return Err(bad);
        }
        Ok(Self(whole))
    }
}

/// These digits and the check digit that belongs to them.
fn with_check_digit(digits: &str) -> String {
    ('0'..='9')
        .map(|last| format!("{digits}{last}"))
        .find(|whole| is_luhn_valid(whole))
        .unwrap_or_default()
}

/// The value behind one of these labels and a colon, or the text itself.
fn without_label<'a>(text: &'a str, labels: &[&str]) -> &'a str {
    match text.trim().split_once(':') {
        Some((label, value))
            if labels
                .iter()
                .any(|known| label.trim().eq_ignore_ascii_case(known)) =>
        {
            value
        }
        _ => text,
    }
}

/// Whether this is the number of a CDMA modem, which has no IMEI: an ESN of 8 hex digits, or a MEID of 14 whose first is a
/// letter (3GPP2 S.R0048).
pub(super) fn is_of_cdma(text: &str) -> bool {
    let value = answer::unquoted(without_label(text, &["ESN", "MEID", "+CGSN", "+GSN"]));
    let digits = value
        .strip_prefix("0x")
        .or(value.strip_prefix("0X"))
        .unwrap_or(value);
    let mut bytes = digits.bytes();
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let begins = digits.starts_with(|first: char| first.is_ascii_alphabetic());
    let first = bytes.next();
    let is_wiped = bytes.all(|byte| Some(byte) == first);
    is_hex && !is_wiped && (digits.len() == 8 || (digits.len() == 14 && begins))
}

/// Masked: `…123456`.
impl fmt::Display for Imei {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "…{}", self.0.get(9..).unwrap_or_default())
    }
}

/// Masked, so that no log gives the number away.
impl fmt::Debug for Imei {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Imei({self})")
    }
}

/// Masked.
impl Serialize for Imei {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
