//! The modem as a whole: its ports and what is due when. How it comes and goes is in `restart`, how it talks
//! on its ports in `talk`.

mod restart;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::at::LineEditor;
use super::fault::Faults;
use super::flash::Flash;
use super::frame::{Deframer, Opening};
use super::hisilicon::{self, HiSilicon};
use super::journal::{Journal, ModemEvent, TimedEvent};
use super::looks::{Looks, Shape, looks};
use super::oemsbl::{self, Oemsbl};
use super::report::{ModemState, Report};
use super::scenario::{Chatter, Model, PresentAs, Scenario, Timing};
use super::software::{PersistentState, Software};
use crate::Role;
use restart::{Fate, Target};

/// The beginning of a report that waits in a modem when its port appears, as one met on a real bus.
pub(super) const STRAY: &[u8] = b"^BOO";
/// Between two bursts of [`Chatter::Flood`].
const FLOOD_MS: u64 = 10;

/// An output of the modem.
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
    /// The contents of flash and settings while no firmware runs.
    pub(super) kept: PersistentState,
    pub(super) lines: BTreeMap<Role, PortState>,
    agenda: BTreeMap<(Instant, u64), Due>,
    serial: u64,
    pub(super) ready: Vec<Output>,
    fate: Fate,
    pub(super) resets: u64,
    dashboard_label: Option<String>,
    clock: Instant,
    /// Plugged in, and only its CD-ROM shows.
    storage: bool,
    /// The value of `^U2DIAG` that it was plugged in with. A later one is only stored.
    composition: u16,
    /// Its firmware hears nothing before then.
    hears_from: Instant,
}

/// The program that runs in the modem.
#[derive(Debug)]
pub(super) enum Life {
    Absent,
    Normal(Box<Software>),
    Oemsbl(Oemsbl),
    HiSilicon(HiSilicon),
}

/// One port.
#[derive(Debug)]
pub(super) struct PortState {
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

#[derive(Debug)]
enum Due {
    Bytes {
        role: Role,
        bytes: Vec<u8>,
    },
    Vanish(Target),
    Appear(Target),
    BootLine,
    Settled,
    /// The computer switches a modem that shows its CD-ROM.
    SystemSwitch,
}

impl Stick {
    /// A modem that is plugged in and whose ports are there at `now`.
    pub fn new(scenario: Scenario, now: Instant) -> Self {
        let mut stick = Self {
            timing: scenario.timing.unwrap_or_default(),
            journal: Journal::new(now),
            flash: Flash::new(scenario.present_as == PresentAs::HalfFlashed),
            faults: Faults(scenario.faults.clone()),
            life: Life::Absent,
            kept: PersistentState::new(&scenario),
            lines: BTreeMap::new(),
            agenda: BTreeMap::new(),
            serial: 0,
            ready: Vec::new(),
            fate: Fate::default(),
            resets: 0,
            dashboard_label: None,
            clock: now,
            hears_from: now,
            storage: scenario.present_as == PresentAs::Cdrom,
            composition: scenario.composition,
            scenario,
        };
        if stick.storage {
            stick.await_system_switch(now);
        } else {
            stick.appear(now, Target::Normal);
            // It had its network before anybody looked.
            if let Life::Normal(software) = &mut stick.life {
                software.radio.settle(now);
            }
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

    /// Whether the modem sends reports on this port that nobody asked for.
    pub(super) fn reports_unasked(&self, role: Role) -> bool {
        self.lines
            .get(&role)
            .is_some_and(|line| line.mode == Mode::At)
            && self.scenario.chatter != Chatter::Silent
    }

    /// The terminal echoed what waited in the modem. Nobody has opened the port for that.
    #[cfg(unix)]
    pub(super) fn receive_echo(&mut self, role: Role, bytes: &[u8]) {
        if let Some(line) = self.lines.get_mut(&role) {
            for byte in bytes {
                line.editor.push(*byte);
            }
        }
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

    /// The modem's present shape on the USB.
    pub fn shape(&self) -> Shape {
        match self.life {
            Life::Absent if self.storage => Shape::Storage,
            Life::Absent => Shape::Absent,
            Life::Normal(_) => Shape::Normal,
            Life::Oemsbl(_) | Life::HiSilicon(_) => Shape::Download,
        }
    }

    /// The modem's present descriptors; `None` while it is away.
    pub(super) fn looks(&self) -> Option<Looks> {
        looks(self.scenario.model, self.shape(), self.composition)
    }

    /// Bytes came on interface 0 of a modem in download mode, where nothing listens.
    pub fn receive_unheard(&mut self, now: Instant, count: usize) {
        self.advance(now);
        self.journal.note(ModemEvent::Noise {
            port: Role::Download,
            text: format!("{count} bytes on interface 0, where nothing listens"),
        });
    }

    /// The state of the modem and everything that happened to it.
    pub fn report(&self) -> Report {
        let (kept, registered) = match &self.life {
            Life::Normal(software) => (
                software.kept(),
                software.radio.registration(self.clock).on_network(),
            ),
            _ => (self.kept.clone(), false),
        };
        Report {
            state: match self.life {
                Life::Absent => ModemState::Absent,
                Life::Normal(_) => ModemState::Normal,
                Life::Oemsbl(_) | Life::HiSilicon(_) => ModemState::Download,
            },
            identity: kept.identity,
            dashboard_label: self.dashboard_label.clone(),
            syscfg: kept.syscfg.to_string(),
            composition: kept.composition,
            voice: kept.voice,
            card_lock: kept.card_lock,
            sim: kept.sim,
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
    pub fn log(&self) -> &[TimedEvent] {
        self.journal.entries()
    }

    /// The bytes of the object at this place of the report.
    pub fn object_bytes(&self, number: usize) -> Option<&[u8]> {
        Some(&self.flash.objects().get(number)?.bytes)
    }

    /// Whether the firmware is still starting and hears nothing.
    pub(super) fn is_deaf(&self, now: Instant) -> bool {
        now < self.hears_from
    }

    /// Lets the time pass.
    pub(super) fn advance(&mut self, now: Instant) {
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
                Due::SystemSwitch => self.switch(at),
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

    fn open_line(&mut self, now: Instant, role: Role, mode: Mode) {
        let deframer = match (mode, self.scenario.model) {
            (Mode::Loader, Model::E1550) => Deframer::new(Opening::Own, oemsbl::FRAME_LIMIT),
            (Mode::Loader, Model::E3372) => Deframer::new(Opening::Shared, hisilicon::LARGE_BUFFER),
            _ => Deframer::new(Opening::Optional, 2048),
        };
        self.lines.insert(
            role,
            PortState {
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
        self.journal.note(ModemEvent::Ports { present });
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
        let pause = match self.scenario.chatter {
            Chatter::Flood => FLOOD_MS,
            _ => self.timing.boot_line_ms.max(1),
        };
        let at = now + Duration::from_millis(pause);
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
