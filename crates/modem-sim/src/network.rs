//! The radio: `^SYSCFG`, the networks around, and whether the modem is on one.
//!
//! Values and refusals: `docs/facts/at-and-usb.md` §1.2.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

const GSM_BITS: u64 = 0x003F_0380;
const WCDMA_BITS: u64 = 0x3007_0000_0FC0_0000;
const ANY_BAND: u64 = 0x3FFF_FFFF;
const KEEP_BAND: u64 = 0x4000_0000;
/// No mode of `^SYSCFG`: what `^SYSCFGEX="03"` leads to.
const LTE_ONLY: u8 = 3;
const ANY_LTE: u64 = 0x7FFF_FFFF_FFFF_FFFF;

/// The five values of `^SYSCFG`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SysCfg {
    /// 2 automatic, 13 GSM only, 14 WCDMA only.
    pub mode: u8,
    /// 0 automatic, 1 GSM first, 2 WCDMA first.
    pub order: u8,
    /// Band mask.
    pub band: u64,
    /// 0 roaming not allowed, 1 allowed.
    pub roam: u8,
    /// 0 CS, 1 PS, 2 both, 3 any.
    pub domain: u8,
}

impl SysCfg {
    /// Automatic, WCDMA first, any band, roaming allowed, both domains.
    pub const AUTOMATIC: Self = Self {
        mode: 2,
        order: 2,
        band: ANY_BAND,
        roam: 1,
        domain: 2,
    };

    /// GSM only on bands nobody uses here: how the stick of the story lost its network \[G\].
    pub const AFTER_FLASH: Self = Self {
        mode: 13,
        order: 1,
        band: 0x28_0000,
        roam: 0,
        domain: 2,
    };

    /// The setting after `AT^SYSCFG=`, or nothing if the modem refuses the values (error 50).
    pub(super) fn changed_by(self, arguments: &str) -> Option<Self> {
        let fields: Vec<&str> = arguments.split(',').map(str::trim).collect();
        let [mode, order, band, roam, domain] = fields.try_into().ok()?;
        let mut next = self;
        match mode.parse().ok()? {
            16 => {}
            mode @ (2 | 13 | 14) => next.mode = mode,
            _ => return None,
        }
        match order.parse().ok()? {
            3 => {}
            order @ 0..=2 => next.order = order,
            _ => return None,
        }
        if band.is_empty() || !band.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        match u64::from_str_radix(band, 16).ok()? {
            KEEP_BAND => {}
            band => next.band = band,
        }
        match roam.parse().ok()? {
            2 => {}
            roam @ 0..=1 => next.roam = roam,
            _ => return None,
        }
        match domain.parse().ok()? {
            4 => {}
            domain @ 0..=3 => next.domain = domain,
            _ => return None,
        }
        next.makes_sense().then_some(next)
    }

    fn makes_sense(self) -> bool {
        // A clashing pair is refused on some firmware of this class [L].
        if matches!((self.mode, self.order), (13, 2) | (14, 1)) {
            return false;
        }
        if self.band == ANY_BAND {
            return true;
        }
        let known = self.band & !(GSM_BITS | WCDMA_BITS) == 0;
        let gsm = self.band & GSM_BITS != 0;
        let wcdma = self.band & WCDMA_BITS != 0;
        // At least one band for every enabled mode [C].
        known
            && match self.mode {
                13 => gsm,
                14 => wcdma,
                _ => gsm && wcdma,
            }
    }

    /// The bands the radio really searches.
    fn searched(self) -> u64 {
        // 4G only: none of the networks here.
        if self.mode == LTE_ONLY {
            return 0;
        }
        let bands = if self.band == ANY_BAND {
            GSM_BITS | WCDMA_BITS
        } else {
            self.band
        };
        match self.mode {
            13 => bands & GSM_BITS,
            14 => bands & WCDMA_BITS,
            _ => bands,
        }
    }
}

impl std::fmt::Display for SysCfg {
    /// As in the answer to `AT^SYSCFG?`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{},{},{:X},{},{}",
            self.mode, self.order, self.band, self.roam, self.domain
        )
    }
}

