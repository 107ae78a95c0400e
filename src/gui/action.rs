//! Actions of a person, and effects on the world around the window.
//!
//! Screens give [`Action`]s. [`State::act`](super::state::State::act) turns an action into changes of
//! the state and into [`Effect`]s. The app carries the orders out and sends what came of them back as
//! [`Message`]. So every way through the window can be walked in a test without a window.

mod message;

use std::fmt;
use std::path::PathBuf;

use crate::health_report::{HealthReport, Identifiers};
use crate::job::CdromRequest;
use crate::language::Language;
use crate::modem::Networks;
use crate::modem::attempt::Lock;
use crate::settings::Theme;
use crate::simulator::Scenario;

pub use message::{AfterUpdate, Computer, Effect, Ended, Found, Message, RuleTrouble, Saved};

/// The task that the owner chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Update the dashboard.
    Dashboard,
    /// Flash firmware.
    Firmware,
    /// Write the whole package into a half-flashed modem.
    Repair,
}

/// A screen of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Find the modem.
    Connect,
    /// The modem, and its functions.
    Modem,
    /// Choose the file.
    Choose,
    /// The review: everything that will happen.
    Review,
    /// It happens.
    Working,
    /// The verdict on the code.
    Result,
    /// Bring the network back.
    Network,
    /// Talk to the modem by hand.
    Console,
    /// A vendor's own program, under supervision.
    Vendor,
    /// Unlock the modem with its operator's code.
    Unlock,
    /// The PIN of the SIM card.
    SimPin,
    /// Everything that the modem says, and what looks wrong.
    Health,
    /// CD-ROM, card reader and voice calls.
    Functions,
    /// Settings from a backup.
    Restore,
    /// The jobs of the past.
    History,
}

impl Screen {
    /// Whether the page shows what was read of one modem, so that it is left when another one is there or none.
    pub fn is_of_one_modem(self) -> bool {
        matches!(
            self,
            Self::Unlock | Self::SimPin | Self::Health | Self::Functions | Self::Restore
        )
    }
}

/// A dialog over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialog {
    /// Language, theme, zoom, motion.
    Settings,
    /// Version, licences, promises.
    About,
    /// The help: the purpose of this screen, and the keys.
    Help,
    /// The support file before it is saved.
    Support,
    /// The window was asked to close while a job runs.
    Leave,
    /// A stop was asked for that leaves the modem half-written.
    Stop,
    /// The window closes as soon as the running job has come to its safe end. There is no way back.
    Closing,
}

/// How the modem is reached.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A stick that the system lists; its USB socket when that is known.
    Stick(Option<String>),
    /// Ports named by hand.
    Ports {
        /// The PC UI port.
        port: PathBuf,
        /// Where the modem appears in download mode.
        download: PathBuf,
    },
    /// The simulated modem.
    Simulated(Box<Scenario>),
}

/// A field that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The PC UI port, by hand.
    Port,
    /// The download port, by hand.
    DownloadPort,
    /// The path of the file.
    File,
    /// Why to go on although the fit cannot be told.
    Reason,
    /// The model, typed to confirm a forced flash.
    Model,
    /// The line to send to the modem.
    ConsoleLine,
}

