//! Which radio settings a modem offers: the answer to `AT^SYSCFG=?`.
//!
//! Source: `docs/facts/at-and-usb.md` §1.2, "Real answers".

use serde::Serialize;

use super::answer::{AnswerError, fields, hex, number, text, unwrapped, value};
use super::band::BandMask;
use super::syscfg::{Mode, RoamScale};

/// One entry of the band list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BandChoice {
    /// The mask.
    pub mask: BandMask,
    /// The modem's own name for it, made safe to show.
    pub name: Option<String>,
}

/// The values a modem offers for each of the five fields.
///
/// An empty list means that the modem did not say, not that nothing is allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SyscfgRange {
    /// Modes.
    pub modes: Vec<u8>,
    /// Acquisition orders.
    pub orders: Vec<u8>,
    /// Bands and combinations of bands.
    pub bands: Vec<BandChoice>,
    /// Roaming numbers.
    pub roams: Vec<u8>,
    /// Service domains.
    pub domains: Vec<u8>,
}

impl SyscfgRange {
    /// The range to assume of a modem that answers only OK, as several do \[C\]: `(2,13,14,16),(0-3),,,`.
    pub fn assumed() -> Self {
        Self {
            modes: vec![2, 13, 14, 16],
            orders: vec![0, 1, 2, 3],
            ..Self::default()
        }
    }

    /// Reads the lines of the answer. No line at all gives [`Self::assumed`].
    pub fn from_answer<S: AsRef<str>>(lines: &[S]) -> Result<Self, AnswerError> {
        let mut fault = None;
        for line in lines.iter().map(AsRef::as_ref) {
            match Self::parse(line) {
                Ok(range) => return Ok(range),
                // A report between the lines is not the answer's fault.
                Err(AnswerError::OtherAnswer { .. }) => {}
                Err(error) => fault = Some(error),
            }
        }
        fault.map_or_else(|| Ok(Self::assumed()), Err)
    }

    /// Reads one line, with or without the prefix `^SYSCFG:`.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let answer = "^SYSCFG=?";
        let all = fields(value(line, "^SYSCFG")?);
        let list = |index: usize, field| {
            let given = all.get(index).copied().unwrap_or_default();
            numbers(given).ok_or(AnswerError::BadField { answer, field })
        };
        if !all.first().is_some_and(|first| first.starts_with('(')) {
            return Err(AnswerError::BadField {
                answer,
                field: "list of modes",
            });
        }
        Ok(Self {
            modes: list(0, "list of modes")?,
            orders: list(1, "list of orders")?,
            bands: choices(all.get(2).copied().unwrap_or_default()).ok_or(
                AnswerError::BadField {
                    answer,
                    field: "list of bands",
                },
            )?,
            roams: list(3, "list of roaming values")?,
            domains: list(4, "list of service domains")?,
        })
    }

    /// Whether the modem takes this mode. Without a list everything may be tried.
    pub fn offers_mode(&self, mode: Mode) -> bool {
        self.modes.is_empty() || self.modes.contains(&mode.0)
    }

    /// Which way the roaming numbers count. Only the newer scale has a 3 (`docs/facts/at-and-usb.md`
    /// §1.2 \[C\] for the scales; that the list shows which one it is, is our inference \[G\]).
    pub fn roam_scale(&self) -> RoamScale {
        if self.roams.contains(&3) {
            RoamScale::Inverted
        } else {
            RoamScale::Classic
        }
    }
}

/// `(0-3)`, `(2,13,14,16)`, `(0)` or nothing.
pub(super) fn numbers(field: &str) -> Option<Vec<u8>> {
    let mut found = Vec::new();
    for part in fields(unwrapped(field)) {
        if part.is_empty() {
            continue;
        }
        match part.split_once('-') {
            Some((from, to)) => found.extend(number::<u8>(from)?..=number::<u8>(to)?),
            None => found.push(number(part)?),
        }
    }
    Some(found)
}