/// The values of `^SYSCFGEX` on the HiSilicon model. Only what its own list names is taken, as a strict
/// firmware would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SysCfgEx {
    order: String,
    band: u64,
    roam: u8,
    domain: u8,
    lte: u64,
}

impl SysCfgEx {
    /// The answer to `AT^SYSCFGEX=?`, in the form that ModemManager's tests show.
    pub(super) const LIST: &'static str = "^SYSCFGEX: (\"00\",\"030201\",\"0302\",\"03\",\"02\",\"01\",\"99\"),\
        ((2000004e80380,\"GSM850/GSM900/GSM1800/GSM1900/WCDMA850/WCDMA900/WCDMA1900/WCDMA2100\"),\
        (280000,\"GSM850/GSM1900\"),(3fffffff,\"All Bands\")),(0-2),(0-4),\
        ((800c5,\"LTE2100/LTE1800/LTE2600/LTE900/LTE800\"),(7fffffffffffffff,\"All bands\"))";
    const ORDERS: &'static [&'static str] = &["00", "030201", "0302", "03", "02", "01"];
    const BANDS: &'static [u64] = &[0x0002_0000_04E8_0380, 0x28_0000, ANY_BAND];
    const LTE: &'static [u64] = &[0x8_00C5, ANY_LTE];

    /// The radio setting in the form of `^SYSCFG`.
    pub(super) fn of(setting: SysCfg) -> Self {
        let order = match setting.mode {
            13 => "01",
            14 => "02",
            _ => "00",
        };
        Self {
            order: order.to_owned(),
            band: setting.band,
            roam: setting.roam,
            domain: setting.domain,
            lte: ANY_LTE,
        }
    }

    /// The setting that the radio follows.
    pub(super) fn radio(&self) -> SysCfg {
        let mode = match self.order.as_str() {
            "01" => 13,
            "02" => 14,
            "03" => LTE_ONLY,
            _ => 2,
        };
        SysCfg {
            mode,
            order: 0,
            band: self.band,
            roam: self.roam,
            domain: self.domain,
        }
    }

    /// The setting after `AT^SYSCFGEX=`, or nothing if the modem refuses the values (error 50).
    pub(super) fn changed_by(&self, arguments: &str) -> Option<Self> {
        let fields: Vec<&str> = arguments.split(',').map(str::trim).collect();
        let [order, band, roam, domain, lte, "", ""] = fields.as_slice() else {
            return None;
        };
        let mut next = self.clone();
        match order.strip_prefix('"')?.strip_suffix('"')? {
            "99" => {}
            order if Self::ORDERS.contains(&order) => order.clone_into(&mut next.order),
            _ => return None,
        }
        let hex = |text| u64::from_str_radix(text, 16).ok();
        match hex(band)? {
            KEEP_BAND => {}
            band if Self::BANDS.contains(&band) => next.band = band,
            _ => return None,
        }
        match roam.parse().ok()? {
            2 => {}
            roam @ 0..=1 => next.roam = roam,
            _ => return None,
        }
        match domain.parse().ok()? {
            4 => {}
            // With 4G among the kinds, neither calls only nor "any" (the vendor's manual, 13.2.3).
            0 | 3 if matches!(next.order.as_str(), "00" | "030201" | "0302" | "03") => return None,
            domain @ 0..=3 => next.domain = domain,
            _ => return None,
        }
        match hex(lte)? {
            KEEP_BAND => {}
            lte if Self::LTE.contains(&lte) => next.lte = lte,
            _ => return None,
        }
        Some(next)
    }
}

impl std::fmt::Display for SysCfgEx {
    /// As in the answer to `AT^SYSCFGEX?`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            order,
            band,
            roam,
            domain,
            lte,
        } = self;
        write!(f, "\"{order}\",{band:X},{roam},{domain},{lte:X}")
    }
}

