//! 7-Zip archives, also as a part of a self-extracting program.

use std::io::{Read, Seek};

use memchr::memmem;
use sevenz_rust2::{ArchiveEntry, ArchiveReader, Block, Error as Refusal, Password};

use super::{MEMBER_LIMIT, Unpack};
use crate::firmware::search::{Region, Search};
use crate::firmware::{Error, Way};

/// The first bytes of a 7-Zip archive.
pub(in crate::firmware) const SIGNATURE: &[u8] = b"7z\xBC\xAF\x27\x1C";
/// Where the header after the signature begins, and how long it is: 8 bytes in, 20 bytes.
const START_HEADER: (usize, usize) = (12, 20);
/// The memory that the directory and the dictionary of a decoder may each take, in KiB: enough for the
/// dictionary of 64 MiB that 7-Zip uses at its highest level, and its surroundings.
const DECODER_LIMIT_KIB: usize = 80 << 10;

/// Where in a program a 7-Zip archive begins: at a signature whose header has the right checksum.
pub(in crate::firmware) fn find_seven_zip(bytes: &[u8]) -> Option<usize> {
    memmem::find_iter(bytes, SIGNATURE).find(|at| {
        let header = bytes.get(*at..).unwrap_or_default();
        let (start, length) = START_HEADER;
        let checksum = header.get(8..).and_then(|rest| rest.first_chunk::<4>());
        let covered = header.get(start..start + length);
        match (checksum, covered) {
            (Some(checksum), Some(covered)) => {
                crc32fast::hash(covered) == u32::from_le_bytes(*checksum)
            }
            _ => false,
        }
    })
}

/// Looks through every member.
pub(in crate::firmware) fn read<R: Read + Seek>(
    search: &mut Search,
    reader: R,
    way: &Way,
    depth: usize,
) -> Result<(), Error> {
    let mut archive =
        ArchiveReader::new_with_memory_limit(reader, Password::empty(), DECODER_LIMIT_KIB)
            .map_err(|error| refusal(&error))?;
    archive.set_thread_count(1);
    let described = archive.archive();
    if described.files.len() > MEMBER_LIMIT {
        return Err(unreadable("it has too many members"));
    }
    if (0..described.files.len()).any(|index| described.is_file_encrypted(index)) {
        return Err(Error::ArchiveEncrypted);
    }
    // Checked as declared, so that a bomb is refused before its first byte, and again as it is.
    let files = described.files.iter().map(ArchiveEntry::size);
    let blocks = described.blocks.iter().map(Block::get_unpack_size);
    let sum = |sizes: &mut dyn Iterator<Item = u64>| sizes.fold(0_u64, u64::saturating_add);
    let declared = sum(&mut { files }).max(sum(&mut { blocks }));
    search.budget.allows(declared)?;
    // An error of ours is carried past the archive's reader.
    let mut ours = None;
    let outcome = archive.for_each_entries(|entry, packed| {
        if entry.is_directory() || !entry.has_stream() {
            return Ok(true);
        }
        match member(search, entry.name(), entry.size(), packed, way, depth) {
            Ok(()) => Ok(true),
            Err(Unpack::Damaged(error)) => Err(error.into()),
            Err(Unpack::Refused(error)) => {
                ours = Some(error);
                Err(Refusal::Unsupported("refused".into()))
            }
        }
    });
    match (ours, outcome) {
        (Some(error), _) => Err(error),
        (None, Err(error)) => Err(refusal(&error)),
        (None, Ok(())) => Ok(()),
    }
}

fn member(
    search: &mut Search,
    name: &str,
    size: u64,
    packed: &mut dyn Read,
    way: &Way,
    depth: usize,
) -> Result<(), Unpack> {
    search.budget.member()?;
    let content = search.budget.unpack(size, packed)?;
    if !content.is_empty() {
        search.member(name, &Region::whole(content), way, depth)?;
    }
    Ok(())
}

fn unreadable(reason: &str) -> Error {
    Error::SevenZipUnreadable {
        reason: reason.to_owned(),
    }
}

/// In words that do not come from the archive.
fn refusal(error: &Refusal) -> Error {
    unreadable(match error {
        Refusal::PasswordRequired | Refusal::MaybeBadPassword(_) => return Error::ArchiveEncrypted,
        // Encryption is a method like any other, and not supported here.
        Refusal::UnsupportedCompressionMethod(name) if name.contains("AES") => {
            return Error::ArchiveEncrypted;
        }
        Refusal::MaxMemLimited { .. } => "unpacking it takes more memory than is granted",
        Refusal::UnsupportedCompressionMethod(_)
        | Refusal::Unsupported(_)
        | Refusal::UnsupportedVersion { .. }
        | Refusal::ExternalUnsupported => "it is packed by a method that is not known here",
        Refusal::ChecksumVerificationFailed | Refusal::NextHeaderCrcMismatch => {
            "a checksum is wrong"
        }
        _ => "it is damaged or cut short",
    })
}
