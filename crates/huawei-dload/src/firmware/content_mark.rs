//! Telling a part by its bytes, whatever its code says.

use serde::Serialize;

use super::dashboard;
use super::packing::Glimpse;
use super::partition_table::PartitionTable;

/// The kind of content that a part begins with (`docs/facts/qualcomm-packages.md` §1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContentMark {
    /// A Qualcomm user partition table.
    PartitionTable,
    /// An ELF program, as the firmware proper of the 11.x line is.
    Elf,
    /// An EFS2 file system image.
    Efs2,
    /// A Qualcomm second boot loader.
    BootLoader,
    /// 40 bytes: the header of the image that follows.
    ImageHeader,
    /// An ISO 9660 disc.
    Disc,
    /// Data packed with gzip. Sent as it is.
    Gzip,
}

/// The first bytes of an EFS2 image.
pub(super) const EFS2: [u8; 8] = [0x87, 0x67, 0x85, 0x34, 0x59, 0x77, 0x34, 0x92];
/// The first bytes of a second boot loader.
pub(super) const BOOT_LOADER: [u8; 4] = [0xD1, 0xDC, 0x4B, 0x84];
/// The first bytes of an ELF program.
pub(super) const ELF: [u8; 4] = [0x7F, b'E', b'L', b'F'];
/// The first bytes of gzip data packed with deflate, the only method there is.
pub(super) const GZIP: [u8; 3] = [0x1F, 0x8B, 0x08];
/// Length of a Qualcomm image header.
pub(super) const IMAGE_HEADER_LENGTH: u64 = 40;

impl ContentMark {
    /// The kind of content at the beginning of `image`, if it is known.
    pub(super) fn of(image: &Glimpse<'_>) -> Option<Self> {
        let head: &[u8] = &image.head;
        if PartitionTable::begins(head) {
            Some(Self::PartitionTable)
        } else if head.starts_with(&EFS2) {
            Some(Self::Efs2)
        } else if head.starts_with(&BOOT_LOADER) {
            Some(Self::BootLoader)
        } else if head.starts_with(&ELF) {
            Some(Self::Elf)
        } else if head.starts_with(&GZIP) {
            Some(Self::Gzip)
        } else if image.size == IMAGE_HEADER_LENGTH {
            Some(Self::ImageHeader)
        } else if dashboard::volume_label(head).is_some() {
            Some(Self::Disc)
        } else {
            None
        }
    }

    /// Whether only Qualcomm sticks have such a part.
    pub(super) fn is_qualcomm(self) -> bool {
        matches!(self, Self::PartitionTable | Self::Efs2 | Self::BootLoader)
    }
}

/// Reads what a Qualcomm image header announces of the image after it (`docs/facts/e1550-download-mode.md` §2.2):
/// its id and its size in bytes.
pub(super) fn announced(header: &[u8]) -> Option<(u32, u32)> {
    let word = |at: usize| {
        let bytes = header.get(at..)?.first_chunk::<4>()?;
        Some(u32::from_le_bytes(*bytes))
    };
    Some((word(0)?, word(16)?))
}