/// `((400000,"WCDMA2100"),(3fffffff,"All bands"))` or nothing.
pub(super) fn choices(field: &str) -> Option<Vec<BandChoice>> {
    let mut found = Vec::new();
    for part in fields(unwrapped(field)) {
        if part.is_empty() {
            continue;
        }
        let pair = fields(unwrapped(part));
        found.push(BandChoice {
            mask: BandMask::reported(hex(pair.first()?)?),
            name: pair.get(1).and_then(|name| text(name)),
        });
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bands(range: &SyscfgRange) -> Vec<(u64, &str)> {
        range
            .bands
            .iter()
            .map(|band| (band.mask.bits(), band.name.as_deref().unwrap_or_default()))
            .collect()
    }

    #[test]
    fn real_answers_are_understood() {
        let em770 = "^SYSCFG:(2,13,14,16),(0-3),((80000,\"GSM850\"),(200000,\"GSM1900\"),(400380,\"GSM900/GSM1800/WCDMA2100\"),(4a80000,\"GSM850/GSM1900/WCDMA850/WCDMA1900\"),(3fffffff,\"All Bands\")),(0-2),(0-4)";
        let range = SyscfgRange::from_answer(&[em770]).unwrap();
        assert_eq!(range.modes, [2, 13, 14, 16]);
        assert_eq!(range.orders, [0, 1, 2, 3]);
        assert_eq!(
            bands(&range),
            [
                (0x8_0000, "GSM850"),
                (0x20_0000, "GSM1900"),
                (0x40_0380, "GSM900/GSM1800/WCDMA2100"),
                (0x4a8_0000, "GSM850/GSM1900/WCDMA850/WCDMA1900"),
                (0x3fff_ffff, "All Bands"),
            ]
        );
        assert_eq!(range.roams, [0, 1, 2]);
        assert_eq!(range.domains, [0, 1, 2, 3, 4]);
        assert_eq!(range.roam_scale(), RoamScale::Classic);

        let one_band = "^SYSCFG: (2,13,14,16),(0-3),((400000,\"WCDMA2100\")),(0-2),(0-4)";
        let range = SyscfgRange::from_answer(&["^RSSI:17", one_band]).unwrap();
        assert_eq!(bands(&range), [(0x40_0000, "WCDMA2100")]);

        let one_order = "^SYSCFG:(2,13,14,16),(0),((2000000400380,\"GSM900/GSM1800/WCDMA900/WCDMA2100\"),(280000,\"GSM850/GSM1900\"),(3fffffff,\"All bands\")),(0-2),(0-4)";
        let range = SyscfgRange::from_answer(&[one_order]).unwrap();
        assert_eq!(range.orders, [0]);
        assert_eq!(range.bands.first().unwrap().mask.bits(), 0x2_0000_0040_0380);
    }

    #[test]
    fn an_answer_of_only_ok_is_assumed_to_allow_the_usual() {
        let range = SyscfgRange::from_answer::<&str>(&[]).unwrap();
        assert_eq!(range, SyscfgRange::assumed());
        assert_eq!(range, SyscfgRange::parse("(2,13,14,16),(0-3),,,").unwrap());
        assert!(!range.offers_mode(Mode(3)));
    }

    #[test]
    fn a_list_with_a_fourth_roaming_value_is_the_newer_scale() {
        let range = SyscfgRange::parse("(2,13,14,16),(0-3),,(0-3),(0-4)").unwrap();
        assert_eq!(range.roam_scale(), RoamScale::Inverted);
    }

    #[test]
    fn damaged_lists_are_refused_by_name() {
        for (line, field) in [
            ("2,2,3fffffff,0,2", "list of modes"),
            ("(2,x),(0-3),,,", "list of modes"),
            ("(2),(0-999),,,", "list of orders"),
            ("(2),(0),((zz,\"a\")),(0),(0)", "list of bands"),
        ] {
            let answer = "^SYSCFG=?";
            assert_eq!(
                SyscfgRange::from_answer(&[line]),
                Err(AnswerError::BadField { answer, field }),
                "{line}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_line_upsets_the_reader(line in "[\\^A-Z:(),\"0-9a-f -]{0,80}", wild in any::<String>()) {
            let _ranges = (SyscfgRange::parse(&line), SyscfgRange::parse(&wild));
        }
    }
}
