//! What a file is from the outside, and reading it whole.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::{Error, FILE_LIMIT, Package, archive, folder};

/// Reads what lies at `path`, file or folder.
pub(super) fn open(path: &Path) -> Result<Package, Error> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return folder::read(path);
    }
    // Opening a pipe would wait for ever.
    if !metadata.is_file() {
        return Err(Error::NotAFile);
    }
    let bytes = read_whole(path, metadata.len(), FILE_LIMIT)?;
    read(&name_of(path), bytes)
}

/// Reads a file that is in memory.
pub(super) fn read(file_name: &str, bytes: Vec<u8>) -> Result<Package, Error> {
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    match Appearance::of(&bytes) {
        Appearance::WebPage => Err(Error::WebPage),
        Appearance::Zip => archive::read(file_name, &bytes),
        Appearance::OtherArchive => Err(Error::ArchiveUnsupported),
        Appearance::Program => Package::read(file_name, bytes, true),
        Appearance::Other => Package::read(file_name, bytes, false),
    }
}

/// What the first bytes of a file say it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Appearance {
    WebPage,
    Zip,
    OtherArchive,
    Program,
    Other,
}

impl Appearance {
    pub(super) fn of(bytes: &[u8]) -> Self {
        const ARCHIVES: [&[u8]; 4] = [b"Rar!\x1A\x07", b"7z\xBC\xAF\x27\x1C", b"\x1F\x8B", b"MSCF"];
        const ZIPS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];
        let begins = |beginnings: &[&[u8]]| beginnings.iter().any(|b| bytes.starts_with(b));
        if begins(&ZIPS) {
            Self::Zip
        } else if begins(&ARCHIVES) {
            Self::OtherArchive
        } else if begins(&[b"MZ"]) {
            Self::Program
        } else if is_web_page(bytes) {
            Self::WebPage
        } else {
            Self::Other
        }
    }
}

/// Whether the file begins like HTML, after a byte order mark and blanks.
fn is_web_page(bytes: &[u8]) -> bool {
    const BEGINNINGS: [&[u8]; 5] = [b"<!doctype", b"<html", b"<head", b"<?xml", b"<!--"];
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = text.trim_ascii_start();
    BEGINNINGS.iter().any(|beginning| {
        text.get(..beginning.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(beginning))
    })
}

/// Reads a file of `size` bytes, as the system says, with a bound of its own: it may grow
/// meanwhile.
pub(super) fn read_whole(path: &Path, size: u64, limit: u64) -> Result<Vec<u8>, Error> {
    if size > limit {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    let mut bytes = Vec::new();
    bytes
        .try_reserve_exact(usize::try_from(size).unwrap_or_default())
        .map_err(|_full| Error::Unreadable(std::io::ErrorKind::OutOfMemory))?;
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(Error::TooLarge { limit: FILE_LIMIT });
    }
    Ok(bytes)
}

/// The last part of a path, for showing.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
