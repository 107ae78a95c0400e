//! Object codes and the names they go by.

use std::borrow::Cow;
use std::fmt;

/// The code of an object: the word that goes into the START (0x41) and END (0x43) commands.
///
/// The upper 16 bits are the vendor's file type, the lower 16 bits a sequence number that is 0 in
/// all that was seen but one (`facts/dload-and-firmware-files.md` §6.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectCode(pub u32);

impl ObjectCode {
    /// The partition table. The first object of the captured E1550 update
    /// (`facts/e1550-download-mode.md` §2.1).
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

    /// Whether this object writes what belongs to one stick alone: EFS, OEMINFO or NV.
    ///
    /// File types 06, 1A, 1C, 1D and 50 to 54 (design.md, "Safety rules") and the NV image of the
    /// platform that uses codes without a type (0x66). On HiSilicon sticks such objects are normal;
    /// on an E1550 they could erase the radio calibration (`facts/e1550-download-mode.md` §5.2).
    pub fn carries_unit_data(self) -> bool {
        matches!(self.file_type(), 0x06 | 0x1A | 0x1C | 0x1D | 0x50..=0x54) || self.0 == 0x66
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

    /// What the vendor's enumeration calls this file type; these are the names of its Qualcomm
    /// sticks. (`facts/dload-and-firmware-files.md` §6.5.)
    pub fn vendor_name(self) -> Option<&'static str> {
        self.names().0
    }

    /// What the same code holds on a HiSilicon (Balong) stick, as published tools call it. One
    /// numbering serves both families, so low numbers carry two meanings.
    pub fn balong_name(self) -> Option<&'static str> {
        self.names().1
    }

    /// Both names, `SBL1 / M3Boot`, or `Uxxxxxxxx` for a code nobody named.
    pub fn name(self) -> Cow<'static, str> {
        match self.names() {
            (Some(vendor), Some(balong)) => Cow::Owned(format!("{vendor} / {balong}")),
            (Some(name), None) | (None, Some(name)) => Cow::Borrowed(name),
            (None, None) => Cow::Owned(format!("U{:08X}", self.0)),
        }
    }

    fn names(self) -> (Option<&'static str>, Option<&'static str>) {
        if self.0 & 0xFFFF != 0 || self.0 == 0 {
            return (None, untyped_name(self.0));
        }
        let of = |vendor: &'static str, balong: &'static str| (Some(vendor), Some(balong));
        let vendor = |name: &'static str| (Some(name), None);
        let balong = |name: &'static str| (None, Some(name));
        match self.file_type() {
            0x01 => vendor("Partition table"),
            0x02 => of("SBL1", "M3Boot"),
            0x03 => of("WDT", "Kernel"),
            0x04 => of("TZ", "VxWorks"),
            0x05 => of("RPM", "M3Image"),
            0x06 => of("EFS2", "DSP"),
            0x07 => of("MBA", "Nvdload"),
            0x08 => of("QDSP", "Nvimg"),
            0x09 => of("BOOT", "Kernel_R11"),
            0x0A => vendor("ISO version"),
            0x0B => vendor("ISO"),
            0x0F => vendor("ADSP"),
            0x10 => vendor("SYSTEM"),
            0x11 => vendor("FASTBOOT"),
            0x12 => vendor("RECOVERY"),
            0x13 => vendor("LOGO"),
            0x17 => vendor("WIMAXCFG"),
            0x18 => vendor("WIMAXCRF"),
            0x19 => vendor("USERDATA"),
            0x1A => vendor("OEMINFO"),
            0x1B => of("BBOU", "Online"),
            0x1C => vendor("EFS2_4K"),
            0x1D => vendor("EFS2_2K"),
            0x1E => of("MODEM_CPIO", "Modem_fw"),
            0x20 => of("M3BOOT", "M3Boot_R11"),
            0x22 => of("VXWORK", "VxWorks_R11"),
            0x23 => of("M3IMAGE", "M3Image_R11"),
            0x24 => of("DSP", "DSP_R11"),
            0x25 => of("NVDLOAD", "Nvdload_R11"),
            0x26 => vendor("NVIMG"),
            0x27 => balong("DTS_R11"),
            0x28 => balong("HIFI_R11"),
            0x29 => balong("Teeos"),
            0x45 => balong("APP_EXT_A"),
            0x46 => balong("APP_EXT_B"),
            0x48 => balong("Ptable_ext_A"),
            0x49 => balong("Ptable_ext_B"),
            0x50 => vendor("NV_MBN"),
            0x51 => of("XML_MBN", "Oeminfo"),
            0x52 => vendor("CUST_MBN"),
            0x53 => vendor("PRL_NAM0"),
            0x54 => vendor("PRL_NAM1"),
            0x55 => of("WEBUI version", "Oeminfo"),
            0x56 => vendor("WEBUI"),
            0x57 => of("WEBSDK", "APP"),
            0x58 => vendor("WIMAXCFG_CPIO"),
            0x59 => of("SYSTEM_CPIO", "System"),
            0x5A => of("WEBSDK_CPIO", "APP"),
            0x5B => of("WEBUI_CPIO", "WEBUI"),
            0x5C => vendor("WIMAXCRF_CPIO"),
            0x5D => of("HOTA", "Online"),
            0x5E => of("FIRMWARE1", "Online"),
            0x5F => vendor("FOTA_FS"),
            0x60 => vendor("FOTA_FW"),
            _ => (None, None),
        }
    }
}

/// Codes of the "R1" platform, which has no file type in the upper half.
fn untyped_name(code: u32) -> Option<&'static str> {
    Some(match code {
        0x66 => "Nvimage",
        0x100 => "Ptable",
        0x101 => "Bootloader",
        0x102 => "Bootrom",
        0x104 => "Fastboot",
        0x105 => "Kernel",
        0x107 => "System",
        0x109 => "APP",
        0x113 => "WEBUI",
        0x0055_0103 => "VxWorks_R1",
        _ => return None,
    })
}

impl fmt::Display for ObjectCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#010x} ({})", self.0, self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::ObjectCode;

    #[test]
    fn a_code_shows_both_of_its_names() {
        assert_eq!(ObjectCode(0x0002_0000).name(), "SBL1 / M3Boot");
        assert_eq!(ObjectCode::ISO.name(), "ISO");
        assert_eq!(ObjectCode(0x0027_0000).name(), "DTS_R11");
        assert_eq!(ObjectCode(0x0055_0103).name(), "VxWorks_R1");
        assert_eq!(ObjectCode(0x00C5_0001).name(), "U00C50001");
        assert_eq!(ObjectCode(0).name(), "U00000000");
        assert_eq!(
            ObjectCode::PARTITION_TABLE.to_string(),
            "0x00010000 (Partition table)"
        );
    }

    #[test]
    fn data_of_one_stick_is_named_and_nothing_else() {
        let carriers: Vec<u32> = (0..=0xFF)
            .filter(|file_type| ObjectCode(file_type << 16).carries_unit_data())
            .collect();
        assert_eq!(
            carriers,
            [0x06, 0x1A, 0x1C, 0x1D, 0x50, 0x51, 0x52, 0x53, 0x54]
        );
        assert!(ObjectCode(0x001A_0002).carries_unit_data());
        assert!(ObjectCode(0x66).carries_unit_data());
    }

    #[test]
    fn a_dashboard_is_the_disc_and_its_version() {
        assert!(ObjectCode::ISO.is_dashboard() && ObjectCode::ISO_VERSION.is_dashboard());
        assert!(!ObjectCode::WEB.is_dashboard() && ObjectCode::WEB.is_web_interface());
    }
}
