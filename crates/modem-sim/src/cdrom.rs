//! The CD-ROM state: no port, only a disk, and one command that makes the modem start as a modem.
//!
//! It is judged strictly and on its own: the layout is that of the mass-storage bulk-only transport, the command the
//! one of `docs/facts/at-and-usb.md` §4.

use std::time::Instant;

use super::fault::{Effect, Occasion};
use super::journal::Event;
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
        self.journal.note(Event::Switched);
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
    let SwitchRequest::Bulk(bytes) = message else {
        return Some("a control request to a stick that takes a storage command".to_owned());
    };
    let word = |at: usize| {
        let field = bytes.get(at..at + 4).unwrap_or_default();
        field
            .iter()
            .rev()
            .fold(0u32, |word, byte| word << 8 | u32::from(*byte))
    };
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0xff);
    if bytes.get(..4) != Some(b"USBC") {
        return Some("no signature of a command block wrapper".to_owned());
    }
    if word(8) != 0 || byte(12) != 0 {
        return Some("a command that promises data".to_owned());
    }
    if byte(13) != 0 {
        return Some(format!("unit {} of a disk that has one", byte(13)));
    }
    // The vendor's command leaves its length at 0.
    if byte(14) != 0 {
        return Some(format!("a command of {} bytes", byte(14)));
    }
    if bytes.get(15..) != Some(COMMAND.as_slice()) {
        return Some(format!("the command {:02x?}", bytes.get(15..)));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The message that `usb_modeswitch` calls `HuaweiNewMode`.
    const NEW_MODE: SwitchRequest = SwitchRequest::Bulk([
        0x55, 0x53, 0x42, 0x43, 0x12, 0x34, 0x56, 0x78, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x11, 0x06, 0x20, 0x00, 0x00, 0x01, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00,
    ]);
    /// The one it calls `HuaweiMode`, for old sticks.
    const SET_FEATURE: SwitchRequest = SwitchRequest::Control {
        request: 0x03,
        value: 1,
        index: 0,
    };

    #[test]
    fn only_the_message_of_the_sheet_is_taken() {
        assert_eq!(refusal(&NEW_MODE), None);
        assert!(refusal(&SET_FEATURE).is_some());
        let SwitchRequest::Bulk(good) = NEW_MODE else {
            panic!()
        };
        for at in (0..good.len()).filter(|at| !(4..8).contains(at)) {
            for bit in 0..8 {
                let mut bytes = good;
                bytes[at] ^= 1 << bit;
                assert!(
                    refusal(&SwitchRequest::Bulk(bytes)).is_some(),
                    "bit {bit} of byte {at}"
                );
            }
        }
        // The tag is the sender's own choice.
        let mut tagged = good;
        tagged[5] = 0;
        assert_eq!(refusal(&SwitchRequest::Bulk(tagged)), None);
        // The older recipe, which later sticks do not take.
        let mut older = good;
        older[17..24].fill(0);
        assert!(refusal(&SwitchRequest::Bulk(older)).is_some());
    }
}
