//! Finding the modem: what is plugged in, what keeps it from being reached, and the way by hand.

use std::collections::BTreeMap;
use std::time::Instant;

use super::State;
use super::known::KnownModem;
use crate::bus::system::{ListedPort, StickListing, StickState};
use crate::gui::action::{RuleTrouble, Target};
use crate::job::{Failure, ModemReport};
use crate::modem::UsbState;
use crate::problem::Problem;
use crate::progress::Stage;
use crate::settings::Settings;
use crate::simulator::{Effect, Fault, Model, Scenario, Trigger};

/// The first screen's own data.
#[derive(Clone, Debug, Default)]
pub struct Connect {
    /// Whether the system was asked at all yet.
    pub looked: bool,
    /// The sticks that are plugged in.
    pub sticks: Vec<StickListing>,
    /// All serial ports.
    pub ports: Vec<ListedPort>,
    /// The PC UI port as typed.
    pub port: String,
    /// The download port as typed.
    pub download: String,
    /// Since when a CD-ROM is seen, so that the computer is not waited for twice.
    pub cdrom_since: Option<Instant>,
    /// Why the last try failed.
    pub failure: Option<Failure>,
    /// How installing the udev rule went.
    pub rule: Rule,
    /// The stick that was tried by itself last, so that a failure is not repeated for ever.
    pub(super) tried: Option<(Option<String>, UsbState)>,
    /// The names of the sticks that were asked before, by their USB sockets. A stick that leaves is forgotten.
    pub known: BTreeMap<String, Remembered>,
    /// The chosen scenario of the simulated modem.
    pub scenario: usize,
    /// The chosen fault of the simulated modem.
    pub fault: usize,
}

/// How installing the udev rule went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Rule {
    /// It was not asked for.
    #[default]
    Unasked,
    /// The system asks for a password.
    Installing,
    /// It is in place.
    Installed,
    /// It is not.
    Failed(RuleTrouble),
}

/// The marks that tell a stick from an equal one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// Its model.
    pub model: Option<String>,
    /// The last digits of its IMEI.
    pub digits: String,
}

/// How finding the modem stands. Each has its own words on the screen, and one place for what helps.
#[derive(Clone, Debug, PartialEq)]
pub enum SearchState {
    /// The system was not asked yet.
    Looking,
    /// No modem is plugged in.
    Nothing,
    /// More than one modem is there.
    Several,
    /// A modem is being asked.
    Asking,
    /// A modem is being switched out of its CD-ROM mode, or the computer is left time to.
    Switching(Stage),
    /// One modem is there, in this state, and this is how it is reached.
    One(StickState, Target),
}

/// The scenarios that the window offers, by their ids in [`Scenario::names`], and the ids of their texts.
pub const SCENARIOS: &[(&str, &str)] = &[
    ("normal", "scenario-normal"),
    ("network-lost", "scenario-network-lost"),
    ("half-flashed", "scenario-half-flashed"),
    ("pin-locked", "scenario-pin-locked"),
    ("no-sim", "scenario-no-sim"),
    ("locked", "scenario-locked"),
    ("wrong-model", "scenario-wrong-model"),
    ("cdrom-only", "scenario-cdrom-only"),
];

/// The faults that the window offers, and the ids of their texts.
pub const FAULTS: &[(&str, &str)] = &[
    ("none", "fault-none"),
    ("unplug", "fault-unplug"),
    ("refused", "fault-refused"),
    ("lost-reply", "fault-lost-reply"),
    ("stays-away", "fault-stays-away"),
    ("old-version", "fault-old-version"),
];

/// The block at which faults strike: far enough into a flash to be seen.
const FAULT_BLOCK: u64 = 24;
/// DLOAD RESET, by which the modem starts again (`docs/facts/dload-and-firmware-files.md` §2.3).
const RESET: u8 = 0x0A;

impl Connect {
    pub(super) fn new(settings: &Settings) -> Self {
        let text = |path: &Option<std::path::PathBuf>| {
            path.as_ref()
                .map(|path| path.display().to_string())
                .unwrap_or_default()
        };
        Self {
            port: text(&settings.last_port),
            download: text(&settings.last_download_port),
            ..Self::default()
        }
    }

    /// How finding the modem stands, as far as it is seen from outside.
    fn finding(&self) -> SearchState {
        let [stick] = self.sticks.as_slice() else {
            return match (self.looked, self.sticks.is_empty()) {
                (false, _) => SearchState::Looking,
                (true, true) => SearchState::Nothing,
                (true, false) => SearchState::Several,
            };
        };
        SearchState::One(
            self.stick_state(stick),
            Target::Stick(stick.location.clone()),
        )
    }

    /// The state of the only stick, as far as it was seen from outside or turned out when its port
    /// was opened: who else holds a port does not always show before.
    fn stick_state(&self, stick: &StickListing) -> StickState {
        let seen = stick.shown_state();
        if !matches!(seen, StickState::Modem | StickState::DownloadMode) {
            return seen;
        }
        match self.failure.as_ref().map(|failure| failure.problem) {
            Some(Problem::Busy | Problem::ModemManager) => StickState::Busy,
            Some(Problem::NoPermission | Problem::NoDevicePermission) => StickState::NoPermission,
            _ => seen,
        }
    }

