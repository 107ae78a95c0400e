//! The partition table of a Qualcomm stick.
//!
//! The "user" or "write" table of `docs/facts/e1550-download-mode.md` §2.2: the form in which a table is
//! sent to the loader. HiSilicon tables go by the same object code and are another format; they
//! are left opaque.

use std::fmt;

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::error::PartitionTableDefect;
use super::field;

/// The bytes a Qualcomm user partition table begins with.
pub(super) const MAGIC: [u8; 8] = [0x9A, 0x1B, 0x7D, 0xAA, 0xBC, 0x48, 0x7D, 0x1F];
/// Length of the object in the captured E1550 update: a table of 16 entries, in bytes.
pub(super) const FULL_LENGTH: usize = 464;
/// Length before the first entry: magic, version, number of entries.
pub(super) const HEADER_LENGTH: usize = 16;
/// Length of one entry.
pub(super) const ENTRY_LENGTH: usize = 28;
/// The loader's buffer of 512 bytes holds no more entries.
pub(super) const ENTRY_LIMIT: u32 = 16;
/// The last attribute byte of an entry whose sizes are erase blocks.
pub(super) const SIZES_IN_BLOCKS: u8 = 0xFE;
/// The size of an erase block of these flash chips in bytes \[L\].
pub(super) const ERASE_BLOCK: u64 = 128 << 10;

/// A Qualcomm user partition table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartitionTable {
    /// The format version in the table.
    pub version: u32,
    /// The partitions in their order.
    pub entries: Vec<Partition>,
}

/// One entry of a partition table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partition {
    /// The name, such as `0:AMSS`.
    pub name: String,
    /// The size as written: KiB, or erase blocks where the last attribute byte is FE, or
    /// [`Partition::REST`]. [`Partition::size`] tells which.
    pub size: u32,
    /// The padding for bad blocks, in the unit of the size.
    pub padding: u16,
    /// Which flash chip it is on.
    pub flash: u16,
    /// Four attribute bytes, not interpreted.
    pub attributes: [u8; 4],
}

impl PartitionTable {
    /// Whether these bytes begin like a Qualcomm user partition table.
    pub(super) fn begins(bytes: &[u8]) -> bool {
        bytes.starts_with(&MAGIC)
    }

    /// Reads a table. Bytes after the last entry are unused entries and not looked at.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, PartitionTableDefect> {
        if !Self::begins(bytes) {
            return Err(PartitionTableDefect::Magic);
        }
        let (header, rest) = bytes
            .split_first_chunk::<HEADER_LENGTH>()
            .ok_or(PartitionTableDefect::Truncated)?;
        let [_, _, _, _, _, _, _, _, v0, v1, v2, v3, c0, c1, c2, c3] = *header;
        let count = u32::from_le_bytes([c0, c1, c2, c3]);
        if !(1..=ENTRY_LIMIT).contains(&count) {
            return Err(PartitionTableDefect::EntryCount(count));
        }
        let (chunks, _) = rest.as_chunks::<ENTRY_LENGTH>();
        let chunks = chunks
            .get(..count as usize)
            .ok_or(PartitionTableDefect::Truncated)?;
        let entries = (0..)
            .zip(chunks)
            .map(|(number, chunk)| {
                Partition::read(chunk).ok_or(PartitionTableDefect::EntryName(number))
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            version: u32::from_le_bytes([v0, v1, v2, v3]),
            entries,
        })
    }
}

/// The size of a partition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartitionSize {
    /// In KiB.
    Kib(u32),
    /// In erase blocks of the flash.
    Blocks(u32),
    /// Whatever is left of the flash.
    Rest,
}

impl fmt::Display for PartitionSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kib(size) => write!(f, "{size} KiB"),
            Self::Blocks(size) => write!(f, "{size} blocks"),
            Self::Rest => f.write_str("the rest of the flash"),
        }
    }
}

/// As people read it: a size is a number with its unit, or the rest of the flash.
impl Serialize for Partition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (kib, blocks, rest) = match self.size() {
            PartitionSize::Kib(size) => (Some(size), None, false),
            PartitionSize::Blocks(size) => (None, Some(size), false),
            PartitionSize::Rest => (None, None, true),
        };
        let mut entry = serializer.serialize_struct("Partition", 7)?;
        entry.serialize_field("name", &self.name)?;
        entry.serialize_field("size_kib", &kib)?;
        entry.serialize_field("size_blocks", &blocks)?;
        entry.serialize_field("rest_of_flash", &rest)?;
        entry.serialize_field("padding", &self.padding)?;
        entry.serialize_field("flash", &self.flash)?;
        entry.serialize_field("attributes", &self.attributes)?;
        entry.end()
    }
}

impl Partition {
    /// The size that stands for the rest of the flash \[L\].
    pub const REST: u32 = 0xFFFF_FFFF;

    /// The size with its unit (`docs/facts/qualcomm-packages.md` §3).
    pub fn size(&self) -> PartitionSize {
        let [.., last] = self.attributes;
        match (self.size, last) {
            (Self::REST, _) => PartitionSize::Rest,
            (blocks, SIZES_IN_BLOCKS) => PartitionSize::Blocks(blocks),
            (kib, _) => PartitionSize::Kib(kib),
        }
    }

    /// The room for an image in bytes; `None` where it is the rest of the flash.
    pub(super) fn room(&self) -> Option<u64> {
        match self.size() {
            PartitionSize::Kib(kib) => Some(u64::from(kib) << 10),
            PartitionSize::Blocks(blocks) => Some(u64::from(blocks) * ERASE_BLOCK),
            PartitionSize::Rest => None,
        }
    }

    /// How many erase blocks the partition takes with its padding; 0 for the rest of the flash.
    pub(super) fn blocks(&self) -> u64 {
        let padding = u64::from(self.padding);
        match self.size() {
            PartitionSize::Kib(kib) => ((u64::from(kib) + padding) << 10).div_ceil(ERASE_BLOCK),
            PartitionSize::Blocks(blocks) => u64::from(blocks) + padding,
            PartitionSize::Rest => 0,
        }
    }

    /// The name without the number of the chip: `AMSS` of `0:AMSS`.
    pub(super) fn short_name(&self) -> &str {
        self.name
            .split_once(':')
            .map_or(self.name.as_str(), |(_, name)| name)
    }

    fn read(bytes: &[u8; ENTRY_LENGTH]) -> Option<Self> {
        let (name, rest) = bytes.split_first_chunk::<16>()?;
        let (size, rest) = rest.split_first_chunk::<4>()?;
        let (padding, rest) = rest.split_first_chunk::<2>()?;
        let (flash, rest) = rest.split_first_chunk::<2>()?;
        let attributes = rest.first_chunk::<4>()?;
        if !field::is_text(name) {
            return None;
        }
        Some(Self {
            name: field::optional(name)?,
            size: u32::from_le_bytes(*size),
            padding: u16::from_le_bytes(*padding),
            flash: u16::from_le_bytes(*flash),
            attributes: *attributes,
        })
    }
}
