//! Radio bands and the mask they are set with.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// One radio band of the mask. Source: `docs/facts/at-and-usb.md` §1.2 \[C\].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The number of the bit in the mask, counted from 0.
    pub bit: u8,
    /// The short name, as the modem's own `=?` answers write it: `GSM900`, `WCDMA2100`.
    pub short: &'static str,
    /// The name for people.
    pub name: &'static str,
}

impl Band {
    /// Every band of the sheet, by bit.
    ///
    /// Bit 16 is the one place where the tables disagree: GSM 450 in Qualcomm's, WCDMA VII 2600 in
    /// the one of `HiSilicon` sticks. The Qualcomm name stands here, as the E1550 is Qualcomm.
    pub const ALL: &'static [Self] = &[
        Self::new(7, "GSM1800", "GSM 1800"),
        Self::new(8, "EGSM900", "GSM 900 (extended)"),
        Self::new(9, "GSM900", "GSM 900"),
        Self::new(16, "GSM450", "GSM 450 (3G 2600 on HiSilicon sticks)"),
        Self::new(17, "GSM480", "GSM 480"),
        Self::new(18, "GSM750", "GSM 750"),
        Self::new(19, "GSM850", "GSM 850"),
        Self::new(20, "RGSM900", "GSM-R 900"),
        Self::new(21, "GSM1900", "GSM 1900"),
        Self::new(22, "WCDMA2100", "3G 2100"),
        Self::new(23, "WCDMA1900", "3G 1900"),
        Self::new(24, "WCDMA1800", "3G 1800"),
        Self::new(25, "WCDMA1700", "3G 1700 (AWS)"),
        Self::new(26, "WCDMA850", "3G 850"),
        Self::new(27, "WCDMA800", "3G 800"),
        Self::new(48, "WCDMA2600", "3G 2600"),
        Self::new(49, "WCDMA900", "3G 900"),
        Self::new(50, "WCDMA1700J", "3G 1700 (Japan)"),
        Self::new(60, "WCDMA850J", "3G 850 (Japan)"),
        Self::new(61, "WCDMA1500", "3G 1500"),
    ];

    const fn new(bit: u8, short: &'static str, name: &'static str) -> Self {
        Self { bit, short, name }
    }

    /// The band of this short name, any case, spaces ignored.
    pub fn by_name(name: &str) -> Option<&'static Self> {
        let plain: String = name.chars().filter(|c| !c.is_whitespace()).collect();
        Self::ALL
            .iter()
            .find(|band| band.short.eq_ignore_ascii_case(&plain))
    }

    /// The mask with only this band.
    pub fn mask(self) -> BandMask {
        BandMask(1 << self.bit)
    }
}

/// Why a mask cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BandMaskError {
    /// "Any band" and "leave as it is" stand alone.
    #[error("the special value {0:x} cannot be combined with bands")]
    Special(u64),
    /// A mask without a band would switch the radio off.
    #[error("the mask names no band")]
    Empty,
    /// The text is not a hex number of at most 64 bits.
    #[error("the band mask is not a hex number")]
    NotHex,
    /// No band has this name.
    #[error("there is no band of that name")]
    UnknownName,
}

/// The bands a modem may use: one bit each, or one of two special values.
///
/// 64 bits wide, written in hex without `0x`. Source: `docs/facts/at-and-usb.md` §1.2 \[C\].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BandMask(u64);

impl BandMask {
    /// `3FFFFFFF`, any band. As a number it lacks the high bits (3G 900 is bit 49), but the
    /// firmware takes it as "any".
    pub const ANY: Self = Self(0x3fff_ffff);

    /// `40000000`, leave the bands as they are.
    pub const NO_CHANGE: Self = Self(0x4000_0000);

    /// A mask to be sent. Special values must stand alone, and at least one bit must be set.
    pub fn new(bits: u64) -> Result<Self, BandMaskError> {
        for special in [Self::ANY.0, Self::NO_CHANGE.0] {
            if bits != special && bits & special == special {
                return Err(BandMaskError::Special(special));
            }
        }
        if bits == 0 {
            return Err(BandMaskError::Empty);
        }
        Ok(Self(bits))
    }

    /// A mask as a modem reported it, whatever it is: what is there must be shown, not judged.
    pub const fn reported(bits: u64) -> Self {
        Self(bits)
    }

    /// The mask of names such as `GSM900/GSM1800/WCDMA2100`; `any` or `all bands` is [`Self::ANY`].
    pub fn from_names(names: &str) -> Result<Self, BandMaskError> {
        let plain = names.trim();
        if plain.eq_ignore_ascii_case("any") || plain.eq_ignore_ascii_case("all bands") {
            return Ok(Self::ANY);
        }
        let mut bits = 0;
        for name in plain.split('/') {
            // The modems write GSM900 for both halves of that band: 400380 is theirs.
            let band = Band::by_name(name).ok_or(BandMaskError::UnknownName)?;
            bits |= band.mask().0;
            if band.short == "GSM900" {
                bits |= 1 << 8;
            }
        }
        Self::new(bits)
    }

