//! The journal of the simulated modem: what it was asked, what it did, and every rule a client broke.

use std::time::Instant;

use serde::{Serialize, Serializer};

use crate::Role;

/// More entries than any honest run makes; later ones are not kept.
const ENTRY_LIMIT: usize = 1 << 20;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TimedEvent {
    /// Milliseconds since the modem was made.
    pub ms: u64,
    /// The event itself.
    #[serde(flatten)]
    pub event: ModemEvent,
}

/// An event in the life of the simulated modem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum ModemEvent {
    /// An AT command line came.
    Command {
        /// Where.
        #[serde(serialize_with = "role_name")]
        port: Role,
        /// The line without its CR.
        text: String,
    },
    /// A frame with a right checksum came.
    Frame {
        /// Where.
        #[serde(serialize_with = "role_name")]
        port: Role,
        /// Its first byte.
        opcode: u8,
        /// Its first bytes, in hex.
        head: String,
        /// Its length without checksum and flags.
        length: usize,
    },
    /// Bytes came that are no frame, or a frame that is damaged.
    Noise {
        /// Where.
        #[serde(serialize_with = "role_name")]
        port: Role,
        /// The rule that was broken.
        text: String,
    },
    /// An object is completely written.
    Object {
        /// Its place in the report, from 0.
        number: usize,
        /// Its code.
        #[serde(serialize_with = "hex_code")]
        code: u32,
        /// Its length in bytes.
        length: usize,
    },
    /// Ports came or went.
    Ports {
        /// Those that are there now.
        #[serde(serialize_with = "role_names")]
        present: Vec<Role>,
    },
    /// The message that makes a stick leave its CD-ROM state was taken.
    Switched,
    /// Something happened on the USB that the modem is served on.
    Usb {
        /// The event.
        text: String,
    },
    /// A fault of the scenario struck.
    Fault {
        /// Which.
        effect: String,
    },
    /// A code came that the modem looked at, right or wrong.
    Attempt {
        /// The purpose of the code.
        of: AttemptFor,
        /// The attempts that were left before it.
        left: u8,
    },
    /// A client broke a rule.
    Violation {
        /// How.
        text: String,
    },
}

/// The purpose of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttemptFor {
    /// The operator lock.
    Unlock,
    /// The SIM card.
    Pin,
}

// serde hands over references.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature is serde's"
)]
fn role_name<S: Serializer>(role: &Role, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(role.name())
}

fn role_names<S: Serializer>(roles: &[Role], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(roles.iter().map(|role| role.name()))
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature is serde's"
)]
pub(super) fn hex_code<S: Serializer>(code: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{code:08X}"))
}

/// The record of one modem.
#[derive(Debug)]
pub(super) struct Journal {
    start: Instant,
    ms: u64,
    entries: Vec<TimedEvent>,
    violations: Vec<String>,
}

impl Journal {
    pub(super) fn new(start: Instant) -> Self {
        Self {
            start,
            ms: 0,
            entries: Vec::new(),
            violations: Vec::new(),
        }
    }

    pub(super) fn clock(&mut self, now: Instant) {
        let since = now.saturating_duration_since(self.start).as_millis();
        self.ms = u64::try_from(since).unwrap_or(u64::MAX);
    }

    pub(super) fn note(&mut self, event: ModemEvent) {
        if self.entries.len() < ENTRY_LIMIT {
            self.entries.push(TimedEvent { ms: self.ms, event });
        }
    }

    pub(super) fn frame(&mut self, port: Role, payload: &[u8]) {
        let head = payload.iter().take(16).map(|byte| format!("{byte:02X}"));
        self.note(ModemEvent::Frame {
            port,
            opcode: payload.first().copied().unwrap_or_default(),
            head: head.collect(),
            length: payload.len(),
        });
    }

    pub(super) fn violation(&mut self, text: impl Into<String>) {
        let text = text.into();
        if self.violations.len() < ENTRY_LIMIT {
            self.violations.push(text.clone());
        }
        self.note(ModemEvent::Violation { text });
    }

    /// A code came that is looked at, with so many attempts left.
    pub(super) fn attempt(&mut self, of: AttemptFor, left: u8) {
        self.note(ModemEvent::Attempt { of, left });
    }

    pub(super) fn entries(&self) -> &[TimedEvent] {
        &self.entries
    }

    pub(super) fn violations(&self) -> &[String] {
        &self.violations
    }
}
