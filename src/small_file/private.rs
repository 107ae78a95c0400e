//! Files and folders that only this user can read: copies, journals and logs name a person.
//!
//! On Windows a user's profile is closed to others by itself, and files are made there as the system makes them.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

/// Makes `folder` and those above it that are missing, for this user alone. Folders that are there stay as they are.
///
/// # Errors
/// The system's error.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Makes a folder of this program's own, and closes it to others when it was open to them.
///
/// # Errors
/// The system's error, also when it belongs to somebody else: then it is not used.
pub fn make_private_folder(folder: &Path) -> io::Result<()> {
    make_folder(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// Makes a new file for this user alone, to append to.
///
/// # Errors
/// The system's error; `AlreadyExists` when something of this name is there, whatever it is.
pub fn create_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create_new(true);
    only_for_this_user(&mut options);
    options.open(path)
}

/// Has a file that is made be for this user alone.
pub(super) fn only_for_this_user(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

/// Closes an open file to others, if it is open to them. One that belongs to somebody else stays as it is.
pub(super) fn close_to_others(file: &File) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let open_to_others = file
            .metadata()
            .is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0);
        if open_to_others {
            file.set_permissions(fs::Permissions::from_mode(0o600)).ok();
        }
    }
    #[cfg(not(unix))]
    let _ = file;
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn folders_are_made_for_this_user_and_own_ones_are_closed() {
        let place = tempfile::tempdir().unwrap();
        let (above, own) = (place.path().join("a"), place.path().join("a/b"));
        make_folder(&own).unwrap();
        assert_eq!((mode(&above), mode(&own)), (0o700, 0o700));
        for path in [&above, &own] {
            fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        make_private_folder(&own).unwrap();
        assert_eq!((mode(&above), mode(&own)), (0o755, 0o700));
    }

    #[test]
    fn files_are_made_for_this_user_and_wider_ones_are_closed() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a");
        create_new(&path).unwrap();
        assert_eq!(mode(&path), 0o600);
        assert!(create_new(&path).is_err());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        super::super::open_to_append(&path).unwrap();
        assert_eq!(mode(&path), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        super::super::write(&path, b"x").unwrap();
        assert_eq!(mode(&path), 0o600);
    }
}
