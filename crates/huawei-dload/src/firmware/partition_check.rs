//! Whether the parts of a package go into the flash that its own partition table describes.
//!
//! Nobody else makes this check, and the loader seems to make none
//! (`docs/facts/qualcomm-packages.md` §3, `docs/facts/e1550-download-mode.md` §1.5). A part that nothing
//! recognises is written in its place in the file: the codes of all parts of an E1550 are not known.

use super::error::PartitionTableDefect;
use super::partition_table::{ERASE_BLOCK, FULL_LENGTH, PartitionTable};
use super::{ContentMark, Error, Object, Part};

/// The most erase blocks that a chip of this family has: 128 MiB in blocks of 128 KiB. The smaller
/// chip, of 512 blocks, is within.
const MOST_BLOCKS: u64 = 1024;

/// Checks the table and every part that has a partition of its name.
pub(super) fn check(objects: &[Object], table: Option<&PartitionTable>) -> Result<(), Error> {
    let place = objects
        .iter()
        .position(|object| object.content == Some(ContentMark::PartitionTable));
    let (Some(table), Some(place)) = (table, place) else {
        return Err(without_table(objects));
    };
    if place != 0 {
        return Err(Error::PartitionTableMisplaced { place: place + 1 });
    }
    if objects
        .first()
        .is_some_and(|object| object.size as usize != FULL_LENGTH)
    {
        return Err(Error::PartitionTableInvalid(PartitionTableDefect::Length));
    }
    check_blocks(table.entries.iter().map(super::Partition::blocks).sum())?;
    for object in objects {
        fits(object, table)?;
    }
    Ok(())
}

/// Checks that a dashboard is no larger than the whole flash: where it goes, no table of its own says.
pub(super) fn check_dashboard(objects: &[Object]) -> Result<(), Error> {
    let bytes: u64 = objects.iter().map(|object| u64::from(object.size)).sum();
    check_blocks(bytes.div_ceil(ERASE_BLOCK))
}

/// Checks that a chip of this family may have so many blocks.
fn check_blocks(blocks: u64) -> Result<(), Error> {
    if blocks > MOST_BLOCKS {
        return Err(Error::FlashTooSmall {
            blocks,
            limit: MOST_BLOCKS,
        });
    }
    Ok(())
}

/// Why a package without a table cannot go through this door.
fn without_table(objects: &[Object]) -> Error {
    let by = |is: fn(&Object) -> bool| objects.iter().find(|object| is(object));
    if by(|object| object.part == Part::PartitionTable).is_some() {
        return Error::PartitionTableInvalid(PartitionTableDefect::Magic);
    }
    match by(|object| matches!(object.part, Part::BootLoader(_))) {
        Some(object) => Error::BootLoaderWithoutTable { code: object.code },
        None => Error::PartitionTableMissing,
    }
}

/// A part has to fit the image size of each partition that has its name. A part without a partition
/// of its name is normal.
fn fits(object: &Object, table: &PartitionTable) -> Result<(), Error> {
    for entry in &table.entries {
        let holds = object
            .part
            .partitions()
            .iter()
            .any(|name| name.eq_ignore_ascii_case(entry.short_name()));
        match entry.room() {
            Some(room) if holds && u64::from(object.size) > room => {
                return Err(Error::PartitionTooSmall {
                    code: object.code,
                    size: object.size,
                    partition: entry.name.clone(),
                    room,
                });
            }
            _ => {}
        }
    }
    Ok(())
}
