//! After a task that failed: the page follows the modem, and what can be done next follows from what the
//! modem is now.
//!
//! [`Ending::condition`] begins as the job left it. What is seen later is folded into it in the same way as
//! in the job, so the page, its texts and its button are views of one value.

use super::choice::task_of;
use super::connect::can_switch;
use super::known::KnownModem;
use super::resume::Way;
use super::session::{Ending, Session};
use super::{State, Turn};
use crate::gui::action::{Screen, Task};
use crate::job::Failure;
use crate::modem::condition::{Changed, Running};
use crate::modem::{Condition, Observation};
use crate::problem::Problem;

/// The next step after a task that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Nothing to press: the modem is being asked.
    Asking,
    /// Nothing to press: the modem is not there, and is waited for.
    Waiting,
    /// Nothing to press: the modem shows a CD-ROM, which cannot be switched from here.
    CdRom,
    /// Make it start as a modem.
    Switch,
    /// Write the whole package again, into a modem in repair mode.
    Repair,
    /// The same task with the same file, once more.
    FlashAgain,
    /// This task with the same file, because the modem runs and cannot be repaired.
    OtherTask(Task),
    /// Another file.
    ChooseFile,
    /// Back to the review: nothing was done.
    ReviewAgain,
    /// Ask the modem, which is there and was not understood.
    AskAgain,
    /// Install the udev rule.
    InstallRule,
    /// Install it with the part that keeps `ModemManager` off.
    KeepOff,
    /// Save the support file: this program failed, not the modem.
    Support,
}

/// The heading of the page of a task that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    /// The problem.
    Problem(Problem),
    /// Everything was accepted, and nothing was seen since.
    NotKnown,
    /// It was written and runs its old firmware.
    OldVersion,
}

impl Ending {
    /// Why it failed, if it did.
    pub fn failure(&self) -> Option<&Failure> {
        self.outcome.as_ref().err()
    }

    /// Something was seen of the modem after the task.
    pub(super) fn observe(&mut self, what: &Observation) {
        self.condition = std::mem::take(&mut self.condition).after(what);
    }

    /// Whether nothing was seen of the modem since the task ended.
    pub fn is_fresh(&self) -> bool {
        self.failure()
            .is_some_and(|failure| failure.condition == self.condition)
    }

    /// Whether the modem was written and runs the version that it ran before.
    fn runs_old_version(&self) -> bool {
        match &self.condition {
            Condition::Running(Running {
                version: Some(version),
                another: false,
                changed: Changed::Firmware,
            }) => self.before.as_ref() == Some(version),
            _ => false,
        }
    }

    /// The heading of the page.
    pub fn headline(&self, failure: &Failure) -> Headline {
        if self.condition.is_unproven() {
            Headline::NotKnown
        } else if self.runs_old_version() {
            Headline::OldVersion
        } else {
            Headline::Problem(failure.problem)
        }
    }
}

impl Session {
    /// Something was seen of the modem while no job followed it.
    pub(super) fn observe(&mut self, what: &Observation) {
        if let Some(ending) = &mut self.ending {
            ending.observe(what);
        }
    }

    /// Sets the knowledge of the modem after a writing job that left it like this.
    pub(super) fn left_as(&mut self, condition: &Condition) {
        match condition {
            Condition::Unknown => {}
            Condition::Running(_) => {
                if self.report().is_none() {
                    self.known = KnownModem::Nothing;
                }
            }
            Condition::CdRom(_) => self.known = KnownModem::CdRom,
            Condition::DownloadMode(_) => self.known = KnownModem::HalfFlashed,
            Condition::Away(_) => self.known = KnownModem::Nothing,
        }
    }

    /// Whether the page of a task that failed is shown.
    pub(super) fn shows_failure(&self) -> bool {
        let failed = self.ending.as_ref().and_then(Ending::failure).is_some();
        failed && self.screen() == Screen::Result
    }
}

impl State {
    /// The next step after a task that failed. `None` when none has.
    pub fn next_step(&self) -> Option<NextStep> {
        let session = self.session.as_ref()?;
        let failure = session.ending.as_ref()?.failure()?;
        if !session.jobs.only_give_way() {
            return Some(NextStep::Asking);
        }
        Some(match &session.known {
            KnownModem::HalfFlashed => self.next_in_repair_mode(failure.problem),
            KnownModem::Modem(_) => self.next_when_running(session, failure.problem),
            KnownModem::CdRom if can_switch(&session.target) => NextStep::Switch,
            KnownModem::CdRom => NextStep::CdRom,
            KnownModem::Nothing if !session.present => NextStep::Waiting,
            KnownModem::Nothing => {
                // The obstacle to asking the modem comes before an earlier problem.
                let kept_out = self.connect.failure.as_ref().map(|failure| failure.problem);
                match kept_out {
                    Some(Problem::NoPermission | Problem::NoDevicePermission)
                        if cfg!(target_os = "linux") =>
                    {
                        NextStep::InstallRule
                    }
                    Some(Problem::ModemManager) => NextStep::KeepOff,
                    _ => NextStep::AskAgain,
                }
            }
        })
    }

    /// A modem in repair mode is repaired, with another file where the one that was chosen is refused.
    fn next_in_repair_mode(&self, problem: Problem) -> NextStep {
        let repairs = self.task() == Some(Task::Repair) && self.choice.package().is_some();
        match problem {
            Problem::FitUnknown if repairs => NextStep::ReviewAgain,
            problem if problem.refuses_file() && problem != Problem::FitUnknown && repairs => {
                NextStep::ChooseFile
            }
            _ => NextStep::Repair,
        }
    }

    fn next_when_running(&self, session: &Session, problem: Problem) -> NextStep {
        let package = self.choice.package();
        let ready = session.draft.is_some() && package.is_some();
        let written = session
            .ending
            .as_ref()
            .is_some_and(|ending| !ending.condition.is_untouched());
        match (problem, self.task()) {
            // A modem that runs cannot be repaired, only flashed.
            (_, Some(Task::Repair)) => NextStep::OtherTask(
                package.map_or(Task::Firmware, |package| task_of(package.kind())),
            ),
            _ if !ready => NextStep::AskAgain,
            (Problem::Internal, _) => NextStep::Support,
            (Problem::NoPermission | Problem::NoDevicePermission, _)
                if cfg!(target_os = "linux") =>
            {
                NextStep::InstallRule
            }
            (Problem::ModemManager, _) => NextStep::KeepOff,
            (Problem::FitUnknown, _) => NextStep::ReviewAgain,
            (problem, _) if problem.refuses_file() => NextStep::ChooseFile,
            _ if written => NextStep::FlashAgain,
            _ => NextStep::ReviewAgain,
        }
    }

    /// The modem is back after a task that failed. Where it took everything and runs it, the last checks
    /// make that a success; they write nothing. Gives whether they are made.
    pub(super) fn prove_what_was_written(&mut self, turn: &mut Turn) -> bool {
        let waits = self
            .session
            .as_ref()
            .is_some_and(|session| session.shows_failure() && session.jobs.is_idle());
        let proves = waits && self.way_on() == Some(Way::LastChecks);
        if proves {
            self.resume_unfinished(turn);
        }
        proves
    }
}

#[cfg(test)]
mod tests;
