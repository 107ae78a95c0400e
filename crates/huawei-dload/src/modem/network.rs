//! Whether the modem is on a network, and if not, why: all readings together, as a verdict.
//!
//! Being on the network is a matter of registration, not of signal bars
//! (`docs/facts/at-and-usb.md` §0 fact 8).

use serde::Serialize;

use super::radio::{Operator, RadioPower, Registration, RegistrationStatus, Signal};
use super::service::{Domain, Service, SimStatus, Sysinfo};
use super::sim::PinState;

/// Whose network it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoamingStatus {
    /// The SIM's own network.
    Home,
    /// A foreign network.
    Roaming,
    /// The modem does not say.
    Unknown,
}

/// The verdict on all readings, in the order in which an owner can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NetworkVerdict {
    /// The modem is on a network.
    Registered {
        /// Whose network.
        place: RoamingStatus,
        /// For which services.
        domain: Domain,
    },
    /// The radio is switched off.
    RadioOff,
    /// The SIM is still starting.
    SimStarting,
    /// There is no SIM.
    NoSim,
    /// The SIM waits for its PIN or PUK.
    PinNeeded,
    /// The SIM does not work, or the modem is locked against it.
    SimUnusable,
    /// The network refuses this SIM.
    Denied,
    /// The modem is looking for a network.
    Searching,
    /// Emergency calls only, or not in this area.
    Limited,
    /// No network at all.
    NoService,
    /// Nothing was read that would tell.
    Unknown,
}

impl NetworkVerdict {
    /// The stable name: lower case words joined by hyphens.
    pub fn id(self) -> &'static str {
        match self {
            Self::Registered { .. } => "registered",
            Self::RadioOff => "radio-off",
            Self::SimStarting => "sim-starting",
            Self::NoSim => "no-sim",
            Self::PinNeeded => "pin-needed",
            Self::SimUnusable => "sim-unusable",
            Self::Denied => "denied",
            Self::Searching => "searching",
            Self::Limited => "limited",
            Self::NoService => "no-service",
            Self::Unknown => "unknown",
        }
    }
}

/// All readings about SIM and network; what was not read or not answered stays `None`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkState {
    /// `+CPIN?`.
    pub pin: Option<PinState>,
    /// `^SYSINFO`, or `^SYSINFOEX` where that is not answered.
    pub sysinfo: Option<Sysinfo>,
    /// `+CREG?`: registration for calls.
    pub calls: Option<Registration>,
    /// `+CGREG?`: registration for data.
    pub data: Option<Registration>,
    /// `+CEREG?`: registration for data on LTE; asked only while the other two give none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lte: Option<Registration>,
    /// `+CSQ`.
    pub signal: Option<Signal>,
    /// `+COPS?`.
    pub operator: Option<Operator>,
    /// `+CFUN?`; asked only while the modem is on no network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radio: Option<RadioPower>,
}

impl NetworkState {
    /// Whether the modem is on a network: `^SYSINFO` says valid service in some domain, or one of the
    /// registrations says home or roaming.
    pub fn is_registered(&self) -> bool {
        self.domain().is_some()
    }

    /// The verdict on all readings. Being registered outranks what was read of the SIM: no modem is
    /// on a network without a SIM that works.
    pub fn verdict(&self) -> NetworkVerdict {
        if let Some(domain) = self.domain() {
            let place = self.place();
            return NetworkVerdict::Registered { place, domain };
        }
        // A modem whose radio is off may not reach its SIM, either.
        if self.radio == Some(RadioPower::Off) {
            return NetworkVerdict::RadioOff;
        }
        match self.pin {
            Some(PinState::Busy) => return NetworkVerdict::SimStarting,
            Some(PinState::Absent) => return NetworkVerdict::NoSim,
            Some(PinState::Pin | PinState::Puk) => return NetworkVerdict::PinNeeded,
            Some(PinState::Failed | PinState::NetworkLock) => return NetworkVerdict::SimUnusable,
            _ => {}
        }
        let sim = self.sysinfo.map(|info| info.sim);
        match sim {
            Some(SimStatus::Absent) => return NetworkVerdict::NoSim,
            Some(SimStatus::Invalid) => return NetworkVerdict::SimUnusable,
            Some(SimStatus::NotForEither) => return NetworkVerdict::Denied,
            _ => {}
        }
        if self.either(RegistrationStatus::Denied) {
            return NetworkVerdict::Denied;
        }
        let service = self.sysinfo.map(|info| info.service);
        let searching = self.sysinfo.map(|info| info.domain) == Some(Domain::Searching);
        if self.either(RegistrationStatus::Searching) || searching {
            return NetworkVerdict::Searching;
        }
        match service {
            Some(Service::Restricted | Service::RestrictedArea) => NetworkVerdict::Limited,
            Some(_) => NetworkVerdict::NoService,
            None if self.either(RegistrationStatus::Idle) => NetworkVerdict::NoService,
            None => NetworkVerdict::Unknown,
        }
    }

