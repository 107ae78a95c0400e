//! What the window knows: plain data, changed only by what comes in and by what the person asks.
//!
//! [`State::apply`] folds what comes in, [`State::act`] what the person does; both give the orders to
//! carry out. Nothing here draws, waits, reads a clock or touches a file, so the whole story is walked
//! in tests with made-up events. No words either: texts are chosen when drawing.

mod act;
pub mod after;
mod apply;
pub mod choice;
pub mod connect;
pub mod console;
pub mod gates;
pub mod network;
mod pace;
mod presence;
pub mod take_up;
#[cfg(test)]
mod tests;
pub mod vendor;
pub mod work;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::action::{Computer, Dialog, Order, Place, Screen, Target, Task};
use crate::job::launch::Launcher;
use crate::job::{Failure, Flashed, ModemReport, Request};
use crate::journal::Interrupted;
use crate::modem::Condition;
use crate::settings::Settings;
use crate::support;
use choice::Choice;
use connect::Connect;
use console::Console;
use network::NetworkPage;
use take_up::TakenUp;
use work::Work;

/// When something comes in, as the window's clocks have it.
#[derive(Clone, Debug)]
pub struct Moment {
    /// For spans of time.
    pub now: Instant,
    /// For people.
    pub local: jiff::ZonedDateTime,
}

impl Moment {
    /// The local time of day, `22:49:03`.
    pub fn clock(&self) -> String {
        self.local.strftime("%H:%M:%S").to_string()
    }

    /// Local date and time for names of files, `20261124-224903`.
    pub fn stamp(&self) -> String {
        self.local.strftime("%Y%m%d-%H%M%S").to_string()
    }
}

/// The job that the worker runs for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// Out of its CD-ROM state.
    Switch,
    /// Who is it?
    Identify,
    /// A copy of identity and settings, then what is queued.
    Copy,
    /// Writing, for this task.
    Write(Task),
    /// A network setting is sent, or taken back (`undo`).
    Setting {
        /// The former setting is sent.
        undo: bool,
    },
    /// The network is looked at until that is ended.
    Watch,
    /// The console holds the port.
    Console,
    /// A vendor's program is followed.
    Vendor,
}

impl Running {
    /// Whether it may be ended at any time to make room for something else.
    fn gives_way(self) -> bool {
        matches!(self, Self::Watch | Self::Console)
    }
}

/// How a task ended, and with what proof.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// The task.
    pub task: Task,
    /// What was proven, or why it failed.
    pub outcome: Result<Flashed, Failure>,
    /// How long it took.
    pub took: Duration,
    /// The copy of identity and settings that was made first.
    pub copy: Option<PathBuf>,
    /// What became of the job of an earlier run, if one was taken up.
    pub taken_up: Option<TakenUp>,
}

/// What the review asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// "I agree".
    pub agreed: bool,
    /// Keep a copy of identity and settings first.
    pub keep_copy: bool,
    /// Why to go on although the fit cannot be told.
    pub reason: String,
    /// The model, typed to confirm that.
    pub model: String,
    /// When the page was opened.
    pub opened: Option<Instant>,
    /// What the computer itself is like.
    pub computer: Option<Computer>,
}

impl Default for Review {
    fn default() -> Self {
        Self {
            agreed: false,
            keep_copy: true,
            reason: String::new(),
            model: String::new(),
            opened: None,
            computer: None,
        }
    }
}

/// The support file before it is saved.
#[derive(Clone, Debug, Default)]
pub struct SupportPage {
    /// Identifiers in full.
    pub reveal: bool,
    /// What would be saved.
    pub bundle: Option<Arc<support::Bundle>>,
    /// Where it was saved, or why not.
    pub saved: Option<Result<PathBuf, String>>,
    /// Whether the next modem in hand is recorded.
    pub record: bool,
    /// Where the last one that was recorded is.
    pub recording: Option<PathBuf>,
}

impl SupportPage {
    /// The page before anything was gathered; what is recorded stays.
    fn afresh(&self, reveal: bool) -> Self {
        Self {
            reveal,
            bundle: None,
            saved: None,
            record: self.record,
            recording: self.recording.clone(),
        }
    }
}

