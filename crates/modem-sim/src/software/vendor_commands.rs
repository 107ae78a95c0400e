//! The vendor's own AT commands while the modem's software runs: `^…` and `$QCDMG`.
//!
//! Answers: `docs/facts/at-and-usb.md` §1.2 and §1.4; HiSilicon: `docs/facts/dload-and-firmware-files.md` §3.2.

use std::time::{Duration, Instant};

use super::Software;
use super::sim_card::SimState;
use crate::at::{Ask, LineAnswer, ParsedCommand, ResultCode, Then};
use crate::journal::Journal;
use crate::network::{Registration, SysCfgEx};
use crate::scenario::Model;

/// Bands as firmware of this age lists them (`docs/facts/at-and-usb.md` §1.2, EM770) \[L\].
const SYSCFG_TEST: &str = "^SYSCFG:(2,13,14,16),(0-3),((80000,\"GSM850\"),(200000,\"GSM1900\"),\
    (400380,\"GSM900/GSM1800/WCDMA2100\"),(4a80000,\"GSM850/GSM1900/WCDMA850/WCDMA1900\"),\
    (3fffffff,\"All Bands\")),(0-2),(0-4)";

impl Software {
    pub(super) fn vendor_command(
        &mut self,
        command: &ParsedCommand<'_>,
        now: Instant,
        journal: &mut Journal,
    ) -> LineAnswer {
        match (command.name.as_str(), command.ask) {
            ("^HWVER", Ask::Run | Ask::Read) => {
                LineAnswer::line(format!("^HWVER:\"{}\"", self.kept.identity.hardware))
            }
            ("^CURC", Ask::Read) => LineAnswer::line(format!("^CURC: {}", u8::from(self.reports))),
            ("^CURC", Ask::Test) => LineAnswer::line("^CURC: (0-2)"),
            ("^CURC", Ask::Set(mode)) => {
                self.reports = !mode.starts_with('0');
                LineAnswer::ok()
            }
            ("^PORTSEL", Ask::Read) => LineAnswer::line(format!("^PORTSEL: {}", self.report_port)),
            ("^PORTSEL", Ask::Set(port @ ("0" | "1"))) => {
                self.report_port = u8::from(port == "1");
                LineAnswer::ok()
            }
            ("^PORTSEL", Ask::Set(_)) => LineAnswer::end(ResultCode::Cme(50)),
            ("^BOOT", Ask::Set(_)) => {
                self.boot_answered = true;
                LineAnswer::ok()
            }
            ("^SYSINFO", Ask::Run) => LineAnswer::line(self.system_information(now)),
            ("^CPIN", Ask::Read) => self.pin_counters(),
            ("^CARDMODE", Ask::Run) => self
                .sim_error()
                .unwrap_or_else(|| LineAnswer::line("^CARDMODE: 2")),
            ("^ICCID", Ask::Read | Ask::Run) => self
                .sim_error()
                .unwrap_or_else(|| LineAnswer::line(format!("^ICCID: {}", self.kept.sim.iccid))),
            ("^CVOICE", _) => self.calls_with_sound(command.ask),
            ("^RESET", Ask::Run) => LineAnswer::ok().then(Then::Restart),
            ("^CARDLOCK", _) => self.card_lock(command.ask, now, journal),
            ("^U2DIAG", _) => self.composition(command.ask, journal),
            ("^DATALOCK", Ask::Set(_)) if self.model == Model::E3372 => LineAnswer::ok(),
            _ => match self.model {
                Model::E1550 => self.qualcomm_command(command, now),
                Model::E3372 => self.hisilicon_command(command, now),
            },
        }
    }

    fn qualcomm_command(&mut self, command: &ParsedCommand<'_>, now: Instant) -> LineAnswer {
        match (command.name.as_str(), command.ask) {
            ("^GETPORTMODE", Ask::Run) => {
                LineAnswer::line("^GETPORTMODE:TYPE:WCDMA:Qualcomm,MDM:0,DIAG:1,PCUI:2")
            }
            ("^SYSCFG", Ask::Read) => LineAnswer::line(format!("^SYSCFG:{}", self.radio.syscfg)),
            ("^SYSCFG", Ask::Test) => LineAnswer::line(SYSCFG_TEST),
            ("^SYSCFG", Ask::Set(arguments)) if arguments.matches(',').count() > 4 => {
                LineAnswer::end(ResultCode::TooManyParameters)
            }
            ("^SYSCFG", Ask::Set(arguments)) => match self.radio.syscfg.changed_by(arguments) {
                Some(next) => {
                    let took = Duration::from_millis(self.timing.syscfg_ms);
                    self.radio.syscfg = next;
                    self.radio.search(now + took);
                    LineAnswer::ok().after(took)
                }
                None => LineAnswer::end(ResultCode::Cme(50)),
            },
            ("$QCDMG", Ask::Run) => LineAnswer::ok().then(Then::ArmDiag),
            // Only seen right after $QCDMG, where it has no answer of its own; the port catches it
            // there before it gets here.
            ("^DISLOG", Ask::Set(_)) => LineAnswer::end(ResultCode::Error),
            _ => self.unknown(),
        }
    }

