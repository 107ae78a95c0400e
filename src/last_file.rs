//! Where the file of the last write lies, so that a job that was cut off finds it again.
//!
//! The journal keeps only the file's name: it can be shown to anyone, and a path may name its owner. So the
//! path has a small file of its own, which never leaves this computer: no log and no support file takes it
//! in. It is a hint. Whoever follows it reads the file anew and compares its SHA-256 with the
//! journal's.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::small_file::{self, Content, path_text};
use crate::text;

/// The version of the file's format.
const VERSION: u32 = 1;
/// Largest such file that is read, in bytes. It takes a few times as much memory.
const MOST_BYTES: u64 = 64 * 1024;

/// Where a file was, and what was in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastFile {
    version: u32,
    /// SHA-256 of the file, in hex.
    sha256: String,
    /// The file. A path that is not Unicode is not kept.
    #[serde(default, serialize_with = "path_text::optional")]
    file: Option<PathBuf>,
}

impl LastFile {
    /// This file, wherever the program is started next time.
    pub fn new(file: &Path, sha256: String) -> Self {
        Self {
            version: VERSION,
            sha256,
            file: std::path::absolute(file).ok(),
        }
    }

    /// Where the file with this SHA-256 was, if that is the one kept at `path`. What cannot be understood
    /// is as good as none.
    pub fn find(path: &Path, sha256: &str) -> Option<PathBuf> {
        let bytes = match small_file::read(path, MOST_BYTES) {
            Ok(Content::Bytes(bytes)) => bytes,
            Ok(Content::Missing) => return None,
            Ok(Content::TooLarge) => {
                log::warn!("where the last file lies cannot be read: it is far too large");
                return None;
            }
            Err(error) => {
                log::warn!("where the last file lies cannot be read: {error}");
                return None;
            }
        };
        match serde_json::from_slice::<Self>(&bytes) {
            Ok(kept) if kept.version == VERSION && kept.sha256 == sha256 => kept.file,
            Ok(_) => None,
            Err(_) => {
                log::warn!("where the last file lies cannot be understood");
                None
            }
        }
    }

    /// Keeps it at `path`, whole or not at all.
    ///
    /// # Errors
    /// The system's error.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let text = text::json(&serde_json::to_string(self)?) + "\n";
        small_file::write_making_folder(path, text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A program that can write into the folder could have any file of this user overwritten.
    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        let place = tempfile::tempdir().unwrap();
        let (kept, victim) = (place.path().join("last-file.json"), place.path().join("v"));
        fs::write(&victim, "precious").unwrap();
        std::os::unix::fs::symlink(&victim, &kept).unwrap();
        let last = LastFile::new(Path::new("Update.exe"), "ab".repeat(32));
        assert!(last.save(&kept).is_err());
        assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    }

    #[test]
    fn the_file_is_found_by_what_was_in_it_and_by_nothing_else() {
        let place = tempfile::tempdir().unwrap();
        let kept = place.path().join("state/last-file.json");
        let (one, other) = ("ab".repeat(32), "cd".repeat(32));
        assert_eq!(LastFile::find(&kept, &one), None);
        LastFile::new(Path::new("Update ä.exe"), one.clone())
            .save(&kept)
            .unwrap();
        let found = LastFile::find(&kept, &one).unwrap();
        assert!(found.is_absolute() && found.ends_with("Update ä.exe"));
        assert_eq!(LastFile::find(&kept, &other), None);
    }

    #[test]
    fn what_cannot_be_understood_is_as_good_as_none() {
        let place = tempfile::tempdir().unwrap();
        let kept = place.path().join("last-file.json");
        let whole = serde_json::to_vec(&LastFile::new(Path::new("/a"), "ab".into())).unwrap();
        for length in 0..whole.len() {
            fs::write(&kept, &whole[..length]).unwrap();
            assert_eq!(LastFile::find(&kept, "ab"), None);
        }
        fs::write(&kept, vec![b' '; 70_000]).unwrap();
        assert_eq!(LastFile::find(&kept, "ab"), None);
        assert_eq!(LastFile::find(place.path(), "ab"), None);
        let later = r#"{"version":2,"sha256":"ab","file":"/a"}"#;
        fs::write(&kept, later).unwrap();
        assert_eq!(LastFile::find(&kept, "ab"), None);
    }
}
