//! Modems that come and go, ports that become free, rights that are given.

use super::codes::CodePage;
use super::connect::{Rule, SearchState, target_of};
use super::known::KnownModem;
use super::{State, Turn};
use crate::bookmark::AfterStep;
use crate::bus::system::{StickListing, StickState};
use crate::gui::action::{RuleTrouble, Screen, Target};
use crate::modem::{Observation, UsbState};
use crate::problem::Problem;

impl State {
    /// The program that held the port has closed it: the modem is asked again automatically.
    pub(super) fn port_free(&mut self, turn: &mut Turn) {
        let was_busy = self
            .connect
            .failure
            .as_ref()
            .is_some_and(|failure| failure.holders.is_some());
        if was_busy && !self.at_work() {
            self.identify(turn);
        }
    }

    /// With the rule in place the modem can be asked at once: the system was told of it.
    pub(super) fn rule_installed(&mut self, outcome: Result<(), RuleTrouble>, turn: &mut Turn) {
        self.connect.rule = match outcome {
            Ok(()) => Rule::Installed,
            Err(trouble) => Rule::Failed(trouble),
        };
        if self.connect.rule == Rule::Installed && self.connect.failure.is_some() && !self.at_work()
        {
            self.identify(turn);
        }
    }

    /// Modems came or went.
    pub(super) fn sticks_are(&mut self, sticks: Vec<StickListing>, turn: &mut Turn) {
        let cdrom = sticks.iter().any(|stick| stick.state == UsbState::Storage);
        if self.session.is_none() || cdrom {
            let since = self.connect.cdrom_since.take();
            self.connect.cdrom_since = cdrom.then(|| since.unwrap_or(turn.moment.now));
        }
        let freed = self.connect.sticks_are(sticks);
        let Some(session) = &mut self.session else {
            if self.connect.sticks.is_empty()
                && let Some(after) = &self.after
                && after.step == AfterStep::Unplug
            {
                // It was unplugged while the program was not running.
                self.after_step_done(turn);
            }
            return self.try_the_only_stick(turn);
        };
        let Target::Stick(location) = &session.target else {
            return;
        };
        // From here on the listing tells what it is.
        if session.known == KnownModem::CdRom {
            session.known = KnownModem::Nothing;
        }
        // A modem that another program holds is there all the same.
        let here = |stick: &StickListing| {
            (location.is_none() || stick.location == *location)
                && (target_of(stick).is_some()
                    || matches!(
                        stick.shown_state(),
                        StickState::Busy | StickState::NoPermission | StickState::NotReady
                    ))
        };
        let present = self.connect.sticks.iter().any(here);
        let kept_out = self.connect.failure.as_ref().is_some_and(|failure| {
            matches!(
                failure.problem,
                Problem::Busy | Problem::NoPermission | Problem::NoDevicePermission
            )
        });
        if freed && present && session.present && kept_out {
            return self.identify(turn);
        }
        self.presence(present, turn);
    }

    /// The modem in hand was pulled out or plugged in, while no job follows it.
    pub(super) fn presence(&mut self, present: bool, turn: &mut Turn) {
        let Some(session) = &mut self.session else {
            return;
        };
        let before = std::mem::replace(&mut session.present, present);
        if before != present || present {
            session.left = (!present).then_some(turn.moment.now);
        }
        if !session.jobs.only_give_way() {
            session.moved |= before != present;
            return;
        }
        match (before, present) {
            (true, false) => self.left(turn),
            (false, true) => self.identify(turn),
            (true, true) | (false, false) => {}
        }
    }

    /// The modem in hand is not there any more, and no job follows it.
    fn left(&mut self, turn: &mut Turn) {
        let Some(session) = &mut self.session else {
            return;
        };
        session.known = KnownModem::Nothing;
        session.revealed = false;
        session.observe(&Observation::Left);
        let page = session.screen();
        let leaves = page.is_of_one_modem()
            || matches!(page, Screen::Modem | Screen::Network | Screen::Console);
        if leaves && !session.keeps_its_page() {
            session.codes = CodePage::default();
            session.go_to(Screen::Connect);
        }
        self.connect.tried = None;
        match &self.after {
            Some(after) if after.step == AfterStep::Unplug => self.after_step_done(turn),
            _ => {}
        }
    }

    /// A job has ended. Where the modem came or went meanwhile and the job does not say what it is now, it
    /// is asked, or is not there.
    pub(super) fn catch_up(&mut self, turn: &mut Turn) {
        let Some(session) = &mut self.session else {
            return;
        };
        if !session.jobs.is_idle() {
            return;
        }
        if !std::mem::take(&mut session.moved) {
            return;
        }
        match (session.present, &session.known) {
            (true, KnownModem::Nothing) => self.identify(turn),
            (true, KnownModem::Modem(_) | KnownModem::HalfFlashed | KnownModem::CdRom) => {}
            (false, _) => self.left(turn),
        }
    }

    /// A single modem is asked by itself, once for each state it shows itself in.
    fn try_the_only_stick(&mut self, turn: &mut Turn) {
        let [stick] = self.connect.sticks.as_slice() else {
            self.connect.tried = None;
            return;
        };
        let seen = (stick.location.clone(), stick.state);
        if self.connect.tried.as_ref() == Some(&seen) {
            return;
        }
        let SearchState::One(state, target) = self.finding() else {
            return;
        };
        // Opening a port that is busy tells who has it.
        if !matches!(
            state,
            StickState::Modem | StickState::DownloadMode | StickState::Busy
        ) {
            return;
        }
        self.connect.tried = Some(seen);
        self.connect_to(target, turn);
    }
}
