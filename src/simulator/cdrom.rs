//! The CD-ROM state: no port, only a disk, and one command that makes the modem start as a modem.
//!
//! Judged strictly and on its own: the layout is that of the mass-storage bulk-only transport, the command the
//! one of `facts/at-and-usb.md` §4.

use crate::bus::SwitchMessage;

/// The command `11 06 20 …`, as long as a command block is.
const COMMAND: [u8; 16] = [
    0x11, 0x06, 0x20, 0x00, 0x00, 0x01, 0x01, 0x00, 0x01, 0, 0, 0, 0, 0, 0, 0,
];

/// Why the disk does not take a message.
pub(super) fn refusal(message: &SwitchMessage) -> Option<String> {
    let SwitchMessage::Bulk(bytes) = message else {
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
    use crate::modem::switch::{NEW_MODE, SET_FEATURE};

    #[test]
    fn only_the_message_of_the_sheet_is_taken() {
        assert_eq!(refusal(&NEW_MODE), None);
        assert!(refusal(&SET_FEATURE).is_some());
        let SwitchMessage::Bulk(good) = NEW_MODE else {
            panic!()
        };
        for at in (0..good.len()).filter(|at| !(4..8).contains(at)) {
            for bit in 0..8 {
                let mut bytes = good;
                bytes[at] ^= 1 << bit;
                assert!(
                    refusal(&SwitchMessage::Bulk(bytes)).is_some(),
                    "bit {bit} of byte {at}"
                );
            }
        }
        // The tag is the sender's own choice.
        let mut tagged = good;
        tagged[5] = 0;
        assert_eq!(refusal(&SwitchMessage::Bulk(tagged)), None);
        // The older recipe, which later sticks do not take.
        let mut older = good;
        older[17..24].fill(0);
        assert!(refusal(&SwitchMessage::Bulk(older)).is_some());
    }
}
