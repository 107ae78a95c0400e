//! Findings: problems of a modem, found in its readings.
//!
//! A finding names something that was read, never a guess about its cause; what to do about it is told by
//! the words for it. Nothing that was not read is found wrong.

use super::examine::HealthReading;
use crate::modem::band::BandMask;
use crate::modem::network::NetworkVerdict;
use crate::modem::service::Domain;
use crate::modem::sim::LockState;
use crate::modem::syscfg::Roam;
use crate::modem::{Family, ImeiFault, Networks, PinState, RadioSetting};

/// The weakest signal that is not worth a word: two of five bars.
const FAIR_BARS: u8 = 2;

/// Something that looks wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The modem lost its IMEI.
    ImeiLost,
    /// The last digit of the IMEI does not fit the others.
    ImeiCheckDigit,
    /// There is no SIM card.
    NoSim,
    /// The SIM card does not work.
    SimFailed,
    /// The SIM card asks for its PIN.
    PinAsked {
        /// The attempts that are left, where the modem says.
        attempts: Option<u8>,
    },
    /// The SIM card asks for its PUK.
    PukAsked {
        /// The attempts that are left, where the modem says.
        attempts: Option<u8>,
    },
    /// The modem is locked to an operator, and a code can open it.
    OperatorLock {
        /// The attempts that are left.
        attempts: Option<u16>,
    },
    /// The modem is locked to an operator for good.
    LockedForGood,
    /// The radio is switched off.
    RadioOff,
    /// The network rejects the SIM card.
    Denied,
    /// The modem is on no network.
    NoNetwork,
    /// It is on a network for data only.
    DataOnly,
    /// The setting allows 2G networks only.
    Only2g,
    /// The setting allows 3G networks only.
    Only3g,
    /// The setting leaves out bands, and the modem is on no network.
    BandsLimited,
    /// The setting does not allow foreign networks, and the modem is on no network.
    RoamingOff,
    /// The signal is weak.
    WeakSignal,
}

impl Finding {
    /// The stable name, as it stands in JSON and in the ids of its texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::ImeiLost => "imei-lost",
            Self::ImeiCheckDigit => "imei-check-digit",
            Self::NoSim => "no-sim",
            Self::SimFailed => "sim-failed",
            Self::PinAsked { .. } => "pin-asked",
            Self::PukAsked { .. } => "puk-asked",
            Self::OperatorLock { .. } => "operator-lock",
            Self::LockedForGood => "locked-for-good",
            Self::RadioOff => "radio-off",
            Self::Denied => "denied",
            Self::NoNetwork => "no-network",
            Self::DataOnly => "data-only",
            Self::Only2g => "only-2g",
            Self::Only3g => "only-3g",
            Self::BandsLimited => "bands-limited",
            Self::RoamingOff => "roaming-off",
            Self::WeakSignal => "weak-signal",
        }
    }

    /// Whether the modem cannot be used on a network before this is put right.
    pub fn is_serious(self) -> bool {
        match self {
            Self::ImeiLost
            | Self::NoSim
            | Self::SimFailed
            | Self::PinAsked { .. }
            | Self::PukAsked { .. }
            | Self::OperatorLock { .. }
            | Self::LockedForGood
            | Self::RadioOff
            | Self::Denied
            | Self::NoNetwork => true,
            Self::ImeiCheckDigit
            | Self::DataOnly
            | Self::Only2g
            | Self::Only3g
            | Self::BandsLimited
            | Self::RoamingOff
            | Self::WeakSignal => false,
        }
    }
}

