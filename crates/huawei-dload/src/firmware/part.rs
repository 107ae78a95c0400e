//! Naming the parts of a package, by chipset and confirmed by their content.
//!
//! One numbering serves two makers of chips, so a code means nothing until the chipset is known; and
//! the names that the vendor's 2014 enumeration gives are wrong for the older 11.x line
//! (`docs/facts/qualcomm-packages.md` §1).

use super::{Chipset, ContentMark, ObjectCode};
use crate::named_enum;

/// A part of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The table of the partitions of the flash.
    PartitionTable,
    /// A boot loader, with the name of its stage.
    BootLoader(&'static str),
    /// The header of the image that follows.
    ImageHeader,
    /// The firmware proper of a Qualcomm stick.
    Amss,
    /// The settings area of a Qualcomm stick.
    Efs2,
    /// The version text of a dashboard.
    DashboardVersion,
    /// The disc of a dashboard.
    Dashboard,
    /// A web interface or its version.
    WebInterface,
    /// Data that belong to one stick alone.
    UnitData(&'static str),
    /// Another part of a HiSilicon stick, as published tools call it.
    HiSilicon(&'static str),
    /// Nothing recognises it. It is written all the same, in its place in the file.
    Unknown,
}

/// File types of the Qualcomm 11.x line: 01, 08, 09, 11 and 13 of a sister stick \[L\] for the
/// E1550, 0A and 0B \[L\] (`docs/facts/qualcomm-packages.md` §1); 1A and 50 to 54 by the safety rules.
const QUALCOMM: &[(u16, Part)] = &[
    (0x01, Part::PartitionTable),
    (0x08, Part::Amss),
    (0x09, Part::Efs2),
    (0x0A, Part::DashboardVersion),
    (0x0B, Part::Dashboard),
    (0x11, Part::BootLoader("DBL")),
    (0x13, Part::BootLoader("OSBL")),
    (0x1A, Part::UnitData("OEMINFO")),
    (0x50, Part::UnitData("NV")),
    (0x51, Part::UnitData("NV")),
    (0x52, Part::UnitData("NV")),
    (0x53, Part::UnitData("NV")),
    (0x54, Part::UnitData("NV")),
];

/// File types of HiSilicon sticks (`docs/facts/dload-and-firmware-files.md` §6.5).
const HISILICON: &[(u16, Part)] = &[
    (0x01, Part::PartitionTable),
    (0x02, Part::HiSilicon("M3Boot")),
    (0x03, Part::HiSilicon("Kernel")),
    (0x04, Part::HiSilicon("VxWorks")),
    (0x05, Part::HiSilicon("M3Image")),
    (0x06, Part::HiSilicon("DSP")),
    (0x07, Part::HiSilicon("Nvdload")),
    (0x08, Part::HiSilicon("Nvimg")),
    (0x09, Part::HiSilicon("Kernel_R11")),
    (0x0A, Part::DashboardVersion),
    (0x0B, Part::Dashboard),
    (0x1A, Part::UnitData("OEMINFO")),
    (0x1B, Part::HiSilicon("Online")),
    (0x1E, Part::HiSilicon("Modem_fw")),
    (0x20, Part::HiSilicon("M3Boot_R11")),
    (0x22, Part::HiSilicon("VxWorks_R11")),
    (0x23, Part::HiSilicon("M3Image_R11")),
    (0x24, Part::HiSilicon("DSP_R11")),
    (0x25, Part::HiSilicon("Nvdload_R11")),
    (0x26, Part::HiSilicon("Nvimg_R11")),
    (0x27, Part::HiSilicon("DTS_R11")),
    (0x28, Part::HiSilicon("HIFI_R11")),
    (0x29, Part::HiSilicon("Teeos")),
    (0x45, Part::HiSilicon("APP_EXT_A")),
    (0x46, Part::HiSilicon("APP_EXT_B")),
    (0x48, Part::HiSilicon("Ptable_ext_A")),
    (0x49, Part::HiSilicon("Ptable_ext_B")),
    (0x50, Part::UnitData("NV")),
    (0x51, Part::UnitData("OEMINFO")),
    (0x55, Part::WebInterface),
    (0x56, Part::WebInterface),
    (0x57, Part::HiSilicon("APP")),
    (0x59, Part::HiSilicon("System")),
    (0x5A, Part::HiSilicon("APP")),
    (0x5B, Part::WebInterface),
    (0x5D, Part::HiSilicon("Online")),
    (0x5E, Part::HiSilicon("Online")),
];

/// Codes of the HiSilicon "R1" platform, which has no file type in the upper half.
const HISILICON_UNTYPED: &[(u32, Part)] = &[
    (0x66, Part::UnitData("NV")),
    (0x100, Part::PartitionTable),
    (0x101, Part::HiSilicon("Bootloader")),
    (0x102, Part::HiSilicon("Bootrom")),
    (0x104, Part::HiSilicon("Fastboot")),
    (0x105, Part::HiSilicon("Kernel")),
    (0x107, Part::HiSilicon("System")),
    (0x109, Part::HiSilicon("APP")),
    (0x113, Part::WebInterface),
    (0x0055_0103, Part::HiSilicon("VxWorks_R1")),
];

/// The codes that both makers use alike.
const COMMON: &[(u16, Part)] = &[
    (0x01, Part::PartitionTable),
    (0x0A, Part::DashboardVersion),
    (0x0B, Part::Dashboard),
    (0x55, Part::WebInterface),
    (0x56, Part::WebInterface),
    (0x5B, Part::WebInterface),
];

impl Part {
    /// Names a part by its content where that is plain, else by its code.
    pub(super) fn of(
        chipset: Option<Chipset>,
        code: ObjectCode,
        content: Option<ContentMark>,
    ) -> Self {
        let by_code = Self::by_code(chipset, code);
        if chipset == Some(Chipset::HiSilicon) {
            return by_code;
        }
        match content {
            Some(ContentMark::PartitionTable) => Self::PartitionTable,
            Some(ContentMark::Efs2) => Self::Efs2,
            Some(ContentMark::BootLoader) if matches!(by_code, Self::BootLoader(_)) => by_code,
            Some(ContentMark::BootLoader) => Self::BootLoader("SBL"),
            Some(ContentMark::Disc) => Self::Dashboard,
            Some(ContentMark::ImageHeader) if chipset == Some(Chipset::Qualcomm) => {
                Self::ImageHeader
            }
            _ => by_code,
        }
    }

    fn by_code(chipset: Option<Chipset>, code: ObjectCode) -> Self {
        let typed = |table: &[(u16, Self)]| {
            (code.0.trailing_zeros() >= 16)
                .then(|| table.iter().find(|(known, _)| *known == code.file_type()))
                .flatten()
                .map(|(_, part)| *part)
        };
        match chipset {
            Some(Chipset::Qualcomm) => typed(QUALCOMM),
            Some(Chipset::HiSilicon) => HISILICON_UNTYPED
                .iter()
                .find(|(known, _)| *known == code.0)
                .map(|(_, part)| *part)
                .or_else(|| typed(HISILICON)),
            None => typed(COMMON),
        }
        .unwrap_or(Self::Unknown)
    }

    /// Whether it starts the modem, or is only read to do so: what such parts start lies elsewhere.
    pub(super) fn is_boot_loader(self) -> bool {
        matches!(
            self,
            Self::BootLoader(_)
                | Self::HiSilicon("M3Boot" | "M3Boot_R11" | "Bootloader" | "Bootrom" | "Fastboot")
        )
    }

    /// The stable name: lower case words joined by hyphens.
    pub fn id(self) -> &'static str {
        match self {
            Self::PartitionTable => "partition-table",
            Self::BootLoader(_) => "boot-loader",
            Self::ImageHeader => "image-header",
            Self::Amss => "amss",
            Self::Efs2 => "efs2",
            Self::DashboardVersion => "dashboard-version",
            Self::Dashboard => "dashboard",
            Self::WebInterface => "web-interface",
            Self::UnitData(_) => "unit-data",
            Self::HiSilicon(_) => "hisilicon",
            Self::Unknown => "unknown",
        }
    }

    /// The names of the partitions of the flash that hold this part, without the number of the chip
    /// (`docs/facts/e1550-download-mode.md` §2.2, `docs/facts/qualcomm-packages.md` §3).
    pub(super) fn partitions(self) -> &'static [&'static str] {
        match self {
            Self::Amss => &["AMSS"],
            Self::Efs2 => &["EFS2"],
            Self::BootLoader("DBL") => &["DBL"],
            Self::BootLoader("OSBL") => &["OSBL"],
            Self::BootLoader("OEMSBL") => &["OEMSBL", "OEMSBL1", "OEMSBL2"],
            _ => &[],
        }
    }
}

