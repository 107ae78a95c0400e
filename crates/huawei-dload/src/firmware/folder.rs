//! Folders: a set of images, a set that a manifest lists, or a folder in which an updater lies.
//!
//! A set of images is called NN-CCCCCCCC-Name.bin (`docs/facts/dload-and-firmware-files.md` §6.8): NN
//! counts from 00, or from 01, without a gap, CCCCCCCC is the object code in hexadecimal, the content is the
//! unpacked image. There are no checksums, so nothing protects such a set but the care of whoever
//! made it. Beside such images, files that do not end in `.bin` are not looked at.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::appearance::Appearance;
use super::choice::Packages;
use super::error::FolderDefect;
use super::found::{Found, Listing};
use super::images::{self, Image};
use super::origin::Source;
use super::search::Search;
use super::{Error, FILE_LIMIT, ObjectCode, container, manifest, name, reading};

/// More files than this are not looked through: it is some other folder.
const FILE_COUNT_LIMIT: usize = 1000;
/// The endings of updaters' names. Other files of a folder are not opened.
const UPDATERS: &[&str] = &[
    "exe", "zip", "7z", "rar", "cab", "bin", "fwl", "dwl", "msi", "iso", "dmg", "gz", "xz", "bz2",
    "tar",
];

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
            return Err(Error::FolderTooLarge {
                limit: FILE_COUNT_LIMIT,
            });
        }
        files.push(entry?.path());
    }
    Ok(files)
}

/// Looks for updaters among the files of a folder. A file that the system does not give, or one that is larger than any
/// firmware, is named and passed over: it has nothing to do with the others.
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
        let (size, head) = match look(file) {
            Ok(looked) => looked,
            Err(what) => {
                others.add(&name, what);
                continue;
            }
        };
        if !looked_at || size == 0 {
            others.add(&name, unsearched(&head));
            continue;
        }
        let found = search.count();
        let is_archive = matches!(
            Appearance::of(&head),
            Appearance::Zip | Appearance::SevenZip
        );
        // An archive is not held itself; its members have a bound of their own.
        if size > room && !is_archive {
            search.add_refused(&name, Error::TooLarge { limit: FILE_LIMIT });
            continue;
        }
        match container::read_into(&mut search, file, Some(&name)) {
            Ok(_appearance) => {}
            Err(Error::Unreadable(why)) => {
                search.forget_from(found);
                others.add(&name, Found::Unreadable(why));
            }
            // An archive that is read as such and not to its end may be the one that is meant.
            Err(error) => {
                search.forget_from(found);
                search.add_refused(&name, error);
            }
        }
        // A file with a package stays in memory, and all of them together get the room of one file.
        if search.count() > found {
            room = room.saturating_sub(size);
        }
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

/// A file by its beginning alone: a program or an archive may hold anything.
fn unsearched(head: &[u8]) -> Found {
    let may_hold_more = matches!(
        Appearance::of(head),
        Appearance::Program | Appearance::Zip | Appearance::SevenZip
    );
    match Found::of(head) {
        Found::Unknown | Found::Zeros => Found::NotSearched,
        _ if may_hold_more => Found::NotSearched,
        found => found,
    }
}

/// The size and the beginning of a file, or what it is instead.
fn look(file: &Path) -> Result<(u64, Vec<u8>), Found> {
    const HEAD: u64 = 4096;
    let unreadable = |error: io::Error| Found::Unreadable(error.kind());
    let metadata = fs::metadata(file).map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(Found::Folder);
    }
    // Opening a pipe would wait for ever.
    if !metadata.is_file() {
        return Err(Found::Unreadable(io::ErrorKind::Unsupported));
    }
    // There is nothing to read; and some files of the system that tell no size wait for more for ever.
    if metadata.len() == 0 {
        return Ok((0, Vec::new()));
    }
    if metadata.len() > FILE_LIMIT {
        return Err(Found::TooLarge);
    }
    let mut head = Vec::new();
    let file = File::open(file).map_err(unreadable)?;
    file.take(HEAD).read_to_end(&mut head).map_err(unreadable)?;
    Ok((metadata.len(), head))
}

/// The images of a set in the order of their numbers.
fn set<'a>(files: impl Iterator<Item = &'a PathBuf>) -> Result<Vec<Image>, Error> {
    let mut set = files
        .map(|file| image(file).ok_or(Error::ImageFolderInvalid(FolderDefect::Name)))
        .collect::<Result<Vec<_>, _>>()?;
    set.sort_by_key(|image| image.number);
    // Without headers nothing but its number tells that the first image is missing, which is the partition table.
    let begins_with_table = set
        .first()
        .is_some_and(|image| is_partition_table(image.code));
    images::in_order(&set, begins_with_table)?;
    Ok(set)
}

/// Whether the code is that of a partition table, with a type or without one.
fn is_partition_table(code: ObjectCode) -> bool {
    code == ObjectCode::PARTITION_TABLE || code == ObjectCode(0x100)
}

/// Takes the number and the code out of a name.
fn image(path: &Path) -> Option<Image> {
    let (number, code) = name::number_and_code(path.file_name()?.to_str()?)?;
    Some(Image {
        number,
        code,
        path: path.to_owned(),
        size: None,
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::path::Path;

    use super::look;

    /// Reading this one as its owner waits for the next message of the kernel.
    #[test]
    fn a_file_that_tells_no_size_is_not_opened() {
        let messages = Path::new("/proc/kmsg");
        if messages.is_file() {
            assert_eq!(look(messages), Ok((0, Vec::new())));
        }
    }
}
