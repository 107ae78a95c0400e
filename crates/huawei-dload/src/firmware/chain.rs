//! The chain of units in an image: walked once, every checksum verified on the way.
//!
//! `docs/facts/dload-and-firmware-files.md` §6.1 and the *should be* column of §6.7. What is covered:
//! each bit of each header by the header's checksum, each bit of the table and of the data by the
//! table. What is not: the 92 bytes of the prefix, except that byte 0 has to be a possible download
//! id, and the padding between units. A file that ends exactly after a unit is a shorter but valid
//! package: the format has no count of units.
//!
//! Inside a program a chain is followed by other bytes, and perhaps by another chain: firmware and
//! dashboard in one (`docs/facts/qualcomm-packages.md` §1).

use std::ops::Range;

use super::header::{self, CHECKSUM_LENGTH, HEADER_LENGTH, MAGIC, PREFIX_LENGTH, UnitHeader};
use super::{Error, LARGEST_ID, OBJECT_LIMIT, field, locate};
use crate::crc;

/// More packages in one file than any has.
const CHAIN_LIMIT: usize = 16;
/// Units begin at multiples of this.
const ALIGNMENT: usize = 4;

/// A unit with verified checksums.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) header: UnitHeader,
    /// The stored data in the file.
    pub(super) data: Range<usize>,
}

/// All units of a file.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    /// Byte 0 of the prefix.
    pub(super) download_id: u8,
    /// Where the prefix begins.
    pub(super) start: usize,
    /// Where the data of the last unit end.
    pub(super) end: usize,
    /// Whether the chain fills its place from the first byte to the last.
    pub(super) raw: bool,
    pub(super) units: Vec<Unit>,
    /// Whether the padding between two units is not zero, which is harmless and unusual.
    pub(super) odd_padding: bool,
}

/// A place in which a chain is looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct SearchRegion<'a> {
    /// The file up to the end of the place.
    pub(super) bytes: &'a [u8],
    /// Where the place begins.
    pub(super) start: usize,
    /// Whether it is a Windows program or a part of one.
    pub(super) program: bool,
}

/// Finds the chains in a place and verifies them. Gives one at least, or one
/// error. An error ends the list: what follows a damaged chain may belong to it.
pub(super) fn read(place: SearchRegion<'_>) -> Vec<Result<Chain, Error>> {
    let mut chains = Vec::new();
    let mut next = locate::first_header(place.bytes, place.start, place.program);
    loop {
        let chain = next.and_then(|first| one(place, first, chains.is_empty()));
        let following = match &chain {
            Ok(chain) => another(place.bytes, chain.end),
            Err(_) => Ok(None),
        };
        match following {
            Ok(following) => {
                chains.push(chain);
                match following {
                    Some(first) if chains.len() < CHAIN_LIMIT => next = Ok(first),
                    _ => return chains,
                }
            }
            Err(error) => {
                chains.push(Err(error));
                return chains;
            }
        }
    }
}

/// Reads the chain whose first header stands at `first`.
fn one(place: SearchRegion<'_>, first: usize, leading: bool) -> Result<Chain, Error> {
    let SearchRegion {
        bytes,
        start: from,
        program,
    } = place;
    let start = first
        .checked_sub(PREFIX_LENGTH)
        .filter(|start| *start >= from)
        .ok_or(Error::PrefixMissing {
            offset: first as u64,
        })?;
    // A raw image is a package and nothing else. In any other file bytes of it may follow.
    let raw = start == from && !program;
    let mut chain = Chain {
        download_id: download_id(bytes, start, leading && (raw || program))?,
        start,
        end: start,
        raw,
        units: Vec::new(),
        odd_padding: false,
    };
    let mut at = Some(first);
    while let Some(offset) = at {
        let unit = unit(bytes, offset)?;
        if chain.units.len() >= OBJECT_LIMIT {
            return Err(Error::TooManyObjects {
                limit: OBJECT_LIMIT,
            });
        }
        let code = unit.header.code;
        if chain.units.iter().any(|other| other.header.code == code) {
            return Err(Error::DuplicateObject { code });
        }
        verify_blocks(bytes, offset, &unit)?;
        chain.end = unit.data.end;
        chain.units.push(unit);
        at = next_unit(bytes, start, chain.end, raw)?;
        if let Some(padding) = at.and_then(|next| bytes.get(chain.end..next)) {
            chain.odd_padding |= padding.iter().any(|byte| *byte != 0);
        }
    }
    Ok(chain)
}

/// The first header of another chain after one that ended at `end`.
///
/// A header that does not begin a chain belongs to the one before: one of its units is damaged
/// beyond recognition, and a part is missing.
fn another(bytes: &[u8], end: usize) -> Result<Option<usize>, Error> {
    let Some(header) = locate::next_header(bytes, end) else {
        return Ok(None);
    };
    if header.whole && begins_a_chain(bytes, end, header.offset) {
        return Ok(Some(header.offset));
    }
    Err(Error::TrailingData {
        offset: header.offset as u64,
    })
}

/// Whether the bytes before a header are plainly a prefix: a download id that names a content, and
/// names that are text. `from` is the first byte that may belong to it.
pub(super) fn begins_a_chain(bytes: &[u8], from: usize, header: usize) -> bool {
    header
        .checked_sub(PREFIX_LENGTH)
        .filter(|start| *start >= from)
        .is_some_and(|start| matches!(download_id(bytes, start, false), Ok(1..)))
}