impl HealthReading {
    /// The findings, with those that keep the modem from a network first.
    pub fn findings(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        found.extend(self.of_identity());
        found.extend(self.of_sim());
        found.extend(self.of_lock());
        let verdict = self.modem.network.verdict();
        found.extend(of_network(verdict));
        let is_off = matches!(
            verdict,
            NetworkVerdict::NoService | NetworkVerdict::Limited | NetworkVerdict::Denied
        );
        if let Some(setting) = &self.modem.syscfg {
            let may_be_inverted = self.modem.family == Family::HiSilicon;
            found.extend(of_setting(setting, is_off, may_be_inverted));
        }
        let signal = self.modem.network.signal;
        if signal.is_some_and(|signal| signal.rssi_dbm.is_some() && signal.bars() < FAIR_BARS) {
            found.push(Finding::WeakSignal);
        }
        // A stable sort: within each kind the order above stays.
        found.sort_by_key(|finding| !finding.is_serious());
        found
    }

    fn of_identity(&self) -> Option<Finding> {
        self.modem.identity.imei_fault.map(|fault| match fault {
            ImeiFault::Lost => Finding::ImeiLost,
            ImeiFault::CheckDigit => Finding::ImeiCheckDigit,
        })
    }

    fn of_sim(&self) -> Option<Finding> {
        match self.modem.pin? {
            PinState::Absent => Some(Finding::NoSim),
            PinState::Failed => Some(Finding::SimFailed),
            PinState::Pin => Some(Finding::PinAsked {
                attempts: self.pin_attempts.and_then(|left| left.current.or(left.pin)),
            }),
            PinState::Puk => Some(Finding::PukAsked {
                attempts: self.pin_attempts.and_then(|left| left.current.or(left.puk)),
            }),
            PinState::Ready
            | PinState::SecondPin
            | PinState::NetworkLock
            | PinState::Busy
            | PinState::Other => None,
        }
    }

    fn of_lock(&self) -> Option<Finding> {
        let lock = self.modem.card_lock.as_ref()?;
        match lock.state {
            LockState::LockedForGood => Some(Finding::LockedForGood),
            LockState::Locked if lock.tries == Some(0) => Some(Finding::LockedForGood),
            LockState::Locked => Some(Finding::OperatorLock {
                attempts: lock.tries,
            }),
            LockState::Open | LockState::Other(_) => None,
        }
    }
}

/// Findings of SIM card and lock themselves are not repeated here.
fn of_network(verdict: NetworkVerdict) -> Option<Finding> {
    match verdict {
        NetworkVerdict::RadioOff => Some(Finding::RadioOff),
        NetworkVerdict::Denied => Some(Finding::Denied),
        NetworkVerdict::Limited | NetworkVerdict::NoService | NetworkVerdict::Searching => {
            Some(Finding::NoNetwork)
        }
        NetworkVerdict::Registered {
            domain: Domain::Data,
            ..
        } => Some(Finding::DataOnly),
        NetworkVerdict::Registered { .. }
        | NetworkVerdict::SimStarting
        | NetworkVerdict::NoSim
        | NetworkVerdict::PinNeeded
        | NetworkVerdict::SimUnusable
        | NetworkVerdict::Unknown => None,
    }
}

