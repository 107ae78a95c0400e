//! Payloads of frames: DIAG, DLOAD, and what other programs may send.

use super::known::Known;
use super::text::by_form;

/// The NV item that holds the IMEI (`facts/e1550-download-mode.md` §3.5).
const NV_IMEI: u16 = 550;
/// A modem's answer that is longer and not known may be the content of its memory.
const LONGEST_UNKNOWN: usize = 1024;
/// Data of a write that is worth a hash instead of its bytes.
const LEAST_BLOCK: usize = 64;
/// So many bytes of packed digits are a number of a modem or a card.
const PACKED: usize = 7;
/// So many of them are not zero, or it is some other number.
const PACKED_FILLED: usize = 4;

/// What is kept of a payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// All of it, as it was.
    Same,
    /// All of it, with something blanked.
    Scrubbed,
    /// The first bytes; the rest is a block of firmware.
    Head(usize),
}

/// Blanks what is personal in a payload, without its checksum.
pub(super) fn scrub(payload: &mut [u8], is_out: bool, known: &mut Known) -> Keep {
    if let Some(head) = firmware(payload).filter(|_| is_out) {
        return Keep::Head(head);
    }
    let changed = match payload {
        // NV read and write: calibration, numbers, names. Item and status stay.
        [0x26 | 0x27, low, high, rest @ ..] => {
            if u16::from_le_bytes([*low, *high]) == NV_IMEI {
                known.learn_packed(rest.get(..10).unwrap_or_default());
            }
            let data = rest.len().saturating_sub(2);
            rest.get_mut(..data).is_some_and(zero)
        }
        // The serial number, unless it is the dummy of UMTS sticks.
        [0x01, esn @ ..] if esn.len() == 4 => *esn != [0xAD, 0xDE, 0x0D, 0xD0] && zero(esn),
        // The service code and the code of the loader's unlock.
        [0x41, code @ ..] if code.len() == 6 => zero(code),
        [0x0B, code @ ..] => zero(code),
        // Fixed and harmless: versions, the loader's own words, requests of known length.
        [0x4B, 0x13, 0x15, 0x00, ..]
        | [0x4B, 0xC9, 0x03, 0xFF, ..]
        | [0x00 | 0x0D | 0x41 | 0x43 | 0x45 | 0x46 | 0x7C, ..] => known.blank(payload),
        // Files of the modem's own file system.
        [0x4B, 0x13, _, _, rest @ ..] => rest.get_mut(4..).is_some_and(zero),
        // Logs, messages and events of the radio say where the modem is and whom it talks to.
        [0x10 | 0x60 | 0x79 | 0x92 | 0x98 | 0x99, rest @ ..] => zero(rest),
        // A refusal carries the request that it refuses.
        [0x13..=0x16 | 0x18 | 0x42 | 0x47, request @ ..] if !is_out && request.len() > 1 => {
            scrub(request, is_out, known) == Keep::Scrubbed
        }
        _ => unknown(payload, is_out, known),
    };
    if changed { Keep::Scrubbed } else { Keep::Same }
}

/// Where the data of a write begins.
fn firmware(payload: &[u8]) -> Option<usize> {
    let (head, data) = match payload {
        // DLOAD: number and length.
        [0x42, _, _, _, _, high, low, data @ ..]
            if usize::from(u16::from_be_bytes([*high, *low])) == data.len() =>
        {
            return (!data.is_empty()).then_some(7);
        }
        // The chip maker's own loaders: address and length, address (E1550 sheet §3.3, §3.4).
        [0x01, _, _, _, _, _, data @ ..] => (6, data),
        [0x0F, _, _, _, _, _, _, data @ ..] => (7, data),
        [0x07, _, _, _, _, data @ ..] => (5, data),
        [_, data @ ..] if data.len() > LONGEST_UNKNOWN => (1, data),
        _ => return None,
    };
    (data.len() >= LEAST_BLOCK).then_some(head)
}

fn unknown(payload: &mut [u8], is_out: bool, known: &mut Known) -> bool {
    if !is_out && payload.len() > LONGEST_UNKNOWN {
        return payload.get_mut(8..).is_some_and(zero);
    }
    let met = known.blank(payload);
    let text = by_form(payload, known);
    let packed = blank_packed(payload);
    met || text || packed
}

