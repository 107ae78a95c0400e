//! The report of a simulated modem, read afterwards.

use serde::Serialize;

use super::flash::WrittenObject;
use super::journal::{AttemptFor, ModemEvent, TimedEvent};
use super::scenario::{CardLock, Identity, Sim};

/// In which state the modem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ModemState {
    /// Not there: unplugged, starting again, or only a CD-ROM.
    Absent,
    /// Its firmware runs.
    Normal,
    /// It waits in download mode.
    Download,
}

/// A modem's present state and its whole past.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// In which state the modem is.
    pub state: ModemState,
    /// The modem's present identity, with firmware version and dashboard.
    pub identity: Identity,
    /// The volume label of the dashboard written last, if one was.
    pub dashboard_label: Option<String>,
    /// `^SYSCFG` now, as in the modem's own answer.
    pub syscfg: String,
    /// `^U2DIAG` now, which acts when the modem starts the next time.
    pub composition: u16,
    /// Calls with sound are on.
    pub voice: bool,
    /// The operator lock now.
    pub card_lock: CardLock,
    /// The SIM card now.
    pub sim: Sim,
    /// The modem is on a network now.
    pub registered: bool,
    /// Everything written, in the order of the first START.
    pub objects: Vec<WrittenObject>,
    /// RESETs acknowledged in download mode.
    pub resets: u64,
    /// Every rule a client broke.
    pub violations: Vec<String>,
    /// STARTs accepted.
    pub(super) starts: u64,
    /// Blocks accepted.
    pub(super) blocks: u64,
    /// Everything that happened, oldest first.
    #[serde(skip)]
    pub log: Vec<TimedEvent>,
}

impl Report {
    /// Blocks of data that were accepted.
    pub fn writes(&self) -> u64 {
        self.blocks
    }

    /// STARTs that were accepted.
    pub fn starts(&self) -> u64 {
        self.starts
    }

    /// RESETs that were acknowledged in download mode.
    pub fn resets(&self) -> u64 {
        self.resets
    }

    /// Nothing was erased or written.
    pub fn untouched(&self) -> bool {
        self.starts == 0 && self.blocks == 0
    }

    /// The object of this code.
    pub fn object(&self, code: u32) -> Option<&WrittenObject> {
        self.objects.iter().find(|object| object.code == code)
    }

    /// How many codes came that the modem looked at, right or wrong.
    pub fn attempts(&self, wanted: AttemptFor) -> usize {
        let looked_at = |entry: &&TimedEvent| matches!(entry.event, ModemEvent::Attempt { of, .. } if of == wanted);
        self.log.iter().filter(looked_at).count()
    }

    /// The AT command lines received, on all ports.
    pub fn commands(&self) -> Vec<&str> {
        self.log
            .iter()
            .filter_map(|entry| match &entry.event {
                ModemEvent::Command { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    /// The first bytes of all good frames received, on all ports.
    pub fn opcodes(&self) -> Vec<u8> {
        self.log
            .iter()
            .filter_map(|entry| match entry.event {
                ModemEvent::Frame { opcode, .. } => Some(opcode),
                _ => None,
            })
            .collect()
    }
}
