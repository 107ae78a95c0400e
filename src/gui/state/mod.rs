//! The state of the window: plain data, changed only by messages and by actions.
//!
//! [`State::apply`] folds what comes in, [`State::act`] what the person does; both give the effects to
//! carry out. Nothing here draws, waits, reads a clock or touches a file, so the whole story is walked
//! in tests with made-up events. No words either: texts are chosen when drawing.

pub mod act;
pub mod after;
pub mod aftermath;
mod apply;
pub mod choice;
pub mod connect;
mod connecting;
mod endings;
pub mod gates;
pub mod jobs;
pub mod known;
mod pace;
mod presence;
pub mod resume;
pub mod session;
pub mod signal_history;
#[cfg(test)]
pub mod tests;
pub mod work;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use super::action::{AfterUpdate, Dialog, Effect, Screen, Task};
use crate::job::ModemReport;
use crate::job::launch::Launcher;
use crate::journal::PastJob;
use crate::settings::Settings;
use crate::support;
pub use session::{codes, console, functions, health, network, restore, vendor};

use choice::Choice;
use connect::Connect;
use jobs::Job;
use resume::Unfinished;
use session::{Draft, Ending, Session};
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

/// One message or action while it is taken in: the time, and the effects that follow from it.
#[derive(Debug)]
pub struct Turn {
    moment: Moment,
    effects: Vec<Effect>,
}

impl Turn {
    /// This is carried out, after what came before.
    fn push(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// All of this is carried out, after what came before.
    fn extend(&mut self, effects: impl IntoIterator<Item = Effect>) {
        self.effects.extend(effects);
    }
}

/// The support file before it is saved.
#[derive(Clone, Debug, Default)]
pub struct SupportPage {
    /// Identifiers in full.
    pub reveal: bool,
    /// The content of the file to save.
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
            ..self.clone()
        }
    }
}

/// The page with the jobs of the past.
#[derive(Clone, Debug, Default)]
pub struct HistoryPage {
    /// The jobs, the newest first; `None` before they were read.
    pub jobs: Option<Vec<PastJob>>,
}

/// Everything the window knows.
#[derive(Debug, Default)]
pub struct State {
    /// The dialog over the screen.
    pub dialog: Option<Dialog>,
    /// Whether a screen reader, or something like it, reads along.
    pub screen_reader: bool,
    /// Whether files can be dropped on the window.
    pub takes_drops: bool,
    /// Whether the log drawer is open.
    pub log_open: bool,
    /// Language, theme and what else is remembered.
    pub settings: Settings,
    /// Finding the modem.
    pub connect: Connect,
    /// The chosen modem and what is done with it; `None` before one was chosen.
    pub session: Option<Box<Session>>,
    /// The file.
    pub choice: Choice,
    /// The launcher of a vendor's programs here, if there is one.
    pub launcher: Option<Arc<dyn Launcher>>,
    /// The support file.
    pub support: SupportPage,
    /// A job of an earlier run that was interrupted.
    pub unfinished: Option<Unfinished>,
    /// The page with the jobs of the past, while it is in front of the others.
    pub history: Option<HistoryPage>,
    /// A job that was finished without a window, until the person has seen what came of it.
    pub unseen: Option<Box<PastJob>>,
    /// Names of journals of earlier jobs that are there and cannot be read.
    pub unreadable_journals: Vec<String>,
    /// A file that was handed over while a modem was written.
    pub waiting: Option<PathBuf>,
    /// The steps after a dashboard update.
    pub after: Option<AfterUpdate>,
    /// Where copies of identity and settings go.
    copies: PathBuf,
}

impl State {
    /// The window as it opens. `copies` is the folder for copies of identity and settings.
    pub fn new(settings: Settings, copies: PathBuf) -> Self {
        Self {
            takes_drops: true,
            connect: Connect::new(&settings),
            settings,
            launcher: vendor::launcher_of_this_system(),
            copies,
            ..Self::default()
        }
    }

    /// Takes something in at this moment. Gives the effects that follow from it.
    pub fn turn(
        &mut self,
        moment: &Moment,
        take_in: impl FnOnce(&mut Self, &mut Turn),
    ) -> Vec<Effect> {
        let mut turn = Turn {
            moment: moment.clone(),
            effects: Vec::new(),
        };
        take_in(self, &mut turn);
        turn.effects
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        if self.history.is_some() && !self.must_not_be_left() {
            return Screen::History;
        }
        self.session
            .as_ref()
            .map_or(Screen::Connect, |session| session.screen())
    }

