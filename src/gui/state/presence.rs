//! Modems that come and go, ports that become free, rights that are given.

use super::connect::{Finding, Rule, target_of};
use super::{Moment, State};
use crate::bookmark::AfterStep;
use crate::bus::system::{Condition, StickListing};
use crate::gui::action::{Order, RuleTrouble, Screen, Target};
use crate::modem::UsbState;
use crate::problem::Problem;

impl State {
    /// What held the port has let go of it: the modem is asked again by itself.
    pub(super) fn port_free(&mut self) -> Vec<Order> {
        let was_busy = self
            .connect
            .failure
            .as_ref()
            .is_some_and(|failure| failure.holders.is_some());
        if was_busy && self.running.is_none() {
            self.identify()
        } else {
            Vec::new()
        }
    }

    /// With the rule in place the modem can be asked at once: the system was told of it.
    pub(super) fn rule_installed(&mut self, outcome: Result<(), RuleTrouble>) -> Vec<Order> {
        self.connect.rule = match outcome {
            Ok(()) => Rule::Installed,
            Err(trouble) => Rule::Failed(trouble),
        };
        if self.connect.rule == Rule::Installed
            && self.connect.failure.is_some()
            && self.running.is_none()
        {
            self.identify()
        } else {
            Vec::new()
        }
    }

    /// Modems came or went.
    pub(super) fn sticks_are(&mut self, sticks: Vec<StickListing>, moment: &Moment) -> Vec<Order> {
        let cdrom = sticks.iter().any(|stick| stick.state == UsbState::Storage);
        if self.target.is_none() || cdrom {
            let since = self.connect.cdrom_since.take();
            self.connect.cdrom_since = cdrom.then(|| since.unwrap_or(moment.now));
        }
        let freed = self.connect.sticks_are(sticks);
        if let Some(Target::Stick(location)) = &self.target {
            // From here on the listing tells what it is.
            self.connect.cdrom = None;
            // One that another program holds is there all the same.
            let here = |stick: &StickListing| {
                (location.is_none() || stick.location == *location)
                    && (target_of(stick).is_some()
                        || matches!(stick.condition(), Condition::Busy | Condition::NoPermission))
            };
            let present = self.connect.sticks.iter().any(here);
            let kept_out = self.connect.failure.as_ref().is_some_and(|failure| {
                matches!(failure.problem, Problem::Busy | Problem::NoPermission)
            });
            if freed && present && self.present && kept_out {
                return self.identify();
            }
            return self.presence(present);
        }
        self.try_the_only_stick()
    }

    /// The modem in hand was pulled out or plugged in, while no job follows it.
    pub(super) fn presence(&mut self, present: bool) -> Vec<Order> {
        let before = std::mem::replace(&mut self.present, present);
        if self.at_work() {
            return Vec::new();
        }
        if before && !present {
            self.modem = None;
            self.half_flashed = false;
            self.revealed = false;
            self.connect.tried = None;
            if matches!(
                self.screen,
                Screen::Modem | Screen::Network | Screen::Console
            ) {
                self.screen = Screen::Connect;
            }
            if let Some(after) = &self.after
                && after.step == AfterStep::Unplug
            {
                return self.after_step_done();
            }
            return Vec::new();
        }
        if !before && present {
            return self.identify();
        }
        Vec::new()
    }

    /// A single modem is asked by itself, once for each state it shows itself in.
    fn try_the_only_stick(&mut self) -> Vec<Order> {
        let [stick] = self.connect.sticks.as_slice() else {
            self.connect.tried = None;
            return Vec::new();
        };
        let seen = (stick.location.clone(), stick.state);
        if self.target.is_some()
            || self.running.is_some()
            || self.connect.tried.as_ref() == Some(&seen)
        {
            return Vec::new();
        }
        let target = match self.connect.finding() {
            Finding::Ready(target) | Finding::Download(target) => target,
            // Opening its port tells who has it.
            Finding::Busy(stick) => Target::Stick(stick.location.clone()),
            _ => return Vec::new(),
        };
        self.connect.tried = Some(seen);
        self.connect_to(target)
    }
}
