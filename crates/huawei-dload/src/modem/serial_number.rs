//! The serial number of a modem: the answer to `^SN`.
//!
//! Source: `docs/facts/at-and-usb.md` §7 \[G\]. It names one modem, as an IMEI does, so it is masked in the same
//! way.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::answer::{self, AnswerError};

/// The name of the command.
const SN: &str = "^SN";

/// A serial number: 6 to 32 letters and digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SerialNumber(String);

impl SerialNumber {
    /// The whole number, for the owner who asked to see it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Takes the line of `^SN`, with or without its prefix and quotes.
impl FromStr for SerialNumber {
    type Err = AnswerError;

    fn from_str(line: &str) -> Result<Self, Self::Err> {
        let number = answer::unquoted(answer::value(line, SN)?);
        let is_number = (6..=32).contains(&number.len())
            && number.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if is_number {
            Ok(Self(number.to_owned()))
        } else {
            Err(AnswerError::BadField {
                answer: SN,
                field: "serial number",
            })
        }
    }
}

/// Masked: the last four characters.
impl fmt::Display for SerialNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = self.0.len().saturating_sub(4);
        write!(f, "…{}", self.0.get(hidden..).unwrap_or_default())
    }
}

/// Masked, so that no log gives the number away.
impl fmt::Debug for SerialNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SerialNumber({self})")
    }
}

/// Masked.
impl Serialize for SerialNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::SerialNumber;

    #[test]
    fn a_serial_number_is_masked_wherever_it_is_written() {
        let number: SerialNumber = "^SN: \"TR7TAA1930501234\"".parse().unwrap();
        assert_eq!(number.reveal(), "TR7TAA1930501234");
        assert_eq!(number.to_string(), "…1234");
        assert_eq!(format!("{number:?}"), "SerialNumber(…1234)");
        assert_eq!(serde_json::to_string(&number).unwrap(), "\"…1234\"");
        for line in ["^SN:", "^SN: 12", "^SN: a b c d", "^RSSI:17", "ERROR 1"] {
            assert!(line.parse::<SerialNumber>().is_err(), "{line}");
        }
    }
}