/// Everything the window knows.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct State {
    /// The screen that is shown.
    pub screen: Screen,
    /// The dialog over it.
    pub dialog: Option<Dialog>,
    /// Whether a screen reader, or something like it, reads along.
    pub screen_reader: bool,
    /// Whether the log drawer is open.
    pub log_open: bool,
    /// Language, theme and what else is remembered.
    pub settings: Settings,
    /// Finding the modem.
    pub connect: Connect,
    /// How the modem is reached, once one was chosen.
    pub target: Option<Target>,
    /// Whether the modem in hand is there, as far as can be seen from outside.
    pub present: bool,
    /// What the modem said.
    pub modem: Option<Box<ModemReport>>,
    /// Whether the modem waits in download mode, half-flashed.
    pub half_flashed: bool,
    /// What the modem is, as the job that ran last told it.
    pub condition: Condition,
    /// Whether the IMEI is shown in full.
    pub revealed: bool,
    /// The writing task, once one was begun.
    pub task: Option<Task>,
    /// The file.
    pub choice: Choice,
    /// The review.
    pub review: Review,
    /// The writing job.
    pub work: Option<Work>,
    /// How the last task ended.
    pub ending: Option<Ending>,
    /// Bringing the network back.
    pub network: NetworkPage,
    /// Talking to the modem by hand.
    pub console: Console,
    /// A vendor's own program.
    pub vendor: Option<vendor::VendorPage>,
    /// What starts such programs here, if anything does.
    pub launcher: Option<Arc<dyn Launcher>>,
    /// The support file.
    pub support: SupportPage,
    /// A job of an earlier run that was cut off.
    pub interrupted: Option<Interrupted>,
    /// Where its file was.
    pub interrupted_file: Option<PathBuf>,
    /// Whether the task that was begun takes it up.
    pub taking_up: bool,
    /// A file that was handed over while a modem was written.
    pub waiting: Option<PathBuf>,
    /// The steps after a dashboard update.
    pub after: Option<Place>,
    /// What the worker does for us.
    pub running: Option<Running>,
    /// What it does next, when it has made room.
    pending: Option<(Running, Request)>,
    /// Where copies of identity and settings go.
    copies: PathBuf,
    /// The copy that was made for the running task.
    copy: Option<PathBuf>,
    /// The file that was given when the program started leads straight to the review.
    straight_to_review: bool,
}

impl State {
    /// The window as it opens. `copies` is the folder for copies of identity and settings.
    pub fn new(settings: Settings, copies: PathBuf) -> Self {
        Self {
            screen: Screen::Connect,
            dialog: None,
            screen_reader: false,
            log_open: false,
            connect: Connect::new(&settings),
            settings,
            target: None,
            present: false,
            modem: None,
            half_flashed: false,
            condition: Condition::Unknown,
            revealed: false,
            task: None,
            choice: Choice::default(),
            review: Review::default(),
            work: None,
            ending: None,
            network: NetworkPage::default(),
            console: Console::default(),
            vendor: None,
            launcher: vendor::launcher_of_this_system(),
            support: SupportPage::default(),
            interrupted: None,
            interrupted_file: None,
            taking_up: false,
            waiting: None,
            after: None,
            running: None,
            pending: None,
            copies,
            copy: None,
            straight_to_review: false,
        }
    }

    /// Opens a file that was given when the program started, or dropped on the window.
    pub fn open_file(&mut self, path: PathBuf) -> Vec<Order> {
        self.receive_file(path)
    }

    /// Whether a modem is in hand: it answered, or it waits half-flashed.
    pub fn has_modem(&self) -> bool {
        self.modem.is_some() || self.half_flashed
    }

    /// Whether the modem in hand is the simulated one.
    pub fn simulated(&self) -> bool {
        matches!(self.target, Some(Target::Simulated(_)))
    }

    /// Whether a screen can be gone to from the step rail.
    pub fn can_show(&self, screen: Screen) -> bool {
        let must_stay = self.must_not_be_left();
        match screen {
            Screen::Connect => !must_stay,
            Screen::Modem => !must_stay && self.has_modem(),
            Screen::Choose => !must_stay && self.task.is_some() && self.has_modem(),
            Screen::Review => !must_stay && self.task.is_some() && self.choice.package().is_some(),
            Screen::Working => self.work.is_some(),
            Screen::Result => !must_stay && self.ending.is_some(),
            Screen::Network => !must_stay && self.modem.is_some(),
            Screen::Console => !must_stay && self.target.is_some(),
            Screen::Vendor => self.vendor.is_some(),
        }
    }

    /// Whether something is at work on the modem that must not be left by a slip.
    pub fn must_not_be_left(&self) -> bool {
        self.work.is_some() || self.running == Some(Running::Vendor)
    }

    /// Whether the picture of the modem should look busy.
    pub fn at_work(&self) -> bool {
        self.running.is_some_and(|running| !running.gives_way())
    }

    /// Runs a job, now or as soon as what runs has given way.
    fn start(&mut self, running: Running, request: Request) -> Vec<Order> {
        match self.running {
            None => {
                self.running = Some(running);
                vec![Order::Job(request)]
            }
            Some(before) => {
                self.pending = Some((running, request));
                if before.gives_way() {
                    vec![Order::Cancel]
                } else {
                    Vec::new()
                }
            }
        }
    }

    /// Ends a job that gives way.
    fn end_background(&mut self) -> Vec<Order> {
        if self.running.is_some_and(Running::gives_way) {
            vec![Order::Cancel]
        } else {
            Vec::new()
        }
    }

    fn read_file(&mut self, path: PathBuf) -> Vec<Order> {
        if self.work.is_some() {
            return Vec::new();
        }
        self.choice.begin(path.clone());
        vec![Order::ReadFile(path)]
    }
}