/// Blanks packed digits that are long enough to name something.
fn blank_packed(payload: &mut [u8]) -> bool {
    let is_packed = |byte: &u8| byte >> 4 < 10 && byte & 0x0F < 10;
    let mut changed = false;
    for run in payload.chunk_by_mut(|one, two| is_packed(one) && is_packed(two)) {
        let filled = run.iter().filter(|byte| **byte != 0).count();
        if run.len() >= PACKED && filled >= PACKED_FILLED {
            changed |= zero(run);
        }
    }
    changed
}

pub(super) fn zero(bytes: &mut [u8]) -> bool {
    let changed = bytes.iter().any(|byte| *byte != 0);
    bytes.fill(0);
    changed
}

#[cfg(test)]
mod tests {
    use super::{Keep, scrub};
    use crate::recording::scrub::known::Known;

    fn kept(payload: &[u8], is_out: bool) -> (Keep, Vec<u8>) {
        let mut payload = payload.to_vec();
        let keep = scrub(&mut payload, is_out, &mut Known::default());
        (keep, payload)
    }

    #[test]
    fn the_captured_exchange_stays_as_it_is() {
        let version = [
            &[0x4B, 0xC9, 0x03, 0xFF][..],
            b"11.609.18.00.00\0\0\0\0E1550FCD6ATCPU Ver.A\0\0",
        ]
        .concat();
        for (payload, is_out) in [
            (&[0x0C][..], true),
            (&[0x13, 0x0C], false),
            (&[0x01, 0xAD, 0xDE, 0x0D, 0xD0], false),
            (&[0xFA, 0x13, 0, 0], true),
            (&[0xFB, 0], false),
            (&version, false),
            (b"\x0D\x0CM62xx-OEMSBL", false),
            (b"\x45HUAWEI E155\0\0\0\0\0\0\0\0\0", false),
            (&[0x41, 0, 1, 0, 0, 0, 0, 1, 0xD0, 0, 0, 0], true),
            (&[0x03, 0, 0x0F], false),
        ] {
            assert_eq!(kept(payload, is_out), (Keep::Same, payload.to_vec()));
        }
    }

    #[test]
    fn what_is_personal_in_frames_goes() {
        let mut nv = vec![0x26, 0x26, 0x02];
        nv.extend([0x08, 0x4A, 0x09, 0x51, 0x24, 0x30, 0x32, 0x57, 0x81]);
        nv.resize(3 + 128, 7);
        nv.extend([0, 0]);
        let (keep, bytes) = kept(&nv, false);
        assert_eq!((keep, bytes.len()), (Keep::Scrubbed, nv.len()));
        assert!(bytes.starts_with(&[0x26, 0x26, 0x02]) && bytes[3..].iter().all(|byte| *byte == 0));
        let refused = [&[0x15][..], &nv].concat();
        assert!(kept(&refused, false).1[4..].iter().all(|byte| *byte == 0));
        assert_eq!(
            kept(b"\x41123456", true),
            (Keep::Scrubbed, b"\x41\0\0\0\0\0\0".to_vec())
        );
        let packed = [0xEE, 0x4A, 0x09, 0x51, 0x24, 0x30, 0x32, 0x57, 0x81, 0xFF];
        let blanked = [0xEE, 0x4A, 0, 0, 0, 0, 0, 0, 0, 0xFF];
        assert_eq!(kept(&packed, false), (Keep::Scrubbed, blanked.to_vec()));
    }

    #[test]
    fn blocks_of_firmware_are_told_from_all_else() {
        let block = [&[0x42, 0, 0, 0, 1, 0, 4][..], &[0x7E, 0x7D, 1, 2]].concat();
        assert_eq!(kept(&block, true).0, Keep::Head(7));
        assert_eq!(kept(&block[..10], true).0, Keep::Same);
        assert_eq!(kept(&[0x01], true).0, Keep::Same);
        let upload = [&[0x0F, 0, 0x80, 0, 0, 3, 0xF9][..], &[0xAA; 1017]].concat();
        assert_eq!(kept(&upload, true).0, Keep::Head(7));
    }
}
