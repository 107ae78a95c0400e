//! Words for what a modem says: network, SIM card, lock, family, setting.

use super::Words;
use crate::modem::band::{Band, BandMask};
use crate::modem::network::{NetworkVerdict, RoamingStatus};
use crate::modem::service::{Domain, Technology};
use crate::modem::sim::{CardLock, LockState, PinState};
use crate::modem::syscfg::{AcquisitionOrder, Mode, Roam, RoamScale, ServiceDomain};
use crate::modem::syscfgex::{AccessOrder, LteBands};
use crate::modem::{Family, Networks, RadioSetting};

impl Words {
    /// Whether the modem is on a network, and if not, why: one sentence.
    pub fn verdict(&self, verdict: NetworkVerdict) -> String {
        let NetworkVerdict::Registered { place, domain } = verdict else {
            let id = format!("verdict-{}", verdict.id());
            return self.say_of(&id, verdict.id()).to_owned();
        };
        let id = match place {
            RoamingStatus::Home => "verdict-home",
            RoamingStatus::Roaming => "verdict-roaming",
            RoamingStatus::Unknown => "verdict-registered",
        };
        self.say_with(id, ("services", self.domain(domain)))
    }

    /// Which services the network gives: a fragment in lower case.
    pub fn domain(&self, domain: Domain) -> &str {
        self.say(match domain {
            Domain::None => "domain-none",
            Domain::Calls => "domain-calls",
            Domain::Data => "domain-data",
            Domain::Both => "domain-both",
            Domain::Searching => "domain-searching",
            Domain::Other(_) => "domain-unknown",
        })
    }

    /// The kind of network in use: a name, or a fragment in lower case when there is none.
    pub fn technology(&self, technology: Technology) -> &str {
        match technology {
            Technology::None => self.say("technology-none"),
            Technology::Other(_) => self.say("technology-unknown"),
            // Names that are the same everywhere.
            named => named.name(),
        }
    }

    /// Whether the SIM card can be used: one short sentence without a full stop.
    pub fn pin(&self, pin: PinState) -> &str {
        self.say_of(&format!("pin-{}", pin.id()), pin.id())
    }

    /// The operator lock with the tries that are left: one short sentence without a full stop.
    pub fn card_lock(&self, lock: &CardLock) -> String {
        let Some(left) = lock.tries else {
            return match lock.state {
                LockState::Locked => self.say("lock-locked-uncounted").to_owned(),
                LockState::Open => self.say("lock-open").to_owned(),
                LockState::LockedForGood => self.say("lock-for-good").to_owned(),
                LockState::Other(state) => {
                    self.say_with("lock-unknown-uncounted", ("state", state.to_string()))
                }
            };
        };
        let tries = || ("tries", left);
        match lock.state {
            LockState::Locked => self.say_with("lock-locked", tries()),
            LockState::Open => self.say("lock-open").to_owned(),
            LockState::LockedForGood => self.say("lock-for-good").to_owned(),
            // As a text, so that it is never taken for a count.
            LockState::Other(state) => {
                self.say_with("lock-unknown", (tries(), ("state", state.to_string())))
            }
        }
    }

    /// The family of a modem: a fragment that may begin in lower case.
    pub fn family(&self, family: Family) -> String {
        let model = match family {
            Family::E155x => "E1550",
            Family::E153 => "E153",
            Family::E160 => "E160",
            Family::E169 => "E169",
            Family::E173 => "E173",
            Family::E1750 => "E1750",
            Family::E220 => "E220",
            Family::OtherQualcomm => return self.say("family-other-qualcomm").to_owned(),
            Family::HiSilicon => return self.say("family-hisilicon").to_owned(),
            Family::Unknown => return self.say("family-unknown").to_owned(),
        };
        self.say_with("family-named", ("model", model))
    }

    /// The whole setting on the roaming scale of the E1550, a fragment in lower case:
    /// `automatic, 3G first, all bands, roaming off, calls and data`.
    pub fn syscfg(&self, setting: &RadioSetting) -> String {
        let mut parts;
        let domain = match setting {
            RadioSetting::Syscfg(setting) => {
                parts = vec![self.syscfg_mode(setting.mode)];
                parts.extend(self.syscfg_order(setting.mode, setting.order));
                parts.push(self.bands(setting.band));
                setting.domain
            }
            RadioSetting::Extended(setting) => {
                parts = vec![self.access_order(setting.order), self.bands(setting.band)];
                parts.extend(setting.lte.map(|bands| self.lte_bands(bands)));
                setting.domain
            }
        };
        parts.push(self.roaming(setting.roam(), RoamScale::Classic));
        parts.push(self.services(domain));
        parts.join(", ")
    }

    /// Which kinds of network a setting of a 4G stick allows, the first one first.
    pub fn access_order(&self, order: AccessOrder) -> String {
        match order {
            AccessOrder::AUTOMATIC => self.say("syscfg-mode-automatic").to_owned(),
            AccessOrder::NO_CHANGE => self.say("syscfg-mode-as-it-is").to_owned(),
            _ => order.names(),
        }
    }

