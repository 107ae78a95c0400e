//! Where this program keeps its things: the system's own places, or one folder that was named.

use std::path::PathBuf;

use directories::ProjectDirs;

/// The environment variable that names one folder for everything, as `--state-dir` does.
pub const STATE_DIR_VARIABLE: &str = "MODEM_MEDIC_STATE_DIR";

/// The system tells no place: there is no home folder, and none was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the system names no folder for this user's programs; name one with --state-dir")]
pub struct NoPlace;

/// The places. Nothing is made here; whoever writes a file makes its folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Journal, log and bookmark.
    state: PathBuf,
    /// Settings.
    settings: PathBuf,
}

impl Places {
    /// Everything below `folder` when one was named, else the system's own places.
    ///
    /// # Errors
    /// [`NoPlace`] when none was named and the system has none.
    pub fn find(folder: Option<PathBuf>) -> Result<Self, NoPlace> {
        match folder {
            Some(folder) if !folder.as_os_str().is_empty() => Ok(Self::below(folder)),
            _ => Self::system(),
        }
    }

    /// Everything below one folder. It stays the same folder when the program changes its own later.
    pub fn below(folder: PathBuf) -> Self {
        let folder = std::path::absolute(&folder).unwrap_or(folder);
        Self {
            settings: folder.clone(),
            state: folder,
        }
    }

    /// The system's own places for this user.
    ///
    /// # Errors
    /// [`NoPlace`] when the user has no home folder.
    pub fn system() -> Result<Self, NoPlace> {
        let places = ProjectDirs::from("", "", "modem-medic").ok_or(NoPlace)?;
        // Only Linux has a place for state.
        let state = places
            .state_dir()
            .unwrap_or_else(|| places.data_local_dir());
        // A window's size is no use on another computer, so nothing roams.
        let settings = places.config_local_dir();
        // A home folder that is named from the current one would be another one in every folder.
        if !state.is_absolute() || !settings.is_absolute() {
            return Err(NoPlace);
        }
        Ok(Self {
            state: state.to_owned(),
            settings: settings.to_owned(),
        })
    }

    /// The folder of the journals.
    pub fn journal(&self) -> PathBuf {
        self.state.join("journal")
    }

    /// The file that says where the file of the last write lies.
    pub fn last_file(&self) -> PathBuf {
        self.state.join("last-file.json")
    }

    /// The folder in which the first instance keeps its lock and is reached.
    pub fn instance(&self) -> PathBuf {
        self.state.join("instance")
    }

    /// The file that says that a job was finished without a window.
    pub fn lost_window(&self) -> PathBuf {
        self.state.join("lost-window.json")
    }

    /// The folder of the log.
    pub fn log(&self) -> PathBuf {
        self.state.join("log")
    }

    /// The file of the settings.
    pub fn settings_file(&self) -> PathBuf {
        self.settings.join("settings.json")
    }

    /// The folder of copies of identity and settings that are made before a flash.
    pub fn copies(&self) -> PathBuf {
        self.state.join("copies")
    }

    /// The folder of recordings that the window makes.
    pub fn recordings(&self) -> PathBuf {
        self.state.join("recordings")
    }

    /// The folder of made-up packages for the simulated modem.
    pub fn samples(&self) -> PathBuf {
        self.state.join("samples")
    }

    /// The file that says where the person was.
    pub fn bookmark_file(&self) -> PathBuf {
        self.state.join("bookmark.json")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_named_folder_holds_everything() {
        let place = tempfile::tempdir().unwrap();
        let places = Places::find(Some(place.path().to_owned())).unwrap();
        let all = [
            places.journal(),
            places.log(),
            places.settings_file(),
            places.bookmark_file(),
            places.last_file(),
        ];
        for (number, path) in all.iter().enumerate() {
            assert!(path.starts_with(place.path()), "{}", path.display());
            assert!(!all.iter().skip(number + 1).any(|other| other == path));
        }
        assert_eq!(places.journal(), place.path().join("journal"));
    }

    #[test]
    fn a_folder_named_from_here_is_meant_from_here_for_good() {
        assert!(Places::below("state".into()).log().is_absolute());
    }

    #[test]
    fn an_empty_name_is_no_name() {
        assert_eq!(Places::find(Some(PathBuf::new())), Places::system());
        assert_eq!(Places::find(None), Places::system());
    }

    #[test]
    fn the_systems_places_bear_the_programs_name() {
        // A computer without a home folder has none, and says so.
        match Places::system() {
            Ok(places) => {
                for path in [places.log(), places.settings_file()] {
                    assert!(path.to_string_lossy().contains("modem-medic"));
                }
            }
            Err(none) => assert!(none.to_string().contains("--state-dir")),
        }
    }
}
