//! The file: being read, ready with what it is, or refused with the reason.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::firmware::{self, Package, PackageKind};
use crate::gui::action::Task;
use crate::job::fit::{self, Fit};
use crate::job::{ModemReport, Wanted};

/// The chosen file.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The path as typed.
    pub typed: String,
    /// The outcome.
    pub file: ChosenFile,
    /// The system's picker.
    pub picker: Picker,
    /// Whether it was agreed that this is not the file of the job that was cut off.
    pub other_file_agreed: bool,
    /// The file was given when the program started, handed over or dropped: it leads straight to the
    /// review.
    pub(super) leads_on: bool,
}

/// How the system's file picker stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Picker {
    /// It is not open.
    #[default]
    Closed,
    /// It is open.
    Open,
    /// The system turned out to have none.
    Missing,
}

/// How the chosen file stands.
#[derive(Clone, Debug, Default)]
pub enum ChosenFile {
    /// None yet.
    #[default]
    None,
    /// It is being read and checked.
    Reading(PathBuf),
    /// Every checksum is right.
    Ready {
        /// The file.
        path: PathBuf,
        /// Its contents.
        package: Arc<Package>,
    },
    /// It cannot be used.
    Refused {
        /// The file.
        path: PathBuf,
        /// Why.
        error: Arc<firmware::Error>,
    },
}

impl Choice {
    pub(super) fn begin(&mut self, path: PathBuf) {
        self.typed = path.display().to_string();
        self.picker = Picker::Closed;
        self.other_file_agreed = false;
        self.file = ChosenFile::Reading(path);
    }

    /// The path that was typed, without the quotation marks that file managers put around a copied path; `None` where
    /// nothing was typed.
    pub(super) fn typed_path(&self) -> Option<PathBuf> {
        let typed = self.typed.trim();
        let inner = ['"', '\'']
            .iter()
            .find_map(|mark| typed.strip_prefix(*mark)?.strip_suffix(*mark));
        let path = inner.unwrap_or(typed);
        (!path.is_empty()).then(|| path.into())
    }

    /// Takes the file that was read. The outcome for a file that is no longer wanted is dropped.
    pub(super) fn read(
        &mut self,
        path: PathBuf,
        outcome: Result<Arc<Package>, Arc<firmware::Error>>,
    ) {
        if !matches!(&self.file, ChosenFile::Reading(wanted) if *wanted == path) {
            return;
        }
        self.file = match outcome {
            Ok(package) => ChosenFile::Ready { path, package },
            Err(error) => ChosenFile::Refused { path, error },
        };
    }

    /// The package, once it was read.
    pub fn package(&self) -> Option<&Arc<Package>> {
        match &self.file {
            ChosenFile::Ready { package, .. } => Some(package),
            _ => None,
        }
    }

    /// The chosen path.
    pub fn path(&self) -> Option<&Path> {
        match &self.file {
            ChosenFile::None => None,
            ChosenFile::Reading(path)
            | ChosenFile::Ready { path, .. }
            | ChosenFile::Refused { path, .. } => Some(path),
        }
    }
}

/// The number of the only package in a file that is for this task, when the file was refused for
/// holding several and none of them is damaged.
pub(super) fn number_for(outcome: &ChosenFile, task: Task) -> Option<usize> {
    let ChosenFile::Refused { error, .. } = outcome else {
        return None;
    };
    let firmware::Error::SeveralPackages { offers } = error.as_ref() else {
        return None;
    };
    let kinds: Vec<PackageKind> = offers
        .iter()
        .map(|offer| offer.kind)
        .collect::<Option<_>>()?;
    let task = if task == Task::Repair {
        Task::Firmware
    } else {
        task
    };
    let mut meant = offers
        .iter()
        .zip(kinds)
        .filter(|(_, kind)| task_of(*kind) == task);
    match (meant.next(), meant.next()) {
        (Some((offer, _)), None) => Some(offer.number),
        _ => None,
    }
}

