//! The job of an earlier run that was cut off: how it can be taken up with the modem in hand, and whether
//! the chosen file is the one that was being written.

use std::path::PathBuf;

use super::jobs::Job;
use super::known::KnownModem;
use super::work::Work;
use super::{State, Turn};
use crate::gui::action::{Effect, InterruptedAction, Screen, Task};
use crate::job::{self, FinishRequest, JobRequest, Wanted};
use crate::journal::Interrupted;

/// How the job that was cut off can be taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// No modem is in hand yet, or only the simulated one.
    NoModem,
    /// The modem in hand is not the one of the job.
    OtherModem,
    /// It is in repair mode: the whole file is written again.
    Repair,
    /// It took everything and runs it: only the last checks are missing.
    LastChecks,
    /// It runs normally: there is nothing to repair, and the job is started over.
    StartOver,
}

/// The outcome of resuming, for the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TakenUp {
    /// Every part was written again, also those that had been accepted before the cut.
    Again {
        /// How many had been accepted.
        before: usize,
    },
    /// No part was written again.
    Skipped,
}

/// A job of an earlier run that was interrupted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The job.
    pub job: Interrupted,
    /// Where its file was.
    pub file: Option<PathBuf>,
}

impl State {
    /// The job that was interrupted: the one of the simulated modem in hand, or else of a real one.
    pub fn unfinished(&self) -> Option<&Unfinished> {
        let own = self.session.as_ref().and_then(|it| it.unfinished.as_ref());
        own.or(self.unfinished.as_ref())
    }

    /// The journal was looked into.
    pub(super) fn interrupted_is(&mut self, unfinished: Option<Unfinished>, simulated: bool) {
        match &mut self.session {
            Some(session) if simulated => {
                session.unfinished = unfinished.filter(|_| session.simulated());
            }
            _ if simulated => {}
            _ => self.unfinished = unfinished,
        }
    }

    /// How the job that was interrupted can be resumed, if there is one.
    pub fn way_on(&self) -> Option<Way> {
        let job = &self.unfinished()?.job;
        let Some(session) = &self.session else {
            return Some(Way::NoModem);
        };
        // The simulated modem has nothing to do with what was done to a real one.
        if session.simulated() && session.unfinished.is_none() {
            return Some(Way::NoModem);
        }
        let report = match &session.known {
            // It does not say who it is; the file's product is compared before the first byte.
            KnownModem::HalfFlashed => return Some(Way::Repair),
            KnownModem::Nothing | KnownModem::CdRom => return Some(Way::NoModem),
            KnownModem::Modem(report) => report,
        };
        let name = report.journal_name();
        if job.stick.is_some() && name.is_some() && job.stick != name {
            return Some(Way::OtherModem);
        }
        let finished = job
            .last_checks()
            .is_some_and(|checks| job::is_finished(&checks, report));
        Some(if finished {
            Way::LastChecks
        } else {
            Way::StartOver
        })
    }

    pub(super) fn act_on_interrupted(&mut self, action: InterruptedAction, turn: &mut Turn) {
        match action {
            InterruptedAction::Resume => self.resume_unfinished(turn),
            InterruptedAction::Seen => {
                self.unseen = None;
                turn.push(Effect::ForgetLostWindow);
            }
            InterruptedAction::Leave => {
                let own = self.session.as_mut().and_then(|it| it.unfinished.take());
                if own.is_none() {
                    self.unfinished = None;
                }
                if let Some(draft) = self.draft_mut() {
                    draft.resumes = false;
                }
            }
        }
    }

    /// Its file again, then the review; or the last checks at once, as they write nothing.
    pub(super) fn resume_unfinished(&mut self, turn: &mut Turn) {
        let (Some(way), Some(unfinished)) = (self.way_on(), self.unfinished().cloned()) else {
            return;
        };
        let Unfinished { job, file } = unfinished;
        let dashboard = job.job == Wanted::Dashboard.name();
        let task = match way {
            Way::NoModem | Way::OtherModem => return,
            Way::Repair => Task::Repair,
            Way::LastChecks | Way::StartOver if dashboard => Task::Dashboard,
            Way::LastChecks | Way::StartOver => Task::Firmware,
        };
        self.begin(task, turn);
        let Some(session) = &mut self.session else {
            return;
        };
        if way == Way::LastChecks
            && let Some(checks) = job.last_checks()
        {
            let request = JobRequest::Finish(FinishRequest {
                checks: Box::new(checks),
            });
            let mut work = Work::begin(task, turn.moment.now, &request, None);
            work.before.clone_from(&job.version);
            return session.start(Job::Write(Box::new(work)), request, turn);
        }
        if let Some(draft) = &mut session.draft {
            draft.resumes = true;
        }
        let by_name = || {
            let name = job.file.as_ref()?;
            let mut recent = self.settings.recent_files.iter();
            recent
                .find(|path| path.file_name().is_some_and(|own| *own == **name))
                .cloned()
        };
        if let Some(path) = file.or_else(by_name) {
            self.open_file(path, turn);
        }
    }

    /// Whether another file than the one of the job was chosen, and nobody agreed to that.
    pub fn other_file(&self) -> bool {
        let resumes = self.draft().is_some_and(|draft| draft.resumes);
        let (true, Some(unfinished), Some(package)) =
            (resumes, self.unfinished(), self.choice.package())
        else {
            return false;
        };
        let own = package.sha256().to_string();
        unfinished.job.sha256.as_deref() != Some(own.as_str()) && !self.choice.other_file_agreed
    }

    /// A file that was given when the program started, handed over or dropped. While a modem is
    /// written it waits.
    pub fn open_file(&mut self, path: PathBuf, turn: &mut Turn) {
        if self.work().is_some() {
            self.waiting = Some(path);
            return;
        }
        self.waiting = None;
        self.read_file(path, None, turn);
        self.choice.leads_on = true;
    }

    /// The file that waited is opened now.
    pub(super) fn open_waiting(&mut self, turn: &mut Turn) {
        match self.waiting.take() {
            Some(path) if self.work().is_none() => {
                if !self.has_modem() {
                    self.go_to(Screen::Connect);
                }
                self.open_file(path, turn);
            }
            waiting => self.waiting = waiting,
        }
    }
}

#[cfg(test)]
mod tests;
