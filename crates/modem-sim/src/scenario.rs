//! Scenarios: which modem is simulated and what happens to it, as plain data, also in JSON.
//!
//! A scenario file gives only what differs: it is laid over the named scenario in `based_on`, or
//! over the usual stick of its `model`.

mod model;
mod timing;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::fault::Fault;
use super::network::{Network, SysCfg};
use crate::Role;

pub use model::{Model, UnknownModel};
pub use timing::Timing;

/// The largest scenario file that is read, in bytes. Reading one takes a small multiple of it in memory, and time
/// that grows with its length alone: JSON that is nested more than 128 deep is refused.
pub const MOST_SCENARIO_BYTES: u64 = 256 * 1024;

/// In which state the modem is plugged in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PresentAs {
    /// Its firmware runs.
    #[default]
    Normal,
    /// An earlier flash broke off: only the download port is there.
    HalfFlashed,
    /// The modem shows only its CD-ROM each time it starts: no port at all, until it is switched.
    Cdrom,
}

/// Which unsolicited lines the modem sends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chatter {
    /// None at all.
    Silent,
    /// `^RSSI` before answers, `^MODE` between answer and OK, `^BOOT` in between, until
    /// `AT^CURC=0` ends it.
    #[default]
    Polite,
    /// Reports come whatever `AT^CURC` says.
    Stubborn,
    /// As [`Self::Stubborn`], and three reports every 10 ms.
    Flood,
}

/// The identity that the modem reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// `AT+CGMM`.
    pub model: String,
    /// `AT+CGMR` and the DIAG version query.
    pub firmware: String,
    /// `AT+CGSN`, 15 digits.
    pub imei: String,
    /// `AT^HWVER`.
    pub hardware: String,
    /// The hardware field of the DIAG version query.
    pub diag_hardware: String,
    /// The text of the `45` answer in download mode.
    pub product: String,
    /// The text of the `0C` answer in download mode.
    pub banner: String,
    /// The dashboard's version, empty if none is known.
    pub dashboard: String,
    /// `AT^DLOADVER?` of a HiSilicon stick.
    pub download_version: String,
}

/// The SIM card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sim {
    /// A card is in the slot.
    pub present: bool,
    /// The PIN it asks for, empty if none.
    pub pin: String,
    /// The PIN of a card that does not ask for it: it asks for this one once the request is switched on.
    pub unasked_pin: String,
    /// The PIN was entered before, as by a dialler.
    pub entered: bool,
    /// PIN attempts left.
    pub pin_tries: u8,
    /// `AT+CIMI`.
    pub imsi: String,
    /// `AT^ICCID?`.
    pub iccid: String,
}

/// The operator lock, `AT^CARDLOCK?`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardLock {
    /// 1 locked, 2 not locked for this SIM, 3 locked for good.
    pub state: u8,
    /// Attempts left.
    pub tries: u8,
    /// The eight digits that remove it.
    pub code: String,
    /// Operator code, 0 if none.
    pub operator: u32,
}

/// Everything that shapes a simulated modem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Which door it has.
    pub model: Model,
    /// The state in which it is plugged in.
    pub present_as: PresentAs,
    /// The identity that the modem reports.
    pub identity: Identity,
    /// Its SIM card.
    pub sim: Sim,
    /// Its operator lock.
    pub card_lock: CardLock,
    /// Its `^SYSCFG` values at the start.
    pub syscfg: SysCfg,
    /// The devices on the USB besides its ports, as `^U2DIAG` has them.
    pub composition: u16,
    /// Calls with sound are on, as `^CVOICE` has it.
    pub voice: bool,
    /// The `^SYSCFG` values a firmware flash leaves behind; none if it keeps the old ones.
    pub syscfg_after_flash: Option<SysCfg>,
    /// The networks around it.
    pub network: Network,
    /// Its unsolicited lines.
    pub chatter: Chatter,
    /// Ports that hear and say nothing, although the modem runs.
    pub mute: Vec<Role>,
    /// HiSilicon only: START and `AT^DATAMODE` need `AT^SIGNVER` first.
    pub signature_required: bool,
    /// For a modem that shows its CD-ROM: after how many milliseconds the computer switches it by itself. None:
    /// never.
    pub system_switch_ms: Option<u64>,
    /// How long things take. None: lifelike in virtual time, quick on pseudo-terminals.
    pub timing: Option<Timing>,
    /// The faults that strike.
    pub faults: Vec<Fault>,
}

