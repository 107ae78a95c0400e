//! Where the person was in the story, so that "restart the computer, then come back: this page will be
//! waiting" is true.
//!
//! A small file, written before such a step and removed after the last one. One that is damaged or
//! from a later version of the program is as good as none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::small_file::{self, Content, path_text};
use crate::text;

/// The version of the file's format.
pub const VERSION: u32 = 1;
/// Largest bookmark that is read, in bytes. It takes a few times as much memory.
const MOST_BYTES: u64 = 64 * 1024;
/// Where Linux tells one start of the computer from another.
const BOOT_ID: &str = "/proc/sys/kernel/random/boot_id";

/// The step that the person was asked for after the write, in the order of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AfterStep {
    /// Unplug the modem.
    Unplug,
    /// Restart the computer.
    RestartComputer,
    /// Plug the modem in again and let its driver settle.
    PlugInAgain,
    /// Restart the computer once more, for the driver.
    RestartAgain,
    /// See whether the modem finds its network.
    CheckNetwork,
}

/// Where the person was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bookmark {
    /// Version of the format.
    pub version: u32,
    /// The step that the person was asked for next.
    pub step: AfterStep,
    /// The file that was written.
    #[serde(default, serialize_with = "path_text::optional")]
    pub file: Option<PathBuf>,
    /// The modem's name in the journal, which is a hash.
    #[serde(default)]
    pub stick: Option<String>,
    /// The version after.
    #[serde(default)]
    pub version_after: Option<String>,
    /// Which start of the computer it was; see [`boot_id`].
    #[serde(default)]
    pub boot: Option<String>,
    /// Seconds since 1970-01-01 UTC.
    pub at: u64,
}

impl Bookmark {
    /// A bookmark of now, in this start of the computer. The rest is for the caller to fill in.
    pub fn new(step: AfterStep) -> Self {
        Self {
            version: VERSION,
            step,
            file: None,
            stick: None,
            version_after: None,
            boot: boot_id(),
            at: SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(0, |passed| passed.as_secs()),
        }
    }

    /// The bookmark at `path`. What cannot be understood is set aside and told to the log.
    pub fn load(path: &Path) -> Option<Self> {
        let parsed = match small_file::read(path, MOST_BYTES) {
            Ok(Content::Missing) => return None,
            Ok(Content::TooLarge) => Err("it is far too large".to_owned()),
            Ok(Content::Bytes(bytes)) => {
                serde_json::from_slice::<Self>(&bytes).map_err(|error| error.to_string())
            }
            Err(error) => {
                log::warn!("the bookmark cannot be read: {error}");
                return None;
            }
        };
        match parsed {
            Ok(bookmark) if bookmark.version == VERSION => Some(bookmark),
            Ok(bookmark) => {
                log::warn!("the bookmark is of version {}", bookmark.version);
                None
            }
            Err(detail) => {
                log::warn!("the bookmark is damaged: {detail}");
                // Else it would be told at every start. Where it cannot be moved it is told.
                small_file::set_aside(path).ok();
                None
            }
        }
    }

    /// Writes the bookmark, whole or not at all, and makes the folder when it is missing.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let text = text::json(&serde_json::to_string_pretty(self)?) + "\n";
        small_file::write_making_folder(path, text.as_bytes())
    }

    /// Removes the bookmark at `path`. A missing file is not an error.
    pub fn clear(path: &Path) -> io::Result<()> {
        small_file::remove(path)
    }

    /// Whether the computer was restarted since. `None` where the system does not tell; then the
    /// person does.
    pub fn restarted_since(&self) -> Option<bool> {
        Some(self.boot.as_ref()? != &boot_id()?)
    }
}

/// A name for this start of the computer. Only Linux has one.
pub fn boot_id() -> Option<String> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let text = fs::read_to_string(BOOT_ID).ok()?;
    let name = text.trim();
    let is_name = (1..=64).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_name.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn full() -> Bookmark {
        Bookmark {
            file: Some("/fw/Dashboard ä.exe".into()),
            stick: Some("cd".repeat(16)),
            version_after: Some("11.609.20.00.00".into()),
            ..Bookmark::new(AfterStep::RestartComputer)
        }
    }

    #[test]
    fn what_was_saved_is_loaded_until_it_is_cleared() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("state/bookmark.json");
        assert_eq!(Bookmark::load(&path), None);
        for bookmark in [full(), Bookmark::new(AfterStep::Unplug)] {
            bookmark.save(&path).unwrap();
            assert_eq!(Bookmark::load(&path), Some(bookmark));
        }
        Bookmark::clear(&path).unwrap();
        Bookmark::clear(&path).unwrap();
        assert_eq!(Bookmark::load(&path), None);
    }

    #[test]
    fn a_file_cut_off_at_any_byte_is_none_and_is_set_aside() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("bookmark.json");
        let whole = serde_json::to_vec(&full()).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, whole.get(..length).unwrap()).unwrap();
            assert_eq!(Bookmark::load(&path), None);
            assert!(!path.exists());
        }
    }

    #[test]
    fn another_version_and_a_folder_in_the_way_are_none() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("bookmark.json");
        let later = Bookmark {
            version: 2,
            ..full()
        };
        later.save(&path).unwrap();
        assert_eq!(Bookmark::load(&path), None);
        assert!(path.exists());
        assert_eq!(Bookmark::load(place.path()), None);
        assert!(full().save(place.path()).is_err());
    }

    #[test]
    fn a_restart_is_seen_where_the_system_tells() {
        let mut bookmark = full();
        if cfg!(target_os = "linux") {
            assert_eq!(bookmark.restarted_since(), Some(false));
            bookmark.boot = Some("another".into());
            assert_eq!(bookmark.restarted_since(), Some(true));
        }
        bookmark.boot = None;
        assert_eq!(bookmark.restarted_since(), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_taken(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let place = tempfile::tempdir().unwrap();
            let path = place.path().join("bookmark.json");
            fs::write(&path, bytes).unwrap();
            prop_assert_eq!(Bookmark::load(&path), None);
        }
    }
}
