//! The header of a unit: its layout, and whether bytes look like one.
//!
//! `docs/facts/dload-and-firmware-files.md` §6.1, confirmed by `docs/facts/e1550-download-mode.md` §2.1. All
//! integers are little-endian. That the packages for the E1550 of 2009 and 2010 use this container
//! at all is a guess of the sheet \[G\]; nothing here depends on it beyond the layout itself.

use super::{ObjectCode, field};
use crate::crc;

/// The bytes every unit header begins with: A55AAA55.
pub(super) const MAGIC: [u8; 4] = [0x55, 0xAA, 0x5A, 0xA5];
/// Length of a unit header without its table of checksums, in bytes.
pub(super) const HEADER_LENGTH: usize = 0x62;
/// Length of the prefix before the first unit header, in bytes.
pub(super) const PREFIX_LENGTH: usize = 0x5C;
/// Length of one entry of the table of checksums, in bytes.
pub(super) const CHECKSUM_LENGTH: usize = 2;
/// The only header version known.
pub(super) const VERSION: u32 = 1;
/// The largest block size believed, in bytes. Every file described uses 4096.
pub(super) const LARGEST_BLOCK: u32 = 0x0010_0000;

/// Where the header's own checksum stands in it.
const CHECKSUM_FIELD: usize = 92;

/// A unit header, decoded and not yet judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct UnitHeader {
    pub(super) header_length: u32,
    pub(super) version: u32,
    pub(super) hardware_id: [u8; 8],
    pub(super) code: ObjectCode,
    pub(super) data_length: u32,
    pub(super) date: [u8; 16],
    pub(super) time: [u8; 16],
    pub(super) version_text: [u8; 32],
    pub(super) checksum: u16,
    pub(super) block_size: u32,
}

impl UnitHeader {
    /// Reads the fields. `None` when fewer than 98 bytes are there. The magic is not looked at.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        take::<4>(&mut rest)?;
        Some(Self {
            header_length: u32::from_le_bytes(take(&mut rest)?),
            version: u32::from_le_bytes(take(&mut rest)?),
            hardware_id: take(&mut rest)?,
            code: ObjectCode(u32::from_le_bytes(take(&mut rest)?)),
            data_length: u32::from_le_bytes(take(&mut rest)?),
            date: take(&mut rest)?,
            time: take(&mut rest)?,
            version_text: take(&mut rest)?,
            checksum: u16::from_le_bytes(take(&mut rest)?),
            block_size: u32::from_le_bytes(take(&mut rest)?),
        })
    }

    /// The 98 bytes of this header with the right checksum; the field `checksum` is not used.
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEADER_LENGTH);
        bytes.extend(MAGIC);
        bytes.extend(self.header_length.to_le_bytes());
        bytes.extend(self.version.to_le_bytes());
        bytes.extend(self.hardware_id);
        bytes.extend(self.code.0.to_le_bytes());
        bytes.extend(self.data_length.to_le_bytes());
        bytes.extend(self.date);
        bytes.extend(self.time);
        bytes.extend(self.version_text);
        let checksum = crc::checksum_of_pieces(&[&bytes, &[0, 0], &self.block_size.to_le_bytes()]);
        bytes.extend(checksum.to_le_bytes());
        bytes.extend(self.block_size.to_le_bytes());
        bytes
    }

    /// Number of blocks, 0 when there is no data or no block size.
    pub(super) fn blocks(&self) -> u32 {
        match self.block_size {
            0 => 0,
            size => self.data_length.div_ceil(size),
        }
    }

    /// The header length that this data needs, in bytes.
    pub(super) fn proper_length(&self) -> u64 {
        HEADER_LENGTH as u64 + CHECKSUM_LENGTH as u64 * u64::from(self.blocks())
    }

    /// Length of header, table and data together, as declared, in bytes.
    pub(super) fn unit_length(&self) -> u64 {
        u64::from(self.header_length) + u64::from(self.data_length)
    }

    pub(super) fn block_size_is_possible(&self) -> bool {
        (1..=LARGEST_BLOCK).contains(&self.block_size)
    }
}

/// The judgement of the bytes at some offset, by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// A header: its checksum is right and its fields are not absurd. Whether they are valid is
    /// decided later, with an error of its own for each defect.
    Header,
    /// A header with its magic, of which some other byte is damaged.
    Damaged,
    /// The magic and the beginning of a header, then the file ends.
    CutShort,
    /// Nothing. The magic alone is four bytes that also stand in every program that looks for it.
    Nothing,
}

/// Looks at the bytes from a magic on.
///
/// A damaged header differs from a chance magic in the marks a real header bears. One damaged field
/// breaks at most two of the six, and an empty template in a flashing program bears three.
pub(super) fn likeness(bytes: &[u8]) -> Likeness {
    let Some(header) = UnitHeader::decode(bytes) else {
        let version = bytes.get(8..12);
        return if version == Some(VERSION.to_le_bytes().as_slice()) {
            Likeness::CutShort
        } else {
            Likeness::Nothing
        };
    };
    // The marks come first: a file full of magics costs no checksums.
    match marks(&header, bytes.len()) {
        3.. if checksum_is_right(bytes) => Likeness::Header,
        4.. => Likeness::Damaged,
        _ => Likeness::Nothing,
    }
}

/// Whether a complete header stands here of which only the magic is damaged: with the magic put
/// right, its checksum holds and every size agrees.
pub(super) fn lost_its_magic(bytes: &[u8]) -> bool {
    UnitHeader::decode(bytes).is_some_and(|header| {
        u64::from(header.header_length) == header.proper_length()
            && marks(&header, bytes.len()) >= 5
            && !bytes.starts_with(&MAGIC)
            && checksum_is_right(bytes)
    })
}

/// Whether the header's own checksum holds, taking the magic as given.
pub(super) fn checksum_is_right(bytes: &[u8]) -> bool {
    let (Some(header), Some(before), Some(after)) = (
        UnitHeader::decode(bytes),
        bytes.get(MAGIC.len()..CHECKSUM_FIELD),
        bytes.get(CHECKSUM_FIELD + CHECKSUM_LENGTH..HEADER_LENGTH),
    ) else {
        return false;
    };
    crc::checksum_of_pieces(&[&MAGIC, before, &[0, 0], after]) == header.checksum
}

/// How many of six marks of a real header are there. `available` is the number of bytes from the
/// header's start to the end of the file.
fn marks(header: &UnitHeader, available: usize) -> u32 {
    let available = available as u64;
    let header_length = u64::from(header.header_length);
    let fields_are_text = [&header.date[..], &header.time, &header.version_text]
        .into_iter()
        .all(field::is_text);
    [
        header.version == VERSION,
        header.block_size_is_possible(),
        header_length > HEADER_LENGTH as u64
            && header_length.is_multiple_of(2)
            && header_length < available,
        header.data_length > 0 && header.unit_length() <= available,
        header.data_length > 0 && header_length == header.proper_length(),
        fields_are_text,
    ]
    .into_iter()
    .map(u32::from)
    .sum()
}

/// Splits the first `N` bytes off.
fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (first, others) = rest.split_first_chunk::<N>()?;
    *rest = others;
    Some(*first)
}
