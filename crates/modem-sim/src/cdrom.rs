//! The CD-ROM state: no port, only a disk, and one command that makes the modem start as a modem.
//!
//! It is judged strictly and on its own: the layout is that of the mass-storage bulk-only transport, the command the
//! one of `docs/facts/at-and-usb.md` §4.

use std::time::Instant;

use super::fault::{Effect, Occasion};
use super::journal::ModemEvent;
use super::looks::Shape;
use super::stick::Stick;

/// The command `11 06 20 …`, as long as a command block is.
const COMMAND: [u8; 16] = [
    0x11, 0x06, 0x20, 0x00, 0x00, 0x01, 0x01, 0x00, 0x01, 0, 0, 0, 0, 0, 0, 0,
];

/// A message to the disk that may make the modem start as a modem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwitchRequest {
    /// A command block wrapper to the bulk endpoint.
    Bulk([u8; 31]),
    /// A control request without data.
    Control {
        /// `bRequest`.
        request: u8,
        /// `wValue`.
        value: u16,
        /// `wIndex`.
        index: u16,
    },
}

/// The outcome of a [`SwitchRequest`] for its sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SwitchOutcome {
    /// Nothing: the modem switches, and answers nothing.
    Silent,
    /// The disk answers that it does not know the message.
    Answered,
    /// The stick is gone.
    Gone,
    /// No disk is there to take it; the text says why.
    Refused(String),
}

impl Stick {
    /// The product id, and class, subclass and protocol of each interface, as the USB shows them; `None` while it
    /// is away.
    pub fn usb(&self) -> Option<(u16, Vec<[u8; 3]>)> {
        let looks = self.looks()?;
        let interfaces = looks.interfaces.iter();
        let told = interfaces.map(|one| [one.class(), one.told.0, one.told.1]);
        Some((looks.pid, told.collect()))
    }

    /// A program sent a switch message to the disk.
    pub fn switch_message(&mut self, now: Instant, message: &SwitchRequest) -> SwitchOutcome {
        self.advance(now);
        match self.shape() {
            Shape::Storage => {}
            Shape::Absent => return SwitchOutcome::Gone,
            Shape::Normal | Shape::Download => {
                let text = "a switch message to a stick that is no CD-ROM";
                self.journal.violation(text);
                return SwitchOutcome::Refused(text.to_owned());
            }
        }
        if let Some(refusal) = refusal(message) {
            self.journal
                .violation(format!("a switch message with {refusal}"));
            return SwitchOutcome::Answered;
        }
        let mut stays_away = false;
        for effect in self.faults.strike(Occasion::Switch) {
            match effect {
                Effect::Refuse | Effect::Nak(_) => return SwitchOutcome::Answered,
                Effect::Unplug { .. } => {
                    self.unplug(now);
                    return SwitchOutcome::Gone;
                }
                Effect::NeverComesBack => stays_away = true,
                _ => {}
            }
        }
        self.journal.note(ModemEvent::Switched);
        if stays_away {
            self.leave_storage();
        } else {
            self.switch(now);
        }
        // The command's own reply is not waited for by the stick.
        SwitchOutcome::Silent
    }
}

/// Why the disk does not take a message.
fn refusal(message: &SwitchRequest) -> Option<String> {
    let SwitchRequest::Bulk(wrapper) = message else {
        return Some("a control request to a stick that takes a storage command".to_owned());
    };
    let (head, command) = wrapper.split_at(15);
    let [b'U', b'S', b'B', b'C', _, _, _, _, data @ .., unit, length] = head else {
        return Some("no signature of a command block wrapper".to_owned());
    };
    if data.iter().any(|byte| *byte != 0) {
        return Some("a command that promises data".to_owned());
    }
    if *unit != 0 {
        return Some(format!("unit {unit} of a disk that has one"));
    }
    // The vendor's command leaves its length at 0.
    if *length != 0 {
        return Some(format!("a command of {length} bytes"));
    }
    (command != COMMAND).then(|| format!("the command {command:02x?}"))
}