/// The networks around the modem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// The bands on air here, as a `^SYSCFG` mask. Only WCDMA 2100 if not said: a place where the
    /// 2G network is gone.
    pub bands: u64,
    /// The operator's name.
    pub name: String,
    /// The operator's number, five or six digits.
    pub code: String,
    /// The operator is not the one of the SIM.
    pub roaming: bool,
    /// Signal as in `+CSQ`, 0 to 31.
    pub signal: u8,
}

impl Default for Network {
    fn default() -> Self {
        Self {
            bands: 0x40_0000,
            name: "Test 3G".into(),
            code: "00101".into(),
            roaming: false,
            signal: 17,
        }
    }
}

/// Where the modem stands with the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Registration {
    /// Radio off or told not to register.
    Off,
    Searching,
    /// The search is over and found nothing it may use.
    NotFound,
    /// The network is there but refuses: operator lock.
    Denied,
    Home,
    Roaming,
}

impl Registration {
    /// `<stat>` of `+CREG`.
    pub(super) fn stat(self) -> u8 {
        match self {
            Self::Off | Self::NotFound => 0,
            Self::Home => 1,
            Self::Searching => 2,
            Self::Denied => 3,
            Self::Roaming => 5,
        }
    }

    pub(super) fn on_network(self) -> bool {
        matches!(self, Self::Home | Self::Roaming)
    }
}

/// The radio of a running modem.
#[derive(Debug)]
pub(super) struct Radio {
    pub(super) syscfg: SysCfg,
    pub(super) network: Network,
    /// `+CFUN`.
    pub(super) function: u8,
    /// `+COPS=2` was sent.
    pub(super) detached: bool,
    /// The card is there and needs no PIN.
    pub(super) card_ready: bool,
    pub(super) locked: bool,
    search: Duration,
    settled_at: Instant,
}

impl Radio {
    pub(super) fn new(syscfg: SysCfg, network: Network, search: Duration, now: Instant) -> Self {
        Self {
            syscfg,
            network,
            function: 1,
            detached: false,
            card_ready: false,
            locked: false,
            search,
            settled_at: now,
        }
    }

    /// Starts to look for a network.
    pub(super) fn search(&mut self, now: Instant) {
        self.settled_at = now + self.search;
    }

    /// Ends the search at once.
    pub(super) fn settle(&mut self, now: Instant) {
        self.settled_at = now;
    }

    /// When the search that is under way ends.
    pub(super) fn settles(&self, now: Instant) -> Option<Instant> {
        (self.settled_at > now).then_some(self.settled_at)
    }

    pub(super) fn registration(&self, now: Instant) -> Registration {
        if self.function != 1 || self.detached || !self.card_ready {
            return Registration::Off;
        }
        if now < self.settled_at {
            return Registration::Searching;
        }
        if self.syscfg.searched() & self.network.bands == 0 {
            return Registration::NotFound;
        }
        match (self.locked, self.network.roaming, self.syscfg.roam) {
            (true, _, _) => Registration::Denied,
            (_, false, _) => Registration::Home,
            (_, true, 1) => Registration::Roaming,
            (_, true, _) => Registration::NotFound,
        }
    }

