//! How the radio of a HiSilicon or 4G stick is set: the values of `^SYSCFGEX`.
//!
//! Source: `docs/facts/at-and-usb.md` §1.3. Bands, roaming and services are those of `^SYSCFG`; the kinds of
//! network are a text, and 4G has a mask of its own. Kept apart from [`super::syscfg`], because the same
//! number means something else there. What is possible is in [`super::syscfgex_range`].

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::answer::{self, AnswerError, Fields};
use super::band::BandMask;
use super::syscfg::{Roam, ServiceDomain, SyscfgError};

/// The name of the command, as errors and prefixes use it.
const SYSCFGEX: &str = "^SYSCFGEX";

/// The most kinds of network in one order. The sheet knows six.
const MOST_KINDS: usize = 7;

/// Which kinds of network are used, the first one first: two digits for each.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AccessOrder {
    digits: [u8; 2 * MOST_KINDS],
    length: usize,
}

impl AccessOrder {
    /// `00`: the modem chooses.
    pub const AUTOMATIC: Self = Self::of_pair(*b"00");
    /// `01`: 2G only.
    pub const GSM: Self = Self::of_pair(*b"01");
    /// `02`: 3G only.
    pub const WCDMA: Self = Self::of_pair(*b"02");
    /// `99`: leave as it is.
    pub const NO_CHANGE: Self = Self::of_pair(*b"99");

    const fn of_pair([tens, ones]: [u8; 2]) -> Self {
        let mut digits = [0; 2 * MOST_KINDS];
        digits[0] = tens;
        digits[1] = ones;
        Self { digits, length: 2 }
    }

    /// The digits as they are sent, without quotes.
    pub fn as_str(&self) -> &str {
        let digits = self.digits.get(..self.length).unwrap_or_default();
        // Nothing but ASCII digits ever gets in.
        std::str::from_utf8(digits).unwrap_or_default()
    }

    /// The kinds of network, two digits each.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        let text = self.as_str();
        (0..text.len() / 2).filter_map(move |at| text.get(2 * at..2 * at + 2))
    }

    /// The names of the kinds of network, which are the same in every language: `4G/3G/2G`.
    pub fn names(&self) -> String {
        let names: Vec<&str> = self.kinds().map(kind).collect();
        names.join("/")
    }
}

/// The name of a kind of network; its digits where no table has it.
fn kind(digits: &str) -> &str {
    match digits {
        "01" => "2G",
        "02" => "3G",
        "03" => "4G",
        "04" => "CDMA",
        "07" => "EV-DO",
        "08" => "5G",
        other => other,
    }
}

/// Pairs of digits, in quotes or without.
impl FromStr for AccessOrder {
    type Err = AnswerError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = answer::unquoted(text);
        let mut digits = [0; 2 * MOST_KINDS];
        let holds = text.len().is_multiple_of(2)
            && (2..=digits.len()).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_digit());
        let bad = AnswerError::BadField {
            answer: SYSCFGEX,
            field: "order of networks",
        };
        let place = digits.get_mut(..text.len()).filter(|_| holds).ok_or(bad)?;
        place.copy_from_slice(text.as_bytes());
        Ok(Self {
            digits,
            length: text.len(),
        })
    }
}

impl fmt::Display for AccessOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for AccessOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccessOrder({self})")
    }
}

/// The 4G bands a modem may use: bit n − 1 is band n. Written in hex without `0x`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LteBands(u64);

impl LteBands {
    /// `7FFFFFFFFFFFFFFF`: any band.
    pub const ANY: Self = Self(0x7fff_ffff_ffff_ffff);
    /// `40000000`: leave the bands as they are.
    pub const NO_CHANGE: Self = Self(0x4000_0000);

    /// A mask as a modem reported it or a person typed it.
    pub const fn new(bits: u64) -> Self {
        Self(bits)
    }

    /// The number itself.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The numbers of the bands, lowest first.
    pub fn numbers(self) -> impl Iterator<Item = u8> {
        (0..64_u8)
            .filter(move |bit| self.0 >> bit & 1 == 1)
            .map(|bit| bit + 1)
    }

    /// The numbers of the bands as they are written in every language: `LTE 3/7/20`.
    pub fn names(self) -> String {
        let numbers: Vec<String> = self.numbers().map(|number| number.to_string()).collect();
        format!("LTE {}", numbers.join("/"))
    }
}

impl fmt::Display for LteBands {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

impl fmt::Debug for LteBands {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LteBands({self})")
    }
}

/// The values of `^SYSCFGEX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SyscfgEx {
    /// Which kinds of network, in which order.
    pub order: AccessOrder,
    /// Which 2G and 3G bands.
    pub band: BandMask,
    /// Whether to roam.
    pub roam: Roam,
    /// Which services.
    pub domain: ServiceDomain,
    /// Which 4G bands; `None` on a stick without 4G, whose last value is empty.
    pub lte: Option<LteBands>,
}

