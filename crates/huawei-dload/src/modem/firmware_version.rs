//! The version of a modem's firmware.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::answer::{self, AnswerError};

/// A firmware version such as `11.608.12.04.21` or `11.608.13.02.00.B418`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct FirmwareVersion(String);

impl FirmwareVersion {
    /// The version as the modem writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The version at the beginning of a text that goes on with words of its own, such as `11.608.12.04.21SP1`. Only of the
    /// makers of chips whose versions are known, because other texts begin with numbers, too.
    pub(super) fn at_the_beginning_of(text: &str) -> Option<Self> {
        let text = text.trim();
        let ends = text.char_indices().rev().map(|(at, _)| at);
        let mut starts = ends.filter_map(|end| text.get(..end)?.parse::<Self>().ok());
        starts.find(|start| {
            matches!(start.generation(), 11 | 21 | 22) && start.0.matches('.').count() >= 3
        })
    }

    /// The first two numbers, `11.608`, by which families tell their firmware apart.
    pub fn line(&self) -> &str {
        self.0
            .match_indices('.')
            .nth(1)
            .and_then(|(at, _)| self.0.get(..at))
            .unwrap_or(&self.0)
    }

    /// The first number: 11 is Qualcomm, 21 and 22 are `HiSilicon` \[L\] (`docs/facts/at-and-usb.md` §1.3).
    pub fn generation(&self) -> u16 {
        self.0
            .split('.')
            .next()
            .and_then(|number| number.parse().ok())
            .unwrap_or_default()
    }
}

/// Two to eight numbers of at most four digits with dots between them; the last may be a build such
/// as `B418`.
impl FromStr for FirmwareVersion {
    type Err = AnswerError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = answer::unquoted(text);
        let parts: Vec<&str> = text.split('.').take(9).collect();
        let is_number =
            |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        let is_build = |part: &str| part.strip_prefix(['B', 'b']).is_some_and(is_number);
        let well_formed = (2..=8).contains(&parts.len())
            && parts.iter().enumerate().all(|(place, part)| {
                is_number(part) || (place >= 2 && place + 1 == parts.len() && is_build(part))
            });
        if well_formed {
            Ok(Self(text.to_owned()))
        } else {
            Err(AnswerError::BadField {
                answer: "+CGMR",
                field: "firmware version",
            })
        }
    }
}

impl fmt::Display for FirmwareVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
