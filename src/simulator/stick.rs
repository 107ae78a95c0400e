//! The modem as a whole: power, ports that come and go, and what is due when. How it talks on its
//! ports is in `talk`.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::at::{LineEditor, Then};
use super::cdrom;
use super::fault::{Effect, Faults, Occasion};
use super::flash::Flash;
use super::frame::{Deframer, Opening};
use super::hisilicon::{self, HiSilicon};
use super::journal::{Entry, Event, Journal};
use super::oemsbl::{self, Oemsbl};
use super::report::{Report, State};
use super::scenario::{Chatter, Identity, Model, PresentAs, Scenario, Timing};
use super::software::{Kept, Software};
use crate::bus::{Role, SwitchError, SwitchMessage, SwitchReply};

/// What comes out of the modem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// Bytes on a port.
    Bytes {
        /// The port.
        role: Role,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// Ports came or went; [`Stick::roles`] tells which are there.
    PortsChanged,
}

/// A modem in software, without ports and without a clock: bytes and time go in, bytes and changes
/// of its ports come out.
///
/// After any call, take the output; then call again at [`next_due`](Self::next_due) at the latest.
#[derive(Debug)]
pub struct Stick {
    pub(super) scenario: Scenario,
    pub(super) timing: Timing,
    pub(super) journal: Journal,
    pub(super) flash: Flash,
    pub(super) faults: Faults,
    pub(super) life: Life,
    /// What the flash and the settings hold while no firmware runs.
    pub(super) kept: Kept,
    pub(super) lines: BTreeMap<Role, Line>,
    agenda: BTreeMap<(Instant, u64), Due>,
    serial: u64,
    pub(super) ready: Vec<Output>,
    fate: Fate,
    pub(super) resets: u64,
    dashboard_label: Option<String>,
    clock: Instant,
}

/// What a computer sees of the modem on its USB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Nothing.
    Absent,
    /// A CD-ROM and a card reader.
    Storage,
    /// A modem.
    Normal,
    /// A loader that waits for firmware.
    Download,
}

/// What runs.
#[derive(Debug)]
pub(super) enum Life {
    Absent,
    /// Only the disk.
    Cdrom,
    Normal(Box<Software>),
    Oemsbl(Oemsbl),
    HiSilicon(HiSilicon),
}

/// One port.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) mode: Mode,
    pub(super) echo: bool,
    pub(super) editor: LineEditor,
    /// Out while it is being read from.
    pub(super) deframer: Option<Deframer>,
    /// Somebody has it open.
    pub(super) awake: bool,
    /// When the last byte promised on this port goes out.
    pub(super) busy_until: Instant,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    At,
    /// After `AT$QCDMG`.
    Armed,
    Diag,
    Loader,
    Mute,
}

/// Where a restart leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Like any start: a stick that shows its CD-ROM does so first.
    Normal,
    /// Out of its CD-ROM state.
    Modem,
    Download,
}

#[derive(Debug)]
enum Due {
    Bytes { role: Role, bytes: Vec<u8> },
    Vanish(Target),
    Appear(Target),
    BootLine,
    Settled,
}

/// What faults do to the next restart.
#[derive(Debug, Default)]
struct Fate {
    never: bool,
    old_version: bool,
    other: Vec<Effect>,
}

impl Stick {
    /// A modem that is plugged in and whose ports are there at `now`.
    pub fn new(scenario: Scenario, now: Instant) -> Self {
        let mut stick = Self {
            timing: scenario.timing.unwrap_or_default(),
            journal: Journal::new(now),
            flash: Flash::new(scenario.present_as == PresentAs::HalfFlashed),
            faults: Faults::new(scenario.faults.clone()),
            life: Life::Absent,
            kept: Kept::new(&scenario),
            lines: BTreeMap::new(),
            agenda: BTreeMap::new(),
            serial: 0,
            ready: Vec::new(),
            fate: Fate::default(),
            resets: 0,
            dashboard_label: None,
            clock: now,
            scenario,
        };
        stick.appear(now, Target::Normal);
        // It had its network before anybody looked.
        if let Life::Normal(software) = &mut stick.life {
            software.radio.settle(now);
        }
        stick.ready.clear();
        stick
    }

    /// The ports that are there now.
    pub fn roles(&self) -> Vec<Role> {
        self.lines.keys().copied().collect()
    }

    /// Whether this port is there now.
    pub fn present(&self, role: Role) -> bool {
        self.lines.contains_key(&role)
    }

    /// A program opened the port. Unsolicited lines start.
    pub fn opened(&mut self, now: Instant, role: Role) {
        self.advance(now);
        self.wake(now, role);
    }

