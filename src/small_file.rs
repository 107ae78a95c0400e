//! Files of our own, read with a bound and written whole or not at all.
//!
//! Settings, bookmark, backups and support files are written beside their place, made durable and
//! renamed over it. A full disk or a power cut leaves the old file or the new one, never half of one. Each is for this user
//! alone, whatever was there before, and nothing but a regular file is ever replaced.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufWriter, Read as _, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

mod private;
mod regular;

pub use private::{create_new, make_folder, make_private_folder};
pub use regular::{open, open_to_append, open_to_lock};

/// The result of reading a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// There is no such file.
    Missing,
    /// It holds more bytes than were allowed. None were kept.
    TooLarge,
    /// All its bytes.
    Bytes(Vec<u8>),
}

/// Reads the file at `path` if it holds at most `most` bytes.
///
/// # Errors
/// The system's error. A folder, a pipe or a device is refused, as reading it could wait forever.
pub fn read(path: &Path, most: u64) -> io::Result<Content> {
    let file = match open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Content::Missing),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    // One byte more than allowed tells a file that is too large, whatever its metadata said.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|read| read <= most) {
        Ok(Content::Bytes(bytes))
    } else {
        Ok(Content::TooLarge)
    }
}

/// Puts `bytes` at `path`, whole or not at all. The folder must be there.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_with(path, |file| file.write_all(bytes))
}

/// Puts `bytes` at `path`, and makes its folder when it is missing.
pub fn write_making_folder(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    write(path, bytes)
}

/// As [`write_making_folder`], but a link is followed: some people keep their settings elsewhere.
pub fn write_through_link(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::read_link(path) {
        Ok(_) => write(&fs::canonicalize(path)?, bytes),
        Err(_) => write_making_folder(path, bytes),
    }
}

/// Puts what `write_all` writes at `path`, whole or not at all. The folder must be there.
///
/// # Errors
/// The system's error; `AlreadyExists` when something else than a regular file is at `path`: a link, a FIFO, a device.
pub fn write_with(
    path: &Path,
    write_all: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> io::Result<()> {
    if fs::symlink_metadata(path).is_ok_and(|there| !there.is_file()) {
        let reason = "something that is not a file has this name, and is not replaced";
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, reason));
    }
    let (file, part) = create_beside(path)?;
    let written = (|| {
        let mut file = BufWriter::new(file);
        write_all(&mut file)?;
        file.into_inner()
            .map_err(io::IntoInnerError::into_error)?
            .sync_all()?;
        fs::rename(&part, path)
    })();
    match written {
        Ok(()) => {
            sync_folder_of(path);
            Ok(())
        }
        Err(error) => {
            // The rest is ours and worth nothing; that it cannot be removed changes nothing.
            fs::remove_file(&part).ok();
            Err(error)
        }
    }
}

/// Removes the file at `path`. A missing file is not an error.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// Moves a file that could not be understood out of the way, to its own name with `.bak` at the end.
/// An older one of that name is replaced. Gives the new name.
pub fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let mut name = path
        .file_name()
        .ok_or(io::ErrorKind::InvalidInput)?
        .to_owned();
    name.push(".bak");
    let aside = path.with_file_name(name);
    fs::rename(path, &aside)?;
    Ok(aside)
}

/// A new file beside `path`, under a name of its own: two programs, or two threads, that save at the
/// same time never write into one another's.
fn create_beside(path: &Path) -> io::Result<(File, PathBuf)> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    for _ in 0..100 {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mut beside = OsString::from(".");
        beside.push(name);
        beside.push(format!(".{}-{number}.part", std::process::id()));
        let part = path.with_file_name(beside);
        match create_new(&part) {
            Ok(file) => return Ok((file, part)),
            // Left by a program that was killed and had the same process id.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// A new name is durable only when its folder is. The file is there already, so a folder that cannot
/// be made durable is no failure.
fn sync_folder_of(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        File::open(folder).and_then(|it| it.sync_all()).ok();
    }
    // Elsewhere the system keeps folders durable by itself.
    #[cfg(not(unix))]
    let _ = path;
}

/// Paths in JSON. A path that is not Unicode cannot be written there: it is left out, because a
/// changed path would name another file.
pub mod path_text {
    use std::path::{Path, PathBuf};

    use serde::{Serialize as _, Serializer};

    /// Writes an optional path, `null` when it is not Unicode.
    #[expect(clippy::ref_option, reason = "serde gives the field as it is")]
    pub fn optional<S: Serializer>(
        path: &Option<PathBuf>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        path.as_deref().and_then(Path::to_str).serialize(serializer)
    }

    /// Writes a list of paths without those that are not Unicode.
    pub fn list<S: Serializer>(paths: &[PathBuf], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(paths.iter().filter_map(|path| path.to_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a.json");
        write(&path, b"old").unwrap();
        write(&path, b"new and longer").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new and longer");
        assert_eq!(names(place.path()), ["a.json"]);
    }

    #[test]
    fn a_failure_half_way_leaves_the_old_file() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a.json");
        write(&path, b"old").unwrap();
        let failed = write_with(&path, |file| {
            file.write_all(b"half")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(place.path()), ["a.json"]);
    }

    #[test]
    fn a_folder_is_made_only_where_that_was_asked_for() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("deep/er/a.json");
        assert!(write(&path, b"x").is_err());
        write_making_folder(&path, b"x").unwrap();
        assert_eq!(read(&path, 1).unwrap(), Content::Bytes(b"x".to_vec()));
        assert!(write(Path::new("/"), b"x").is_err());
    }

    #[test]
    fn reading_knows_missing_too_large_and_not_a_file() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a");
        assert_eq!(read(&path, 10).unwrap(), Content::Missing);
        fs::write(&path, [b'x'; 11]).unwrap();
        assert_eq!(read(&path, 10).unwrap(), Content::TooLarge);
        assert_eq!(read(&path, 11).unwrap(), Content::Bytes(vec![b'x'; 11]));
        assert!(read(place.path(), 10).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn only_files_are_replaced_and_settings_may_be_a_link() {
        let place = tempfile::tempdir().unwrap();
        let (link, target) = (place.path().join("link"), place.path().join("target"));
        fs::write(&target, b"old").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        assert!(write(&link, b"new").is_err());
        assert!(write(Path::new("/dev/null"), b"new").is_err());
        assert!(write_making_folder(&link, b"new").is_err());
        assert_eq!(fs::read(&target).unwrap(), b"old");
        write_through_link(&link, b"new").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[test]
    fn what_is_set_aside_keeps_its_bytes() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a.json");
        for text in ["one", "two"] {
            fs::write(&path, text).unwrap();
            let aside = set_aside(&path).unwrap();
            assert_eq!(fs::read_to_string(aside).unwrap(), text);
        }
        assert_eq!(names(place.path()), ["a.json.bak"]);
    }

    #[test]
    fn many_writers_at_once_leave_one_whole_file() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a");
        std::thread::scope(|scope| {
            for letter in b'a'..b'e' {
                let path = &path;
                scope.spawn(move || {
                    for _ in 0..20 {
                        write(path, &[letter; 5000]).unwrap();
                    }
                });
            }
        });
        let bytes = fs::read(&path).unwrap();
        assert_eq!(bytes.len(), 5000);
        assert!(bytes.iter().all(|byte| Some(byte) == bytes.first()));
        assert_eq!(names(place.path()), ["a"]);
    }
}