impl SyscfgEx {
    /// The setting a modem reported, with or without the prefix `^SYSCFGEX:`. Lenient on numbers no table
    /// names, which have to be shown and kept for Undo.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let fields = Fields::of(line, SYSCFGEX)?;
        let lte = match answer::unquoted(fields.at(4)) {
            "" => None,
            _ => Some(LteBands(fields.hex(4, "mask of 4G bands")?)),
        };
        Ok(Self {
            order: fields.at(0).parse()?,
            band: BandMask::reported(fields.hex(1, "band mask")?),
            roam: Roam(fields.number(2, "roaming")?),
            domain: ServiceDomain(fields.number(3, "service domain")?),
            lte,
        })
    }

    /// Whether `reported`, read back after this was sent, shows that the modem kept it. "No change" agrees
    /// with everything.
    pub fn is_kept_by(&self, reported: &Self) -> bool {
        (self.order == AccessOrder::NO_CHANGE || self.order == reported.order)
            && (self.band == BandMask::NO_CHANGE || self.band == reported.band)
            && (self.roam == Roam::NO_CHANGE || self.roam == reported.roam)
            && (self.domain == ServiceDomain::NO_CHANGE || self.domain == reported.domain)
            && (self.lte.is_none()
                || self.lte == Some(LteBands::NO_CHANGE)
                || self.lte == reported.lte)
    }
}

/// The values as they are sent, the two reserved ones empty: `"00",3fffffff,1,2,7fffffffffffffff,,`.
impl fmt::Display for SyscfgEx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            order,
            band,
            roam,
            domain,
            lte,
        } = self;
        write!(f, "\"{order}\",{band},{},{},", roam.0, domain.0)?;
        if let Some(lte) = lte {
            write!(f, "{lte}")?;
        }
        f.write_str(",,")
    }
}

/// A setting to be sent, as a person types it; the two reserved values may be left out.
impl FromStr for SyscfgEx {
    type Err = SyscfgError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let setting = Self::parse(text)?;
        let fields = Fields::of(text, SYSCFGEX)?;
        if (5..fields.len()).any(|index| index > 6 || !fields.at(index).is_empty()) {
            return Err(SyscfgError::TooManyValues);
        }
        BandMask::new(setting.band.bits())?;
        Ok(setting)
    }
}

/// As the text of [`fmt::Display`].
impl Serialize for SyscfgEx {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reported_settings_are_read_and_sent_as_they_are() {
        for (line, sent) in [
            (
                "^SYSCFGEX:\"00\",3FFFFFFF,1,2,7FFFFFFFFFFFFFFF",
                "\"00\",3fffffff,1,2,7fffffffffffffff,,",
            ),
            ("^SYSCFGEX: \"00\",3fffffff,1,2,", "\"00\",3fffffff,1,2,,,"),
            (
                "^syscfgex: 030201,2000004e80380,0,2,800C5",
                "\"030201\",2000004e80380,0,2,800c5,,",
            ),
            ("\"02\",400000,2,1,40000000", "\"02\",400000,2,1,40000000,,"),
        ] {
            let setting = SyscfgEx::parse(line).unwrap();
            assert_eq!(setting.to_string(), sent, "{line}");
            assert!(setting.is_kept_by(&setting));
            assert_eq!(sent.parse::<SyscfgEx>(), Ok(setting));
        }
    }

    #[test]
    fn what_is_no_setting_is_named() {
        for (line, field) in [
            ("2,2,3fffffff,0,2", "order of networks"),
            ("\"0\",3fffffff,0,2,", "order of networks"),
            ("\"0x\",3fffffff,0,2,", "order of networks"),
            ("\"0102030405060708\",3fffffff,0,2,", "order of networks"),
            ("\"00\",any,0,2,", "band mask"),
            ("\"00\",3fffffff,on,2,", "roaming"),
            ("\"00\",3fffffff,0,2,x", "mask of 4G bands"),
        ] {
            let answer = SYSCFGEX;
            assert_eq!(
                SyscfgEx::parse(line),
                Err(AnswerError::BadField { answer, field }),
                "{line}"
            );
        }
        assert_eq!(
            SyscfgEx::parse("^SYSCFG:2,2,3fffffff,0,2"),
            Err(AnswerError::OtherAnswer { answer: SYSCFGEX })
        );
        assert_eq!(
            "\"00\",3fffffff,0,2,800c5,1".parse::<SyscfgEx>(),
            Err(SyscfgError::TooManyValues)
        );
        assert!(matches!(
            "\"00\",7fffffff,0,2,800c5".parse::<SyscfgEx>(),
            Err(SyscfgError::Bands(_))
        ));
    }

    #[test]
    fn no_change_is_kept_by_everything() {
        let now = SyscfgEx::parse("\"02\",400000,1,2,800c5").unwrap();
        let unchanged = SyscfgEx::parse("\"99\",40000000,2,4,40000000").unwrap();
        assert!(unchanged.is_kept_by(&now));
        assert!(!now.is_kept_by(&SyscfgEx::parse("\"03\",400000,1,2,800c5").unwrap()));
    }

    proptest! {
        #[test]
        fn no_line_upsets_the_reader(line in "[\\^A-Z:,\"0-9a-f -]{0,60}", wild in any::<String>()) {
            for line in [line, wild] {
                if let Ok(setting) = SyscfgEx::parse(&line) {
                    prop_assert_eq!(SyscfgEx::parse(&setting.to_string()), Ok(setting));
                }
            }
        }
    }
}
