//! The partition table of a Qualcomm stick.
//!
//! The "user" or "write" table of `facts/e1550-download-mode.md` §2.2: the form in which a table is
//! sent to the loader. HiSilicon tables go by the same object code and are another format; they
//! are left opaque.

use serde::Serialize;

use super::error::PartitionTableDefect;
use super::text;

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

/// A Qualcomm user partition table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartitionTable {
    /// The format version in the table.
    pub version: u32,
    /// The partitions in their order.
    pub entries: Vec<Partition>,
}

/// One entry of a partition table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Partition {
    /// The name, such as `0:AMSS`.
    pub name: String,
    /// The size in KiB; 0xFFFFFFFF stands for the rest of the flash.
    pub size_kib: u32,
    /// The padding for bad blocks in KiB.
    pub padding_kib: u16,
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

impl Partition {
    fn read(bytes: &[u8; ENTRY_LENGTH]) -> Option<Self> {
        let (name, rest) = bytes.split_first_chunk::<16>()?;
        let (size, rest) = rest.split_first_chunk::<4>()?;
        let (padding, rest) = rest.split_first_chunk::<2>()?;
        let (flash, rest) = rest.split_first_chunk::<2>()?;
        let attributes = rest.first_chunk::<4>()?;
        if !text::is_text(name) {
            return None;
        }
        Some(Self {
            name: text::optional(name)?,
            size_kib: u32::from_le_bytes(*size),
            padding_kib: u16::from_le_bytes(*padding),
            flash: u16::from_le_bytes(*flash),
            attributes: *attributes,
        })
    }
}
