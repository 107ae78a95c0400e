//! The modem's software while it runs: identity, SIM, settings, and the AT commands of the GSM
//! standards. The vendor's own commands are in `vendor_commands`.
//!
//! Answers: `docs/facts/at-and-usb.md` §1.4.

mod operator_lock;
mod sim_card;
mod vendor_commands;

use std::time::{Duration, Instant};

use super::at::{Ask, LineAnswer, ParsedCommand, ResultCode, commands};
use super::journal::Journal;
use super::network::{Network, Radio, Registration, SysCfg, SysCfgEx};
use super::scenario::{CardLock, Identity, Model, Scenario, Sim, Timing};

/// The state that outlives a restart.
#[derive(Clone, Debug)]
pub(super) struct PersistentState {
    pub(super) identity: Identity,
    pub(super) sim: Sim,
    pub(super) card_lock: CardLock,
    pub(super) syscfg: SysCfg,
    /// `^SYSCFGEX` of the HiSilicon model, as set last.
    pub(super) syscfgex: SysCfgEx,
    /// `^U2DIAG`, which acts when the modem starts.
    pub(super) composition: u16,
    /// The one that it left its maker with.
    pub(super) first_composition: u16,
    /// `^CVOICE`: calls with sound are on.
    pub(super) voice: bool,
}

impl PersistentState {
    pub(super) fn new(scenario: &Scenario) -> Self {
        Self {
            identity: scenario.identity.clone(),
            sim: scenario.sim.clone(),
            card_lock: scenario.card_lock.clone(),
            syscfg: scenario.syscfg,
            syscfgex: SysCfgEx::of(scenario.syscfg),
            composition: scenario.composition,
            first_composition: scenario.composition,
            voice: scenario.voice,
        }
    }
}

/// The running software.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a setting of its own on the stick"
)]
pub(super) struct Software {
    pub(super) model: Model,
    /// Its settings but for `^SYSCFG`, which the radio follows.
    pub(super) kept: PersistentState,
    pub(super) radio: Radio,
    pub(super) timing: Timing,
    /// `^CURC`: unsolicited lines on.
    pub(super) reports: bool,
    /// `^PORTSEL`: 0 PC UI, 1 modem port.
    pub(super) report_port: u8,
    /// `^BOOT=` ended the boot lines.
    pub(super) boot_answered: bool,
    pub(super) cmee: u8,
    creg: u8,
    cgreg: u8,
    cops_format: u8,
    charset: String,
    text_mode: bool,
    pub(super) pin_given: bool,
    /// `^CARDLOCK?` was answered since a code came last.
    pub(super) lock_read: bool,
}

impl Software {
    /// Power on.
    pub(super) fn start(
        kept: PersistentState,
        model: Model,
        network: Network,
        timing: Timing,
        now: Instant,
    ) -> Self {
        let search = Duration::from_millis(timing.search_ms);
        let mut radio = Radio::new(kept.syscfg, network, search, now);
        radio.locked = kept.card_lock.state != operator_lock::OPEN;
        let pin_given = kept.sim.entered;
        radio.card_ready = kept.sim.present && (kept.sim.pin.is_empty() || pin_given);
        Self {
            model,
            kept,
            radio,
            timing,
            reports: true,
            report_port: 0,
            boot_answered: false,
            cmee: 0,
            creg: 0,
            cgreg: 0,
            cops_format: 0,
            charset: "IRA".into(),
            text_mode: false,
            pin_given,
            lock_read: false,
        }
    }

    /// The state that a restart leaves.
    pub(super) fn kept(&self) -> PersistentState {
        let mut kept = self.kept.clone();
        kept.syscfg = self.radio.syscfg;
        // A card that starts again asks again.
        kept.sim.entered = false;
        kept
    }

    /// Carries out a command line. Nothing is said to a line that is not AT.
    pub(super) fn line(&mut self, line: &str, now: Instant, journal: &mut Journal) -> LineAnswer {
        let Some(commands) = commands(line) else {
            return LineAnswer::end(ResultCode::Silent);
        };
        let mut all = LineAnswer::ok();
        for command in commands {
            let answer = self.command(&command, now, journal);
            all.lines.extend(answer.lines);
            all.outcome = answer.outcome;
            all.delay += answer.delay;
            all.then = answer.then.or(all.then);
            all.echo = answer.echo.or(all.echo);
            if all.outcome != ResultCode::Ok {
                break;
            }
        }
        all.delay += Duration::from_millis(self.timing.at_ms);
        all
    }