    /// The program closed the port.
    pub fn closed(&mut self, now: Instant, role: Role) {
        self.advance(now);
        if let Some(line) = self.lines.get_mut(&role) {
            line.awake = false;
        }
    }

    /// A program wrote `bytes` to the port, in one transfer. Bytes for a port that is not there are
    /// lost.
    pub fn receive(&mut self, now: Instant, role: Role, bytes: &[u8]) {
        self.advance(now);
        self.wake(now, role);
        self.hear(now, role, bytes);
        self.watch_search(now);
    }

    /// When something happens by itself next.
    pub fn next_due(&self) -> Option<Instant> {
        let ((at, _), _) = self.agenda.first_key_value()?;
        Some(*at)
    }

    /// Everything that came out up to `now`, oldest first.
    pub fn take_output(&mut self, now: Instant) -> Vec<Output> {
        self.advance(now);
        std::mem::take(&mut self.ready)
    }

    /// Pulls the modem out. What it was about to say or do is lost.
    pub fn unplug(&mut self, now: Instant) {
        self.advance(now);
        self.agenda.clear();
        self.fate = Fate::default();
        self.vanish();
    }

    /// The computer switches a modem that shows its CD-ROM, as the vendor's driver or usb-modeswitch does.
    /// Nothing happens to any other.
    pub fn switch_by_computer(&mut self, now: Instant) {
        self.advance(now);
        if matches!(self.life, Life::Cdrom) {
            self.switch_now(now);
        }
    }

    /// Which model it is.
    pub fn model(&self) -> Model {
        self.scenario.model
    }

    /// What a computer sees of it now.
    pub fn shape(&self) -> Shape {
        match self.life {
            Life::Absent => Shape::Absent,
            Life::Cdrom => Shape::Storage,
            Life::Normal(_) => Shape::Normal,
            Life::Oemsbl(_) | Life::HiSilicon(_) => Shape::Download,
        }
    }

    /// Bytes came on interface 0 of a modem in download mode, where nothing listens.
    pub fn receive_unheard(&mut self, now: Instant, count: usize) {
        self.advance(now);
        self.journal.note(Event::Noise {
            port: Role::Download,
            text: format!("{count} bytes on interface 0, where nothing listens"),
        });
    }

    /// Plugs the modem in. A half-written one comes back in download mode, one that shows its CD-ROM
    /// shows it again, all others come in normal mode. Nothing happens if it is there, or on its way
    /// back.
    pub fn plug_in(&mut self, now: Instant) {
        self.advance(now);
        let coming = self
            .agenda
            .values()
            .any(|due| matches!(due, Due::Appear(_)));
        if self.shape() == Shape::Absent && !coming {
            self.fate = Fate::default();
            let at = now + Timing::duration(self.timing.plug_in_ms);
            self.schedule(at, Due::Appear(Target::Normal));
        }
    }

    /// The product id and the class of interface 0 that the USB shows; `None` while it is away.
    pub fn usb(&self) -> Option<(u16, u8)> {
        match (&self.life, self.scenario.model) {
            (Life::Absent, _) => None,
            (Life::Cdrom, Model::E1550) => Some((0x1446, 0x08)),
            (Life::Cdrom, Model::E3372) => Some((0x14fe, 0x08)),
            (Life::Normal(_), Model::E1550) => Some((0x1001, 0xff)),
            (Life::Normal(_), Model::E3372) => Some((0x1506, 0xff)),
            (Life::Oemsbl(_), _) => Some((0x1003, 0xff)),
            (Life::HiSilicon(_), _) => Some((0x1442, 0x02)),
        }
    }

    /// A program sent a switch message to the disk.
    ///
    /// # Errors
    /// [`SwitchError`] when there is no disk to take it.
    pub fn switch(
        &mut self,
        now: Instant,
        message: &SwitchMessage,
    ) -> Result<SwitchReply, SwitchError> {
        self.advance(now);
        match self.life {
            Life::Absent => return Err(SwitchError::Gone),
            Life::Cdrom => {}
            _ => {
                let text = "a switch message to a stick that is no CD-ROM";
                self.journal.violation(text);
                return Err(SwitchError::Refused(text.to_owned()));
            }
        }
        if let Some(refusal) = cdrom::refusal(message) {
            self.journal
                .violation(format!("a switch message with {refusal}"));
            return Ok(SwitchReply::Answered);
        }
        let effects = self.faults.strike(Occasion::Switch);
        for effect in &effects {
            match effect {
                Effect::Refuse | Effect::Nak(_) => return Ok(SwitchReply::Answered),
                Effect::Unplug { replug_after_ms } => {
                    self.pull(now, *replug_after_ms);
                    return Err(SwitchError::Gone);
                }
                _ => {}
            }
        }
        self.doom(&effects);
        self.journal.note(Event::Switched);
        self.switch_now(now);
        // The command's own reply is not waited for by the stick.
        Ok(SwitchReply::Silent)
    }

