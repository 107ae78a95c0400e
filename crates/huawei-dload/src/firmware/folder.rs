//! Folders: a set of images, a set that a manifest lists, or a folder in which an updater lies.
//!
//! A set of images is called NN-CCCCCCCC-Name.bin (`docs/facts/dload-and-firmware-files.md` §6.8): NN
//! counts from 00 without a gap, CCCCCCCC is the object code in hexadecimal, the content is the
//! unpacked image. There are no checksums, so nothing protects such a set but the care of whoever
//! made it. Beside such images, files that do not end in `.bin` are not looked at.

use std::fs;
use std::path::{Path, PathBuf};

use super::choice::Packages;
use super::error::FolderDefect;
use super::found::{Found, Listing};
use super::images::{self, Image};
use super::origin::Source;
use super::search::Search;
use super::{Error, FILE_LIMIT, ObjectCode, container, manifest, reading};

/// More files than this are not looked through: it is some other folder.
const FILE_COUNT_LIMIT: usize = 1000;
/// The endings of updaters' names. Other files of a folder are not opened.
const UPDATERS: &[&str] = &["exe", "zip", "7z", "rar", "cab", "bin", "fwl", "dwl"];

/// Reads a folder.
pub(super) fn read(path: &Path) -> Result<Packages, Error> {
    let mut files = files(path)?;
    files.sort();
    let ends = |file: &PathBuf, ending: &str| {
        file.extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
    };
    let bins = || files.iter().filter(|file| ends(file, "bin"));
    if bins().any(|file| image(file).is_some()) {
        let set = set(bins())?;
        return images::package(path, set, None, Source::ImageFolder);
    }
    let manifests: Vec<&PathBuf> = files.iter().filter(|file| ends(file, "hmf")).collect();
    match manifests.as_slice() {
        [] => updater(&files),
        [manifest] => manifest::read(manifest),
        _ => Err(Error::ImageFolderInvalid(FolderDefect::Manifests)),
    }
}

/// Everything in a folder.
fn files(path: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for (count, entry) in fs::read_dir(path)?.enumerate() {
        if count >= FILE_COUNT_LIMIT {
            return Err(Error::ImageFolderInvalid(FolderDefect::TooMany));
        }
        files.push(entry?.path());
    }
    Ok(files)
}

/// Looks for updaters among the files of a folder.
fn updater(files: &[PathBuf]) -> Result<Packages, Error> {
    let mut search = Search::default();
    let mut others = Listing::default();
    let mut room = FILE_LIMIT;
    for file in files {
        let name = reading::name_of(file);
        let looked_at = file.extension().is_some_and(|extension| {
            UPDATERS
                .iter()
                .any(|known| extension.eq_ignore_ascii_case(known))
        });
        let metadata = fs::metadata(file)?;
        if !metadata.is_file() || metadata.len() == 0 {
            continue;
        }
        if !looked_at {
            others.add(&name, Found::Unknown);
            continue;
        }
        // All together are held like one file.
        room = room
            .checked_sub(metadata.len())
            .ok_or(Error::TooLarge { limit: FILE_LIMIT })?;
        container::read_into(&mut search, file, Some(&name))?;
    }
    if search.count() > 0 {
        return Ok(search.offers());
    }
    let found = search.listing().clone().and(others);
    match search.wrapped() {
        Some(wrapped) => Err(wrapped),
        None => Err(Error::FolderWithoutFirmware { found }),
    }
}

/// The images of a set in the order of their numbers.
fn set<'a>(files: impl Iterator<Item = &'a PathBuf>) -> Result<Vec<Image>, Error> {
    let mut set = files
        .map(|file| image(file).ok_or(Error::ImageFolderInvalid(FolderDefect::Name)))
        .collect::<Result<Vec<_>, _>>()?;
    set.sort_by_key(|image| image.number);
    images::in_order(&set)?;
    Ok(set)
}

/// Takes the number and the code out of a name.
fn image(path: &Path) -> Option<Image> {
    let name = path.file_name()?.to_str()?;
    let (number, rest) = name.split_at_checked(2)?;
    let (code, rest) = rest.strip_prefix('-')?.split_at_checked(8)?;
    rest.strip_prefix('-')?;
    let decimal = number.bytes().all(|byte| byte.is_ascii_digit());
    let hexadecimal = code.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !(decimal && hexadecimal) {
        return None;
    }
    let code = u32::from_str_radix(code, 16).ok()?;
    Some(Image {
        number: number.parse().ok()?,
        code: ObjectCode(code),
        path: path.to_owned(),
        size: None,
    })
}
