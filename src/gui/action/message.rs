//! The window and the world around it: effects go out, messages come in.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Target, Task};
use crate::bookmark::AfterStep;
use crate::bus::system::{ListedPort, StickListing};
use crate::firmware::{self, Package};
use crate::health_report::HealthReport;
use crate::job::{Backup, Failure, JobRequest};
use crate::journal::{Interrupted, PastJob};
use crate::settings::Settings;
use crate::support;
use crate::worker;

/// An order to the world around the window.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Let go of the bus in hand and take this one.
    Connect(Target),
    /// Let go of the bus in hand.
    Disconnect,
    /// Look into the journal for a job that was interrupted.
    LookForInterrupted,
    /// Run a job.
    Job(JobRequest),
    /// Stop the running job where that is safe.
    Cancel,
    /// Say when the busy port has become free.
    AwaitFree,
    /// Install the udev rule.
    InstallRule {
        /// With the part that keeps `ModemManager` off.
        keep_off: bool,
    },
    /// Pull out (`false`) or plug in (`true`) the simulated modem.
    Simulated(bool),
    /// Open the system's file picker, at this folder.
    PickFile(Option<PathBuf>),
    /// Read and check a file.
    ReadFile {
        /// The file.
        path: PathBuf,
        /// Of several packages in it, the number of the one that is wanted, counted from 1.
        number: Option<usize>,
    },
    /// Calculate the checksum of a file.
    HashFile(PathBuf),
    /// Make a sample package for the simulated modem.
    MakeSample(Task),
    /// Look at power and disk.
    LookAtComputer,
    /// Keep the settings.
    SaveSettings(Box<Settings>),
    /// Keep where the file lies that is written now.
    KeepLastFile {
        /// The file.
        path: PathBuf,
        /// Its SHA-256 in hex.
        sha256: String,
    },
    /// Bring the window to the front.
    ComeToFront,
    /// Forget that a job was finished without a window.
    ForgetLostWindow,
    /// Keep the place to come back to, or forget it.
    SaveBookmark(Option<Box<AfterUpdate>>),
    /// Gather what belongs into a support file.
    GatherSupport {
        /// Identifiers in full.
        reveal: bool,
    },
    /// Ask for a place and save this there.
    Save(Saved),
    /// Record what is said to the modem, from the next connection on.
    Record(bool),
    /// Read the journals of the jobs of the past.
    LookAtHistory,
    /// Show the folder of the journals.
    ShowRecords,
    /// Look for backups.
    LookAtBackups,
    /// Open the system's file picker at the backups.
    PickBackup,
    /// Show the folder of the backups.
    ShowBackups,
    /// Tell outside of the window that a job has ended.
    JobEnded(Ended),
    /// Put a text on the clipboard.
    Copy(String),
    /// Close the window.
    Close,
}

/// A thing that a person saves in a file.
#[derive(Clone, Debug)]
pub enum Saved {
    /// The support file.
    Support(Arc<support::Bundle>),
    /// The result of a task, which is this page of HTML.
    Result(String),
    /// The health report.
    Report(Box<HealthReport>),
}

/// Which job has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// A writing task.
    Writing,
    /// A network setting was sent.
    Setting,
}

/// A message from the world around the window.
#[derive(Clone, Debug)]
pub enum Message {
    /// The worker says something.
    Worker(worker::WorkerEvent),
    /// Modems or ports came or went.
    Ports {
        /// The sticks.
        sticks: Vec<StickListing>,
        /// All serial ports.
        ports: Vec<ListedPort>,
    },
    /// A file was picked or dropped; `None`: the picker was closed without a choice.
    Picked(Option<PathBuf>),
    /// A file was read.
    FileRead {
        /// The file.
        path: PathBuf,
        /// The package, or the reason why it is refused.
        outcome: Result<Arc<Package>, Arc<firmware::Error>>,
    },
    /// The state of the computer itself.
    Computer(Computer),
    /// The support file as it would be saved.
    SupportGathered(Arc<support::Bundle>),
    /// Something was saved at this place, or why not; `None`: no place was chosen.
    Saved(Saved, Result<Option<PathBuf>, String>),
    /// The checksum of a file, or why there is none.
    FileHashed {
        /// The file.
        path: PathBuf,
        /// SHA-256 in hex.
        hash: Result<String, String>,
    },
    /// The modem in hand is recorded into this file.
    Recording(PathBuf),
    /// Names of journals that are there and cannot be read.
    JournalsUnreadable(Vec<String>),
    /// The jobs of the past, the newest first.
    History(Vec<PastJob>),
    /// A job that was finished without a window, so that nobody saw what came of it.
    FinishedUnseen(Box<PastJob>),
    /// The job that was interrupted last, by the journal.
    Interrupted {
        /// The job.
        job: Option<Box<Interrupted>>,
        /// Where its file was.
        file: Option<PathBuf>,
        /// Whether that was a simulated modem.
        simulated: bool,
    },
    /// A second start of the program: its file, or only the wish for the window.
    Handed(Option<PathBuf>),
    /// The bus could not be made or the worker not be started.
    ConnectFailed(String),
    /// Whether the ports named by hand, or those of the simulated modem, are there.
    Present(bool),
    /// The system has no file picker.
    NoPicker,
    /// The port that was busy can be opened now.
    PortFree,
    /// The udev rule was installed, or not.
    RuleInstalled(Result<(), RuleTrouble>),
    /// The backups on this computer, the newest first.
    Backups(Vec<Found>),
    /// A backup was picked, with what it is or why it is refused; `None`: the picker was closed without a choice.
    BackupPicked(Option<Result<Box<Found>, Failure>>),
    /// The system wants this program to end.
    MustEnd,
}

/// A backup with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// Its content.
    pub backup: Backup,
}

/// Why the udev rule was not installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleTrouble {
    /// The system's words, in English.
    pub why: String,
    /// The commands to do it by hand, for a terminal.
    pub commands: String,
}

/// Where the person is in the steps after a dashboard update.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AfterUpdate {
    /// The step that is to be done now.
    pub step: AfterStep,
    /// The file that was written.
    pub file: Option<PathBuf>,
    /// The modem's name in the journal, which is a hash.
    pub stick: Option<String>,
    /// The firmware version after the update.
    pub version: Option<String>,
}

/// The state of the computer, as far as it matters before a modem is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Computer {
    /// The battery's charge in percent; `None` without a battery.
    pub battery_percent: Option<u8>,
    /// Whether mains power is there; `None` when that cannot be told.
    pub on_mains: Option<bool>,
    /// Whether the journal can be written.
    pub journal_writable: Option<bool>,
}
