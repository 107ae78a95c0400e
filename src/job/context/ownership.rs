//! Having the modem for this program alone while a job runs, and the computer awake while it is written.
//!
//! `ModemManager` is asked to leave the modem alone before a port is opened for the first time, so before the
//! first byte goes to it, and that goes on while the modem goes away and comes back
//! (`docs/facts/e1550-download-mode.md` §5.6). A job that only reads goes on all the same when that is not to be
//! had; one that writes does not, and asks again before each step that cannot be taken back. Sleep is held off
//! from the journal's first record on, which comes before anything that changes the modem, to the end of the
//! job (`docs/facts/flasher-ux.md` §5.2). All of it ends with what holds it, so also when a job panics.

use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime};

use super::Context;
use crate::bus::holder::Holders;
use crate::bus::{Bus, BusError, Clock, ListedPort, Port, Ports as _, Role};
use crate::guard::slept::SleepWatch;
use crate::guard::{Evidence, Exclusivity, Hold, Obstacle, Span};
use crate::job::error::JobError;
use crate::job::fresh_port::end_stray_line;
use crate::job::notice::{Caution, Notice, Prompt};
use crate::job::timing;

/// The requests that a job has made to the computer.
#[derive(Debug)]
pub(in crate::job) struct Ownership {
    /// The answer from before the first port was opened.
    answer: Option<Exclusivity>,
    /// The last line in the log, so that it is not written again.
    logged: Option<Exclusivity>,
    /// Since when `ModemManager` is waited for, in this job: since the modem was there.
    since: Option<Instant>,
    /// How long it is waited for before a port is opened only to be read.
    patience: Duration,
    /// Whether the person knows that it is waited for.
    told: bool,
    awake: Option<Box<dyn Hold>>,
    sleep: SleepWatch,
}

impl Ownership {
    pub(in crate::job) fn new(clock: &dyn Clock) -> Self {
        Self {
            answer: None,
            logged: None,
            since: None,
            patience: timing::MODEM_MANAGER_LETS_READ,
            told: false,
            awake: None,
            sleep: SleepWatch::new(clock.now(), SystemTime::now()),
        }
    }
}

