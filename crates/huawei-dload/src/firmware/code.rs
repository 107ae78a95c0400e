//! Object codes: what goes into the START and END commands.

use std::fmt;

/// The code of an object: the word that goes into the START (0x41) and END (0x43) commands.
///
/// The upper 16 bits are the vendor's file type, the lower 16 bits a sequence number that is 0 in
/// all that was seen but one (`docs/facts/dload-and-firmware-files.md` §6.5). A code below 0x10000 exists
/// as well \[C\] (`docs/facts/qualcomm-packages.md` §2). What a code stands for depends on the chipset:
/// [`Part`](super::Part).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectCode(pub u32);

impl ObjectCode {
    /// The partition table. The first object of the captured E1550 update
    /// (`docs/facts/e1550-download-mode.md` §2.1).
    pub const PARTITION_TABLE: Self = Self(0x0001_0000);
    /// The version text of a dashboard.
    pub const ISO_VERSION: Self = Self(0x000A_0000);
    /// The CD-ROM image of a dashboard.
    pub const ISO: Self = Self(0x000B_0000);
    /// The version of a web interface.
    pub const WEB_VERSION: Self = Self(0x0055_0000);
    /// A web interface.
    pub const WEB: Self = Self(0x0056_0000);
    /// A web interface as a cpio archive.
    pub const WEB_CPIO: Self = Self(0x005B_0000);

    /// The vendor's file type: the upper 16 bits.
    pub fn file_type(self) -> u16 {
        (self.0 >> 16) as u16
    }

    /// Whether this object writes what belongs to one stick alone: OEMINFO or NV.
    ///
    /// File types 1A, 1C, 1D and 50 to 54 and the NV image of the
    /// platform that uses codes without a type (0x66). On HiSilicon sticks such objects are normal;
    /// on an E1550 they could erase the radio calibration (`docs/facts/e1550-download-mode.md` §5.2).
    pub fn carries_unit_data(self) -> bool {
        matches!(self.file_type(), 0x1A | 0x1C | 0x1D | 0x50..=0x54) || self.0 == 0x66
    }

    /// Whether no modem has such a part. The file types of modems have one byte; phones number the parts of
    /// their `UPDATA.APP` in the highest byte of the code (`docs/facts/qualcomm-packages.md` §2).
    pub fn is_of_another_product(self) -> bool {
        self.file_type() > 0xFF
    }

    /// Whether this is a part of a dashboard: the CD-ROM image or its version.
    pub fn is_dashboard(self) -> bool {
        matches!(self, Self::ISO_VERSION | Self::ISO)
    }

    /// Whether this is a part of a web interface, which is to a `HiLink` stick what the dashboard
    /// is to others.
    pub fn is_web_interface(self) -> bool {
        matches!(self, Self::WEB_VERSION | Self::WEB | Self::WEB_CPIO)
    }
}

/// The code alone: its name depends on the chipset, which an error may come too early to know.
impl fmt::Display for ObjectCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#010x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::ObjectCode;

    #[test]
    fn a_code_is_shown_with_all_its_digits_and_no_name() {
        assert_eq!(ObjectCode::PARTITION_TABLE.to_string(), "0x00010000");
        assert_eq!(ObjectCode(0x100).to_string(), "0x00000100");
    }

    #[test]
    fn data_of_one_stick_is_named_and_nothing_else() {
        let carriers: Vec<u32> = (0..=0xFF)
            .filter(|file_type| ObjectCode(file_type << 16).carries_unit_data())
            .collect();
        assert_eq!(carriers, [0x1A, 0x1C, 0x1D, 0x50, 0x51, 0x52, 0x53, 0x54]);
        assert!(ObjectCode(0x001A_0002).carries_unit_data());
        assert!(ObjectCode(0x66).carries_unit_data());
    }

    #[test]
    fn the_codes_of_phones_are_no_modems() {
        for phone in [0x1000_0000, 0xF200_0000, 0xFE00_0000] {
            assert!(ObjectCode(phone).is_of_another_product(), "{phone:#x}");
        }
        for modem in [0x66, 0x113, 0x0001_0000, 0x0055_0103, 0x00C0_0000] {
            assert!(!ObjectCode(modem).is_of_another_product(), "{modem:#x}");
        }
    }

    #[test]
    fn a_dashboard_is_the_disc_and_its_version() {
        assert!(ObjectCode::ISO.is_dashboard() && ObjectCode::ISO_VERSION.is_dashboard());
        assert!(!ObjectCode::WEB.is_dashboard() && ObjectCode::WEB.is_web_interface());
    }
}