/// Why a scenario file is of no use.
#[derive(Debug, thiserror::Error)]
pub enum ScenarioError {
    /// The system does not give its bytes.
    #[error("the scenario file cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// There is no such file.
    #[error("there is no scenario and no file of this name")]
    Missing,
    /// It is larger than any scenario.
    #[error("the scenario file is larger than {MOST_SCENARIO_BYTES} bytes")]
    TooLarge,
    /// Not JSON, a field that does not exist, or a value of the wrong kind.
    #[error("the scenario file cannot be understood: {0}")]
    Json(#[from] serde_json::Error),
    /// `based_on` or `model` names something that does not exist.
    #[error("no scenario or model has the name {0:?}")]
    UnknownName(String),
}

/// A change that makes a named scenario of the usual E1550.
type Change = fn(&mut Scenario);

/// Each named scenario, by what sets it apart.
const NAMED: &[(&str, Change)] = &[
    ("normal", |_| {}),
    ("network-lost-after-flash", |it| {
        it.syscfg_after_flash = Some(SysCfg::AFTER_FLASH);
    }),
    ("network-lost", |it| it.syscfg = SysCfg::AFTER_FLASH),
    ("pin-locked", |it| it.sim.pin = "1234".into()),
    ("no-sim", |it| it.sim.present = false),
    ("locked", |it| it.card_lock.state = 1),
    ("half-flashed", |it| it.present_as = PresentAs::HalfFlashed),
    ("cdrom-only", |it| it.present_as = PresentAs::Cdrom),
    ("wrong-model", |it| it.identity = Identity::e173()),
    ("quiet", |it| it.chatter = Chatter::Silent),
    ("noisy", |it| it.chatter = Chatter::Stubborn),
    ("flood", |it| it.chatter = Chatter::Flood),
    ("slow", |it| {
        it.timing = Some(Timing {
            at_ms: 2200,
            ..Timing::LIFELIKE
        });
    }),
    ("mute-pcui", |it| it.mute = vec![Role::PcUi]),
    ("imei-lost", |it| it.identity.imei = "0".repeat(15)),
    ("roaming", |it| it.network.roaming = true),
    ("voice-off", |it| it.voice = false),
    ("signature-required", |it| {
        *it = Scenario::of(Model::E3372);
        it.signature_required = true;
    }),
];

impl Default for Scenario {
    fn default() -> Self {
        Self::of(Model::E1550)
    }
}

impl Scenario {
    /// The names [`named`](Self::named) knows.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMED.iter().map(|(name, _)| *name)
    }

    /// The usual stick of a model. The E1550 loses its network in a firmware flash: that is the
    /// story of `docs/facts/at-and-usb.md` §6 no. 1.
    pub fn of(model: Model) -> Self {
        Self {
            model,
            present_as: PresentAs::Normal,
            identity: Identity::of(model),
            sim: Sim {
                present: true,
                pin: String::new(),
                unasked_pin: "1234".into(),
                entered: false,
                pin_tries: 3,
                imsi: "001010123456789".into(),
                iccid: "89001012012341234120".into(),
            },
            card_lock: CardLock {
                state: 2,
                tries: 10,
                code: "24680135".into(),
                operator: 0,
            },
            syscfg: SysCfg::AUTOMATIC,
            composition: 255,
            voice: true,
            syscfg_after_flash: (model == Model::E1550).then_some(SysCfg::AFTER_FLASH),
            network: Network::default(),
            chatter: Chatter::Polite,
            mute: Vec::new(),
            signature_required: false,
            system_switch_ms: None,
            timing: None,
            faults: Vec::new(),
        }
    }

    /// The scenario of this name, of an E1550 except for `signature-required`.
    pub fn named(name: &str) -> Option<Self> {
        let (_, change) = NAMED.iter().find(|(known, _)| *known == name)?;
        let mut scenario = Self::default();
        change(&mut scenario);
        Some(scenario)
    }

    /// This scenario on another model, for `--model e3372 --scenario quiet`.
    #[must_use]
    pub fn on(mut self, model: Model) -> Self {
        if self.model != model {
            let usual = Self::of(model);
            self.model = model;
            self.identity = usual.identity;
            self.syscfg_after_flash = usual.syscfg_after_flash;
        }
        self
    }

