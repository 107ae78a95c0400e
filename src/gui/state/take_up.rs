//! The job of an earlier run that was cut off: how it can be taken up with the modem in hand, and whether
//! the chosen file is the one that was being written.

use super::{Moment, Running, State};
use crate::gui::action::{Order, Screen, Task};
use crate::gui::state::work::Work;
use crate::job::{self, Request, Wanted};

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

/// What taking up came to, for the result.
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

impl State {
    /// How the job that was cut off can be taken up, if there is one.
    pub fn way_on(&self) -> Option<Way> {
        let job = self.interrupted.as_ref()?;
        if self.simulated() {
            return Some(Way::NoModem);
        }
        if self.half_flashed {
            // It does not say who it is; the file's product is compared before the first byte.
            return Some(Way::Repair);
        }
        let Some(modem) = &self.modem else {
            return Some(Way::NoModem);
        };
        let name = modem.journal_name();
        if job.stick.is_some() && name.is_some() && job.stick != name {
            return Some(Way::OtherModem);
        }
        let finished = job
            .last_checks()
            .is_some_and(|checks| job::is_finished(&checks, modem));
        Some(if finished {
            Way::LastChecks
        } else {
            Way::StartOver
        })
    }

    /// Its file again, then the review; or the last checks at once, as they write nothing.
    pub(super) fn take_up(&mut self, moment: &Moment) -> Vec<Order> {
        let (Some(way), Some(job)) = (self.way_on(), self.interrupted.clone()) else {
            return Vec::new();
        };
        let task = match way {
            Way::NoModem | Way::OtherModem => return Vec::new(),
            Way::Repair => Task::Repair,
            Way::LastChecks | Way::StartOver if job.job == Wanted::Dashboard.name() => {
                Task::Dashboard
            }
            Way::LastChecks | Way::StartOver => Task::Firmware,
        };
        if way == Way::LastChecks
            && let Some(checks) = job.last_checks()
        {
            let request = Request::Finish(Box::new(checks));
            self.task = Some(task);
            self.ending = None;
            self.screen = Screen::Working;
            self.work = Some(Work::begin(Some(task), moment.now, &request, None));
            return self.start(Running::Write(task), request);
        }
        let mut orders = self.begin(task);
        self.taking_up = true;
        let by_name = || {
            let name = job.file.as_ref()?;
            let mut recent = self.settings.recent_files.iter();
            recent
                .find(|path| path.file_name().is_some_and(|own| *own == **name))
                .cloned()
        };
        if let Some(path) = self.interrupted_file.clone().or_else(by_name) {
            orders.extend(self.open_file(path));
        }
        orders
    }

    /// Whether another file than the one of the job was chosen, and nobody agreed to that.
    pub fn other_file(&self) -> bool {
        let (true, Some(job), Some(package)) =
            (self.taking_up, &self.interrupted, self.choice.package())
        else {
            return false;
        };
        let own = package.sha256().to_string();
        job.sha256.as_deref() != Some(own.as_str()) && !self.choice.other_file_agreed
    }

    /// A file that was handed over or dropped. While a modem is written it waits.
    pub(super) fn receive_file(&mut self, path: std::path::PathBuf) -> Vec<Order> {
        if self.work.is_some() {
            self.waiting = Some(path);
            return Vec::new();
        }
        self.waiting = None;
        self.straight_to_review = true;
        self.read_file(path)
    }

    /// The file that waited is opened now.
    pub(super) fn open_waiting(&mut self) -> Vec<Order> {
        match self.waiting.take() {
            Some(path) if self.work.is_none() => {
                if !self.has_modem() {
                    self.screen = Screen::Connect;
                }
                self.receive_file(path)
            }
            waiting => {
                self.waiting = waiting;
                Vec::new()
            }
        }
    }
}

#[cfg(test)]
mod tests;