/// Declares [`Action`]. The actions of each page are actions, too.
macro_rules! actions {
    (
        pages { $($(#[$page_doc:meta])* $page:ident($actions:ty),)* }
        others { $($(#[$doc:meta])* $action:ident $(($($of:ty),*))?,)* }
    ) => {
        /// An action of a person. The actions of one page are an enum of their own.
        #[derive(Clone, Debug)]
        pub enum Action {
            $($(#[$page_doc])* $page($actions),)*
            $($(#[$doc])* $action $(($($of),*))?,)*
        }

        $(impl From<$actions> for Action {
            fn from(action: $actions) -> Self {
                Self::$page(action)
            }
        })*
    };
}

actions! {
    pages {
        /// The connection to a modem.
        Connection(ConnectionAction),
        /// The file.
        File(FileAction),
        /// A writing task.
        Task(TaskAction),
        /// The network setting.
        Network(NetworkAction),
        /// The health report.
        Health(HealthAction),
        /// CD-ROM, card reader and voice calls.
        Functions(FunctionsAction),
        /// Restoring settings from a backup.
        Restore(RestoreAction),
        /// The AT console.
        Console(ConsoleAction),
        /// The steps after a dashboard update.
        After(AfterAction),
        /// The job that was interrupted.
        Interrupted(InterruptedAction),
        /// A vendor's own program.
        Vendor(VendorAction),
        /// A code that uses up an attempt.
        Codes(CodeAction),
        /// The support file.
        Support(SupportAction),
        /// Language, theme, zoom, motion.
        Set(Setting),
    }
    others {
        /// Go to a screen that was reached before.
        Show(Screen),
        /// One step back.
        Back,
        /// Text was typed.
        Type(Field, String),
        /// Put a text on the clipboard.
        Copy(String),
        /// Show the folder of the jobs' records.
        ShowRecords,
        /// Show the whole IMEI, or hide it again.
        Reveal(bool),
        /// Open a dialog, or close it.
        Open(Option<Dialog>),
        /// Show or hide the log drawer.
        ShowLog(bool),
        /// Save the result of the last task, which is this page of HTML.
        SaveResult(String),
        /// The window shall close.
        Quit,
        /// The window shall close although a job runs.
        QuitAnyway,
    }
}

impl From<Dialog> for Action {
    fn from(dialog: Dialog) -> Self {
        Self::Open(Some(dialog))
    }
}

impl From<Screen> for Action {
    fn from(screen: Screen) -> Self {
        Self::Show(screen)
    }
}

/// The actions on the connection to a modem.
#[derive(Clone, Debug)]
pub enum ConnectionAction {
    /// Reach the modem this way and ask who it is.
    Connect(Target),
    /// Make this modem, which still shows itself as a CD-ROM, start as a modem.
    Switch(Target),
    /// The scenario of the simulated modem.
    ChooseScenario(usize),
    /// Which fault strikes on the simulated modem.
    ChooseFault(usize),
    /// Let go of the modem and go back to the first screen.
    Disconnect,
    /// Ask the modem again.
    AskAgain,
    /// Install the udev rule.
    InstallRule {
        /// With the part that keeps `ModemManager` off for good, until the rule is changed.
        keep_off: bool,
    },
    /// Pull the simulated modem out.
    Unplug,
    /// Plug the simulated modem in.
    PlugIn,
}

/// The actions on the file.
#[derive(Clone, Debug)]
pub enum FileAction {
    /// Open the system's file picker.
    Pick,
    /// Use the file at the typed path.
    UseTyped,
    /// Read this file.
    Use(PathBuf),
    /// Of the chosen file, take the package with this number.
    UsePackage(usize),
    /// A made-up package that fits the simulated modem.
    UseSample,
    /// Use another file than the one that was being written when the job was interrupted.
    AgreeToOther,
    /// Take the file off again.
    Forget,
    /// Open the file that was handed over while a modem was written.
    OpenWaiting,
    /// Leave that file.
    LeaveWaiting,
}

/// The actions on a writing task.
#[derive(Clone, Debug)]
pub enum TaskAction {
    /// Begin one.
    Begin(Task),
    /// On to the review.
    Review,
    /// "I agree".
    Agree(bool),
    /// Keep a copy of identity and settings first.
    KeepCopy(bool),
    /// Write it.
    Write,
    /// Stop as soon as that is safe.
    Stop,
}

/// The actions on the network setting.
#[derive(Clone, Debug)]
pub enum NetworkAction {
    /// Look at the network, then offer the setting.
    Check,
    /// Other kinds of network.
    ChooseNetworks(Networks),
    /// Roaming allowed or not.
    ChooseRoaming(bool),
    /// Send the setting.
    Send,
    /// Send the former setting.
    Undo,
    /// Go on watching the network, or stop that.
    Watch(bool),
}

/// Actions on the health report.
#[derive(Clone, Debug)]
pub enum HealthAction {
    /// Open its page and read everything.
    Open,
    /// Read everything again.
    ReadAgain,
    /// Hide or show what names the modem and its owner.
    Show(Identifiers),
    /// Save it.
    Save(Box<HealthReport>),
}

/// Actions on the functions of the modem.
#[derive(Clone, Copy, Debug)]
pub enum FunctionsAction {
    /// Open their page and read how they are set.
    Open,
    /// The devices that the modem shall show besides its ports.
    Choose(CdromRequest),
    /// Set that.
    SetCdrom(CdromRequest),
    /// Turn voice calls on.
    TurnVoiceOn,
}

/// Actions on restoring settings from a backup.
#[derive(Clone, Debug)]
pub enum RestoreAction {
    /// Open the page, read the modem, and look for backups.
    Open,
    /// Use this backup.
    Choose(Box<Found>),
    /// Open the system's file picker.
    Pick,
    /// A backup of another modem may be used.
    IntoAnother(bool),
    /// Show the folder of the backups.
    ShowFolder,
    /// Send the settings that differ.
    Send,
    /// Send the settings from before.
    Undo,
}

/// The actions on the AT console.
#[derive(Clone, Debug)]
pub enum ConsoleAction {
    /// Open it.
    Open,
    /// Send the typed line, or this one.
    Send(Option<String>),
    /// An earlier line, back in the field: -1 older, 1 newer.
    History(i32),
    /// Empty it.
    Clear,
}

/// The actions on the steps after a dashboard update.
#[derive(Clone, Copy, Debug)]
pub enum AfterAction {
    /// The step was done.
    Done,
    /// Leave the steps.
    Skip,
}

/// The actions on the job that was interrupted.
#[derive(Clone, Copy, Debug)]
pub enum InterruptedAction {
    /// Resume it.
    Resume,
    /// Leave it as it is.
    Leave,
    /// The result of one that was finished without a window was seen.
    Seen,
}

/// The actions on a vendor's own program.
#[derive(Clone, Copy, Debug)]
pub enum VendorAction {
    /// Open the page for a vendor's program that holds no package.
    Open,
    /// "I agree" to start it.
    Agree(bool),
    /// Start it.
    Start,
    /// It has finished: read the modem again.
    Finished,
}

/// Actions on the two pages for a code that uses up an attempt.
#[derive(Clone, Debug)]
pub enum CodeAction {
    /// Open the page of this lock, and read the modem.
    Open(Lock),
    /// Something was typed.
    Type(CodeField, Typed),
    /// Send the typed code, once.
    Send(Lock),
}

/// A field of these pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CodeField {
    /// The code.
    Code,
    /// The same once more.
    Again,
    /// The number of attempts that are left.
    Attempts,
}

/// The actions on the support file.
#[derive(Clone, Copy, Debug)]
pub enum SupportAction {
    /// Identifiers in full.
    Reveal(bool),
    /// Save it.
    Save,
    /// Record what is said to the modem, from the next connection on.
    Record(bool),
}

/// A choice in the settings.
#[derive(Clone, Copy, Debug)]
pub enum Setting {
    /// Language.
    Language(Language),
    /// Theme.
    Theme(Theme),
    /// Zoom in percent.
    Zoom(u16),
    /// Less motion.
    ReducedMotion(bool),
    /// A notification at the end of a job.
    Notify(bool),
    /// A sound at the end of a job.
    Sound(bool),
}

/// A code that is being typed. Its `Debug` tells only how long it is.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed(pub String);

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Typed({} characters)", self.0.chars().count())
    }
}
