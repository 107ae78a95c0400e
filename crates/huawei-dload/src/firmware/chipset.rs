//! Whose chip a package is for: it decides what codes mean and by which door a package goes.

use serde::Serialize;

/// The maker of the chip in the stick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Chipset {
    /// Qualcomm, firmware of the line 11.x: the E1550 and its relatives.
    Qualcomm,
    /// HiSilicon Balong, firmware of the lines 21.x and 22.x.
    HiSilicon,
}

impl Chipset {
    /// The chipset that a firmware version names by its first number: 11 is Qualcomm, 21 and 22 are
    /// HiSilicon \[L\] (`docs/facts/at-and-usb.md` §1.3, `docs/facts/qualcomm-packages.md` §5).
    pub fn of_version(version: &str) -> Option<Self> {
        let (first, _) = version.trim().split_once('.')?;
        match first {
            "11" => Some(Self::Qualcomm),
            "21" | "22" => Some(Self::HiSilicon),
            _ => None,
        }
    }

    /// The chipset that a platform text names: Balong platform ids begin with BV
    /// (`docs/facts/dload-and-firmware-files.md` §6.1).
    pub fn of_platform(platform: &str) -> Option<Self> {
        let platform = platform.trim().as_bytes();
        platform
            .get(..2)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"BV"))
            .then_some(Self::HiSilicon)
    }
}

#[cfg(test)]
mod tests {
    use super::Chipset;

    #[test]
    fn the_first_number_of_a_version_names_the_chipset() {
        let of = Chipset::of_version;
        assert_eq!(of("11.609.20.00.00.B418"), Some(Chipset::Qualcomm));
        assert_eq!(of("21.045.01.00.00"), Some(Chipset::HiSilicon));
        assert_eq!(of("22.200.03.00.00"), Some(Chipset::HiSilicon));
        for other in ["12.1", "110.1", "1.1", "", "11", "V200R001"] {
            assert_eq!(of(other), None, "{other}");
        }
    }

    #[test]
    fn a_balong_platform_names_its_maker() {
        assert_eq!(Chipset::of_platform("BV7R11HS"), Some(Chipset::HiSilicon));
        assert_eq!(Chipset::of_platform("E155"), None);
        assert_eq!(Chipset::of_platform("B"), None);
    }
}
