//! Finding the first unit header in a file, past everything that only looks like one.
//!
//! Vendor programs carry the package somewhere in the middle, at any byte offset, and carry the
//! magic in their own code as well (`docs/facts/dload-and-firmware-files.md` §6.6). A published tool
//! believes the first magic and fails on both; another error would be worse: to miss a damaged
//! first unit and to take the second one for the beginning.

use memchr::memmem;

use super::header::{self, HEADER_LENGTH, Likeness, MAGIC, PREFIX_LENGTH, VERSION};
use super::{Error, Found};

/// The offset of the first unit header from `from` on. `program` says that the bytes are of a
/// Windows program.
///
/// # Errors
///
/// [`Error::HeaderDamaged`] when a damaged header stands before the first good one or when there
/// are damaged ones only; [`Error::Truncated`] when the file ends inside the first header;
/// [`Error::NotFirmware`] when there is no trace of one.
pub(super) fn first_header(bytes: &[u8], from: usize, program: bool) -> Result<usize, Error> {
    if !program {
        image_start(bytes, from)?;
    }
    let mut cut_short = None;
    let mut header = None;
    let searched = bytes.get(from..).unwrap_or_default();
    for offset in memmem::find_iter(searched, &MAGIC).map(|offset| from + offset) {
        match header::likeness(bytes.get(offset..).unwrap_or_default()) {
            Likeness::Header => {
                header = Some(offset);
                break;
            }
            Likeness::Damaged => return Err(damaged(offset)),
            Likeness::CutShort => cut_short = cut_short.or(Some(offset)),
            Likeness::Nothing => {}
        }
    }
    if let Some(offset) = without_magic(bytes, from, header.unwrap_or(bytes.len())) {
        return Err(damaged(offset));
    }
    match (header, cut_short) {
        (Some(offset), _)
            if offset != from + PREFIX_LENGTH && begins_like_an_image(bytes, from) =>
        {
            Err(damaged(from + PREFIX_LENGTH))
        }
        (Some(offset), _) => Ok(offset),
        (None, Some(offset)) => Err(cut(bytes, offset)),
        (None, None) => Err(Error::NotFirmware {
            found: Found::of(searched),
        }),
    }
}

/// The first header of which only the magic is damaged, beginning in `from..to`.
///
/// Such a header is found by its version field, and believed because its checksum holds once the
/// magic is put right.
pub(super) fn without_magic(bytes: &[u8], from: usize, to: usize) -> Option<usize> {
    let version_field = 8;
    let searched = bytes.get(from..to.saturating_add(HEADER_LENGTH).min(bytes.len()))?;
    memmem::find_iter(searched, &VERSION.to_le_bytes())
        .filter_map(|offset| (from + offset).checked_sub(version_field))
        .filter(|offset| (from..to).contains(offset))
        .find(|offset| bytes.get(*offset..).is_some_and(header::lost_its_magic))
}

/// A header somewhere in a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Header {
    pub(super) offset: usize,
    /// Whether its checksum holds and its magic is there.
    pub(super) whole: bool,
}

/// The first header, whole or damaged, that stands in `from..`; with or without its magic.
pub(super) fn next_header(bytes: &[u8], from: usize) -> Option<Header> {
    let rest = bytes.get(from..)?;
    let with_magic = memmem::find_iter(rest, &MAGIC)
        .map(|offset| from + offset)
        .find_map(|offset| {
            let whole = match header::likeness(bytes.get(offset..)?) {
                Likeness::Header => true,
                Likeness::Damaged => false,
                Likeness::CutShort | Likeness::Nothing => return None,
            };
            Some(Header { offset, whole })
        });
    let to = with_magic.map_or(bytes.len(), |header| header.offset);
    without_magic(bytes, from, to)
        .map(|offset| Header {
            offset,
            whole: false,
        })
        .or(with_magic)
}

/// Judges a file whose first header stands where a raw image has it: there the magic alone says
/// that a header is meant, however damaged or short it is.
fn image_start(bytes: &[u8], from: usize) -> Result<(), Error> {
    let Some(first) = bytes.get(from).filter(|first| **first <= super::LARGEST_ID) else {
        return Ok(());
    };
    let at = from + PREFIX_LENGTH;
    let header = bytes.get(at..).unwrap_or_default();
    if header.starts_with(&MAGIC) {
        if header.len() < HEADER_LENGTH {
            return Err(cut(bytes, at));
        }
        if !header::checksum_is_right(header) {
            return Err(damaged(at));
        }
    } else if MAGIC.starts_with(header) && *first > 0 && has_reserved_fields(bytes, from) {
        // Nothing but a prefix, and perhaps the first bytes of the magic.
        return Err(cut(bytes, at));
    }
    Ok(())
}

/// Whether the bytes after the download id are those of a prefix: its first two words are reserved. A short text that begins
/// with an empty line has its letters there, or nothing.
fn has_reserved_fields(bytes: &[u8], from: usize) -> bool {
    let word = bytes.get(from..).unwrap_or_default();
    let word = word.get(..8).unwrap_or(word);
    match word {
        [id, reserved @ ..] => {
            let may_be_text = id.is_ascii_whitespace() && reserved.len() < 7;
            !may_be_text && reserved.iter().all(|byte| *byte == 0)
        }
        [] => false,
    }
}

/// Whether a file begins with an empty prefix that has a download id, as raw images do.
fn begins_like_an_image(bytes: &[u8], from: usize) -> bool {
    match bytes.get(from..from + PREFIX_LENGTH) {
        Some([1..=super::LARGEST_ID, names @ ..]) => names.iter().all(|byte| *byte == 0),
        _ => false,
    }
}

fn damaged(offset: usize) -> Error {
    Error::HeaderDamaged {
        offset: offset as u64,
    }
}

fn cut(bytes: &[u8], offset: usize) -> Error {
    Error::Truncated {
        offset: offset as u64,
        end: (offset + HEADER_LENGTH) as u64,
        size: bytes.len() as u64,
    }
}