    /// How the software says that it does not know a command: only the Qualcomm sticks use the
    /// vendor's own words.
    pub(super) fn unknown(&self) -> LineAnswer {
        LineAnswer::end(match self.model {
            Model::E1550 => ResultCode::NotSupported,
            Model::E3372 => ResultCode::Error,
        })
    }

    fn command(
        &mut self,
        command: &ParsedCommand<'_>,
        now: Instant,
        journal: &mut Journal,
    ) -> LineAnswer {
        if command.name.starts_with(['^', '$']) {
            return self.vendor_command(command, now, journal);
        }
        if matches!(command.name.as_str(), "+CPIN" | "+CLCK") {
            return self.sim_command(command, now, journal);
        }
        if command.name.starts_with('+') {
            return self.identity_command(command, now);
        }
        self.basic_command(command)
    }

    fn basic_command(&mut self, command: &ParsedCommand<'_>) -> LineAnswer {
        match (command.name.as_str(), command.ask) {
            ("E" | "E0", Ask::Run) => LineAnswer {
                echo: Some(false),
                ..LineAnswer::ok()
            },
            ("E1", Ask::Run) => LineAnswer {
                echo: Some(true),
                ..LineAnswer::ok()
            },
            ("Z" | "Z0" | "&F" | "&F0", Ask::Run) => {
                self.cmee = 0;
                self.creg = 0;
                self.cgreg = 0;
                self.cops_format = 0;
                LineAnswer {
                    echo: Some(true),
                    ..LineAnswer::ok()
                }
            }
            ("I" | "I0", Ask::Run) => self.about(),
            (
                "H" | "H0" | "V1" | "Q0" | "X" | "X0" | "X1" | "X2" | "X3" | "X4" | "&C" | "&C0"
                | "&C1" | "&D" | "&D0" | "&D1" | "&D2" | "O",
                Ask::Run,
            ) => LineAnswer::ok(),
            (name, Ask::Set(_)) if name.starts_with('S') => LineAnswer::ok(),
            (name, Ask::Read) if name.starts_with('S') => LineAnswer::line("000"),
            (name, Ask::Run) if name.starts_with('D') => LineAnswer::end(ResultCode::NoCarrier),
            _ => LineAnswer::end(ResultCode::Error),
        }
    }

    fn about(&self) -> LineAnswer {
        let identity = &self.kept.identity;
        // The two endings seen on E1550 sticks.
        let capabilities = if identity.firmware.starts_with("11.608") {
            "+CGSM,+FCLASS,+DS"
        } else {
            "+CGSM,+DS,+ES"
        };
        LineAnswer::line(format!(
            "Manufacturer: huawei\r\nModel: {}\r\nRevision: {}\r\nIMEI: {}\r\n+GCAP: {capabilities}",
            identity.model, identity.firmware, identity.imei
        ))
    }

    fn identity_command(&mut self, command: &ParsedCommand<'_>, now: Instant) -> LineAnswer {
        let identity = &self.kept.identity;
        match (command.name.as_str(), command.ask) {
            (
                "+CGMI" | "+GMI" | "+CGMM" | "+GMM" | "+CGMR" | "+GMR" | "+CGSN" | "+GSN" | "+CIMI"
                | "+GCAP" | "+CSQ",
                Ask::Test,
            ) => LineAnswer::ok(),
            ("+CGMI" | "+GMI", Ask::Run) => LineAnswer::line("huawei"),
            ("+CGMM" | "+GMM", Ask::Run) => LineAnswer::line(&identity.model),
            ("+CGMR" | "+GMR", Ask::Run) => LineAnswer::line(&identity.firmware),
            ("+CGSN" | "+GSN", Ask::Run) => LineAnswer::line(&identity.imei),
            ("+CIMI", Ask::Run) => self
                .sim_error()
                .unwrap_or_else(|| LineAnswer::line(&self.kept.sim.imsi)),
            // Seen on a stick of this family without a SIM.
            ("+GCAP", Ask::Run) if !self.kept.sim.present => LineAnswer::end(ResultCode::Error),
            ("+GCAP", Ask::Run) => LineAnswer::line("+GCAP: +CGSM,+DS,+ES"),
            _ => self.network_command(command, now),
        }
    }