named_enum! {
    /// A loss that writing a part may bring the owner, beyond the part itself.
    #[derive(PartialOrd, Ord)]
    pub enum Loss {
        /// Boot loaders are written anew: a modem that loses power there may not even reach repair mode
        /// again (`docs/facts/e1550-download-mode.md` §5.2).
        BootLoaders = "boot-loaders",
        /// The settings area is written anew: settings may be reset.
        Settings = "settings",
        /// The dashboard on the modem's own CD is replaced.
        Dashboard = "dashboard",
    }
}

impl Loss {
    /// The loss that writing `part` may bring.
    pub(super) fn of(part: Part) -> Option<Self> {
        match part {
            Part::BootLoader(_) => Some(Self::BootLoaders),
            Part::Efs2 => Some(Self::Settings),
            Part::Dashboard | Part::WebInterface => Some(Self::Dashboard),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Loss, Part};
    use crate::firmware::{Chipset, ContentMark, ObjectCode};

    const QUALCOMM: Option<Chipset> = Some(Chipset::Qualcomm);
    const HISILICON: Option<Chipset> = Some(Chipset::HiSilicon);

    fn part(chipset: Option<Chipset>, code: u32) -> Part {
        Part::of(chipset, ObjectCode(code), None)
    }

    #[test]
    fn one_code_is_the_part_of_its_chipset() {
        use Part::{
            Amss, BootLoader, Dashboard, DashboardVersion, Efs2, HiSilicon, PartitionTable,
            UnitData, Unknown,
        };
        let owner = UnitData("OEMINFO");
        for (code, qualcomm, hisilicon, unknown) in [
            (0x0001_0000, PartitionTable, PartitionTable, PartitionTable),
            (0x0002_0000, Unknown, HiSilicon("M3Boot"), Unknown),
            (0x0006_0000, Unknown, HiSilicon("DSP"), Unknown),
            (0x0008_0000, Amss, HiSilicon("Nvimg"), Unknown),
            (0x0009_0000, Efs2, HiSilicon("Kernel_R11"), Unknown),
            (
                0x000A_0000,
                DashboardVersion,
                DashboardVersion,
                DashboardVersion,
            ),
            (0x000B_0000, Dashboard, Dashboard, Dashboard),
            (0x0011_0000, BootLoader("DBL"), Unknown, Unknown),
            (0x0013_0000, BootLoader("OSBL"), Unknown, Unknown),
            (0x001A_0000, owner, owner, Unknown),
            (0x0055_0103, Unknown, HiSilicon("VxWorks_R1"), Unknown),
            (0x0000_0100, Unknown, PartitionTable, Unknown),
            (0x0008_0001, Unknown, Unknown, Unknown),
            (0xF200_0000, Unknown, Unknown, Unknown),
        ] {
            assert_eq!(part(QUALCOMM, code), qualcomm, "{code:#x}");
            assert_eq!(part(HISILICON, code), hisilicon, "{code:#x}");
            assert_eq!(part(None, code), unknown, "{code:#x}");
        }
    }

    #[test]
    fn the_content_has_the_last_word_on_qualcomm_sticks() {
        let of = |content| Part::of(QUALCOMM, ObjectCode(0x0003_0000), Some(content));
        assert_eq!(of(ContentMark::PartitionTable), Part::PartitionTable);
        assert_eq!(of(ContentMark::Efs2), Part::Efs2);
        assert_eq!(of(ContentMark::BootLoader), Part::BootLoader("SBL"));
        assert_eq!(of(ContentMark::ImageHeader), Part::ImageHeader);
        assert_eq!(of(ContentMark::Disc), Part::Dashboard);
        assert_eq!(of(ContentMark::Elf), Part::Unknown);
        assert_eq!(of(ContentMark::Gzip), Part::Unknown);
        let osbl = Part::of(
            QUALCOMM,
            ObjectCode(0x0013_0000),
            Some(ContentMark::BootLoader),
        );
        assert_eq!(osbl, Part::BootLoader("OSBL"));
        let nvimg = Part::of(HISILICON, ObjectCode(0x0008_0000), Some(ContentMark::Efs2));
        assert_eq!(nvimg, Part::HiSilicon("Nvimg"));
    }

    #[test]
    fn each_part_says_what_it_may_cost() {
        assert_eq!(Loss::of(Part::BootLoader("DBL")), Some(Loss::BootLoaders));
        assert_eq!(Loss::of(Part::Efs2), Some(Loss::Settings));
        assert_eq!(Loss::of(Part::Dashboard), Some(Loss::Dashboard));
        assert_eq!(Loss::of(Part::Amss), None);
    }
}
