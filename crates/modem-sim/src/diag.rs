//! DIAG as the running firmware of an E1550 speaks it. Read-only: everything that would write is
//! refused and recorded.
//!
//! Source: `docs/facts/e1550-download-mode.md` §1.2 and §3.5.

use super::at::Then;
use super::journal::Journal;
use super::scenario::Identity;

const BAD_COMMAND: u8 = 0x13;
const BAD_LENGTH: u8 = 0x15;

/// A DIAG answer and its effect.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct DiagAnswer {
    pub(super) payload: Vec<u8>,
    pub(super) then: Option<Then>,
}

impl From<Vec<u8>> for DiagAnswer {
    fn from(payload: Vec<u8>) -> Self {
        Self {
            payload,
            then: None,
        }
    }
}

/// Answers one request.
pub(super) fn answer(request: &[u8], identity: &Identity, journal: &mut Journal) -> DiagAnswer {
    match request {
        [0x00] => version().into(),
        [0x01] => vec![0x01, 0x0D, 0xD0, 0xAD, 0xDE].into(),
        [0x26, item_low, item_high, rest @ ..] if rest.len() == 130 => {
            read_nv(u16::from_le_bytes([*item_low, *item_high]), identity).into()
        }
        [0x29, 0x02, 0x00] => DiagAnswer {
            payload: request.to_vec(),
            then: Some(Then::Restart),
        },
        [0x3A] => DiagAnswer {
            payload: request.to_vec(),
            then: Some(Then::Download),
        },
        [0x4B, 0xC9, 0x03, 0xFF] => vendor_version(identity).into(),
        [0x4B, 0x13, 0x15, 0x00] => flash_device().into(),
        [0xFA, 0x13, 0x00, 0x00] => request.to_vec().into(),
        [0xFB] => vec![0xFB, 0x00].into(),
        [opcode, ..] => {
            if let Some(what) = forbidden(request) {
                journal.violation(format!("DIAG {opcode:02X} on a running modem: {what}"));
            }
            refuse(BAD_COMMAND, request).into()
        }
        [] => refuse(BAD_LENGTH, request).into(),
    }
}

/// DIAG's own way to refuse: the error, then the request.
pub(super) fn refuse(error: u8, request: &[u8]) -> Vec<u8> {
    let mut payload = vec![error];
    payload.extend_from_slice(request);
    payload
}

/// Requests that write, or guess at codes. None of them may ever be sent.
fn forbidden(request: &[u8]) -> Option<&'static str> {
    match request {
        [0x27, ..] => Some("writes NV"),
        [0x05..=0x07, _, ..] => Some("writes memory"),
        [0x02..=0x04, _, ..] => Some("reads memory"),
        [0x41, _, ..] => Some("tries a service code"),
        [0x42..=0x43, _, ..] => Some("writes firmware without download mode"),
        // EFS2: everything but hello, query, close, read, readlink, directory reads and stats.
        [
            0x4B,
            0x13,
            0 | 1 | 3 | 4 | 7 | 11..=13 | 15..=17 | 19..=21,
            0,
            ..,
        ] => None,
        [0x4B, 0x13, 2, 0, flags, ..] if flags & 0x43 == 0 => None,
        [0x4B, 0x13, ..] => Some("writes EFS"),
        _ => None,
    }
}

fn vendor_version(identity: &Identity) -> Vec<u8> {
    let mut payload = vec![0x4B, 0xC9, 0x03, 0xFF];
    payload.extend(field::<31>(&identity.firmware));
    payload.extend(field::<32>(&identity.diag_hardware));
    payload
}

fn version() -> Vec<u8> {
    let mut payload = vec![0x00];
    payload.extend_from_slice(b"Aug 27 201012:00:00Aug 27 201012:00:00");
    payload.extend(field::<8>("E1550"));
    // scm, CAI revision, mobile model 32 (NPRG6246), firmware revision, slot cycle.
    payload.extend([0x00, 0x00, 0x20, 0x00, 0x00, 0x00]);
    // MSM6246, big endian at offset 0x35.
    payload.extend([0x01, 0x20]);
    payload
}

/// One NV item. This stick holds three: the preferred mode, the preferred bands and its own number
/// (item 550, `docs/facts/e1550-download-mode.md` §3.5). What is in the first two is made up \[G\].
fn read_nv(item: u16, identity: &Identity) -> Vec<u8> {
    const INACTIVE: u8 = 5;
    let held = match item {
        10 => Some(vec![0x04]),
        441 => Some(vec![0x80, 0x03]),
        550 => Some(packed_imei(&identity.imei)),
        _ => None,
    };
    let status = if held.is_some() { 0 } else { INACTIVE };
    let mut data = held.unwrap_or_default();
    data.resize(128, 0);
    let mut payload = vec![0x26];
    payload.extend(item.to_le_bytes());
    payload.extend(data);
    payload.extend([status, 0x00]);
    payload
}

