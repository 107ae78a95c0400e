//! Which radio settings a HiSilicon or 4G stick offers: the answer to `AT^SYSCFGEX=?`.
//!
//! Source: `docs/facts/at-and-usb.md` §1.3; the forms of the lists are those that ModemManager's tests show.

use serde::Serialize;

use super::answer::{AnswerError, fields, unwrapped, value};
use super::syscfg::RoamScale;
use super::syscfg_range::{BandChoice, choices, numbers};
use super::syscfgex::{AccessOrder, SyscfgEx};

/// The values a modem offers. An empty list means that the modem did not say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SyscfgExRange {
    /// Orders of kinds of network, as digits.
    #[serde(skip)]
    pub orders: Vec<AccessOrder>,
    /// 2G and 3G bands and combinations of bands.
    pub bands: Vec<BandChoice>,
    /// Roaming numbers.
    pub roams: Vec<u8>,
    /// Service domains.
    pub domains: Vec<u8>,
    /// 4G bands and combinations of bands, as masks.
    pub lte: Vec<u64>,
}

impl SyscfgExRange {
    /// Reads the lines of the answer; `None` when none of them is a list.
    pub fn from_answer<S: AsRef<str>>(lines: &[S]) -> Option<Self> {
        lines
            .iter()
            .find_map(|line| Self::parse(line.as_ref()).ok())
    }

    /// Reads one line, with or without the prefix `^SYSCFGEX:`.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let answer = "^SYSCFGEX=?";
        let bad = |field| AnswerError::BadField { answer, field };
        let all = fields(value(line, "^SYSCFGEX")?);
        let at = |index: usize| all.get(index).copied().unwrap_or_default();
        if !at(0).starts_with('(') {
            return Err(bad("list of orders"));
        }
        let orders = fields(unwrapped(at(0)));
        let orders = orders.iter().map(|order| order.parse());
        let lte = choices(at(4)).ok_or(bad("list of 4G bands"))?;
        Ok(Self {
            orders: orders.collect::<Result<_, _>>()?,
            bands: choices(at(1)).ok_or(bad("list of bands"))?,
            roams: numbers(at(2)).ok_or(bad("list of roaming values"))?,
            domains: numbers(at(3)).ok_or(bad("list of service domains"))?,
            lte: lte.iter().map(|choice| choice.mask.bits()).collect(),
        })
    }

    /// Whether every value of `setting` stands in its list, or is the one of `now`, which the modem has
    /// taken before.
    pub fn offers(&self, setting: &SyscfgEx, now: &SyscfgEx) -> bool {
        fn within<T: PartialEq>(list: &[T], wanted: &T, now: &T) -> bool {
            list.is_empty() || wanted == now || list.contains(wanted)
        }
        let bands: Vec<_> = self.bands.iter().map(|band| band.mask).collect();
        let lte = match (setting.lte, now.lte) {
            (None, None) => true,
            (Some(wanted), Some(now)) => within(&self.lte, &wanted.bits(), &now.bits()),
            (Some(wanted), None) => self.lte.contains(&wanted.bits()),
            // Leaving the value out on a stick that has 4G says nothing that its list could hold.
            (None, Some(_)) => false,
        };
        within(&self.orders, &setting.order, &now.order)
            && within(&bands, &setting.band, &now.band)
            && within(&self.roams, &setting.roam.0, &now.roam.0)
            && within(&self.domains, &setting.domain.0, &now.domain.0)
            && lte
    }

    /// Which way the roaming numbers count, as in [`super::SyscfgRange::roam_scale`].
    pub fn roam_scale(&self) -> RoamScale {
        if self.roams.contains(&3) {
            RoamScale::Inverted
        } else {
            RoamScale::Classic
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LTE: &str = "^SYSCFGEX: (\"00\",\"03\",\"02\",\"01\",\"99\"),((2000004e80380,\"GSM850/GSM900/GSM1800/GSM1900/WCDMA850/WCDMA900/WCDMA1900/WCDMA2100\"),(3fffffff,\"All Bands\")),(0-3),(0-4),((800c5,\"LTE2100/LTE1800/LTE2600/LTE900/LTE800\"),(7fffffffffffffff,\"All bands\"))";
    const NO_LTE: &str = "^SYSCFGEX: (\"00\",\"01\",\"02\",\"0102\",\"0201\"),((3fffffff,\"All Bands\"),(2000000400180,\"GSM900/GSM1800/WCDMA900/WCDMA2100\")),(0-2),(0-4),,";

    #[test]
    fn real_answers_are_understood() {
        let lte = SyscfgExRange::from_answer(&["^RSSI:17", LTE]).unwrap();
        let orders: Vec<&str> = lte.orders.iter().map(AccessOrder::as_str).collect();
        assert_eq!(orders, ["00", "03", "02", "01", "99"]);
        assert_eq!(lte.bands.last().unwrap().mask.bits(), 0x3fff_ffff);
        assert_eq!(lte.lte, [0x800c5, 0x7fff_ffff_ffff_ffff]);
        assert_eq!(lte.roam_scale(), RoamScale::Inverted);
        let plain = SyscfgExRange::from_answer(&[NO_LTE]).unwrap();
        assert_eq!(
            (plain.lte.len(), plain.roam_scale()),
            (0, RoamScale::Classic)
        );
        assert_eq!(SyscfgExRange::from_answer(&["OK"]), None);
        assert_eq!(SyscfgExRange::from_answer::<&str>(&[]), None);
        for line in [
            "\"00\",3fffffff,1,2,",
            "(\"0\"),,,,",
            "(\"00\"),((zz,\"a\")),,,",
        ] {
            assert!(SyscfgExRange::parse(line).is_err(), "{line}");
        }
    }

    #[test]
    fn only_what_is_listed_or_set_already_is_offered() {
        let range = SyscfgExRange::from_answer(&[LTE]).unwrap();
        let now: SyscfgEx = "\"0302\",400000,1,2,5".parse().unwrap();
        for (setting, offered) in [
            ("\"00\",3fffffff,1,2,7fffffffffffffff", true),
            ("\"0302\",400000,1,2,5", true),
            ("\"030201\",3fffffff,1,2,7fffffffffffffff", false),
            ("\"00\",380,1,2,7fffffffffffffff", false),
            ("\"00\",3fffffff,4,2,7fffffffffffffff", false),
            ("\"00\",3fffffff,1,5,7fffffffffffffff", false),
            ("\"00\",3fffffff,1,2,1", false),
            ("\"00\",3fffffff,1,2,", false),
        ] {
            assert_eq!(
                range.offers(&setting.parse().unwrap(), &now),
                offered,
                "{setting}"
            );
        }
        let plain = SyscfgExRange::from_answer(&[NO_LTE]).unwrap();
        let now: SyscfgEx = "\"02\",3fffffff,1,2,".parse().unwrap();
        assert!(plain.offers(&"\"00\",3fffffff,1,2,".parse().unwrap(), &now));
        assert!(!plain.offers(
            &"\"00\",3fffffff,1,2,7fffffffffffffff".parse().unwrap(),
            &now
        ));
    }

    proptest! {
        #[test]
        fn no_line_upsets_the_reader(line in "[\\^A-Z:(),\"0-9a-f -]{0,80}", wild in any::<String>()) {
            let _ranges = (SyscfgExRange::parse(&line), SyscfgExRange::parse(&wild));
        }
    }
}