impl Context<'_, '_> {
    /// Opens the port of this role, after `ModemManager` was asked to leave the modem alone. One that
    /// is still looking at a modem just plugged in, or is just letting go of it, is waited for.
    pub(in crate::job) fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        self.open_alone(role, |bus| bus.open(role))
    }

    /// Opens a port whose role is to be found out, in the same way.
    pub(in crate::job) fn open_unnamed(
        &mut self,
        port: &ListedPort,
    ) -> Result<Box<dyn Port>, BusError> {
        self.open_alone(Role::PcUi, |bus| bus.open_unnamed(port))
    }

    /// Opens the download port of a job that is going to write. The inner error is that of opening.
    ///
    /// # Errors
    /// When it is not known that nobody else will touch the modem. Nothing was sent to it then.
    pub(in crate::job) fn open_to_write(
        &mut self,
    ) -> Result<Result<Box<dyn Port>, BusError>, JobError> {
        let opened = self.open(Role::Download);
        if opened.is_ok() {
            self.must_be_alone(Role::Download, Span::InDownloadMode)?;
            // It comes back as another device, which others may reach for again.
            self.ask_anew();
            self.read_as_proof();
        }
        Ok(opened)
    }

    /// From now on what is read shows what a modem runs that was written, so `ModemManager` is waited for as long as
    /// before writing: beside it an answer goes to whoever reads the port first.
    pub(in crate::job) fn read_as_proof(&mut self) {
        self.ownership.patience = timing::MODEM_MANAGER_DECIDES;
    }

    /// Before the next opening it is asked once more whether the modem is had alone, and waited for that.
    pub(in crate::job) fn ask_anew(&mut self) {
        self.ownership.answer = None;
        self.ownership.since = None;
    }

    /// Whether another program may have taken what the modem said since the last opening.
    pub(in crate::job) fn is_beside_others(&self) -> bool {
        matches!(
            self.ownership.answer,
            Some(Exclusivity::Pending | Exclusivity::Unproven(_))
        )
    }

    fn open_alone(
        &mut self,
        role: Role,
        open: impl Fn(&mut dyn Bus) -> Result<Box<dyn Port>, BusError>,
    ) -> Result<Box<dyn Port>, BusError> {
        let now = self.now();
        // A modem that is away is looked at by nobody.
        if self.ownership.since.is_none() && self.is_there(role) {
            self.ownership.since = Some(now);
        }
        let since = self.ownership.since.unwrap_or(now);
        self.ask_before_opening(role, since);
        // A port that it holds cannot be read either, so there is nothing to do but wait for its decision.
        let deadline = since + timing::MODEM_MANAGER_DECIDES;
        loop {
            let mut opened = open(self.bus());
            let unasked = self.ownership.answer.is_none();
            if unasked && opened.is_ok() && self.around.bus.whereabouts(role).is_some() {
                // It came between the look and the opening, so nobody was asked for it yet.
                drop(opened);
                self.ask_before_opening(role, since);
                opened = open(self.bus());
            }
            if role != Role::Download
                && let Ok(port) = &mut opened
            {
                end_stray_line(&mut **port, &self.around.bus);
            }
            let Err(BusError::Busy { holders, .. }) = &opened else {
                return opened;
            };
            let lets_go = matches!(
                self.ownership.answer,
                Some(Exclusivity::Pending | Exclusivity::Proven(Evidence::Inhibited))
            );
            let over = self.now() >= deadline || self.is_cancelled();
            if !lets_go || over || !holders.is_modem_manager() {
                return opened;
            }
            self.tell_of_waiting();
            if self.poll_wait(timing::LOOK, deadline).is_err() {
                return opened;
            }
            if self.ownership.answer == Some(Exclusivity::Pending) {
                let now = self.now();
                self.ownership.answer = self.ask_for_the_modem(role, Span::Now, now);
            }
        }
    }

    /// Asks to have the modem alone, unless that was answered already. Whoever only reads waits a while for the answer, and
    /// goes on without it.
    fn ask_before_opening(&mut self, role: Role, since: Instant) {
        if self.ownership.answer.is_some() {
            return;
        }
        // A loader is asked who it is at once: a job that goes on to write asks again.
        let until = if role == Role::Download {
            self.now()
        } else {
            since + self.ownership.patience
        };
        self.ownership.answer = self.ask_for_the_modem(role, Span::Now, until);
        if self.is_beside_others() && role != Role::Download {
            self.tell(Notice::Caution(Caution::NotAlone));
        }
    }

    /// Asks until there is an answer, at most until `until`. `None` when the modem is nowhere on this
    /// computer, as in memory, or not there now; then it is asked for when it is.
    fn ask_for_the_modem(&mut self, role: Role, span: Span, until: Instant) -> Option<Exclusivity> {
        loop {
            if !self.is_there(role) {
                return None;
            }
            let place = self.around.bus.whereabouts(role)?;
            let answer = self.around.guard.exclusivity(&place, span);
            if answer != Exclusivity::Pending || self.now() >= until || self.is_cancelled() {
                self.log_answer(&answer);
                return Some(answer);
            }
            self.tell_of_waiting();
            // A wish to stop meanwhile is noticed by the caller.
            if self.poll_wait(timing::LOOK, until).is_err() {
                return Some(answer);
            }
        }
    }

    /// Whether a port is there that has this role, or may turn out to have it.
    pub(in crate::job) fn is_there(&mut self, role: Role) -> bool {
        let bus = self.bus();
        bus.present(role) || (role == Role::PcUi && !bus.unassigned_ports().is_empty())
    }

    fn log_answer(&mut self, answer: &Exclusivity) {
        if self.ownership.logged.as_ref() == Some(answer) {
            return;
        }
        self.ownership.logged = Some(answer.clone());
        match answer {
            Exclusivity::Proven(Evidence::NoDevice) => {}
            Exclusivity::Proven(evidence) => self.log(evidence.to_string()),
            Exclusivity::Pending => self.log("ModemManager is still looking at the modem"),
            Exclusivity::Unproven(obstacle) => self.log(format!("not alone: {obstacle}")),
        }
    }

    fn tell_of_waiting(&mut self) {
        if !std::mem::replace(&mut self.ownership.told, true) {
            self.log("waiting for ModemManager");
            self.tell(Notice::Prompt(Prompt::WaitForModemManager));
        }
    }

    /// Refuses to go on unless it is known that nobody else will touch the modem in the shapes that the job
    /// is about to take it through. A `ModemManager` that has not made up its mind is waited for.
    ///
    /// It runs as root, for whom no port is held exclusively; what it writes would go into the loader between
    /// our blocks, and what it reads would be our acknowledgements (`docs/facts/e1550-download-mode.md` §5.6).
    pub(in crate::job) fn must_be_alone(&mut self, role: Role, span: Span) -> Result<(), JobError> {
        let now = self.now();
        let until = match span {
            Span::Now | Span::IntoDownloadMode => {
                self.ownership.since.unwrap_or(now) + timing::MODEM_MANAGER_DECIDES
            }
            Span::InDownloadMode => now + timing::UDEV,
        };
        self.must_be_alone_by(role, span, until)?;
        self.must_not_share(role)
    }

    /// Refuses to go on while another program has a port of the modem open, too. A terminal program that opened the same
    /// port earlier, without a lock, would take half of what the modem says; one with a call on another port may dial
    /// again into whatever comes back after a restart. A look of the system at a new port is over soon.
    fn must_not_share(&mut self, role: Role) -> Result<(), JobError> {
        let own = self.around.bus.whereabouts(role);
        let own = own.and_then(|place| place.port);
        let deadline = self.now() + timing::SHARED_PORT;
        loop {
            let listed = self.around.bus.device_ports(role);
            let held = own
                .iter()
                .map(|port| (port.clone(), Holders::beside(port)))
                .chain(listed.iter().map(|port| {
                    let holders = Holders::beside_listed(port);
                    (PathBuf::from(&port.name), holders)
                }))
                .find_map(|(port, holders)| Some((port, holders?)));
            let Some((port, holders)) = held else {
                return Ok(());
            };
            if self.now() >= deadline {
                return Err(JobError::Bus(BusError::Busy {
                    port: port.display().to_string(),
                    holders: Box::new(holders),
                }));
            }
            self.poll_wait(timing::LOOK, deadline)?;
        }
    }

    /// Checks exclusivity in the middle of writing, where nothing is waited for.
    pub(in crate::job) fn must_still_be_alone(&mut self) -> Result<(), JobError> {
        self.must_be_alone_by(Role::Download, Span::InDownloadMode, self.now())
    }

    /// Checks exclusivity before a block, only when something happened that the last answer may have rested on:
    /// another `ModemManager`, which knows of no promise, reaches for every port within seconds.
    pub(in crate::job) fn must_not_be_disturbed(&mut self) -> Result<(), JobError> {
        if self.around.guard.may_have_changed() {
            self.must_still_be_alone()
        } else {
            Ok(())
        }
    }

    fn must_be_alone_by(&mut self, role: Role, span: Span, until: Instant) -> Result<(), JobError> {
        let obstacle = match self.ask_for_the_modem(role, span, until) {
            None | Some(Exclusivity::Proven(_)) => return Ok(()),
            Some(Exclusivity::Unproven(obstacle)) => obstacle,
            Some(Exclusivity::Pending) => {
                self.check_cancelled()?;
                match span {
                    Span::Now | Span::IntoDownloadMode => Obstacle::NotItsModem,
                    Span::InDownloadMode => Obstacle::DownloadMode,
                }
            }
        };
        Err(JobError::new(obstacle.problem(), obstacle.to_string()))
    }

    /// Keeps the computer awake until the job has ended.
    pub(in crate::job) fn keep_awake(&mut self) {
        self.ownership.awake = self.around.guard.keep_awake();
        if self.ownership.awake.is_none() {
            self.tell(Notice::Caution(Caution::MaySleep));
        }
    }

    /// Says so when the computer slept. Nothing else needs doing: deadlines stood still meanwhile, and
    /// a modem that lost its power is gone at the next byte.
    pub(in crate::job) fn look_whether_slept(&mut self) {
        let now = self.now();
        if let Some(slept) = self.ownership.sleep.look(now, SystemTime::now()) {
            self.log(format!(
                "the computer slept for {} s, or its clock was set",
                slept.as_secs()
            ));
        }
    }
}
#[cfg(test)]
mod tests;
