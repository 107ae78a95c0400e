//! The modem that was chosen: how it is reached, what is known of it, and what is done with it.
//!
//! Without a chosen modem there is no session, and so neither a task nor a result. Letting go of the
//! modem forgets all of them together.

pub mod codes;
pub mod console;
pub mod functions;
pub mod health;
pub mod network;
pub mod restore;
pub mod vendor;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::Turn;
use super::connect::Connect;
use super::jobs::{Job, Jobs};
use super::known::KnownModem;
use super::resume::{TakenUp, Unfinished};
use super::signal_history::SignalHistory;
use super::work::{Stopping, Work};
use crate::gui::action::{Computer, Effect, Screen, Target, Task};
use crate::job::{Caution, Failure, Flashed, IdentifyRequest, JobRequest, ModemReport, Prompt};
use crate::modem::Condition;
use crate::progress::Stage;
use codes::{CodePage, screen_of};
use console::Console;
use functions::FunctionsPage;
use health::HealthPage;
use network::NetworkPage;
use restore::RestorePage;
use vendor::VendorPage;

/// Where a page stands that sends something to the modem and reads it back.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase<D> {
    /// Nothing was sent.
    #[default]
    Offer,
    /// It is sent, and the modem read again.
    Sending,
    /// It was sent and read back: the proof.
    Done(Box<D>),
    /// It failed, or nothing was sent.
    Failed(Failure),
}

/// A writing task that is prepared.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The task.
    pub task: Task,
    /// The review.
    pub review: Review,
    /// Whether it resumes the job that was interrupted.
    pub resumes: bool,
    /// A repair was turned down because it could not be told whether the file fits: it is confirmed
    /// on purpose.
    pub fit_unknown: bool,
}

impl Draft {
    pub(super) fn new(task: Task) -> Self {
        Self {
            task,
            review: Review {
                keep_copy: true,
                ..Review::default()
            },
            resumes: false,
            fit_unknown: false,
        }
    }
}

/// The task that the review asks about, and the consent to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// The state of the computer itself.
    pub computer: Option<Computer>,
}

/// How a task ended, and with what proof.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// The task.
    pub task: Task,
    /// The proof, or the failure.
    pub outcome: Result<Flashed, Failure>,
    /// The condition of the modem: as the task left it, and as it was seen since.
    pub condition: Condition,
    /// The firmware that it ran before the task.
    pub before: Option<String>,
    /// How long it took.
    pub took: Duration,
    /// The copy of identity and settings that was made first.
    pub copy: Option<PathBuf>,
    /// The outcome of the job of an earlier run, if one was resumed.
    pub taken_up: Option<TakenUp>,
    /// When it ended.
    pub ended: jiff::ZonedDateTime,
    /// Where the page about it was saved, or why not.
    pub saved: Option<Result<PathBuf, String>>,
}

/// The chosen modem and what is done with it.
#[derive(Debug)]
pub struct Session {
    /// How the modem is reached.
    pub target: Target,
    /// Whether it is there, as far as can be seen from outside.
    pub present: bool,
    /// Since when it is not there.
    pub left: Option<Instant>,
    /// Whether it came or went while a job followed it.
    pub(super) moved: bool,
    /// The knowledge of the modem.
    pub known: KnownModem,
    /// The condition of the modem, as the last job told it.
    pub condition: Condition,
    /// Whether the IMEI is shown in full.
    pub revealed: bool,
    /// The cautions that the job goes on in spite of.
    pub cautions: Vec<Caution>,
    /// The writing task, once one was begun.
    pub draft: Option<Draft>,
    /// How the last task ended.
    pub ending: Option<Ending>,
    /// Bringing the network back.
    pub network: NetworkPage,
    /// The signal over the last minutes.
    pub signal: SignalHistory,
    /// The health report.
    pub health: HealthPage,
    /// CD-ROM, card reader and voice calls.
    pub functions: FunctionsPage,
    /// Restoring settings from a backup.
    pub restore: RestorePage,
    /// Talking to the modem by hand.
    pub console: Console,
    /// The page for a code that uses up an attempt.
    pub codes: CodePage,
    /// A vendor's own program.
    pub vendor: Option<VendorPage>,
    /// The jobs for it.
    pub jobs: Jobs,
    /// The task on a simulated modem that was interrupted. One on a real modem outlives its session.
    pub(super) unfinished: Option<Unfinished>,
    /// The name in the journal of the modem that was asked last.
    name: Option<String>,
    /// The page that the person went to.
    page: Screen,
}

impl Session {
    /// A session with a modem that is reached this way and was not asked yet.
    pub fn new(target: Target) -> Self {
        Self {
            target,
            present: true,
            left: None,
            moved: false,
            known: KnownModem::Nothing,
            condition: Condition::Unknown,
            revealed: false,
            cautions: Vec::new(),
            draft: None,
            ending: None,
            network: NetworkPage::default(),
            signal: SignalHistory::default(),
            health: HealthPage::default(),
            functions: FunctionsPage::default(),
            restore: RestorePage::default(),
            console: Console::default(),
            codes: CodePage::default(),
            vendor: None,
            unfinished: None,
            jobs: Jobs::default(),
            name: None,
            page: Screen::Connect,
        }
    }

