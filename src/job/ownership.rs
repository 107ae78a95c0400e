//! Having the modem for this program alone while a job runs, and the computer awake while it is written.
//!
//! `ModemManager` is asked before a port is opened for the first time, so before the first byte goes to
//! it, and the modem stays claimed while it goes away and comes back (`facts/e1550-download-mode.md`
//! §5.6). Sleep is held off from the journal's first record on, which comes before anything that
//! changes the modem, to the end of the job (`facts/flasher-ux.md` §5.2). Both end with what holds
//! them, so also when a job panics.

use std::time::SystemTime;

use super::context::{Context, Notice};
use super::error::JobError;
use super::fresh_port::end_stray_line;
use super::timing;
use crate::bus::{Bus, BusError, Port, Role, UnnamedPort};
use crate::guard::slept::SleepWatch;
use crate::guard::{Claim, Hold};
use crate::problem::Problem;

/// Something that a person should know although the job goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caution {
    /// `ModemManager` may talk to the modem meanwhile.
    NotAlone,
    /// Nothing keeps the computer from sleeping.
    MaySleep,
}

impl Caution {
    /// The stable name, as it stands in JSON events.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotAlone => "not-alone",
            Self::MaySleep => "may-sleep",
        }
    }

    /// What the person reads.
    pub fn text(self) -> &'static str {
        match self {
            Self::NotAlone => {
                "ModemManager does not leave this modem alone. Reading goes on, writing would not."
            }
            Self::MaySleep => {
                "This computer cannot be kept awake. Keep its lid open, and do not let it sleep."
            }
        }
    }
}

/// What a job has asked of the computer.
#[derive(Debug)]
pub(super) struct Ownership {
    claim: Option<Claim>,
    /// Whether it was waited for `ModemManager` in vain.
    waited: bool,
    awake: Option<Box<dyn Hold>>,
    sleep: SleepWatch,
}

impl Ownership {
    pub(super) fn new(bus: &dyn Bus) -> Self {
        Self {
            claim: None,
            waited: false,
            awake: None,
            sleep: SleepWatch::new(bus.now(), SystemTime::now()),
        }
    }
}

impl Context<'_, '_> {
    /// Opens the port of this role, after `ModemManager` was asked to leave the modem alone. One that
    /// is still looking at a modem just plugged in, or is just letting go of it, is waited for.
    pub(super) fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        self.open_alone(role, |bus| bus.open(role))
    }

    /// Opens a port whose role is to be found out, in the same way.
    pub(super) fn open_unnamed(&mut self, port: &UnnamedPort) -> Result<Box<dyn Port>, BusError> {
        self.open_alone(Role::PcUi, |bus| bus.open_unnamed(port))
    }

    fn open_alone(
        &mut self,
        role: Role,
        open: impl Fn(&mut dyn Bus) -> Result<Box<dyn Port>, BusError>,
    ) -> Result<Box<dyn Port>, BusError> {
        if self.ownership.claim.is_none() {
            self.claim(role);
        }
        let deadline = self.now() + timing::MODEM_MANAGER;
        let mut told = false;
        loop {
            let mut opened = open(self.bus());
            if role != Role::Download
                && let Ok(port) = &mut opened
            {
                end_stray_line(&mut **port, &self.around.bus);
            }
            let Err(BusError::Busy { holders, .. }) = &opened else {
                return opened;
            };
            let lets_go = matches!(self.ownership.claim, Some(Claim::NotIts | Claim::Granted));
            if !lets_go || self.ownership.waited || !holders.is_modem_manager() {
                return opened;
            }
            if self.now() >= deadline {
                self.ownership.waited = true;
                return opened;
            }
            if !std::mem::replace(&mut told, true) {
                self.log("ModemManager has the port, waiting for it to let go");
            }
            if self.look_again(timing::LOOK, deadline).is_err() {
                self.ownership.waited = true;
                return opened;
            }
            if self.ownership.claim == Some(Claim::NotIts) {
                self.claim(role);
            }
        }
    }

    fn claim(&mut self, role: Role) {
        // A modem that is not there now is asked for when it is.
        let Some(place) = self.around.bus.whereabouts(role) else {
            return;
        };
        let claim = self.around.guard.claim(&place);
        match &claim {
            Claim::Granted => self.log("ModemManager leaves the modem alone"),
            Claim::Refused(words) => {
                self.log(format!(
                    "ModemManager does not leave the modem alone: {words}"
                ));
                self.tell(Notice::Caution(Caution::NotAlone));
            }
            Claim::Absent | Claim::NotIts => {}
        }
        self.ownership.claim = Some(claim);
    }

    /// Refuses to write beside a `ModemManager` that has the modem and would not be kept off it. It runs
    /// as root, for whom no port is held exclusively; what it writes would go into the loader between
    /// our blocks, and what it reads would be our acknowledgements (`facts/e1550-download-mode.md`
    /// §5.6).
    pub(super) fn must_be_alone(&mut self, role: Role) -> Result<(), JobError> {
        if self.ownership.claim == Some(Claim::NotIts) {
            self.claim(role);
        }
        match &self.ownership.claim {
            Some(Claim::Refused(words)) => Err(JobError::new(Problem::ModemManager, words.clone())),
            _ => Ok(()),
        }
    }

    /// Keeps the computer awake until the job has ended.
    pub(super) fn keep_awake(&mut self) {
        self.ownership.awake = self.around.guard.keep_awake();
        if self.ownership.awake.is_none() {
            self.tell(Notice::Caution(Caution::MaySleep));
        }
    }

    /// Says so when the computer slept. Nothing else needs doing: deadlines stood still meanwhile, and
    /// a modem that lost its power is gone at the next byte.
    pub(super) fn look_whether_slept(&mut self) {
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