    /// Remembers what the modem in this socket said.
    pub(super) fn learn(&mut self, target: &Target, report: &ModemReport) {
        if let (Target::Stick(Some(location)), Some(imei)) = (target, &report.identity.imei) {
            let known = Remembered {
                model: report.identity.model.clone(),
                digits: imei.to_string().trim_start_matches('…').to_owned(),
            };
            self.known.insert(location.clone(), known);
        }
    }

    /// Takes in which sticks are there now. Gives whether one of them can be reached that could not
    /// before.
    pub(super) fn sticks_are(&mut self, sticks: Vec<StickListing>) -> bool {
        let freed = sticks.iter().any(|stick| {
            target_of(stick).is_some()
                && self.sticks.iter().any(|before| {
                    before.location == stick.location
                        && matches!(
                            before.shown_state(),
                            StickState::Busy | StickState::NoPermission | StickState::NotReady
                        )
                })
        });
        self.known.retain(|location, _| {
            sticks
                .iter()
                .any(|stick| stick.location.as_ref() == Some(location))
        });
        self.sticks = sticks;
        freed
    }

    /// The ports named by hand, when there is one.
    pub fn typed_target(&self) -> Option<Target> {
        let port = self.port.trim();
        if port.is_empty() {
            return None;
        }
        let download = match self.download.trim() {
            "" => port,
            download => download,
        };
        Some(Target::Ports {
            port: port.into(),
            download: download.into(),
        })
    }

    /// The simulated modem as chosen.
    pub fn simulated_target(&self) -> Target {
        let name = SCENARIOS
            .get(self.scenario)
            .map_or("normal", |(name, _)| name);
        let scenario = Scenario::named(name).unwrap_or_default().on(Model::E1550);
        let fault = FAULTS.get(self.fault).map_or("none", |(name, _)| name);
        Target::Simulated(Box::new(match fault_of(fault) {
            Some(fault) => scenario.with(fault),
            None => scenario,
        }))
    }
}

impl State {
    /// How finding the modem stands.
    pub fn finding(&self) -> SearchState {
        if let Some(session) = &self.session {
            if let Some(stage) = session.switching() {
                return SearchState::Switching(stage);
            }
            if session.asking() {
                return SearchState::Asking;
            }
            if session.known == KnownModem::CdRom {
                return SearchState::One(StickState::CdRom, session.target.clone());
            }
        }
        self.connect.finding()
    }

    /// Whether the last failure says what the finding would, and more: who holds the port, and what
    /// keeps this user from it.
    pub fn failure_is_the_finding(&self) -> bool {
        let failure = self.connect.failure.as_ref();
        let problem = failure.map(|failure| failure.problem);
        match self.finding() {
            SearchState::One(StickState::Busy, _) => {
                matches!(problem, Some(Problem::Busy | Problem::ModemManager))
            }
            SearchState::One(StickState::NoPermission, _) => matches!(
                problem,
                Some(Problem::NoPermission | Problem::NoDevicePermission)
            ),
            SearchState::One(StickState::CdRom, _) => problem == Some(Problem::CdromMode),
            _ => false,
        }
    }
}

/// Whether this program can switch the modem there out of its CD-ROM mode: on Linux, and the simulated modem everywhere.
pub fn can_switch(target: &Target) -> bool {
    match target {
        Target::Stick(_) => cfg!(target_os = "linux"),
        Target::Simulated(_) => true,
        Target::Ports { .. } => false,
    }
}

/// How a stick is reached; `None` when it cannot be.
pub fn target_of(stick: &StickListing) -> Option<Target> {
    matches!(
        stick.shown_state(),
        StickState::Modem | StickState::DownloadMode
    )
    .then(|| Target::Stick(stick.location.clone()))
}

fn fault_of(name: &str) -> Option<Fault> {
    let block = Trigger::Block(FAULT_BLOCK);
    match name {
        "unplug" => {
            let replug_after_ms = None;
            Some(Fault::new(Effect::Unplug { replug_after_ms }, block))
        }
        "refused" => Some(Fault::new(Effect::Nak(7), block)),
        "lost-reply" => Some(Fault::new(Effect::LostReply, block)),
        "stays-away" => Some(Fault::new(Effect::NeverComesBack, Trigger::Opcode(RESET))),
        "old-version" => Some(Fault::new(Effect::OldVersion, Trigger::Opcode(RESET))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{FAULTS, SCENARIOS, fault_of};
    use crate::simulator::Scenario;

    #[test]
    fn every_scenario_and_fault_on_offer_exists() {
        for (name, _) in SCENARIOS {
            assert!(Scenario::named(name).is_some(), "{name}");
        }
        for (name, _) in FAULTS {
            assert_eq!(fault_of(name).is_some(), *name != "none", "{name}");
        }
    }
}
