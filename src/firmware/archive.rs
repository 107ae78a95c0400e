//! Zip archives: the one member that is firmware.
//!
//! Every member is tried, because names say little. An archive in an archive is not opened. Sizes
//! that the archive declares are not trusted: all members together may unpack to what a file may
//! have, and no more. Nor may members share their packed bytes, with which a small archive could
//! keep a computer busy for hours.

use std::io::{Cursor, Read};

use memchr::memmem;
use zip::ZipArchive;
use zip::result::ZipError;

use super::checksum::RunningHash;
use super::container::Appearance;
use super::package::Sha256;
use super::{ARCHIVE_LIMIT, Error, Package};

/// More members than any archive of firmware has; each costs memory before it is looked at.
const MEMBER_LIMIT: usize = 4096;
/// The first bytes of an entry in the archive's directory.
const DIRECTORY_ENTRY: &[u8] = b"PK\x01\x02";

/// Reads the package in a zip archive.
pub(super) fn read(file_name: &str, bytes: &[u8]) -> Result<Package, Error> {
    read_within(file_name, bytes, ARCHIVE_LIMIT)
}

/// The same, with a limit in bytes for all members together.
pub(super) fn read_within(file_name: &str, bytes: &[u8], limit: u64) -> Result<Package, Error> {
    if memmem::find_iter(bytes, DIRECTORY_ENTRY)
        .nth(MEMBER_LIMIT)
        .is_some()
    {
        return Err(Error::ArchiveDamaged);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    let mut budget = Budget {
        packed: bytes.len() as u64,
        unpacked: limit,
        limit,
    };
    let mut found: Option<(String, Result<Package, Error>)> = None;
    for index in 0..archive.len() {
        let Some((member, content)) = extract(&mut archive, index, &mut budget)? else {
            continue;
        };
        let package = read_member(&member, content);
        if package.as_ref().is_err_and(is_something_else) {
            continue;
        }
        if found.replace((member, package)).is_some() {
            return Err(Error::ArchiveAmbiguous);
        }
    }
    let Some((member, package)) = found else {
        return Err(Error::ArchiveWithoutFirmware);
    };
    let hash = Sha256(RunningHash::new(bytes).finish());
    Ok(package?.in_archive(file_name, bytes.len() as u64, hash, &member))
}

/// What is left to be read, in bytes.
struct Budget {
    packed: u64,
    unpacked: u64,
    /// What `unpacked` was at first.
    limit: u64,
}

/// Unpacks one member; `None` for folders, links and empty files.
fn extract(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    budget: &mut Budget,
) -> Result<Option<(String, Vec<u8>)>, Error> {
    let entry = archive
        .by_index_data(index)
        .map_err(|error| refusal(&error))?;
    if !entry.is_file() {
        return Ok(None);
    }
    if entry.encrypted() {
        return Err(Error::ArchiveEncrypted);
    }
    budget.packed = budget
        .packed
        .checked_sub(entry.compressed_size())
        .ok_or(Error::ArchiveDamaged)?;
    let member = archive.by_index(index).map_err(|error| refusal(&error))?;
    let name = String::from_utf8_lossy(member.name_raw()).into_owned();
    let mut content = Vec::new();
    member
        .take(budget.unpacked + 1)
        .read_to_end(&mut content)
        .map_err(|_unreadable| Error::ArchiveDamaged)?;
    budget.unpacked =
        budget
            .unpacked
            .checked_sub(content.len() as u64)
            .ok_or(Error::ArchiveTooLarge {
                limit: budget.limit,
            })?;
    Ok(Some((name, content)).filter(|(_, content)| !content.is_empty()))
}

fn read_member(name: &str, content: Vec<u8>) -> Result<Package, Error> {
    match Appearance::of(&content) {
        Appearance::Program => Package::read(name, content, true),
        Appearance::Other => Package::read(name, content, false),
        Appearance::WebPage | Appearance::Zip | Appearance::OtherArchive => Err(Error::NotFirmware),
    }
}

/// Whether a member is no firmware at all, so that another one may be what is looked for. A damaged
/// package is not something else: it would have been the one.
fn is_something_else(error: &Error) -> bool {
    matches!(error, Error::NotFirmware | Error::ProgramWithoutFirmware)
}

fn refusal(error: &ZipError) -> Error {
    match error {
        ZipError::UnsupportedArchive(reason) if *reason == ZipError::PASSWORD_REQUIRED => {
            Error::ArchiveEncrypted
        }
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            Error::ArchiveUnsupported
        }
        _ => Error::ArchiveDamaged,
    }
}