    fn network_command(&mut self, command: &ParsedCommand<'_>, now: Instant) -> LineAnswer {
        let registration = self.radio.registration(now);
        match (command.name.as_str(), command.ask) {
            ("+CSQ", Ask::Run | Ask::Read) => {
                let signal = if registration.on_network() || registration == Registration::Denied {
                    self.radio.network.signal
                } else {
                    99
                };
                LineAnswer::line(format!("+CSQ: {signal},99"))
            }
            ("+CREG" | "+CGREG", Ask::Test) => LineAnswer::line(format!("{}: (0-2)", command.name)),
            ("+CREG", Ask::Set(mode)) => set_digit(&mut self.creg, mode, 2),
            ("+CGREG", Ask::Set(mode)) => set_digit(&mut self.cgreg, mode, 2),
            ("+CREG", Ask::Read) => {
                let served = self.radio.syscfg.domain != 1;
                LineAnswer::line(place("+CREG", self.creg, registration, served))
            }
            ("+CGREG", Ask::Read) => {
                let served = self.radio.syscfg.domain != 0;
                LineAnswer::line(place("+CGREG", self.cgreg, registration, served))
            }
            ("+CGATT", Ask::Read) => {
                let attached = registration.on_network() && self.radio.syscfg.domain != 0;
                LineAnswer::line(format!("+CGATT: {}", u8::from(attached)))
            }
            ("+CGATT", Ask::Set("0" | "1")) => LineAnswer::ok(),
            ("+COPS", _) => self.operator(command.ask, registration, now),
            ("+CFUN", _) => self.function(command.ask, now),
            _ => self.setting_command(command),
        }
    }

    fn operator(&mut self, ask: Ask<'_>, registration: Registration, now: Instant) -> LineAnswer {
        let network = &self.radio.network;
        match ask {
            Ask::Read if registration.on_network() => {
                let name = match self.cops_format {
                    2 => &network.code,
                    _ => &network.name,
                };
                let technology = if self.radio.on_wcdma() { 2 } else { 0 };
                LineAnswer::line(format!(
                    "+COPS: 0,{},\"{name}\",{technology}",
                    self.cops_format
                ))
            }
            Ask::Read => LineAnswer::line("+COPS: 0"),
            Ask::Test => {
                let status = if registration.on_network() { 2 } else { 1 };
                LineAnswer::line(format!(
                    "+COPS: ({status},\"{0}\",\"{0}\",\"{1}\",2),,(0,1,2,3,4),(0,1,2)",
                    network.name, network.code
                ))
                .after(Duration::from_millis(self.timing.scan_ms))
            }
            Ask::Set(arguments) => {
                match arguments.split(',').map(str::trim).collect::<Vec<_>>()[..] {
                    ["0" | "1" | "4", ..] => {
                        self.radio.detached = false;
                        self.radio.search(now);
                        LineAnswer::ok()
                    }
                    ["2", ..] => {
                        self.radio.detached = true;
                        LineAnswer::ok()
                    }
                    ["3", format] => set_digit(&mut self.cops_format, format, 2),
                    _ => LineAnswer::end(ResultCode::Cme(50)),
                }
            }
            Ask::Run => self.unknown(),
        }
    }

    fn function(&mut self, ask: Ask<'_>, now: Instant) -> LineAnswer {
        match ask {
            Ask::Read => LineAnswer::line(format!("+CFUN: {}", self.radio.function)),
            Ask::Test => LineAnswer::line("+CFUN: (0-1,4-7),(0-1)"),
            Ask::Set("1,1" | "6") => LineAnswer::ok().then(super::at::Then::Restart),
            Ask::Set("1" | "1,0") => {
                if self.radio.function != 1 {
                    self.radio.search(now);
                }
                self.radio.function = 1;
                LineAnswer::ok()
            }
            Ask::Set(level @ ("0" | "4" | "5" | "7")) => {
                set_digit(&mut self.radio.function, level, 7)
            }
            _ => LineAnswer::end(ResultCode::Cme(50)),
        }
    }