    /// This scenario with one more fault.
    #[must_use]
    pub fn with(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// This scenario with these times.
    #[must_use]
    pub fn timed(mut self, timing: Timing) -> Self {
        self.timing = Some(timing);
        self
    }

    /// Reads a scenario file: its fields are laid over those of `based_on` (the name of a scenario)
    /// or of `model`.
    pub fn from_json(text: &str) -> Result<Self, ScenarioError> {
        let mut given: Value = serde_json::from_str(text)?;
        let based_on = given
            .as_object_mut()
            .and_then(|fields| fields.remove("based_on"));
        let mut scenario = match based_on {
            None => Self::default(),
            Some(Value::String(name)) => {
                Self::named(&name).ok_or(ScenarioError::UnknownName(name))?
            }
            Some(other) => return Err(ScenarioError::UnknownName(other.to_string())),
        };
        if let Some(Value::String(name)) = given.get("model") {
            let model = name
                .parse()
                .map_err(|_unknown: UnknownModel| ScenarioError::UnknownName(name.clone()))?;
            scenario = scenario.on(model);
        }
        let mut merged = serde_json::to_value(scenario)?;
        lay_over(&mut merged, given);
        Ok(serde_json::from_value(merged)?)
    }
}

fn lay_over(base: &mut Value, given: Value) {
    match (base, given) {
        (Value::Object(base), Value::Object(given)) => {
            for (name, value) in given {
                lay_over(base.entry(name).or_insert(Value::Null), value);
            }
        }
        (base, given) => *base = given,
    }
}

impl Identity {
    fn of(model: Model) -> Self {
        match model {
            Model::E1550 => Self {
                model: "E1550".into(),
                firmware: "11.609.18.00.00".into(),
                imei: "490154203237518".into(),
                // [L]: from the DIAG hardware text; no AT^HWVER of an E1550 is known.
                hardware: "CD6ATCPU".into(),
                diag_hardware: "E1550FCD6ATCPU Ver.A".into(),
                product: "HUAWEI E155".into(),
                banner: "M62xx-OEMSBL".into(),
                dashboard: "UTPS11.302.09.01.539".into(),
                download_version: String::new(),
            },
            Model::E3372 => Self {
                model: "E3372".into(),
                firmware: "22.200.09.00.00".into(),
                imei: "356938035643809".into(),
                hardware: "CL1E3372HM".into(),
                diag_hardware: String::new(),
                product: "HUAWEI BV7R11HS".into(),
                banner: "7200B--SKCBADZM".into(),
                dashboard: "UTPS23.015.02.00.03".into(),
                download_version: "2.0".into(),
            },
        }
    }

    fn e173() -> Self {
        Self {
            model: "E173".into(),
            firmware: "11.126.83.00.00".into(),
            imei: "358240051111110".into(),
            hardware: "CD6E173".into(),
            diag_hardware: "E173 Ver.A".into(),
            product: "HUAWEI E173".into(),
            ..Self::of(Model::E1550)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::{Effect, Trigger};

    #[test]
    fn every_name_is_a_scenario_and_survives_json() {
        for name in Scenario::names() {
            let scenario = Scenario::named(name).unwrap_or_else(|| panic!("{name}"));
            let text = serde_json::to_string(&scenario).unwrap();
            assert_eq!(Scenario::from_json(&text).unwrap(), scenario, "{name}");
        }
        assert_eq!(Scenario::named("no such"), None);
    }

    #[test]
    fn a_file_gives_only_what_differs() {
        let scenario = Scenario::from_json(
            r#"{"based_on": "pin-locked", "model": "e3372", "sim": {"pin_tries": 1},
                "timing": {"search_ms": 5},
                "faults": [{"effect": {"nak": 7}, "at": {"block": 2}}]}"#,
        )
        .unwrap();
        assert_eq!(scenario.model, Model::E3372);
        assert_eq!(scenario.identity.model, "E3372");
        assert_eq!(scenario.sim.pin, "1234");
        assert_eq!(scenario.sim.pin_tries, 1);
        assert_eq!(scenario.timing.unwrap().search_ms, 5);
        assert_eq!(scenario.timing.unwrap().start_ms, 47);
        assert_eq!(
            scenario.faults,
            [Fault::new(Effect::Nak(7), Trigger::Block(2))]
        );
    }

    #[test]
    fn mistakes_in_a_file_are_named() {
        for (text, word) in [
            ("{\"modle\": \"e1550\"}", "modle"),
            ("{\"model\": \"e220\"}", "e220"),
            ("{\"based_on\": \"nirvana\"}", "nirvana"),
            (
                "{\"faults\": [{\"effect\": \"explode\", \"at\": \"anything\"}]}",
                "explode",
            ),
            ("[", "EOF"),
        ] {
            let error = Scenario::from_json(text).unwrap_err().to_string();
            assert!(error.contains(word), "{error}");
        }
    }
}
