//! Families of sticks, and by which door each can be flashed.
//!
//! Sources: `docs/facts/at-and-usb.md` §0 fact 1, §1.3 (firmware generations), `docs/facts/dload-and-firmware-files.md`
//! §8 (which stick is which), `docs/facts/e1550-download-mode.md` §1.4 and §2.3.

use serde::Serialize;

use super::firmware_version::FirmwareVersion;

/// How a stick is brought into download mode and spoken to there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DownloadEntry {
    /// By DIAG, as the E1550: `docs/facts/e1550-download-mode.md` §1.2.
    Diag,
    /// By `AT^GODLOAD`, as `HiSilicon` sticks: `docs/facts/dload-and-firmware-files.md` §3.
    Godload,
}

/// A family of sticks that share their firmware.
///
/// "Recognised" is not "can be flashed": only the E155x was seen to take firmware by the DIAG door
/// (`docs/facts/e1550-download-mode.md` §1.1), so only that family and the `HiSilicon` sticks have a
/// [`DownloadEntry`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub enum Family {
    /// E1550, E1552 and their sisters.
    E155x,
    /// E153 and variants.
    E153,
    /// E160, E160G and variants.
    E160,
    /// E169 and variants.
    E169,
    /// E173 with Qualcomm firmware.
    E173,
    /// E1750, E1752 and variants.
    E1750,
    /// E220, E226, E230, E270.
    E220,
    /// Another stick with Qualcomm firmware (generation 11).
    OtherQualcomm,
    /// Any stick with `HiSilicon` Balong firmware (generations 21 and 22).
    HiSilicon,
    /// It cannot be told.
    #[default]
    Unknown,
}

impl Family {
    /// The family of a model name and a firmware version, either of which may be missing.
    ///
    /// The firmware decides between the two makers of chips \[L\], because several models exist with
    /// both; the model decides within Qualcomm's. A model of the E155x with firmware that is not
    /// generation 11 contradicts everything that was seen and is `Unknown`.
    pub fn of(model: Option<&str>, firmware: Option<&FirmwareVersion>) -> Self {
        let named = model.map_or(Self::Unknown, Self::of_model);
        match firmware.map(FirmwareVersion::generation) {
            None => named,
            Some(11) => match named {
                Self::Unknown | Self::HiSilicon => Self::OtherQualcomm,
                named => named,
            },
            Some(21 | 22) if named != Self::E155x => Self::HiSilicon,
            Some(_) => Self::Unknown,
        }
    }

    /// The family of a model name alone.
    fn of_model(model: &str) -> Self {
        let model = model.trim().to_ascii_uppercase();
        let model = model.strip_prefix("HUAWEI").unwrap_or(&model).trim_start();
        let known: &[(&[&str], Self)] = &[
            (&["E155"], Self::E155x),
            (&["E153"], Self::E153),
            (&["E160"], Self::E160),
            (&["E169"], Self::E169),
            (&["E173"], Self::E173),
            (&["E175"], Self::E1750),
            (&["E220", "E226", "E230", "E270"], Self::E220),
            (
                // Models that exist with both makers' chips (E303, E353) are left to the firmware.
                &[
                    "E3272", "E3276", "E3372", "E3531", "E3533", "E5172", "E5372", "E5373",
                    "E5377", "E5573", "E5577", "E5770", "E5785", "E5786", "E5787", "E5885",
                    "E8231", "E8372", "B310", "B315", "B525", "B528", "B593", "B612", "B618",
                    "B625", "B715", "B818",
                ],
                Self::HiSilicon,
            ),
        ];
        known
            .iter()
            .find(|(prefixes, _)| prefixes.iter().any(|prefix| model.starts_with(prefix)))
            .map_or(Self::Unknown, |(_, family)| *family)
    }

    /// The door by which this family can be flashed, `None` where there is no evidence of one.
    pub fn door(self) -> Option<DownloadEntry> {
        match self {
            Self::E155x => Some(DownloadEntry::Diag),
            Self::HiSilicon => Some(DownloadEntry::Godload),
            _ => None,
        }
    }

