//! Bringing the network back: the setting that is offered, and what was seen of the network.

use super::State;
use super::jobs::Job;
use super::session::Session;
use crate::gui::action::{NetworkAction, Order, Screen};
use crate::job::{Failure, NetworkReading, ReactivateRequest, Reactivated, Request};
use crate::modem::Syscfg;
use crate::modem::syscfg::{AcquisitionOrder, Mode, Roam};

/// Looks at the network that are kept for the little chart.
const READINGS: usize = 64;

/// Where the page stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    /// Before and after are shown; nothing was sent.
    #[default]
    Offer,
    /// The setting is sent, and the network looked for.
    Sending {
        /// The former setting is sent.
        undo: bool,
    },
    /// It was sent and read back.
    Done {
        /// What was proven.
        reactivated: Box<Reactivated>,
        /// The former setting was sent.
        undo: bool,
    },
    /// It failed.
    Failed {
        /// Why, and what that means.
        failure: Failure,
        /// The former setting was to be sent.
        undo: bool,
    },
}

/// The page's data.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkPage {
    /// Where it stands.
    pub phase: Phase,
    /// Mode of the wanted setting.
    pub mode: Mode,
    /// Whether foreign networks are allowed.
    pub roaming: bool,
    /// Looks at the network since the setting was sent, oldest first.
    pub readings: Vec<NetworkReading>,
    /// Whether a setting was changed that can be taken back.
    pub can_undo: bool,
}

impl Default for NetworkPage {
    fn default() -> Self {
        Self {
            phase: Phase::Offer,
            mode: Syscfg::REACTIVATE.mode,
            roaming: Syscfg::REACTIVATE.roam == Roam::ON,
            readings: Vec::new(),
            can_undo: false,
        }
    }
}

impl NetworkPage {
    /// The setting that would be sent: the guide's own unless the person chose otherwise.
    pub fn wanted(&self) -> Syscfg {
        let order = match self.mode {
            // A mode for one kind of network goes with the order of that kind
            // (`facts/at-and-usb.md` §1.2).
            Mode::GSM_ONLY => AcquisitionOrder::GSM_FIRST,
            _ => AcquisitionOrder::WCDMA_FIRST,
        };
        Syscfg {
            mode: self.mode,
            order,
            roam: if self.roaming { Roam::ON } else { Roam::OFF },
            ..Syscfg::REACTIVATE
        }
    }

    /// Whether it is the guide's own setting.
    pub fn is_the_guides(&self) -> bool {
        self.wanted() == Syscfg::REACTIVATE
    }

    /// The last look at the network.
    pub fn last(&self) -> Option<&NetworkReading> {
        self.readings.last()
    }

    pub(super) fn note(&mut self, reading: NetworkReading) {
        if self.readings.len() == READINGS {
            self.readings.remove(0);
        }
        self.readings.push(reading);
    }
}

impl State {
    pub(super) fn act_on_network(&mut self, action: &NetworkAction) -> Vec<Order> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        match action {
            NetworkAction::Check if session.work().is_some() => Vec::new(),
            NetworkAction::Check => {
                session.network = NetworkPage {
                    can_undo: session.network.can_undo,
                    ..NetworkPage::default()
                };
                session.go_to(Screen::Network);
                self.identify()
            }
            NetworkAction::ChooseMode(mode) => {
                session.network.mode = Mode(*mode);
                Vec::new()
            }
            NetworkAction::ChooseRoaming(roaming) => {
                session.network.roaming = *roaming;
                Vec::new()
            }
            NetworkAction::Send => {
                let wanted = session.network.wanted();
                session.send(ReactivateRequest::Set(wanted.into()), false)
            }
            NetworkAction::Undo => session.send(ReactivateRequest::Undo, true),
            NetworkAction::Watch(true) => session.start(Job::Watch, Request::WatchNetwork),
            NetworkAction::Watch(false) => session.jobs.end_background(),
        }
    }
}

impl Session {
    fn send(&mut self, request: ReactivateRequest, undo: bool) -> Vec<Order> {
        if self.sending() || self.work().is_some() {
            return Vec::new();
        }
        self.network.phase = Phase::Sending { undo };
        self.network.readings.clear();
        self.start(Job::Setting { undo }, Request::Reactivate(request))
    }
}

#[cfg(test)]
mod tests {
    use super::NetworkPage;
    use crate::modem::syscfg::Mode;

    #[test]
    fn the_guides_command_is_the_default_and_choices_change_only_their_own_field() {
        let mut page = NetworkPage::default();
        assert_eq!(page.wanted().set_command(), "AT^SYSCFG=2,2,3fffffff,0,2");
        assert!(page.is_the_guides());
        page.roaming = true;
        assert_eq!(page.wanted().set_command(), "AT^SYSCFG=2,2,3fffffff,1,2");
        page.mode = Mode::GSM_ONLY;
        assert_eq!(page.wanted().set_command(), "AT^SYSCFG=13,1,3fffffff,1,2");
        page.mode = Mode::WCDMA_ONLY;
        assert_eq!(page.wanted().set_command(), "AT^SYSCFG=14,2,3fffffff,1,2");
    }
}
