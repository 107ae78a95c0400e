//! Errands that may take long: the file picker, reading a file, a look at the computer, saving.
//! Each runs on a thread of its own and gives back one thing.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::action::{Computer, Found, Message, RuleTrouble, Saved};
use super::screens::RESULT_FILE_NAME;
use crate::firmware::{Package, Pick, sample, write};
use crate::guard::power::Power;
use crate::guard::rules::Rules;
use crate::health_report::HealthReport;
use crate::job::{Backup, Failure};
use crate::small_file;
use crate::support;
use crate::time_zone;

/// A picker that is gone sooner than this was never there: no hand is that quick.
const QUICK: Duration = Duration::from_millis(150);
/// The most backups that are read.
const MOST_BACKUPS: usize = 50;
/// The size of the sample's largest part: large enough for the bar to be seen moving.
const SAMPLE_SIZE: usize = 3 << 20;

/// The endings of firmware files.
pub const FIRMWARE: &[&str] = &[
    "exe", "EXE", "zip", "ZIP", "7z", "7Z", "bin", "BIN", "fwl", "dwl", "hmf",
];

/// Opens the system's file picker and waits for the choice.
pub fn pick_file(picker: rfd::FileDialog, folder: Option<PathBuf>) -> Message {
    pick(picker, folder).map_or_else(|NoPicker| Message::NoPicker, Message::Picked)
}

/// Opens the system's file picker at the backups, and reads the one that was chosen.
pub fn pick_backup(picker: rfd::FileDialog, folder: PathBuf) -> Message {
    match pick(picker, Some(folder)) {
        Err(NoPicker) => Message::NoPicker,
        Ok(path) => Message::BackupPicked(path.map(|path| {
            let read = Backup::read(&path);
            read.map(|backup| Box::new(Found { path, backup }))
                .map_err(|error| Failure::outside_job(error.problem(), error.to_string()))
        })),
    }
}

/// The system has no file picker.
struct NoPicker;

/// The file that was picked, if any.
fn pick(mut picker: rfd::FileDialog, folder: Option<PathBuf>) -> Result<Option<PathBuf>, NoPicker> {
    let begun = Instant::now();
    if let Some(folder) = folder {
        picker = picker.set_directory(folder);
    }
    match picker.pick_file() {
        None if begun.elapsed() < QUICK => Err(NoPicker),
        picked => Ok(picked),
    }
}

/// The backups in a folder, the newest first. What is none is left out.
pub fn backups(folder: &Path) -> Vec<Found> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    // Their names hold when they were made.
    names.sort();
    let newest = names.into_iter().rev().take(MOST_BACKUPS);
    let mut found: Vec<Found> = newest
        .filter_map(|path| match Backup::read(&path) {
            Ok(backup) => Some(Found { path, backup }),
            Err(error) => {
                log::info!("not among the backups, {}: {error}", path.display());
                None
            }
        })
        .collect();
    found.sort_by_key(|found| std::cmp::Reverse(found.backup.made_at));
    found
}

/// Reads and checks a file. `number` chooses among several packages in it.
pub fn read_file(path: PathBuf, number: Option<usize>) -> Message {
    let pick = Pick {
        number,
        ..Pick::default()
    };
    let outcome = Package::open_picked(&path, pick)
        .map(Arc::new)
        .map_err(Arc::new);
    if let Err(error) = &outcome {
        log::info!("the file is refused, {}: {error}", error.problem().id());
    }
    Message::FileRead { path, outcome }
}

/// Makes a package for the simulated modem and gives it back as picked.
pub fn make_sample(dashboard: bool, folder: &Path) -> Message {
    let (name, package) = if dashboard {
        let (version, title) = (sample::DASHBOARD_VERSION, "Mobile Partner");
        let package = sample::e1550_dashboard(version, title, SAMPLE_SIZE);
        ("Sample-dashboard.exe", package)
    } else {
        let package = sample::e1550_firmware(sample::VERSION, SAMPLE_SIZE);
        ("Sample-firmware.exe", package)
    };
    let path = folder.join(name);
    let made = small_file::make_private_folder(folder)
        .and_then(|()| small_file::write(&path, &write::wrap_in_program(&package)));
    if let Err(error) = made {
        log::warn!("the sample cannot be kept: {error}");
    }
    // A sample that could not be written is named all the same; reading it says what is wrong.
    Message::Picked(Some(path))
}

/// Whether a file can be made and kept in this folder.
pub fn is_writable(folder: &Path) -> bool {
    /// More than the journal of the longest job.
    const ROOM: usize = 256 * 1024;
    let file = folder.join("room-check.tmp");
    let tried = small_file::make_private_folder(folder)
        .and_then(|()| small_file::write(&file, &vec![0; ROOM]));
    std::fs::remove_file(&file).ok();
    if let Err(error) = &tried {
        log::warn!("the journal's folder cannot be written: {error}");
    }
    tried.is_ok()
}

/// The power supply of the computer.
pub fn power() -> Computer {
    let Power {
        battery_percent,
        on_mains,
    } = Power::look();
    Computer {
        battery_percent,
        on_mains,
        journal_writable: None,
    }
}

/// Installs the udev rule. Waits for the password.
pub fn install_rule(keep_off: bool) -> Message {
    let rules = Rules::new(keep_off);
    Message::RuleInstalled(rules.install().map_err(|error| {
        log::warn!("the rule was not installed: {error}");
        RuleTrouble {
            why: error.to_string(),
            commands: rules.commands(),
        }
    }))
}

/// Asks for a place and saves this there. A health report has the form that the ending of the name asks for.
pub fn save(picker: rfd::FileDialog, what: Saved, folder: Option<&Path>) -> Message {
    let name = match &what {
        Saved::Support(_) => support::Bundle::suggested_name(),
        Saved::Result(_) => RESULT_FILE_NAME.to_owned(),
        Saved::Report(_) => {
            let today = jiff::Timestamp::now().to_zoned_datetime(time_zone::local());
            HealthReport::suggested_name(&today.strftime("%Y-%m-%d").to_string())
        }
    };
    let kind = match &what {
        Saved::Support(_) => ("Zip", "zip"),
        Saved::Result(_) | Saved::Report(_) => ("HTML", "html"),
    };
    let path = place_to_save(picker, kind, &name, folder);
    let saved = path.map(|path| {
        let written = |text: &str| small_file::write(&path, text.as_bytes());
        let saved = match &what {
            Saved::Support(bundle) => bundle.save(&path).map_err(|error| error.to_string()),
            Saved::Result(page) => written(page).map_err(|error| error.to_string()),
            Saved::Report(report) => {
                written(&report.for_file(&path)).map_err(|error| error.to_string())
            }
        };
        saved.map(|()| path)
    });
    Message::Saved(what, saved.transpose())
}

/// Where a file of this kind shall be saved; `None` when that was cancelled.
fn place_to_save(
    picker: rfd::FileDialog,
    (kind, ending): (&str, &str),
    name: &str,
    folder: Option<&Path>,
) -> Option<PathBuf> {
    let begun = Instant::now();
    let mut dialog = picker.add_filter(kind, &[ending]).set_file_name(name);
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    match dialog.save_file() {
        // Without a picker the file goes to the person's own folder, and the window says where.
        None if begun.elapsed() < QUICK => home().map(|home| home.join(name)),
        picked => picked,
    }
}

fn home() -> Option<PathBuf> {
    directories::UserDirs::new().map(|dirs| {
        dirs.document_dir()
            .unwrap_or_else(|| dirs.home_dir())
            .to_owned()
    })
}