/// How a package and a task go together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suits {
    /// It is what the task needs, and for this modem.
    Yes,
    /// It is firmware where a dashboard is wanted, or the other way round: the task it is for.
    OtherTask(Task),
    /// It is for another modem.
    OtherModem(Fit),
    /// Neither can be told.
    CannotTell(Fit),
    /// The modem is half-flashed and is compared when it was reached in download mode.
    ComparedLater,
}

/// The task that a kind of package is for.
pub fn task_of(kind: PackageKind) -> Task {
    match kind {
        PackageKind::Dashboard => Task::Dashboard,
        PackageKind::Firmware | PackageKind::FirmwareAndDashboard => Task::Firmware,
    }
}

/// The purpose that the job is told to expect.
pub fn wanted(task: Task) -> Wanted {
    match task {
        Task::Dashboard => Wanted::Dashboard,
        Task::Firmware | Task::Repair => Wanted::Firmware,
    }
}

/// Whether this package is right for the task and the modem.
pub fn suits(package: &Package, task: Task, modem: Option<&ModemReport>) -> Suits {
    let own = task_of(package.kind());
    if task != Task::Repair && task != own {
        return Suits::OtherTask(own);
    }
    let Some(modem) = modem.filter(|_| task != Task::Repair) else {
        let never = fit::fits_no_modem(package);
        return never.map_or(Suits::ComparedLater, Suits::OtherModem);
    };
    match fit::of_package(package, modem) {
        Fit::Fits(_) => Suits::Yes,
        fit @ Fit::DoesNotFit(_) => Suits::OtherModem(fit),
        fit @ Fit::CannotTell(_) => Suits::CannotTell(fit),
    }
}

/// How many bytes go through in a second. A flasher's own loop for the E1550 takes one second for 200 kB
/// \[L\] (`facts/e1550-download-mode.md` §6).
const USUAL_SPEED: u64 = 200_000;
/// The time of the restarts and of the checks before and after, in seconds \[L\].
const USUAL_REST: u64 = 60;

/// About how long it takes to write this many bytes, in minutes, rounded up.
pub fn expected_minutes(bytes: u64) -> u64 {
    (bytes / USUAL_SPEED + USUAL_REST).div_ceil(60)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Choice, Suits, expected_minutes, suits};
    use crate::firmware::write::{ObjectSpec, PackageBuilder};
    use crate::firmware::{ObjectCode, Package};
    use crate::gui::action::Task;

    #[test]
    fn a_path_that_was_copied_with_quotation_marks_is_taken_without_them() {
        let path = |typed: &str| {
            let typed = typed.to_owned();
            Choice {
                typed,
                ..Choice::default()
            }
            .typed_path()
        };
        let file = Some(PathBuf::from("/my files/Update (1).exe"));
        for typed in [
            "/my files/Update (1).exe",
            "\"/my files/Update (1).exe\"",
            " '/my files/Update (1).exe'\n",
        ] {
            assert_eq!(path(typed), file, "{typed}");
        }
        assert_eq!(path("it's"), Some(PathBuf::from("it's")));
        for nothing in ["", "  ", "\"\""] {
            assert_eq!(path(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn a_file_that_fits_no_modem_is_told_before_a_modem_is_there() {
        let suits_of = |code, task| {
            let part = ObjectSpec::new(ObjectCode(code), vec![1; 99]);
            let bytes = PackageBuilder::new().object(part).build();
            let package = Package::from_bytes("UPDATA.APP", bytes).unwrap();
            suits(&package, task, None)
        };
        for task in [Task::Firmware, Task::Repair] {
            let phone = suits_of(0xF200_0000, task);
            assert!(matches!(phone, Suits::OtherModem(_)), "{phone:?}");
            let unknown = suits_of(0x0005_0000, task);
            assert!(matches!(unknown, Suits::ComparedLater), "{unknown:?}");
        }
    }

    #[test]
    fn the_usual_package_takes_the_minutes_that_owners_tell_of() {
        assert_eq!(expected_minutes(0), 1);
        assert_eq!(expected_minutes(12 << 20), 3);
        assert_eq!(expected_minutes(30 << 20), 4);
    }
}