    /// The report of the chosen modem.
    pub fn report(&self) -> Option<&ModemReport> {
        self.session.as_ref()?.report()
    }

    /// Whether this holds of the chosen modem; without one it does not.
    fn session_is(&self, holds: impl FnOnce(&Session) -> bool) -> bool {
        self.session.as_deref().is_some_and(holds)
    }

    /// Does something with the chosen modem; without one nothing follows.
    fn of_session(&mut self, act: impl FnOnce(&mut Session)) {
        if let Some(session) = &mut self.session {
            act(session);
        }
    }

    /// Whether the modem in hand waits in download mode, half-flashed.
    pub fn half_flashed(&self) -> bool {
        self.session_is(Session::half_flashed)
    }

    /// Whether a modem is in hand: it answered, or it waits half-flashed.
    pub fn has_modem(&self) -> bool {
        self.session_is(Session::has_modem)
    }

    /// Whether the modem in hand is the simulated one.
    pub fn simulated(&self) -> bool {
        self.session_is(Session::simulated)
    }

    /// The writing task that is prepared or runs.
    pub fn draft(&self) -> Option<&Draft> {
        self.session.as_ref()?.draft.as_ref()
    }

    /// The same, to change it.
    fn draft_mut(&mut self) -> Option<&mut Draft> {
        self.session.as_mut()?.draft.as_mut()
    }

    /// The writing task, once one was begun.
    pub fn task(&self) -> Option<Task> {
        Some(self.draft()?.task)
    }

    /// The writing job.
    pub fn work(&self) -> Option<&Work> {
        self.session.as_ref()?.work()
    }

    /// How the last task ended.
    pub fn ending(&self) -> Option<&Ending> {
        self.session.as_ref()?.ending.as_ref()
    }

    /// The job that the worker runs.
    pub fn running(&self) -> Option<&Job> {
        self.session.as_ref()?.jobs.running()
    }

    /// Whether a modem is being asked who it is.
    pub fn asking(&self) -> bool {
        self.session_is(Session::asking)
    }

    /// Whether a screen can be gone to from the step rail.
    pub fn can_show(&self, screen: Screen) -> bool {
        let Some(session) = &self.session else {
            return matches!(screen, Screen::Connect | Screen::History);
        };
        if self.must_not_be_left() {
            return screen == session.screen();
        }
        match screen {
            Screen::Connect | Screen::Console | Screen::History => true,
            Screen::Modem => session.has_modem(),
            Screen::Choose => session.draft.is_some() && session.has_modem(),
            Screen::Review => self.can_show(Screen::Choose) && self.choice.package().is_some(),
            Screen::Working => false,
            Screen::Result => session.ending.is_some(),
            Screen::Network | Screen::Health | Screen::Functions | Screen::Restore => {
                session.report().is_some()
            }
            Screen::Vendor => session.vendor.is_some(),
            // These are opened by their own action, which reads the modem.
            Screen::Unlock | Screen::SimPin => screen == session.screen(),
        }
    }

    /// Whether something is at work on the modem that must not be left by a slip.
    pub fn must_not_be_left(&self) -> bool {
        self.work().is_some()
            || matches!(self.running(), Some(Job::Vendor { .. } | Job::Code { .. }))
    }

    /// Whether the picture of the modem should look busy.
    pub fn at_work(&self) -> bool {
        self.session_is(|session| !session.jobs.only_give_way())
    }

    /// Goes to a screen; without a modem there is only the first one.
    fn go_to(&mut self, screen: Screen) {
        if let Some(session) = &mut self.session {
            session.go_to(screen);
        }
    }

    /// Asks the modem in hand who it is.
    fn identify(&mut self, turn: &mut Turn) {
        if let Some(session) = &mut self.session {
            session.identify(&mut self.connect, turn);
        }
    }

    /// Ends a job that gives way.
    fn end_background(&mut self, turn: &mut Turn) {
        self.of_session(|session| turn.extend(session.jobs.end_background()));
    }

    /// Reads a file, of which only the package with this number is taken where one is given.
    fn read_file(&mut self, path: PathBuf, number: Option<usize>, turn: &mut Turn) {
        if self.work().is_some() {
            return;
        }
        self.choice.begin(path.clone());
        turn.push(Effect::ReadFile { path, number });
    }

    /// Reads the chosen file again, for one of its packages.
    fn read_package(&mut self, number: usize, turn: &mut Turn) {
        if let Some(path) = self.choice.path().map(Path::to_owned) {
            self.read_file(path, Some(number), turn);
        }
    }
}