    /// On WCDMA rather than GSM, once registered.
    pub(super) fn on_wcdma(&self) -> bool {
        self.syscfg.searched() & self.network.bands & WCDMA_BITS != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_refused_as_the_sheet_says() {
        let now = SysCfg::AUTOMATIC;
        for (arguments, becomes) in [
            ("2,2,3fffffff,0,2", Some("2,2,3FFFFFFF,0,2")),
            ("2,2,3FFFFFFF,0,2", Some("2,2,3FFFFFFF,0,2")),
            ("16,3,40000000,2,4", Some("2,2,3FFFFFFF,1,2")),
            ("13,1,00000080,1,2", Some("13,1,80,1,2")),
            ("13,0,3FFFFFFF,0,3", Some("13,0,3FFFFFFF,0,3")),
            ("14,2,2000000000000,1,1", Some("14,2,2000000000000,1,1")),
            ("2,0,400380,1,2", Some("2,0,400380,1,2")),
            ("13,2,80,1,2", None),
            ("14,1,400000,1,2", None),
            ("13,1,400000,1,2", None),
            ("14,2,380,1,2", None),
            ("2,2,280000,1,2", None),
            ("2,2,7FFFFFFF,1,2", None),
            ("2,2,40000380,1,2", None),
            ("2,2,0,1,2", None),
            ("3,2,3fffffff,1,2", None),
            ("2,4,3fffffff,1,2", None),
            ("2,2,3fffffff,3,2", None),
            ("2,2,3fffffff,1,5", None),
            ("2,2,0x3fffffff,1,2", None),
            ("2,2,+3fffffff,1,2", None),
            ("2,2,3fffffff,1", None),
            ("2,2,3fffffff,1,2,3", None),
            ("", None),
        ] {
            assert_eq!(
                now.changed_by(arguments).map(|next| next.to_string()),
                becomes.map(str::to_owned),
                "{arguments}"
            );
        }
    }

    #[test]
    fn a_setting_of_the_other_command_is_taken_only_as_it_is_listed() {
        let lost = SysCfgEx::of(SysCfg::AFTER_FLASH);
        assert_eq!(lost.to_string(), "\"01\",280000,0,2,7FFFFFFFFFFFFFFF");
        for (arguments, becomes) in [
            (
                "\"00\",3fffffff,0,2,7fffffffffffffff,,",
                Some("\"00\",3FFFFFFF,0,2,7FFFFFFFFFFFFFFF"),
            ),
            (
                "\"0302\",2000004e80380,1,1,800c5,,",
                Some("\"0302\",2000004E80380,1,1,800C5"),
            ),
            (
                "\"99\",40000000,2,4,40000000,,",
                Some("\"01\",280000,0,2,7FFFFFFFFFFFFFFF"),
            ),
            ("\"00\",3fffffff,0,2,7fffffffffffffff", None),
            ("00,3fffffff,0,2,7fffffffffffffff,,", None),
            ("\"0203\",3fffffff,0,2,7fffffffffffffff,,", None),
            ("\"00\",400000,0,2,7fffffffffffffff,,", None),
            ("\"00\",3fffffff,3,2,7fffffffffffffff,,", None),
            ("\"00\",3fffffff,0,3,7fffffffffffffff,,", None),
            ("\"00\",3fffffff,0,2,1,,", None),
            ("\"00\",3fffffff,0,2,,,", None),
            ("", None),
        ] {
            let next = lost.changed_by(arguments);
            assert_eq!(
                next.map(|next| next.to_string()).as_deref(),
                becomes,
                "{arguments}"
            );
        }
        assert_eq!(
            SysCfgEx::of(SysCfg::AUTOMATIC).radio().searched(),
            GSM_BITS | WCDMA_BITS
        );
        let only_4g = lost.changed_by("\"03\",3fffffff,0,2,800c5,,").unwrap();
        assert_eq!(only_4g.radio().searched(), 0);
    }

    #[test]
    fn a_modem_finds_the_network_only_with_matching_settings_and_after_a_search() {
        let start = Instant::now();
        let search = Duration::from_secs(8);
        let mut radio = Radio::new(SysCfg::AFTER_FLASH, Network::default(), search, start);
        radio.card_ready = true;
        assert_eq!(radio.registration(start), Registration::NotFound);
        radio.syscfg = radio.syscfg.changed_by("2,2,3fffffff,0,2").unwrap();
        radio.search(start);
        assert_eq!(radio.registration(start), Registration::Searching);
        assert_eq!(radio.settles(start), Some(start + search));
        assert_eq!(radio.registration(start + search), Registration::Home);
        assert!(radio.on_wcdma());

        radio.network.roaming = true;
        assert_eq!(radio.registration(start + search), Registration::NotFound);
        radio.syscfg.roam = 1;
        assert_eq!(radio.registration(start + search), Registration::Roaming);
        radio.locked = true;
        assert_eq!(radio.registration(start + search), Registration::Denied);
        radio.card_ready = false;
        assert_eq!(radio.registration(start + search), Registration::Off);
    }
}