/// Only newer firmware counts its roaming numbers the other way round, and which way was not read here.
fn of_setting(setting: &RadioSetting, is_off: bool, may_be_inverted: bool) -> Vec<Finding> {
    let mut found = Vec::new();
    match Networks::of(setting) {
        Some(Networks::Only2g) => found.push(Finding::Only2g),
        Some(Networks::Only3g) => found.push(Finding::Only3g),
        Some(Networks::Automatic) | None => {}
    }
    if is_off && setting.bands() != BandMask::ANY {
        found.push(Finding::BandsLimited);
    }
    if is_off && !may_be_inverted && setting.roam() == Roam::OFF {
        found.push(Finding::RoamingOff);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::Finding;
    use crate::job::{HealthReading, ModemReport};
    use crate::modem::sim::PinTries;
    use crate::modem::{
        CardLock, Identity, NetworkState, PinState, RadioCommand, RadioSetting, Signal, Sysinfo,
    };

    /// A modem on its network, with the usual setting.
    fn healthy() -> HealthReading {
        HealthReading {
            modem: ModemReport {
                pin: Some(PinState::Ready),
                card_lock: CardLock::parse("^CARDLOCK: 2,10,0").ok(),
                syscfg: RadioSetting::parse(RadioCommand::Syscfg, "2,2,3fffffff,1,2").ok(),
                network: NetworkState {
                    sysinfo: Sysinfo::parse("^SYSINFO:2,3,0,5,1,,4").ok(),
                    signal: Signal::from_csq("+CSQ: 17,99").ok(),
                    ..NetworkState::default()
                },
                ..ModemReport::default()
            },
            ..HealthReading::default()
        }
    }

    fn found(change: impl FnOnce(&mut HealthReading)) -> Vec<Finding> {
        let mut reading = healthy();
        change(&mut reading);
        reading.findings()
    }

    #[test]
    fn nothing_is_found_on_a_healthy_modem_nor_where_nothing_was_read() {
        assert_eq!(healthy().findings(), []);
        assert_eq!(HealthReading::default().findings(), []);
    }

    #[test]
    fn what_keeps_a_modem_from_a_network_comes_first() {
        let list = found(|reading| {
            let mut identity = Identity::default();
            identity.absorb_serial("000000000000000");
            reading.modem.identity = identity;
            reading.modem.syscfg =
                RadioSetting::parse(RadioCommand::Syscfg, "13,1,280000,1,2").ok();
            reading.modem.card_lock = CardLock::parse("^CARDLOCK: 1,3,0").ok();
            reading.modem.network.sysinfo = Sysinfo::parse("^SYSINFO:0,0,0,0,1,,0").ok();
            reading.modem.network.signal = Signal::from_csq("+CSQ: 2,99").ok();
        });
        assert_eq!(
            list,
            [
                Finding::ImeiLost,
                Finding::OperatorLock { attempts: Some(3) },
                Finding::NoNetwork,
                Finding::Only2g,
                Finding::BandsLimited,
                Finding::WeakSignal,
            ]
        );
    }

    #[test]
    fn a_card_is_named_with_the_attempts_that_are_left() {
        let list = found(|reading| {
            reading.modem.pin = Some(PinState::Pin);
            reading.pin_attempts = PinTries::parse("^CPIN: SIM PIN,2,10,2,10,3").ok();
            reading.modem.network = NetworkState {
                pin: Some(PinState::Pin),
                ..NetworkState::default()
            };
        });
        assert_eq!(list, [Finding::PinAsked { attempts: Some(2) }]);
        let list = found(|reading| {
            reading.modem.pin = Some(PinState::Absent);
            reading.modem.network = NetworkState {
                pin: Some(PinState::Absent),
                ..NetworkState::default()
            };
        });
        assert_eq!(list, [Finding::NoSim]);
    }

    #[test]
    fn a_lock_without_attempts_is_one_for_good() {
        for line in ["^CARDLOCK: 3,0,0", "^CARDLOCK: 1,0,0"] {
            let list = found(|reading| reading.modem.card_lock = CardLock::parse(line).ok());
            assert_eq!(list, [Finding::LockedForGood], "{line}");
        }
    }

    #[test]
    fn a_setting_that_works_is_not_blamed_for_its_bands_and_its_roaming() {
        let list = found(|reading| {
            reading.modem.syscfg = RadioSetting::parse(RadioCommand::Syscfg, "2,2,400380,0,2").ok();
        });
        assert_eq!(list, []);
        let list = found(|reading| {
            reading.modem.syscfg =
                RadioSetting::parse(RadioCommand::Syscfg, "14,2,3fffffff,1,2").ok();
        });
        assert_eq!(list, [Finding::Only3g]);
        let list = found(|reading| {
            reading.modem.network.sysinfo = Sysinfo::parse("^SYSINFO:2,2,0,5,1,,4").ok();
        });
        assert_eq!(list, [Finding::DataOnly]);
    }
}