    fn hisilicon_command(&mut self, command: &ParsedCommand<'_>, now: Instant) -> LineAnswer {
        let identity = &self.kept.identity;
        match (command.name.as_str(), command.ask) {
            ("^GETPORTMODE", Ask::Run) => {
                LineAnswer::line("^GETPORTMODE:TYPE:WCDMA:huawei,MDM:0,DIAG:1,PCUI:2")
            }
            ("^DLOADVER", Ask::Read) => LineAnswer::line(&identity.download_version),
            ("^DLOADINFO", Ask::Read) => LineAnswer::line(format!("swver:{}", identity.firmware))
                .and(format!("isover:{}", identity.dashboard))
                .and("webuiver:")
                .and(format!("product name:{}", identity.model))
                .and("dload type:0"),
            ("^AUTHORITYVER", Ask::Read) => LineAnswer::line("2"),
            ("^AUTHORITYID", Ask::Read) => LineAnswer::line(format!("{},0", identity.imei)),
            ("^NVBACKUP" | "^NVRESTORE" | "^NVRSTSTTS", Ask::Run) => LineAnswer::line("0"),
            ("^GODLOAD", Ask::Run) => LineAnswer::ok().then(Then::Download),
            ("^SIGNVER", Ask::Read | Ask::Test) | ("^SFM", Ask::Set("1")) => LineAnswer::ok(),
            ("^VERSION", Ask::Read) => {
                LineAnswer::line(format!("^VERSION:EXTS:{}", identity.firmware))
                    .and(format!("^VERSION:INTS:{}", identity.firmware))
                    .and(format!("^VERSION:EXTD:{}", identity.dashboard))
                    .and(format!("^VERSION:EXTH:{} Ver.A", identity.hardware))
                    .and(format!("^VERSION:EXTU:{}", identity.model))
            }
            ("^FHVER", Ask::Run) => LineAnswer::line(format!(
                "^FHVER:\"{} {},{} Ver.A\"",
                identity.model, identity.firmware, identity.hardware
            )),
            ("^HCSQ", Ask::Read) => {
                LineAnswer::line(if self.radio.registration(now).on_network() {
                    "^HCSQ:\"WCDMA\",30,30,58"
                } else {
                    "^HCSQ:\"NOSERVICE\""
                })
            }
            ("^SYSCFGEX", Ask::Read) => {
                LineAnswer::line(format!("^SYSCFGEX:{}", self.kept.syscfgex))
            }
            ("^SYSCFGEX", Ask::Test) => LineAnswer::line(SysCfgEx::LIST),
            ("^SYSCFGEX", Ask::Set(arguments)) => match self.kept.syscfgex.changed_by(arguments) {
                Some(next) => {
                    let took = Duration::from_millis(self.timing.syscfg_ms);
                    self.radio.syscfg = next.radio();
                    self.kept.syscfgex = next;
                    self.radio.search(now + took);
                    LineAnswer::ok().after(took)
                }
                None => LineAnswer::end(ResultCode::Cme(50)),
            },
            _ => self.unknown(),
        }
    }

    fn system_information(&self, now: Instant) -> String {
        let registration = self.radio.registration(now);
        let status = match registration {
            Registration::Home | Registration::Roaming => 2,
            Registration::Denied => 1,
            _ => 0,
        };
        let domain = match (registration, self.radio.syscfg.domain) {
            (Registration::Searching, _) => 4,
            (registration, _) if !registration.on_network() => 0,
            (_, 0) => 1,
            (_, 1) => 2,
            _ => 3,
        };
        let roaming = u8::from(registration == Registration::Roaming);
        let (mode, submode) = match (status, self.radio.on_wcdma()) {
            (0, _) => (0, 0),
            (_, true) => (5, 4),
            (_, false) => (3, 2),
        };
        let sim = match self.sim_state() {
            SimState::Ready => "1",
            SimState::Absent => "255",
            SimState::Pin | SimState::Puk => "0",
        };
        let lock = if registration == Registration::Denied {
            "1"
        } else {
            ""
        };
        format!("^SYSINFO:{status},{domain},{roaming},{mode},{sim},{lock},{submode}")
    }

    /// The value is stored, and acts when the modem starts the next time (`docs/facts/qualcomm-packages.md`
    /// §8). A client may set only values that are known to leave the ports, and only where that is known;
    /// `=?` is answered with an error (`docs/facts/at-and-usb.md` §1.4).
    fn composition(&mut self, ask: Ask<'_>, journal: &mut Journal) -> LineAnswer {
        match ask {
            Ask::Read => LineAnswer::line(format!("^U2DIAG: {}", self.kept.composition)),
            Ask::Set(value) => {
                let known = [0, 255, 256, self.kept.first_composition];
                match value.parse() {
                    Ok(value) if self.model == Model::E1550 && known.contains(&value) => {
                        self.kept.composition = value;
                        LineAnswer::ok()
                    }
                    _ => {
                        journal.violation(format!(
                            "the USB composition was to be changed with AT^U2DIAG={value}"
                        ));
                        LineAnswer::end(ResultCode::Cme(50))
                    }
                }
            }
            _ => LineAnswer::end(ResultCode::Error),
        }
    }

    /// 0 is on; `=?` lists nothing else (`docs/facts/qualcomm-packages.md` §6).
    fn calls_with_sound(&mut self, ask: Ask<'_>) -> LineAnswer {
        match ask {
            Ask::Read => {
                LineAnswer::line(format!("^CVOICE:{},8000,16,20", u8::from(!self.kept.voice)))
            }
            Ask::Test => LineAnswer::line("^CVOICE:(0)"),
            Ask::Set("0") => {
                self.kept.voice = true;
                LineAnswer::ok()
            }
            Ask::Set(_) => LineAnswer::end(ResultCode::Cme(50)),
            Ask::Run => self.unknown(),
        }
    }
}