    /// What the modem is now and everything that happened to it.
    pub fn report(&self) -> Report {
        let (identity, syscfg, registered) = match &self.life {
            Life::Normal(software) => (
                &software.identity,
                software.radio.syscfg,
                software.radio.registration(self.clock).on_network(),
            ),
            _ => (&self.kept.identity, self.kept.syscfg, false),
        };
        Report {
            state: match self.life {
                Life::Absent | Life::Cdrom => State::Absent,
                Life::Normal(_) => State::Normal,
                Life::Oemsbl(_) | Life::HiSilicon(_) => State::Download,
            },
            identity: identity.clone(),
            dashboard_label: self.dashboard_label.clone(),
            syscfg: syscfg.to_string(),
            registered,
            objects: self.flash.objects().to_vec(),
            resets: self.resets,
            violations: self.journal.violations().to_vec(),
            starts: self.flash.starts(),
            blocks: self.flash.blocks(),
            log: self.journal.entries().to_vec(),
        }
    }

    /// Everything that happened, oldest first.
    pub fn log(&self) -> &[Entry] {
        self.journal.entries()
    }

    /// The bytes of the object at this place of the report.
    pub fn object_bytes(&self, number: usize) -> Option<&[u8]> {
        Some(&self.flash.objects().get(number)?.bytes)
    }

    /// Lets the time pass.
    fn advance(&mut self, now: Instant) {
        while let Some(entry) = self.agenda.first_entry() {
            let (at, _) = *entry.key();
            if at > now {
                break;
            }
            let due = entry.remove();
            self.clock = self.clock.max(at);
            self.journal.clock(at);
            match due {
                Due::Bytes { role, bytes } => self.ready.push(Output::Bytes { role, bytes }),
                Due::Vanish(target) => self.restart_begins(at, target),
                Due::Appear(target) => self.appear(at, target),
                Due::BootLine => self.boot_line(at),
                Due::Settled => self.settled(at),
            }
        }
        self.clock = self.clock.max(now);
        self.journal.clock(now);
    }

    fn schedule(&mut self, at: Instant, due: Due) {
        self.serial += 1;
        self.agenda.insert((at, self.serial), due);
    }

    /// Sends bytes at a time that may lie ahead.
    pub(super) fn emit(&mut self, now: Instant, at: Instant, role: Role, bytes: Vec<u8>) {
        if at <= now {
            self.ready.push(Output::Bytes { role, bytes });
        } else {
            self.schedule(at, Due::Bytes { role, bytes });
        }
    }

    /// The modem starts again `delay` from now.
    pub(super) fn restart(&mut self, now: Instant, delay: Duration, then: Then) {
        let target = if then == Then::Download {
            Target::Download
        } else {
            Target::Normal
        };
        let at = now + delay + Timing::duration(self.timing.vanish_ms);
        self.schedule(at, Due::Vanish(target));
    }

