//! Looking through one file, on the disk or in memory.

use std::fs::{self, File};
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use super::appearance::Appearance;
use super::choice::Packages;
use super::origin::{Identity, Sha256};
use super::search::archive::{DIRECTORY_ENTRY, MEMBER_LIMIT};
use super::search::{Region, Search};
use super::{Error, FILE_LIMIT, Way, field, reading};

/// The length of the beginning that is read to tell a file's container, in bytes.
const HEAD: u64 = 4096;
/// A member is read through a buffer of this size, in bytes: each piece is a call of the system.
const BUFFER: usize = 256 << 10;
/// An archive is gone through in pieces of this size.
const PIECE: usize = 1 << 20;

/// Looks through the file at `path`. `name` is given for a file of a folder.
pub(super) fn read_into(
    search: &mut Search,
    path: &Path,
    name: Option<&str>,
) -> Result<Appearance, Error> {
    let metadata = fs::metadata(path)?;
    // Opening a pipe would wait for ever.
    if !metadata.is_file() {
        return Err(Error::NotAFile);
    }
    if metadata.len() == 0 {
        return Err(Error::Empty);
    }
    if metadata.len() > FILE_LIMIT {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    let mut file = File::open(path)?;
    let mut head = Vec::new();
    (&mut file).take(HEAD).read_to_end(&mut head)?;
    file.seek(SeekFrom::Start(0))?;
    let appearance = Appearance::of(&head);
    let from = search.count();
    let identity = match appearance {
        // Held member by member, not whole: most archives are read for one member of many.
        Appearance::Zip | Appearance::SevenZip => {
            let way = name.map_or_else(Way::default, |name| Way::default().member(name));
            let (searched, hashed) = reading::hash_file_beside(&file, || {
                count_entries(&file)?;
                let reader = BufReader::with_capacity(BUFFER, &file);
                search.archive_file(appearance, reader, &way)
            });
            searched?;
            let (size, sha256) = hashed?;
            Identity {
                name: reading::name_of(path),
                size,
                sha256: Sha256(sha256),
            }
        }
        Appearance::Manifest if name.is_none() => return Ok(appearance),
        _ => {
            let (bytes, begun) =
                reading::read_and_begin_hash(&mut file, metadata.len(), FILE_LIMIT)?;
            let region = Region::whole(bytes);
            let (searched, sha256) =
                reading::hash_beside(&begun, region.content(), || match name {
                    None => search.file(&region),
                    Some(name) => search.member(name, &region, &Way::default(), 0),
                });
            searched?;
            Identity {
                name: reading::name_of(path),
                size: region.content().len() as u64,
                sha256: Sha256(sha256),
            }
        }
    };
    search.settle(from, &identity);
    Ok(appearance)
}

/// Looks through a file that is in memory.
pub(super) fn read(file_name: &str, bytes: Vec<u8>) -> Result<Packages, Error> {
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    read_with(&mut Search::default(), file_name, bytes)
}

/// Looks through the file as [`read`] does, with the limits of `search`.
pub(super) fn read_with(
    search: &mut Search,
    file_name: &str,
    bytes: Vec<u8>,
) -> Result<Packages, Error> {
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    let region = Region::whole(bytes.into());
    let appearance = Appearance::of(region.content());
    let begun = reading::Begun::default();
    let (searched, sha256) =
        reading::hash_beside(&begun, region.content(), || search.file(&region));
    searched?;
    let identity = Identity {
        name: field::name(file_name),
        size: region.content().len() as u64,
        sha256: Sha256(sha256),
    };
    search.settle(0, &identity);
    match search.nothing(appearance) {
        Some(nothing) => Err(nothing),
        None => Ok(std::mem::take(search).offers()),
    }
}

/// Goes through an archive before it is opened: each entry of a zip's directory costs memory before it is looked at.
fn count_entries(mut file: &File) -> Result<(), Error> {
    let mut size = 0;
    let mut entries = 0;
    let mut piece = vec![0; PIECE];
    // The end of the piece before, so that no entry hides between two pieces.
    let mut seam = Vec::new();
    loop {
        let read = file.read(&mut piece)?;
        let Some(piece) = piece.get(..read).filter(|piece| !piece.is_empty()) else {
            break;
        };
        size += read as u64;
        if size > FILE_LIMIT {
            return Err(Error::TooLarge { limit: FILE_LIMIT });
        }
        let overlap = DIRECTORY_ENTRY.len() - 1;
        seam.extend(piece.iter().take(overlap));
        entries += memchr::memmem::find_iter(&seam, DIRECTORY_ENTRY).count()
            + memchr::memmem::find_iter(piece, DIRECTORY_ENTRY).count();
        seam.extend(piece.iter().skip(overlap));
        seam.drain(..seam.len().saturating_sub(overlap));
    }
    if entries > MEMBER_LIMIT {
        return Err(Error::ArchiveDamaged);
    }
    file.seek(SeekFrom::Start(0))?;
    Ok(())
}
