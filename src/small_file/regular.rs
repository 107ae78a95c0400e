//! Opening regular files, and nothing else.
//!
//! A FIFO, a terminal or a device in the place of a file could keep the program waiting for ever, or be
//! changed by being opened. Each file is opened without waiting and then looked at by its descriptor, so
//! that nothing can be exchanged between the look and the opening.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use super::private::{close_to_others, only_for_this_user};

/// Opens the regular file at `path` for reading.
///
/// # Errors
/// The system's error; `InvalidInput` for a folder, a FIFO, a terminal or a device.
pub fn open(path: &Path) -> io::Result<File> {
    open_with(OpenOptions::new().read(true), path, Links::Followed)
}

/// Opens the regular file at `path` for appending, and makes it if it is missing. It is for this user alone afterwards.
/// A link in its place, symbolic or hard, leads to a file that is not ours to write.
///
/// # Errors
/// As those of [`open`], and for a link.
pub fn open_to_append(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    let file = open_with(only_for_this_user(&mut options), path, Links::Refused)?;
    if has_other_names(&file)? {
        let reason = "the file has another name, too";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
    }
    close_to_others(&file);
    Ok(file)
}

/// Opens the regular file at `path` to lock it, and makes it if it is missing, for this user alone. Nothing in it is changed.
///
/// # Errors
/// As those of [`open`], and for a symbolic link.
pub fn open_to_lock(path: &Path) -> io::Result<File> {
    // Windows locks no file that can only be appended to.
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    open_with(only_for_this_user(&mut options), path, Links::Refused)
}

/// The way to meet a symbolic link in the place of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Links {
    Followed,
    Refused,
}

/// Whether a second name leads to this file. Only Unix tells.
fn has_other_names(file: &File) -> io::Result<bool> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        Ok(file.metadata()?.nlink() > 1)
    }
    #[cfg(not(unix))]
    {
        let _ = file;
        Ok(false)
    }
}

/// Opens the regular file at `path` as `options` say. They should not truncate: that would happen before the
/// look.
///
/// # Errors
/// As those of [`open`].
fn open_with(options: &mut OpenOptions, path: &Path, links: Links) -> io::Result<File> {
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        // Opening a FIFO or a terminal waits for its other end otherwise. Regular files do not know it.
        let mut flags = OFlags::NONBLOCK | OFlags::NOCTTY;
        flags.set(OFlags::NOFOLLOW, links == Links::Refused);
        options.custom_flags(flags.bits().cast_signed());
    }
    // Elsewhere making a link takes an administrator, so that only the kind is looked at.
    #[cfg(not(unix))]
    if links == Links::Refused && std::fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink()) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "a link"));
    }
    let file = options.open(path)?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"))
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use super::*;

    #[test]
    fn a_file_is_read_and_appended_to() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a");
        assert_eq!(open(&path).unwrap_err().kind(), io::ErrorKind::NotFound);
        for text in ["one", "two"] {
            let mut file = open_to_append(&path).unwrap();
            file.write_all(text.as_bytes()).unwrap();
        }
        let mut text = String::new();
        open(&path).unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "onetwo");
        assert!(open(place.path()).is_err() && open_to_append(place.path()).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_appended_through_a_link() {
        let place = tempfile::tempdir().unwrap();
        let (target, link) = (place.path().join("target"), place.path().join("link"));
        std::fs::write(&target, "precious").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        assert!(open_to_append(&link).is_err() && open(&link).is_ok());
        assert!(open_to_lock(&link).is_err() && open_to_lock(&target).is_ok());
        std::fs::remove_file(&link).unwrap();
        std::fs::hard_link(&target, &link).unwrap();
        assert!(open_to_append(&link).is_err() && open_to_append(&target).is_err());
        std::fs::remove_file(&link).unwrap();
        assert!(open_to_append(&target).is_ok());
        assert_eq!(std::fs::read_to_string(&target).unwrap(), "precious");
    }

    /// None of these calls may wait; the test would not end.
    #[cfg(unix)]
    #[test]
    fn a_fifo_and_a_device_are_refused_at_once() {
        let place = tempfile::tempdir().unwrap();
        let fifo = place.path().join("fifo");
        let mode = rustix::fs::Mode::from_raw_mode(0o600);
        rustix::fs::mknodat(rustix::fs::CWD, &fifo, rustix::fs::FileType::Fifo, mode, 0).unwrap();
        for path in [
            fifo.as_path(),
            Path::new("/dev/zero"),
            Path::new("/dev/ptmx"),
        ] {
            assert!(open(path).is_err(), "{}", path.display());
            assert!(open_to_append(path).is_err(), "{}", path.display());
            assert!(open_to_lock(path).is_err(), "{}", path.display());
        }
        // Also while somebody has its other end.
        let end = OpenOptions::new().read(true).write(true).open(&fifo);
        assert_eq!(open(&fifo).unwrap_err().kind(), io::ErrorKind::InvalidInput);
        let appended = open_to_append(&fifo).unwrap_err();
        assert_eq!(appended.kind(), io::ErrorKind::InvalidInput);
        drop(end);
    }
}