/// Reads byte 0 of the prefix. `lenient` leaves it at that; otherwise the name fields after the
/// first eight bytes have to be text too, because in a file of no known kind the bytes before a
/// header could be the data of a unit whose own header is lost.
fn download_id(bytes: &[u8], start: usize, lenient: bool) -> Result<u8, Error> {
    let prefix = bytes
        .get(start..)
        .and_then(|rest| rest.first_chunk::<PREFIX_LENGTH>())
        .ok_or(Error::PrefixMissing {
            offset: start as u64,
        })?;
    let [first, ..] = *prefix;
    let names_are_text = || {
        prefix
            .split_at_checked(8)
            .and_then(|(_, names)| names.split_at_checked(50))
            .is_some_and(|(file, display)| field::is_text(file) && field::is_text(display))
    };
    if first > LARGEST_ID || !(lenient || names_are_text()) {
        return Err(Error::PrefixInvalid {
            offset: start as u64,
            first,
        });
    }
    Ok(first)
}

/// Reads one header at `offset` and checks every size in it, so that all later arithmetic stays
/// inside the file.
fn unit(bytes: &[u8], offset: usize) -> Result<Unit, Error> {
    let rest = bytes.get(offset..).unwrap_or_default();
    let at = offset as u64;
    let size = bytes.len() as u64;
    let Some(header) = UnitHeader::decode(rest) else {
        return Err(Error::Truncated {
            offset: at,
            end: at + HEADER_LENGTH as u64,
            size,
        });
    };
    if !header::checksum_is_right(rest) {
        return Err(Error::HeaderDamaged { offset: at });
    }
    if header.version != header::VERSION {
        return Err(Error::HeaderVersion {
            offset: at,
            version: header.version,
        });
    }
    if !header.block_size_is_possible() {
        return Err(Error::BlockSizeInvalid {
            offset: at,
            size: header.block_size,
        });
    }
    if header.data_length == 0 {
        return Err(Error::ObjectEmpty { code: header.code });
    }
    if u64::from(header.header_length) != header.proper_length() {
        return Err(Error::HeaderSize {
            offset: at,
            expected: header.proper_length(),
            found: header.header_length,
        });
    }
    let end = at + header.unit_length();
    let data = usize::try_from(end)
        .ok()
        .filter(|end| *end <= bytes.len())
        .zip(usize::try_from(at + u64::from(header.header_length)).ok());
    let Some((end, begin)) = data else {
        return Err(Error::Truncated {
            offset: at,
            end,
            size,
        });
    };
    Ok(Unit {
        header,
        data: begin..end,
    })
}

/// Verifies each block of the data against the table between header and data.
fn verify_blocks(bytes: &[u8], offset: usize, unit: &Unit) -> Result<(), Error> {
    let code = unit.header.code;
    let table = bytes
        .get(offset + HEADER_LENGTH..unit.data.start)
        .unwrap_or_default();
    let (table, _) = table.as_chunks::<CHECKSUM_LENGTH>();
    let data = bytes.get(unit.data.clone()).unwrap_or_default();
    let block_size = usize::try_from(unit.header.block_size).unwrap_or(usize::MAX);

    let mut blocks = data.chunks(block_size);
    for (number, expected) in table.iter().enumerate() {
        let Some(block) = blocks.next() else { break };
        if crc::checksum(block).to_le_bytes() != *expected {
            return Err(damaged(code, number));
        }
    }
    // `unit` made sure that the table has an entry for each block.
    if blocks.next().is_some() {
        return Err(damaged(code, table.len()));
    }
    Ok(())
}

fn damaged(code: super::ObjectCode, block: usize) -> Error {
    Error::DataDamaged {
        code,
        block: u32::try_from(block).unwrap_or(u32::MAX),
    }
}

/// Where the next unit begins, after one that ended at `end`; `None` at the end of the chain.
///
/// Padding is relative to the image in one reading of the format and to the file in another, which
/// differ only when the image begins at an odd place. Both are tried, and no padding at all.
fn next_unit(bytes: &[u8], start: usize, end: usize, raw: bool) -> Result<Option<usize>, Error> {
    let in_image = start + (end - start).next_multiple_of(ALIGNMENT);
    let in_file = end.next_multiple_of(ALIGNMENT);
    let places = [in_image, in_file, end];
    let rest_at = |place: usize| bytes.get(place..).unwrap_or_default();
    if let Some(place) = places
        .into_iter()
        .find(|place| rest_at(*place).starts_with(&MAGIC))
    {
        return Ok(Some(place));
    }
    for place in places {
        let rest = rest_at(place);
        if !rest.is_empty() && MAGIC.starts_with(rest) {
            return Err(Error::Truncated {
                offset: place as u64,
                end: (place + HEADER_LENGTH) as u64,
                size: bytes.len() as u64,
            });
        }
    }
    let rest = rest_at(end);
    let only_padding = rest.len() < ALIGNMENT && rest.iter().all(|byte| *byte == 0);
    if raw && !only_padding {
        return Err(Error::TrailingData { offset: end as u64 });
    }
    Ok(None)
}