    fn setting_command(&mut self, command: &ParsedCommand<'_>) -> LineAnswer {
        match (command.name.as_str(), command.ask) {
            ("+CMEE", Ask::Read) => LineAnswer::line(format!("+CMEE: {}", self.cmee)),
            ("+CMEE", Ask::Test) => LineAnswer::line("+CMEE: (0-2)"),
            ("+CMEE", Ask::Set(level)) => set_digit(&mut self.cmee, level, 2),
            ("+CSCS", Ask::Test) => LineAnswer::line("+CSCS: (\"IRA\",\"GSM\",\"UCS2\")"),
            // Seen on an E1752: even this waits for the PIN.
            ("+CSCS", Ask::Read) => self
                .sim_error()
                .unwrap_or_else(|| LineAnswer::line(format!("+CSCS: \"{}\"", self.charset))),
            ("+CSCS", Ask::Set(charset)) => match charset.trim_matches('"') {
                charset @ ("IRA" | "GSM" | "UCS2") => {
                    charset.clone_into(&mut self.charset);
                    LineAnswer::ok()
                }
                _ => LineAnswer::end(ResultCode::Cme(50)),
            },
            ("+CMGF", Ask::Read) => {
                LineAnswer::line(format!("+CMGF: {}", u8::from(self.text_mode)))
            }
            ("+CMGF", Ask::Test) => LineAnswer::line("+CMGF: (0-1)"),
            ("+CMGF", Ask::Set(mode @ ("0" | "1"))) => {
                self.text_mode = mode == "1";
                LineAnswer::ok()
            }
            ("+CPAS", Ask::Run) => LineAnswer::line("+CPAS: 0"),
            ("+CSMS", Ask::Test) => LineAnswer::line("+CSMS: (0-1)"),
            ("+CSMS", Ask::Read) => LineAnswer::line("+CSMS: 0,1,1,1"),
            ("+CPMS", Ask::Test) => {
                LineAnswer::line("+CPMS: (\"ME\",\"SM\"),(\"ME\",\"SM\"),(\"ME\",\"SM\")")
            }
            ("+CPMS", Ask::Read) => LineAnswer::line("+CPMS: \"SM\",0,20,\"SM\",0,20,\"SM\",0,20"),
            ("+CPMS", Ask::Set(_)) => LineAnswer::line("+CPMS: 0,20,0,20,0,20"),
            ("+CPBS", Ask::Test) => LineAnswer::line("+CPBS: (\"SM\",\"ME\")"),
            ("+CPBS" | "+CNMI" | "+CSMS" | "+CGDCONT", Ask::Set(_)) | ("+CNUM", Ask::Run) => {
                LineAnswer::ok()
            }
            ("+CNMI", Ask::Test) => LineAnswer::line("+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)"),
            ("+CNMI", Ask::Read) => LineAnswer::line("+CNMI: 1,0,0,0,0"),
            ("+CGDCONT", Ask::Test) => LineAnswer::line("+CGDCONT: (1-16),\"IP\",,,(0-2),(0-4)"),
            ("+CGDCONT", Ask::Read) => {
                LineAnswer::line("+CGDCONT: 1,\"IP\",\"internet\",\"0.0.0.0\",0,0")
            }
            _ => self.unknown(),
        }
    }
}

fn set_digit(setting: &mut u8, text: &str, highest: u8) -> LineAnswer {
    match text.trim().parse() {
        Ok(value) if value <= highest => {
            *setting = value;
            LineAnswer::ok()
        }
        _ => LineAnswer::end(ResultCode::Cme(50)),
    }
}

/// `+CREG` and `+CGREG`: hex without quotes, as this family gives it.
fn place(name: &str, mode: u8, registration: Registration, served: bool) -> String {
    let stat = if served { registration.stat() } else { 0 };
    match (mode, stat) {
        (2, 1 | 5) => format!("{name}: 2,{stat},8BE3,2BAF"),
        (2, _) => format!("{name}: 2,{stat},00,0"),
        _ => format!("{name}: {mode},{stat}"),
    }
}