    /// For which services the modem is registered, `None` when for none.
    fn domain(&self) -> Option<Domain> {
        if let Some(info) = self.sysinfo {
            let named = matches!(info.domain, Domain::Calls | Domain::Data | Domain::Both);
            if info.service == Service::Valid && named {
                return Some(info.domain);
            }
        }
        let registered = |part: Option<Registration>| part.is_some_and(Registration::is_registered);
        let data = registered(self.data) || registered(self.lte);
        match (registered(self.calls), data) {
            (true, true) => Some(Domain::Both),
            (true, false) => Some(Domain::Calls),
            (false, true) => Some(Domain::Data),
            (false, false) => None,
        }
    }

    fn place(&self) -> RoamingStatus {
        let roaming = self.sysinfo.and_then(|info| info.roaming);
        if roaming == Some(true) || self.either(RegistrationStatus::Roaming) {
            RoamingStatus::Roaming
        } else if roaming == Some(false) || self.either(RegistrationStatus::Home) {
            RoamingStatus::Home
        } else {
            RoamingStatus::Unknown
        }
    }

    fn either(&self, status: RegistrationStatus) -> bool {
        [self.calls, self.data, self.lte]
            .into_iter()
            .flatten()
            .any(|part| part.status == status)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modem::sim::LockState;

    #[test]
    fn ids_are_the_names_in_json() {
        fn check<T: Serialize + Copy>(values: &[T], id: fn(T) -> &'static str) {
            for &value in values {
                assert_eq!(serde_json::to_value(value).unwrap(), id(value));
            }
        }
        check(
            &[
                NetworkVerdict::NoSim,
                NetworkVerdict::SimUnusable,
                NetworkVerdict::NoService,
            ],
            NetworkVerdict::id,
        );
        check(&[PinState::SecondPin, PinState::NetworkLock], PinState::id);
        check(&[LockState::LockedForGood, LockState::Open], LockState::id);
        let place = RoamingStatus::Home;
        let registered = NetworkVerdict::Registered {
            place,
            domain: Domain::Both,
        };
        assert_eq!(registered.id(), "registered");
    }

    /// The state after these answers.
    fn state(answers: &str) -> NetworkState {
        let mut state = NetworkState::default();
        for line in answers.split(" / ") {
            match line.split(':').next().unwrap() {
                "+CPIN" => state.pin = PinState::parse(line).ok(),
                "^SYSINFO" => state.sysinfo = Sysinfo::parse(line).ok(),
                "+CREG" => state.calls = Registration::from_answer(line).ok(),
                "^SYSINFOEX" => state.sysinfo = Sysinfo::parse_extended(line).ok(),
                "+CEREG" => state.lte = Registration::from_answer(line).ok(),
                "+CGREG" => state.data = Registration::from_answer(line).ok(),
                other => assert_eq!(other, ""),
            }
        }
        state
    }

    #[test]
    fn the_verdict_says_what_stands_in_the_way() {
        for row in [
            "+CPIN: READY / ^SYSINFO:2,3,0,5,1,,4 / +CREG: 2,1,8BE3,2BAF => at Home, Both",
            "^SYSINFO:2,3,1,5,1 => at Roaming, Both",
            // Good signal, data only, and calls not registered: seen in the field.
            "^SYSINFO:2,2,0,5,1 / +CREG: 2,0 => at Home, Data",
            "+CREG: 0,1 / +CGREG: 0,1 => at Home, Both",
            "+CREG: 0,5 / +CGREG: 0,0 => at Roaming, Calls",
            // On LTE alone, which the other two do not speak of.
            "+CREG: 0,2 / +CGREG: 0,0 / +CEREG: 2,1,2F01,33520A02,7 => at Home, Data",
            "^SYSINFOEX:2,3,1,1,,6,LTE,101,LTE / +CREG: 0,2 => at Roaming, Both",
            "^SYSINFO:2,3,2,5,1 => at Unknown, Both",
            "+CPIN: SIM PIN / ^SYSINFO:1,0,0,0,0 / +CREG: 0,2 => PinNeeded",
            "+CPIN: SIM PUK => PinNeeded",
            "+CPIN: PH-NET PIN => SimUnusable",
            "^SYSINFO:0,0,0,0,255 / +CREG: 0,0 => NoSim",
            "+CPIN: READY / ^SYSINFO:0,0,0,0,0 => SimUnusable",
            "^SYSINFO:1,0,0,5,4 => Denied",
            "+CPIN: READY / ^SYSINFO:1,0,0,5,1 / +CREG: 0,3 => Denied",
            "+CPIN: READY / ^SYSINFO:0,0,0,0,1 / +CREG: 2,2 => Searching",
            "^SYSINFO:0,4,0,0,1 => Searching",
            "^SYSINFO:1,0,0,3,1 / +CREG: 0,0 => Limited",
            "+CPIN: READY / ^SYSINFO:0,0,0,0,1 / +CREG: 2,0,00,0 => NoService",
            "+CREG: 0,0 => NoService",
            " => Unknown",
        ] {
            let (answers, expected) = row.split_once(" => ").unwrap();
            let verdict = match state(answers).verdict() {
                NetworkVerdict::Registered { place, domain } => format!("at {place:?}, {domain:?}"),
                other => format!("{other:?}"),
            };
            assert_eq!(verdict, expected, "{answers}");
        }
    }

    #[test]
    fn what_is_read_of_the_sim_counts_only_while_the_modem_is_on_no_network() {
        use NetworkVerdict::Registered;
        let busy = NetworkState {
            pin: Some(PinState::Busy),
            ..state("^SYSINFO:0,0,0,0,255 / +CREG: 0,0")
        };
        assert_eq!(busy.verdict(), NetworkVerdict::SimStarting);
        // A reading of the SIM that is older than the registration does not count against it.
        for pin in [PinState::Failed, PinState::Absent, PinState::Busy] {
            let registered = NetworkState {
                pin: Some(pin),
                ..state("^SYSINFO:2,3,0,5,1,,4 / +CREG: 0,1")
            };
            assert!(matches!(registered.verdict(), Registered { .. }), "{pin:?}");
        }
    }

    #[test]
    fn a_radio_that_is_off_comes_before_what_the_sim_says() {
        let off = NetworkState {
            radio: Some(RadioPower::Off),
            ..state("^SYSINFO:0,0,0,0,255 / +CREG: 0,0")
        };
        assert_eq!(off.verdict(), NetworkVerdict::RadioOff);
        let registered = NetworkState {
            radio: Some(RadioPower::Off),
            ..state("+CREG: 0,1")
        };
        assert!(registered.is_registered() && registered.verdict() != NetworkVerdict::RadioOff);
    }

    #[test]
    fn signal_alone_is_no_network() {
        let state = NetworkState {
            signal: Signal::from_csq("+CSQ: 16,99").ok(),
            operator: Operator::parse("+COPS: 0,0,\"T-Mobile\",2").ok(),
            ..state("+CPIN: READY / ^SYSINFO:0,0,0,5,1 / +CREG: 0,0 / +CGREG: 0,0")
        };
        assert!(!state.is_registered());
        assert_eq!(state.verdict(), NetworkVerdict::NoService);
    }
}
