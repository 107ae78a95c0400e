//! Words for a health report: the names of its lines, their values, and what looks wrong.

use super::Words;
use crate::job::{Fact, FactGroup, Finding, HealthReading};
use crate::modem::sim::PinTries;
use crate::modem::{Signal, Voice};

impl Words {
    /// When the report was made, in local time, and by which version of this program.
    pub fn report_made(&self, time: &str, version: &str) -> String {
        self.say_with("report-made", (("time", time), ("version", version)))
    }

    /// The title of a group of lines.
    pub fn fact_group(&self, group: FactGroup) -> &str {
        self.say(match group {
            FactGroup::Identity => "report-identity",
            FactGroup::Network => "report-network",
            FactGroup::Functions => "report-functions",
        })
    }

    /// The name of a line.
    pub fn fact_name(&self, fact: Fact) -> &str {
        self.say(match fact {
            Fact::Found => "fact-found",
            Fact::Model => "fact-model",
            Fact::Imei => "fact-imei",
            Fact::Serial => "fact-serial",
            Fact::Firmware => "fact-firmware",
            Fact::Compiled => "fact-compiled",
            Fact::Hardware => "fact-hardware",
            Fact::Chipset => "fact-chipset",
            Fact::Nand => "fact-nand",
            Fact::Lock => "fact-lock",
            Fact::Attempts => "fact-attempts",
            Fact::FirmwareLine => "fact-firmware-line",
            Fact::Sim => "fact-sim",
            Fact::PinAttempts => "fact-pin-attempts",
            Fact::Network => "fact-network",
            Fact::Operator => "fact-operator",
            Fact::Technology => "fact-technology",
            Fact::Signal => "fact-signal",
            Fact::Setting => "fact-setting",
            Fact::Bands => "fact-bands",
            Fact::Voice => "fact-voice",
            Fact::Cdrom => "fact-cdrom",
            Fact::CardReader => "fact-card-reader",
            Fact::Dashboard => "fact-dashboard",
        })
    }

    /// The value of a line, `None` where the modem did not tell it. Numbers that name the modem are masked
    /// unless they are asked for with `reveal`.
    pub fn fact_value(&self, fact: Fact, reading: &HealthReading, reveal: bool) -> Option<String> {
        let modem = &reading.modem;
        let identity = &modem.identity;
        let network = &modem.network;
        match fact {
            Fact::Found => identity.model.clone(),
            Fact::Model => {
                let parts = [identity.maker(), identity.model.clone()];
                let parts: Vec<String> = parts.into_iter().flatten().collect();
                (!parts.is_empty()).then(|| parts.join(" "))
            }
            Fact::Imei => identity.imei.as_ref().map(|imei| imei.shown(reveal)),
            Fact::Serial => reading.serial.as_ref().map(|serial| {
                if reveal {
                    serial.reveal().to_owned()
                } else {
                    serial.to_string()
                }
            }),
            Fact::Firmware => modem.version_as_told(),
            Fact::Compiled => identity.compiled.clone(),
            Fact::Hardware => identity.hardware.clone(),
            Fact::Chipset => identity.firmware.as_ref().and_then(|firmware| {
                Some(String::from(match firmware.generation() {
                    11 => "Qualcomm",
                    21 | 22 => "HiSilicon Balong",
                    _ => return None,
                }))
            }),
            // No AT command is known that tells it.
            Fact::Nand => None,
            Fact::Lock => modem.card_lock.as_ref().map(|lock| self.card_lock(lock)),
            Fact::Attempts => modem.card_lock.as_ref()?.tries.map(|left| left.to_string()),
            Fact::FirmwareLine => self.firmware_line(reading),
            Fact::Sim => modem.pin.map(|pin| self.pin(pin).to_owned()),
            Fact::PinAttempts => reading
                .pin_attempts
                .and_then(|left| self.pin_attempts(left)),
            Fact::Network => Some(self.verdict(network.verdict())),
            Fact::Operator => network.operator.as_ref()?.name.clone(),
            Fact::Technology => {
                let info = network.sysinfo.as_ref()?;
                Some(self.technology(info.technology).to_owned())
            }
            Fact::Signal => network.signal.map(|signal| self.signal(Some(signal))),
            Fact::Setting => {
                let setting = modem.syscfg?;
                Some(format!("{} ({setting})", self.syscfg(&setting)))
            }
            Fact::Bands => Some(self.bands(modem.syscfg?.bands())),
            Fact::Voice => Some(self.on_or_off(reading.voice? == Voice::On).to_owned()),
            Fact::Cdrom => Some(self.on_or_off(reading.composition?.cdrom()?).to_owned()),
            Fact::CardReader => Some(
                self.on_or_off(reading.composition?.card_reader()?)
                    .to_owned(),
            ),
            Fact::Dashboard => identity.dashboard.clone(),
        }
    }

    /// The strength of the signal, also where there is none.
    pub fn signal(&self, signal: Option<Signal>) -> String {
        let Some(signal) = signal else {
            return self.say("not-told").to_owned();
        };
        match signal.rssi_dbm {
            Some(dbm) => {
                let args = (("bars", signal.bars()), ("dbm", dbm));
                self.say_with("signal-strength", args)
            }
            None => self.say("signal-none").to_owned(),
        }
    }

    pub(super) fn on_or_off(&self, on: bool) -> &str {
        self.say(if on { "value-on" } else { "value-off" })
    }

    fn pin_attempts(&self, left: PinTries) -> Option<String> {
        let args = (("pin", left.pin?), ("puk", left.puk?));
        Some(self.say_with("value-pin-attempts", args))
    }

    /// The line of the firmware, as far as it is known; it proves nothing about its being whole.
    fn firmware_line(&self, reading: &HealthReading) -> Option<String> {
        let firmware = reading.modem.identity.firmware.as_ref()?;
        let lines = reading.modem.family.firmware_lines();
        if lines.is_empty() {
            return Some(self.say("value-line-unlisted").to_owned());
        }
        let args = ("line", firmware.line());
        Some(if lines.contains(&firmware.line()) {
            self.say_with("value-line-known", args)
        } else {
            self.say_with("value-line-unknown", args)
        })
    }

    /// The finding in one sentence without a full stop.
    pub fn finding(&self, finding: Finding) -> &str {
        self.say_of(&format!("finding-{}", finding.id()), finding.id())
    }

    /// The advice for a finding: one sentence or a few.
    pub fn finding_action(&self, finding: Finding) -> String {
        let attempts = |id, left: Option<u16>| {
            let unknown = || self.say("finding-attempts-unknown").to_owned();
            let left = left.map_or_else(unknown, |left| left.to_string());
            self.say_with(id, ("attempts", left))
        };
        let left = |left: Option<u8>| left.map(u16::from);
        let id = match finding {
            Finding::PinAsked { attempts: it } => {
                return attempts("finding-pin-asked-do", left(it));
            }
            Finding::PukAsked { attempts: it } => {
                return attempts("finding-puk-asked-do", left(it));
            }
            Finding::OperatorLock { attempts: left } => {
                return attempts("finding-operator-lock-do", left);
            }
            _ => format!("finding-{}-do", finding.id()),
        };
        self.say_of(&id, finding.id()).to_owned()
    }
}