    /// Remembers what a fault does to the restart that is to come.
    pub(super) fn doom(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::NeverComesBack => self.fate.never = true,
                Effect::OldVersion => self.fate.old_version = true,
                Effect::ComesBackAs { .. } => self.fate.other.push(effect.clone()),
                _ => {}
            }
        }
    }

    /// Somebody pulls the modem out, and perhaps plugs it in again.
    pub(super) fn pull(&mut self, now: Instant, replug_after_ms: Option<u64>) {
        self.agenda.clear();
        self.vanish();
        if let Some(ms) = replug_after_ms {
            self.schedule(now + Timing::duration(ms), Due::Appear(Target::Normal));
        }
    }

    fn restart_begins(&mut self, at: Instant, target: Target) {
        self.agenda.clear();
        self.vanish();
        if !self.fate.never {
            let away = match target {
                Target::Download => self.timing.to_download_ms,
                Target::Normal | Target::Modem => self.timing.to_normal_ms,
            };
            self.schedule(at + Timing::duration(away), Due::Appear(target));
        }
    }

    fn vanish(&mut self) {
        if let Life::Normal(software) = &self.life {
            self.kept = software.kept();
        }
        self.life = Life::Absent;
        self.ready.clear();
        self.lines.clear();
        self.ports_changed();
    }

    fn appear(&mut self, now: Instant, target: Target) {
        let fate = std::mem::take(&mut self.fate);
        for effect in &fate.other {
            become_other(&mut self.kept.identity, effect);
        }
        let shows_cdrom = self.scenario.present_as == PresentAs::Cdrom && target == Target::Normal;
        if target == Target::Download || !self.flash.can_start() {
            self.start_loader(now);
        } else if shows_cdrom {
            self.fate = fate;
            self.start_disk(now);
        } else {
            self.start_firmware(now, fate.old_version);
        }
        self.ports_changed();
    }

    /// Only the disk, until the computer switches it.
    fn start_disk(&mut self, now: Instant) {
        self.life = Life::Cdrom;
        if let Some(ms) = self.scenario.system_switch_ms {
            self.schedule(now + Timing::duration(ms), Due::Vanish(Target::Modem));
        }
    }

    /// The disk takes the message and starts as a modem.
    fn switch_now(&mut self, now: Instant) {
        let at = now + Timing::duration(self.timing.vanish_ms);
        self.schedule(at, Due::Vanish(Target::Modem));
    }

    fn start_firmware(&mut self, now: Instant, old_version: bool) {
        let written = self.flash.start();
        if written.firmware {
            if let Some(syscfg) = self.scenario.syscfg_after_flash {
                self.kept.syscfg = syscfg;
            }
            if let Some(version) = written.firmware_version.filter(|_| !old_version) {
                self.kept.identity.firmware = version;
            }
        }
        if let Some(version) = written.dashboard_version.filter(|_| !old_version) {
            self.kept.identity.dashboard = version;
        }
        self.dashboard_label = written.dashboard_label.or(self.dashboard_label.take());
        let mut software = Software::start(
            self.kept.clone(),
            self.scenario.model,
            self.scenario.network.clone(),
            self.timing,
            now,
        );
        software.radio.search(now);
        self.life = Life::Normal(Box::new(software));
        self.watch_search(now);
        self.open_line(now, Role::Modem, Mode::At);
        self.open_line(now, Role::PcUi, Mode::At);
        let diagnostics = match self.scenario.model {
            Model::E1550 => Mode::Diag,
            Model::E3372 => Mode::Mute,
        };
        self.open_line(now, Role::Diagnostics, diagnostics);
    }

    fn start_loader(&mut self, now: Instant) {
        self.flash.new_session();
        self.life = match self.scenario.model {
            Model::E1550 => Life::Oemsbl(Oemsbl::new()),
            Model::E3372 => Life::HiSilicon(HiSilicon::new(self.scenario.signature_required)),
        };
        self.open_line(now, Role::Download, Mode::Loader);
    }

    fn open_line(&mut self, now: Instant, role: Role, mode: Mode) {
        let deframer = match (mode, self.scenario.model) {
            (Mode::Loader, Model::E1550) => Deframer::new(Opening::Own, oemsbl::FRAME_LIMIT),
            (Mode::Loader, Model::E3372) => Deframer::new(Opening::Shared, hisilicon::LARGE_BUFFER),
            _ => Deframer::new(Opening::Optional, 2048),
        };
        self.lines.insert(
            role,
            Line {
                mode,
                echo: true,
                editor: LineEditor::default(),
                deframer: Some(deframer),
                awake: false,
                busy_until: now,
            },
        );
    }

    fn ports_changed(&mut self) {
        let present = self.roles();
        self.journal.note(Event::Ports { present });
        self.ready.push(Output::PortsChanged);
    }

    fn wake(&mut self, now: Instant, role: Role) {
        let Some(line) = self.lines.get_mut(&role) else {
            return;
        };
        let first = !std::mem::replace(&mut line.awake, true);
        let waiting = self.agenda.values().any(|due| matches!(due, Due::BootLine));
        if first && !waiting && self.scenario.chatter != Chatter::Silent {
            self.next_boot_line(now);
        }
    }

    pub(super) fn next_boot_line(&mut self, now: Instant) {
        let at = now + Timing::duration(self.timing.boot_line_ms.max(1));
        self.schedule(at, Due::BootLine);
    }

    /// Makes sure that the end of a search for a network is noticed.
    fn watch_search(&mut self, now: Instant) {
        let Life::Normal(software) = &self.life else {
            return;
        };
        if let Some(at) = software.radio.settles(now) {
            let known = self
                .agenda
                .iter()
                .any(|((due_at, _), due)| *due_at == at && matches!(due, Due::Settled));
            if !known {
                self.schedule(at, Due::Settled);
            }
        }
    }
}

fn become_other(identity: &mut Identity, effect: &Effect) {
    if let Effect::ComesBackAs {
        model,
        imei,
        product,
    } = effect
    {
        for (from, to) in [
            (model, &mut identity.model),
            (imei, &mut identity.imei),
            (product, &mut identity.product),
        ] {
            if let Some(from) = from {
                from.clone_into(to);
            }
        }
    }
}
