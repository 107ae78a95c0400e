//! Taking answer lines apart: prefix, fields, quotes, numbers.
//!
//! The rules are those of `docs/facts/at-and-usb.md` §1.1 and §1.4: the space after the colon is optional,
//! the case of the prefix varies, quotes may be absent, numbers may be hex, mostly without `0x`.

use crate::text::{FIELD_MAX, sanitise};

/// Most fields a line is split into. Real answers have up to nine; a list of operators or bands is
/// longer and still far below.
const FIELDS_MAX: usize = 128;

/// Why a line is not the answer that was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The line starts with the prefix of something else.
    #[error("the line is not an answer to {answer}")]
    OtherAnswer {
        /// The command asked, without AT.
        answer: &'static str,
    },
    /// The line ends before this field.
    #[error("the answer to {answer} has no {field}")]
    MissingField {
        /// The command asked, without AT.
        answer: &'static str,
        /// The missing field.
        field: &'static str,
    },
    /// The field is there and makes no sense.
    #[error("the answer to {answer} has a {field} that makes no sense")]
    BadField {
        /// The command asked, without AT.
        answer: &'static str,
        /// The field whose value makes no sense.
        field: &'static str,
    },
    /// An unsolicited report of the same name arrived; it has one field fewer
    /// (`docs/facts/at-and-usb.md` §1.5, trap a).
    #[error("the line is a report, not the answer to {answer}")]
    ReportInstead {
        /// The command asked, without AT.
        answer: &'static str,
    },
}

/// The part of `line` after `prefix` and its colon; a line without any prefix is all value.
///
/// `prefix` comes with its mark, for example `^SYSCFG`. A line with another prefix is refused: it is
/// an unsolicited line, or the answer to another command.
pub(super) fn value<'a>(line: &'a str, prefix: &'static str) -> Result<&'a str, AnswerError> {
    let line = line.trim();
    if !line.starts_with(['^', '+', '$']) {
        return Ok(line);
    }
    let other = AnswerError::OtherAnswer { answer: prefix };
    let (name, rest) = line.split_once(':').ok_or(other)?;
    if name.trim_end().eq_ignore_ascii_case(prefix) {
        Ok(rest.trim())
    } else {
        Err(other)
    }
}

/// The fields between commas; commas inside quotes or parentheses do not separate.
pub(super) fn fields(value: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut quoted, mut start) = (0usize, false, 0usize);
    for (at, byte) in value.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'(' if !quoted => depth += 1,
            b')' if !quoted => depth = depth.saturating_sub(1),
            b',' if !quoted && depth == 0 => {
                if found.len() + 1 >= FIELDS_MAX {
                    return found;
                }
                found.push(value.get(start..at).unwrap_or_default().trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(value.get(start..).unwrap_or_default().trim());
    found
}

/// The field without its quotes. A lone quote at either end goes too: answers get cut.
pub(super) fn unquoted(field: &str) -> &str {
    let field = field.trim();
    let field = field.strip_prefix('"').unwrap_or(field);
    field.strip_suffix('"').unwrap_or(field).trim()
}

/// The inside of a field in parentheses; a field without them is taken as it is.
pub(super) fn unwrapped(field: &str) -> &str {
    let field = field.trim();
    let field = field.strip_prefix('(').unwrap_or(field);
    field.strip_suffix(')').unwrap_or(field).trim()
}

/// A field as text for people; `None` when nothing is left of it.
pub(super) fn text(field: &str) -> Option<String> {
    let text = sanitise(unquoted(field), FIELD_MAX);
    (!text.is_empty()).then_some(text)
}

/// A decimal field. Signs are not digits: `+1` is refused.
pub(super) fn number<T: std::str::FromStr>(field: &str) -> Option<T> {
    let digits = unquoted(field);
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

/// A hex field in any case, with or without `0x`, leading zeros allowed.
pub(super) fn hex(field: &str) -> Option<u64> {
    let field = unquoted(field);
    let digits = field
        .strip_prefix("0x")
        .or(field.strip_prefix("0X"))
        .unwrap_or(field);
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .then(|| u64::from_str_radix(digits, 16).ok())
        .flatten()
}

/// Takes the fields of one answer by position, naming what is missing or wrong.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    answer: &'static str,
    all: Vec<&'a str>,
}

impl<'a> Fields<'a> {
    /// Splits the value of `line`; see [`value`].
    pub(super) fn of(line: &'a str, prefix: &'static str) -> Result<Self, AnswerError> {
        Ok(Self {
            answer: prefix,
            all: fields(value(line, prefix)?),
        })
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// The field at `index`, empty when the line ends before it.
    pub(super) fn at(&self, index: usize) -> &'a str {
        self.all.get(index).copied().unwrap_or_default()
    }

    /// The decimal number at `index`, which must be there.
    pub(super) fn number<T: std::str::FromStr>(
        &self,
        index: usize,
        field: &'static str,
    ) -> Result<T, AnswerError> {
        let answer = self.answer;
        let given = self
            .all
            .get(index)
            .ok_or(AnswerError::MissingField { answer, field })?;
        number(given).ok_or(AnswerError::BadField { answer, field })
    }

    /// The hex number at `index`, which must be there.
    pub(super) fn hex(&self, index: usize, field: &'static str) -> Result<u64, AnswerError> {
        let answer = self.answer;
        let given = self
            .all
            .get(index)
            .ok_or(AnswerError::MissingField { answer, field })?;
        hex(given).ok_or(AnswerError::BadField { answer, field })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_prefix_is_optional_and_of_any_case() {
        for line in [
            "^SYSCFG:2,2",
            "^SYSCFG: 2,2",
            "^syscfg:2,2",
            "2,2",
            "  2,2 ",
        ] {
            assert_eq!(value(line, "^SYSCFG"), Ok("2,2"), "{line:?}");
        }
        for line in ["^RSSI:18", "^SYSCFGEX:\"00\"", "+CREG: 1", "^SYSCFG"] {
            assert_eq!(
                value(line, "^SYSCFG"),
                Err(AnswerError::OtherAnswer { answer: "^SYSCFG" }),
                "{line:?}"
            );
        }
    }

    #[test]
    fn commas_in_quotes_and_parentheses_do_not_separate() {
        assert_eq!(
            fields("1,,\"a,b\",((2,3),(4)),"),
            ["1", "", "\"a,b\"", "((2,3),(4))", ""]
        );
        assert_eq!(fields(""), [""]);
        assert_eq!(fields(&",".repeat(5000)).len(), FIELDS_MAX - 1);
    }

    #[test]
    fn numbers_are_digits_only() {
        assert_eq!(number::<u8>("\"7\""), Some(7));
        assert_eq!(hex("3FFFFFFF"), Some(0x3fff_ffff));
        assert_eq!(hex("00000080"), Some(0x80));
        assert_eq!(hex("0x3FFFFFFF"), Some(0x3fff_ffff));
        assert_eq!(hex("\"0X80\""), Some(0x80));
        for bad in ["", "+1", "-1", " ", "0x10", "256"] {
            assert_eq!(number::<u8>(bad), None, "{bad:?}");
        }
        for bad in ["+1", "0x", "0x+1", "0x0x1", "x80"] {
            assert_eq!(hex(bad), None, "{bad:?}");
        }
        assert_eq!(hex("11111111111111111"), None);
    }

    proptest! {
        #[test]
        fn splitting_any_text_ends(line in any::<String>()) {
            let _value = value(&line, "^SYSCFG");
            prop_assert!(fields(&line).len() <= FIELDS_MAX);
            let _text = (text(&line), unwrapped(&line), hex(&line));
        }
    }
}
