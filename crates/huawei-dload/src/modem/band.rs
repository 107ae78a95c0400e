//! Radio bands and the mask they are set with.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// One radio band of the mask. Source: `docs/facts/at-and-usb.md` §1.2 \[C\].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The number of the bit in the mask, counted from 0.
    pub bit: u8,
    /// The name for people.
    pub name: &'static str,
}

impl Band {
    /// Every band of the sheet, by bit.
    ///
    /// Bit 16 is the one place where the tables disagree: GSM 450 in Qualcomm's, WCDMA VII 2600 in
    /// the one of `HiSilicon` sticks. The Qualcomm name stands here, as the E1550 is Qualcomm.
    pub const ALL: &'static [Self] = &[
        Self::new(7, "GSM 1800"),
        Self::new(8, "GSM 900 (extended)"),
        Self::new(9, "GSM 900"),
        Self::new(16, "GSM 450 (3G 2600 on HiSilicon sticks)"),
        Self::new(17, "GSM 480"),
        Self::new(18, "GSM 750"),
        Self::new(19, "GSM 850"),
        Self::new(20, "GSM-R 900"),
        Self::new(21, "GSM 1900"),
        Self::new(22, "3G 2100"),
        Self::new(23, "3G 1900"),
        Self::new(24, "3G 1800"),
        Self::new(25, "3G 1700 (AWS)"),
        Self::new(26, "3G 850"),
        Self::new(27, "3G 800"),
        Self::new(48, "3G 2600"),
        Self::new(49, "3G 900"),
        Self::new(50, "3G 1700 (Japan)"),
        Self::new(60, "3G 850 (Japan)"),
        Self::new(61, "3G 1500"),
    ];

    const fn new(bit: u8, name: &'static str) -> Self {
        Self { bit, name }
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

/// Hex in any case, with or without `0x`, as a person types it; checked as [`BandMask::new`] does.
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
        for (name, bits) in [
            ("GSM 1800", 0x80),
            ("GSM 900 (extended)", 0x100),
            ("GSM 900", 0x200),
            ("GSM 450 (3G 2600 on HiSilicon sticks)", 0x1_0000),
            ("GSM 480", 0x2_0000),
            ("GSM 750", 0x4_0000),
            ("GSM 850", 0x8_0000),
            ("GSM-R 900", 0x10_0000),
            ("GSM 1900", 0x20_0000),
            ("3G 2100", 0x40_0000),
            ("3G 1900", 0x80_0000),
            ("3G 1800", 0x100_0000),
            ("3G 1700 (AWS)", 0x200_0000),
            ("3G 850", 0x400_0000),
            ("3G 800", 0x800_0000),
            ("3G 2600", 0x1_0000_0000_0000),
            ("3G 900", 0x2_0000_0000_0000),
            ("3G 1700 (Japan)", 0x4_0000_0000_0000),
            ("3G 850 (Japan)", 0x1000_0000_0000_0000),
            ("3G 1500", 0x2000_0000_0000_0000),
        ] {
            let bands = BandMask::reported(bits).bands();
            assert_eq!(bands.map(|band| band.name).collect::<Vec<_>>(), [name]);
        }
        assert_eq!(Band::ALL.len(), 20);
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
        assert_eq!(BandMask::new(0), Err(BandMaskError::Empty));
        assert_eq!("80h".parse::<BandMask>(), Err(BandMaskError::NotHex));
        for text in ["00000080", "0x80"] {
            assert_eq!(text.parse::<BandMask>(), Ok(gsm1800), "{text}");
        }
    }

    #[test]
    fn no_set_of_named_bands_is_taken_for_a_special_value() {
        let all: u64 = Band::ALL.iter().map(|band| band.mask().bits()).sum();
        assert_eq!(BandMask::new(all).map(BandMask::bits), Ok(all));
    }
}