    /// The 4G bands of a mask.
    pub fn lte_bands(&self, bands: LteBands) -> String {
        let id = match bands {
            LteBands::ANY => "syscfg-bands-all",
            LteBands::NO_CHANGE => "syscfg-bands-as-they-are",
            _ if bands.bits() == 0 => "syscfg-bands-none",
            _ => return bands.names(),
        };
        self.named("LTE", self.say(id))
    }

    /// Which kinds of network a setting allows.
    pub fn syscfg_mode(&self, mode: Mode) -> String {
        let id = match mode {
            Mode::AUTOMATIC => "syscfg-mode-automatic",
            Mode::GSM_ONLY => "syscfg-mode-2g-only",
            Mode::WCDMA_ONLY => "syscfg-mode-3g-only",
            Mode::NO_CHANGE => "syscfg-mode-as-it-is",
            Mode(other) => return self.numbered("syscfg-mode-unknown", other),
        };
        self.say(id).to_owned()
    }

    /// Which kinds of network a person wants, as a fragment in lower case.
    pub fn networks(&self, networks: Networks) -> &str {
        self.say(match networks {
            Networks::Automatic => "syscfg-mode-automatic",
            Networks::Only3g => "syscfg-mode-3g-only",
            Networks::Only2g => "syscfg-mode-2g-only",
        })
    }

    /// Which kind of network is tried first; `None` where the mode leaves only one.
    pub fn syscfg_order(&self, mode: Mode, order: AcquisitionOrder) -> Option<String> {
        if matches!(mode, Mode::GSM_ONLY | Mode::WCDMA_ONLY) {
            return None;
        }
        let id = match order {
            AcquisitionOrder::AUTOMATIC => "syscfg-order-any",
            AcquisitionOrder::GSM_FIRST => "syscfg-order-2g-first",
            AcquisitionOrder::WCDMA_FIRST => "syscfg-order-3g-first",
            AcquisitionOrder::NO_CHANGE => "syscfg-order-as-it-is",
            AcquisitionOrder(other) => {
                return Some(self.numbered("syscfg-order-unknown", other));
            }
        };
        Some(self.say(id).to_owned())
    }

    /// The bands of a mask.
    pub fn bands(&self, mask: BandMask) -> String {
        match mask {
            BandMask::ANY => return self.say("syscfg-bands-all").to_owned(),
            BandMask::NO_CHANGE => return self.say("syscfg-bands-as-they-are").to_owned(),
            _ => {}
        }
        let both_900 = 0x300;
        let mut unnamed = mask.bits();
        let mut names = Vec::new();
        for band in mask.bands() {
            unnamed &= !band.mask().bits();
            // The two halves of GSM 900 are one band to everybody but the firmware.
            if band.bit != 8 || mask.bits() & both_900 != both_900 {
                names.push(self.band(band).to_owned());
            }
        }
        if unnamed != 0 {
            let mask = format!("{unnamed:x}");
            names.push(self.say_with("syscfg-bands-unknown", ("mask", mask)));
        }
        if names.is_empty() {
            self.say("syscfg-bands-none").to_owned()
        } else {
            names.join(", ")
        }
    }

    /// One band.
    pub fn band(&self, band: &Band) -> &str {
        match band.bit {
            8 => self.say("band-gsm-900-extended"),
            16 => self.say("band-gsm-450"),
            50 => self.say("band-3g-1700-japan"),
            60 => self.say("band-3g-850-japan"),
            _ => band.name,
        }
    }

    /// Whether foreign networks may be used.
    pub fn roaming(&self, roam: Roam, scale: RoamScale) -> String {
        let id = match (scale, roam.0) {
            (RoamScale::Classic, 0) | (RoamScale::Inverted, 3) => "syscfg-roaming-off",
            (RoamScale::Classic, 1) | (RoamScale::Inverted, 0) => "syscfg-roaming-on",
            (RoamScale::Classic, 2) => "syscfg-roaming-as-it-is",
            (RoamScale::Inverted, 1) => "syscfg-roaming-national",
            (RoamScale::Inverted, 2) => "syscfg-roaming-abroad",
            (RoamScale::Classic | RoamScale::Inverted, other) => {
                return self.numbered("syscfg-roaming-unknown", other);
            }
        };
        self.say(id).to_owned()
    }

    /// Which services a setting asks for.
    pub fn services(&self, domain: ServiceDomain) -> String {
        let id = match domain {
            ServiceDomain::CALLS => "syscfg-services-calls",
            ServiceDomain::DATA => "syscfg-services-data",
            ServiceDomain::CALLS_AND_DATA => "syscfg-services-both",
            ServiceDomain::ANY => "syscfg-services-any",
            ServiceDomain::NO_CHANGE => "syscfg-services-as-they-are",
            ServiceDomain(other) => return self.numbered("syscfg-services-unknown", other),
        };
        self.say(id).to_owned()
    }

    fn numbered(&self, id: &'static str, number: u8) -> String {
        self.say_with(id, ("number", number))
    }
}
