//! Telling a file's container from its first bytes, and reading the file whole.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use super::archive::{DIRECTORY_ENTRY, MEMBER_LIMIT};
use super::found::{self, MANIFEST, Wrapping};
use super::package::{Identity, Sha256};
use super::search::{Region, Search};
use super::{Error, FILE_LIMIT, Packages, Way, folder, manifest, reading, text};

/// The length of the beginning that is read to tell a file's container, in bytes.
const HEAD: u64 = 4096;
/// An archive is gone through in pieces of this size.
const PIECE: usize = 1 << 20;

/// Reads what lies at `path`, file or folder.
pub(super) fn open(path: &Path) -> Result<Packages, Error> {
    if fs::metadata(path)?.is_dir() {
        return folder::read(path);
    }
    let mut search = Search::default();
    match read_into(&mut search, path, None)? {
        Appearance::Manifest => manifest::read(path),
        appearance => match search.nothing(appearance) {
            Some(nothing) => Err(nothing),
            None => Ok(search.offers()),
        },
    }
}

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
                search.archive_file(appearance, BufReader::new(&file), &way)
            });
            searched?;
            let (size, sha256) = hashed?;
            Identity {
                name: name_of(path),
                size,
                sha256: Sha256(sha256),
            }
        }
        Appearance::Manifest if name.is_none() => return Ok(appearance),
        _ => {
            let (bytes, sha256) = reading::read_and_hash(&mut file, metadata.len(), FILE_LIMIT)?;
            let region = Region::whole(bytes);
            match name {
                None => search.file(&region)?,
                Some(name) => search.member(name, &region, &Way::default(), 0)?,
            }
            Identity {
                name: name_of(path),
                size: region.content().len() as u64,
                sha256: Sha256(sha256),
            }
        }
    };
    search.settle(from, &identity);
    Ok(appearance)
}

/// Reads a file that is in memory.
pub(super) fn read(file_name: &str, bytes: Vec<u8>) -> Result<Packages, Error> {
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    read_with(&mut Search::default(), file_name, bytes)
}

/// Reads the file as [`read`] does, with the limits of `search`.
pub(super) fn read_with(
    search: &mut Search,
    file_name: &str,
    bytes: Vec<u8>,
) -> Result<Packages, Error> {
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    let region = Region::whole(bytes);
    let appearance = Appearance::of(region.content());
    let (searched, sha256) = reading::hash_beside(region.content(), || search.file(&region));
    searched?;
    let identity = Identity {
        name: text::name(file_name),
        size: region.content().len() as u64,
        sha256: Sha256(sha256),
    };
    search.settle(0, &identity);
    match search.nothing(appearance) {
        Some(nothing) => Err(nothing),
        None => Ok(std::mem::take(search).offers()),
    }
}

/// The kind of file that the first bytes announce.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Appearance {
    WebPage,
    Zip,
    SevenZip,
    Wrapped(Wrapping),
    Manifest,
    Program,
    Other,
}

impl Appearance {
    pub(super) fn of(bytes: &[u8]) -> Self {
        const ZIPS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];
        let begins = |beginnings: &[&[u8]]| beginnings.iter().any(|b| bytes.starts_with(b));
        if begins(&ZIPS) {
            Self::Zip
        } else if begins(&[b"7z\xBC\xAF\x27\x1C"]) {
            Self::SevenZip
        } else if let Some(wrapping) = Wrapping::of(bytes) {
            Self::Wrapped(wrapping)
        } else if begins(&[b"MZ"]) {
            Self::Program
        } else if begins(&[MANIFEST]) {
            Self::Manifest
        } else if found::is_web_page(bytes) {
            Self::WebPage
        } else {
            Self::Other
        }
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

/// Reads a file of `size` bytes, as the system says, with a bound of its own: it may grow
/// meanwhile.
pub(super) fn read_whole(path: &Path, size: u64, limit: u64) -> Result<Vec<u8>, Error> {
    if size > limit {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    read_open(File::open(path)?, size, limit)
}

fn read_open(file: File, size: u64, limit: u64) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    bytes
        .try_reserve_exact(usize::try_from(size).unwrap_or_default())
        .map_err(|_full| Error::Unreadable(io::ErrorKind::OutOfMemory))?;
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    Ok(bytes)
}

/// The last part of a path, made safe to show.
pub(super) fn name_of(path: &Path) -> String {
    text::name(
        &path
            .file_name()
            .unwrap_or(path.as_os_str())
            .to_string_lossy(),
    )
}