/// Length, then the digits two to a byte, low half first, with A in front.
fn packed_imei(imei: &str) -> Vec<u8> {
    let digits: Vec<u8> = std::iter::once(0x0A)
        .chain(imei.bytes().map(|digit| digit.wrapping_sub(b'0') & 0x0F))
        .collect();
    let mut packed = vec![8];
    packed.extend(digits.chunks(2).map(|pair| match pair {
        [low, high] => low | high << 4,
        [low, ..] => low | 0xF0,
        [] => 0xFF,
    }));
    packed
}

/// `4B 13 15 00`: 128 MiB of NAND, 2 KiB pages \[G\].
fn flash_device() -> Vec<u8> {
    let mut payload = vec![0x4B, 0x13, 0x15, 0x00];
    for word in [0u32, 1024, 64, 2048, 2112, 0xAD, 0xA1] {
        payload.extend(word.to_le_bytes());
    }
    payload.push(1);
    payload.extend(field::<15>("Hynix"));
    payload
}

/// `text` in a NUL padded field of `N` bytes.
pub(super) fn field<const N: usize>(text: &str) -> [u8; N] {
    let mut field = [0; N];
    for (to, from) in field.iter_mut().zip(text.bytes()) {
        *to = from;
    }
    field
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;
    use crate::frame;
    use crate::scenario::{Model, Scenario};

    fn ask(request: &[u8]) -> (DiagAnswer, Vec<String>) {
        let mut journal = Journal::new(Instant::now());
        let identity = Scenario::of(Model::E1550).identity;
        let reply = answer(request, &identity, &mut journal);
        (reply, journal.violations().to_vec())
    }

    #[test]
    fn answers_are_those_of_the_capture() {
        for (request, wire) in [
            (&[0x0C][..], "7E130CD27A7E"),
            (&[0x01], "7E010DD0ADDEC7E07E"),
            (&[0xFA, 0x13, 0, 0], "7EFA130000AA3D7E"),
            (&[0xFB], "7EFB00E7977E"),
            (&[0x3A], "7E3AA16E7E"),
            (&[0x06], "7E130688D57E"),
            (&[0x29, 2, 0], "7E290200596A7E"),
        ] {
            let (reply, violations) = ask(request);
            let expected: Vec<u8> = (0..wire.len())
                .step_by(2)
                .map(|at| u8::from_str_radix(&wire[at..at + 2], 16).unwrap())
                .collect();
            assert_eq!(frame::encode(&reply.payload, true), expected);
            assert!(violations.is_empty());
        }
    }

    #[test]
    fn the_version_answer_has_the_captured_length_and_checksum() {
        let (reply, _) = ask(&[0x4B, 0xC9, 0x03, 0xFF]);
        assert_eq!(reply.payload.len(), 67);
        assert_eq!(frame::crc(&reply.payload).to_le_bytes(), [0x89, 0x93]);
    }

    #[test]
    fn the_chip_is_an_msm6246() {
        let (reply, _) = ask(&[0x00]);
        assert_eq!(reply.payload[0x35..0x37], [0x01, 0x20]);
    }

    #[test]
    fn nothing_is_ever_written_and_every_attempt_is_recorded() {
        let mut write_nv = vec![0x27, 0x26, 0x02];
        write_nv.extend([0; 130]);
        for request in [
            &write_nv[..],
            &[0x05, 0, 0, 0, 0],
            &[0x41, b'0', b'0', b'0', b'0', b'0', b'0'],
            &[0x42, 0, 0, 0, 1, 0, 1, 0],
            &[0x4B, 0x13, 5, 0, 1],
            &[0x4B, 0x13, 2, 0, 0x41, 2],
        ] {
            let (reply, violations) = ask(request);
            assert_eq!(reply.payload[0], BAD_COMMAND);
            assert_eq!(violations.len(), 1, "{request:02X?}");
        }
        let mut read_nv = vec![0x26, 0x26, 0x02];
        read_nv.extend([0; 130]);
        for request in [&read_nv[..], &[0x4B, 0x13, 2, 0, 0], &[0x4B, 0x13, 0x15, 0]] {
            assert!(ask(request).1.is_empty(), "{request:02X?}");
        }
    }
}