    /// Both sets of bands together. A special value combines with nothing but itself.
    pub fn union(self, other: Self) -> Result<Self, BandMaskError> {
        for special in [Self::ANY, Self::NO_CHANGE] {
            if self != other && (self == special || other == special) {
                return Err(BandMaskError::Special(special.0));
            }
        }
        Self::new(self.0 | other.0)
    }

    /// The number itself.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The bands of this mask that have a name, by bit. Empty for the two special values.
    pub fn bands(self) -> impl Iterator<Item = &'static Band> {
        let special = self == Self::ANY || self == Self::NO_CHANGE;
        Band::ALL
            .iter()
            .filter(move |band| !special && self.0 & band.mask().0 != 0)
    }
}

/// Lower-case hex without leading zeros, as it is sent.
impl fmt::Display for BandMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

impl fmt::Debug for BandMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BandMask({:x})", self.0)
    }
}

/// Hex without `0x`, any case, as a person types it; checked as [`BandMask::new`] does.
impl FromStr for BandMask {
    type Err = BandMaskError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(super::answer::hex(text).ok_or(BandMaskError::NotHex)?)
    }
}

/// As text, because 64 bits do not fit a JSON number everywhere.
impl Serialize for BandMask {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bit_of_the_sheet_has_its_hex_value_and_name() {
        for (short, bits) in [
            ("GSM1800", 0x80),
            ("EGSM900", 0x100),
            ("GSM900", 0x200),
            ("GSM450", 0x1_0000),
            ("GSM480", 0x2_0000),
            ("GSM750", 0x4_0000),
            ("GSM850", 0x8_0000),
            ("RGSM900", 0x10_0000),
            ("GSM1900", 0x20_0000),
            ("WCDMA2100", 0x40_0000),
            ("WCDMA1900", 0x80_0000),
            ("WCDMA1800", 0x100_0000),
            ("WCDMA1700", 0x200_0000),
            ("WCDMA850", 0x400_0000),
            ("WCDMA800", 0x800_0000),
            ("WCDMA2600", 0x1_0000_0000_0000),
            ("WCDMA900", 0x2_0000_0000_0000),
            ("WCDMA1700J", 0x4_0000_0000_0000),
            ("WCDMA850J", 0x1000_0000_0000_0000),
            ("WCDMA1500", 0x2000_0000_0000_0000),
        ] {
            let band = Band::by_name(short).unwrap();
            assert_eq!(band.mask().bits(), bits, "{short}");
            assert_eq!(
                BandMask::reported(bits)
                    .bands()
                    .map(|b| b.short)
                    .collect::<Vec<_>>(),
                [short]
            );
        }
        assert_eq!(Band::ALL.len(), 20);
    }

    #[test]
    fn the_combinations_of_real_modems_are_read() {
        for (hex, names) in [
            (0x40_0380, "GSM900/GSM1800/WCDMA2100"),
            (0x28_0000, "GSM850/GSM1900"),
            (0x4a8_0000, "GSM850/GSM1900/WCDMA850/WCDMA1900"),
            (0x2_0000_0040_0380, "GSM900/GSM1800/WCDMA900/WCDMA2100"),
            (0x40_0000, "wcdma 2100"),
            (0x3fff_ffff, "All Bands"),
        ] {
            assert_eq!(BandMask::from_names(names).unwrap().bits(), hex, "{names}");
        }
        assert_eq!(
            BandMask::from_names("GSM901"),
            Err(BandMaskError::UnknownName)
        );
    }

    #[test]
    fn special_values_stand_alone() {
        assert_eq!(BandMask::new(0x3fff_ffff), Ok(BandMask::ANY));
        assert_eq!(BandMask::new(0x4000_0000), Ok(BandMask::NO_CHANGE));
        for (bits, special) in [
            (0x7fff_ffff, 0x3fff_ffff),
            (0x4000_0080, 0x4000_0000),
            (0x2_0000_3fff_ffff, 0x3fff_ffff),
        ] {
            assert_eq!(
                BandMask::new(bits),
                Err(BandMaskError::Special(special)),
                "{bits:x}"
            );
        }
        let gsm1800 = BandMask::new(0x80).unwrap();
        assert_eq!(
            gsm1800.union(BandMask::ANY),
            Err(BandMaskError::Special(0x3fff_ffff))
        );
        assert_eq!(
            BandMask::NO_CHANGE.union(gsm1800),
            Err(BandMaskError::Special(0x4000_0000))
        );
        assert_eq!(BandMask::ANY.union(BandMask::ANY), Ok(BandMask::ANY));
        assert_eq!(
            gsm1800
                .union(BandMask::new(0x40_0000).unwrap())
                .unwrap()
                .bits(),
            0x40_0080
        );
        assert_eq!(BandMask::new(0), Err(BandMaskError::Empty));
        assert_eq!("0x80".parse::<BandMask>(), Err(BandMaskError::NotHex));
        assert_eq!("00000080".parse::<BandMask>(), Ok(gsm1800));
    }

    #[test]
    fn no_set_of_named_bands_is_taken_for_a_special_value() {
        let all: u64 = Band::ALL.iter().map(|band| band.mask().bits()).sum();
        assert_eq!(BandMask::new(all).map(BandMask::bits), Ok(all));
    }
}