    /// The screen that is shown. A modem that is being worked on has the screen to itself.
    pub fn screen(&self) -> Screen {
        if self.work().is_some() {
            return Screen::Working;
        }
        match self.jobs.running() {
            Some(Job::Vendor { .. }) => return Screen::Vendor,
            Some(Job::Code { lock, .. }) => return screen_of(*lock),
            _ => {}
        }
        self.page
    }

    /// Goes to a page. The page of a running job is not gone to: it is there while the job runs.
    pub fn go_to(&mut self, page: Screen) {
        if page != Screen::Working {
            self.page = page;
        }
    }

    /// The report of the modem.
    pub fn report(&self) -> Option<&ModemReport> {
        match &self.known {
            KnownModem::Modem(report) => Some(report),
            KnownModem::Nothing | KnownModem::HalfFlashed | KnownModem::CdRom => None,
        }
    }

    /// The report of the modem, to bring it up to date.
    pub(super) fn report_mut(&mut self) -> Option<&mut ModemReport> {
        match &mut self.known {
            KnownModem::Modem(report) => Some(report),
            KnownModem::Nothing | KnownModem::HalfFlashed | KnownModem::CdRom => None,
        }
    }

    /// Whether the modem waits in download mode, half-flashed.
    pub fn half_flashed(&self) -> bool {
        self.known == KnownModem::HalfFlashed
    }

    /// Whether a modem is in hand: it answered, or it waits half-flashed.
    pub fn has_modem(&self) -> bool {
        match self.known {
            KnownModem::Modem(_) | KnownModem::HalfFlashed => true,
            KnownModem::Nothing | KnownModem::CdRom => false,
        }
    }

    /// Whether it is the simulated one.
    pub fn simulated(&self) -> bool {
        matches!(self.target, Target::Simulated(_))
    }

    /// The writing job.
    pub fn work(&self) -> Option<&Work> {
        self.jobs.work()
    }

    /// The consequence of stopping the writing job now.
    pub fn stopping(&self) -> Option<Stopping> {
        Some(self.work()?.stopping(&self.condition))
    }

    /// Whether the modem is being asked who it is, or will be.
    pub fn asking(&self) -> bool {
        self.jobs.all().any(|job| matches!(job, Job::Identify))
    }

    /// The stage of the switch out of the CD-ROM state, while that runs.
    pub fn switching(&self) -> Option<Stage> {
        match self.jobs.running() {
            Some(Job::Switch { stage }) => Some(*stage),
            _ => None,
        }
    }

    /// The instruction to the person while a code is sent or a function is changed.
    pub fn prompt(&self) -> Option<Prompt> {
        match self.jobs.running() {
            Some(Job::Code { prompt, .. } | Job::Function { prompt }) => *prompt,
            _ => None,
        }
    }

    /// Whether everything that a health report has is being read, or will be.
    pub fn examining(&self) -> bool {
        self.jobs.all().any(|job| matches!(job, Job::Examine))
    }

    /// Whether a network setting is being sent, or will be.
    pub fn sending(&self) -> bool {
        self.jobs
            .all()
            .any(|job| matches!(job, Job::Setting { .. }))
    }

    /// Runs a job, now or as soon as those before it have ended. A worker that is gone is replaced.
    pub(super) fn start(&mut self, job: Job, request: JobRequest, turn: &mut Turn) {
        if !std::mem::replace(&mut self.jobs.has_worker, true) {
            turn.push(Effect::Connect(self.target.clone()));
        }
        if !job.gives_way() {
            self.cautions.clear();
        }
        turn.extend(self.jobs.start(job, request));
    }

    /// Asks the modem who it is, unless that is being done.
    pub(super) fn identify(&mut self, connect: &mut Connect, turn: &mut Turn) {
        if self.asking() {
            return;
        }
        connect.failure = None;
        if self.known == KnownModem::CdRom {
            self.known = KnownModem::Nothing;
        }
        self.start(
            Job::Identify,
            JobRequest::Identify(IdentifyRequest::Read),
            turn,
        );
    }

    /// The modem said who it is. What was done with another one in the same place is forgotten.
    pub(super) fn is(&mut self, report: Box<ModemReport>) {
        if let Some(name) = report.journal_name() {
            let before = self.name.replace(name);
            if before.is_some() && before != self.name {
                self.draft = None;
                self.ending = None;
                self.network = NetworkPage::default();
                self.signal = SignalHistory::default();
                self.health = HealthPage::default();
                self.functions = FunctionsPage::default();
                self.restore = RestorePage::default();
                self.console = Console::default();
                self.codes = CodePage::default();
                self.vendor = None;
                self.revealed = false;
                let of_a_file = matches!(
                    self.page,
                    Screen::Choose | Screen::Review | Screen::Result | Screen::Vendor
                );
                if of_a_file || self.page.is_of_one_modem() {
                    self.page = Screen::Modem;
                }
            }
        }
        self.known = KnownModem::Modem(report);
    }
}
