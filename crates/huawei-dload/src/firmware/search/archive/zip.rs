//! Zip archives, on the disk and in memory.

use std::io::{self, Cursor, Read, Seek};

use memchr::memmem;
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::{MEMBER_LIMIT, Unpack};
use crate::firmware::search::{Region, Search};
use crate::firmware::{Error, Way, field};

/// The first bytes of an entry in the archive's directory.
pub(in crate::firmware) const DIRECTORY_ENTRY: &[u8] = b"PK\x01\x02";

/// Where the bytes of an archive lie.
pub(in crate::firmware) struct Stored<R> {
    reader: R,
    /// The archive in memory: a member that is not packed is a part of it.
    region: Option<Region>,
}

impl<R: Read + Seek> Stored<R> {
    /// An archive that is not in memory.
    pub(in crate::firmware) fn elsewhere(reader: R) -> Self {
        Self {
            reader,
            region: None,
        }
    }
}

impl<'a> Stored<Cursor<&'a [u8]>> {
    /// An archive in memory.
    pub(in crate::firmware) fn in_region(region: &'a Region) -> Self {
        Self {
            reader: Cursor::new(region.content()),
            region: Some(region.clone()),
        }
    }
}

/// Looks through every member.
pub(in crate::firmware) fn read<R: Read + Seek>(
    search: &mut Search,
    stored: Stored<R>,
    way: &Way,
    depth: usize,
) -> Result<(), Error> {
    let Stored { mut reader, region } = stored;
    if let Some(region) = &region {
        // Each entry of the directory costs memory before it is looked at.
        let entries = memmem::find_iter(region.content(), DIRECTORY_ENTRY);
        if entries.take(MEMBER_LIMIT + 1).count() > MEMBER_LIMIT {
            return Err(Error::ArchiveDamaged);
        }
    }
    let mut packed = reader.seek(io::SeekFrom::End(0))?;
    let mut archive = ZipArchive::new(reader).map_err(|error| refusal(&error))?;
    for index in 0..archive.len() {
        search.budget.member()?;
        let entry = archive
            .by_index_data(index)
            .map_err(|error| refusal(&error))?;
        if !entry.is_file() {
            continue;
        }
        if entry.encrypted() {
            return Err(Error::ArchiveEncrypted);
        }
        packed = packed
            .checked_sub(entry.compressed_size())
            .ok_or(Error::ArchiveDamaged)?;
        let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        if let Some(method) = foreign_method(entry.compression()) {
            let member = field::name(&name);
            return Err(Error::ArchiveMethod { method, member });
        }
        drop(entry);
        let mut member = archive.by_index(index).map_err(|error| refusal(&error))?;
        let content = if let Some(part) = lent(&member, region.as_ref()) {
            let part = part?;
            search.budget.spend(part.range.len() as u64)?;
            // Reading to the end compares the checksum.
            io::copy(&mut member, &mut io::sink()).map_err(|_unreadable| Error::ArchiveDamaged)?;
            part
        } else {
            let declared = member.size();
            match search.budget.unpack(declared, &mut member) {
                Ok(content) => Region::whole(content),
                Err(Unpack::Refused(error)) => return Err(error),
                Err(Unpack::Damaged(_)) => return Err(Error::ArchiveDamaged),
            }
        };
        drop(member);
        if !content.range.is_empty() {
            search.member(&name, &content, way, depth)?;
        }
    }
    Ok(())
}

/// The member as a part of the archive, where the archive is in memory and the member is not
/// packed.
fn lent<R: Read + Seek>(
    member: &zip::read::ZipFile<'_, R>,
    region: Option<&Region>,
) -> Option<Result<Region, Error>> {
    let region = region?;
    if member.compression() != CompressionMethod::Stored {
        return None;
    }
    let part = || {
        let start = usize::try_from(member.data_start()?).ok()?;
        let end = start.checked_add(usize::try_from(member.compressed_size()).ok()?)?;
        (end <= region.range.len()).then(|| region.part(&(start..end)))
    };
    Some(part().ok_or(Error::ArchiveDamaged))
}

/// The name of a method of packing that is not unpacked here.
fn foreign_method(method: CompressionMethod) -> Option<&'static str> {
    match method {
        CompressionMethod::Stored | CompressionMethod::Deflated => None,
        CompressionMethod::SHRINK => Some("the method Shrink"),
        CompressionMethod::IMPLODE => Some("the method Implode"),
        CompressionMethod::DEFLATE64 => Some("Deflate64"),
        CompressionMethod::BZIP2 => Some("bzip2"),
        CompressionMethod::LZMA => Some("LZMA"),
        CompressionMethod::ZSTD => Some("Zstandard"),
        CompressionMethod::XZ => Some("xz"),
        CompressionMethod::PPMD => Some("PPMd"),
        _ => Some("a method that is not known here"),
    }
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