    /// Whether modems of this family are known to come back from each value of `^U2DIAG` that leaves the
    /// ports: tried by an owner of an E1550 \[L\] (`docs/facts/qualcomm-packages.md` §8). On others a value
    /// could not be taken back, or left a modem without ports (`docs/facts/at-and-usb.md` §6 complaints 14
    /// and 15).
    pub fn takes_composition(self) -> bool {
        self == Self::E155x
    }

    /// The stick's answer to opcode `45` in download mode, where it is known: the whole E155x
    /// family shares `HUAWEI E155` (`docs/facts/e1550-download-mode.md` §1.4 step 11 \[C\]).
    pub fn product_id(self) -> Option<&'static str> {
        (self == Self::E155x).then_some("HUAWEI E155")
    }

    /// The firmware lines (first two numbers) seen on this family.
    ///
    /// A line rules firmware out, it never proves a fit: 11.608 is also the E160G's and 11.609 also
    /// the E153's (`docs/facts/at-and-usb.md` §1.4 and §6). Empty where nothing dependable is known.
    pub fn firmware_lines(self) -> &'static [&'static str] {
        match self {
            Self::E155x => &["11.608", "11.609"],
            Self::E153 => &["11.609"],
            Self::E160 => &["11.608"],
            Self::E173 => &["11.126"],
            Self::E220 => &["11.117", "11.310"],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn model_and_firmware_give_the_family() {
        use Family::{
            E153, E155x, E160, E169, E173, E220, E1750, HiSilicon, OtherQualcomm, Unknown,
        };
        for (model, firmware, family) in [
            (Some("E1550"), Some("11.608.09.01.21"), E155x),
            (Some("E1550"), Some("11.609.18.00.00"), E155x),
            (Some("HUAWEI E1550"), None, E155x),
            (Some("E1552"), Some("11.608.10.00.00"), E155x),
            (Some("E1553"), None, E155x),
            (Some("E153"), Some("11.609.18.00.00"), E153),
            (Some("E160G"), Some("11.608.12.00.55"), E160),
            (Some("E169"), None, E169),
            (Some("E173"), Some("11.126.83.00.00"), E173),
            (Some("E173"), Some("11.126.16.00.715"), E173),
            (Some("E171"), Some("21.156.00.00.143"), HiSilicon),
            (Some("E173"), Some("21.157.31.00.00"), HiSilicon),
            (Some("E1752"), None, E1750),
            (Some("e226"), Some("11.310.15.00.150"), E220),
            (Some("E8372h-153"), Some("21.328.03.00.00"), HiSilicon),
            (Some("E3372"), None, HiSilicon),
            (Some("E303"), None, Unknown),
            (Some("E303"), Some("22.157.18.00.858"), HiSilicon),
            (Some("E353"), Some("11.124.03.05.104"), OtherQualcomm),
            (None, Some("11.609.18.00.00"), OtherQualcomm),
            (Some("E1550"), Some("21.157.31.00.00"), Unknown),
            (Some("E1550"), Some("12.0"), Unknown),
            (Some("MF180"), None, Unknown),
            (None, None, Unknown),
        ] {
            let version = firmware.map(|text| text.parse().unwrap());
            assert_eq!(
                Family::of(model, version.as_ref()),
                family,
                "{model:?} {firmware:?}"
            );
        }
    }

    #[test]
    fn only_proven_families_have_a_door() {
        use Family::{
            E153, E155x, E160, E169, E173, E220, E1750, HiSilicon, OtherQualcomm, Unknown,
        };
        assert_eq!(E155x.door(), Some(DownloadEntry::Diag));
        assert_eq!(HiSilicon.door(), Some(DownloadEntry::Godload));
        assert_eq!(E155x.product_id(), Some("HUAWEI E155"));
        assert_eq!(E155x.firmware_lines(), ["11.608", "11.609"]);
        for family in [E153, E160, E169, E173, E1750, E220, OtherQualcomm, Unknown] {
            assert_eq!(family.door(), None, "{family:?}");
            assert_eq!(family.product_id(), None, "{family:?}");
        }
    }
}
