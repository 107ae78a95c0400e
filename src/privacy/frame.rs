//! Payloads of frames: DIAG, DLOAD, and what other programs may send.
//!
//! Kept are the requests and answers that say how a modem is identified and written
//! (`docs/facts/e1550-download-mode.md` §1.2, §1.4, §3.2), field by field. Of every other frame its first byte is kept and its
//! length.

use super::blank::{blanked, zero};
use super::known::KnownSecrets;
use super::shapes;

/// The NV item that holds the IMEI (`docs/facts/e1550-download-mode.md` §3.5).
const NV_IMEI: u16 = 550;
/// Data and status of an NV item, in bytes.
const NV_REST: usize = 130;
/// The largest object that a modem takes, in bytes.
const LARGEST_OBJECT: u32 = 512 << 20;
/// The most data that one frame of the chip maker's own loaders carries.
const MOST_WRITTEN: usize = 4096;

/// The harmless part of a payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// All of it, as it was.
    Same,
    /// All of it, with something blanked.
    Scrubbed,
    /// The first bytes; the rest is a block of firmware.
    Head(usize),
}

/// Blanks what is not known to be harmless in a payload, without its checksum. `loader` says that a loader has proven
/// that it is at the other end.
pub fn scrub(payload: &mut [u8], is_out: bool, loader: bool, known: &mut KnownSecrets) -> Keep {
    if let Some(head) = firmware(payload, loader).filter(|_| is_out) {
        return Keep::Head(head);
    }
    let before = payload.to_vec();
    if is_out {
        request(payload, known);
    } else {
        reply(payload, known);
    }
    if before == payload {
        Keep::Same
    } else {
        Keep::Scrubbed
    }
}

/// Whether this is the answer by which a loader proves that it is one.
pub fn is_loader(payload: &[u8]) -> bool {
    match payload {
        [0x0D, length, text @ ..] => {
            usize::from(*length) == text.len()
                && std::str::from_utf8(text).is_ok_and(shapes::is_banner)
        }
        _ => false,
    }
}

/// Where the data of a write begins.
fn firmware(payload: &[u8], loader: bool) -> Option<usize> {
    let says = |length: [u8; 2], data: &[u8]| usize::from(u16::from_be_bytes(length)) == data.len();
    match payload {
        // DLOAD: number and length.
        [0x42, _, _, _, _, high, low, data @ ..] => {
            (says([*high, *low], data) && !data.is_empty()).then_some(7)
        }
        // The chip maker's own loaders: address and length (E1550 sheet §3.3, §3.4).
        [0x01, _, _, _, high, low, data @ ..] => (loader && says([*high, *low], data)).then_some(6),
        [0x0F, _, _, _, _, high, low, data @ ..] => {
            (loader && says([*high, *low], data)).then_some(7)
        }
        [0x07, _, _, _, _, data @ ..] => {
            (loader && (64..=MOST_WRITTEN).contains(&data.len())).then_some(5)
        }
        _ => None,
    }
}

fn request(payload: &mut [u8], known: &mut KnownSecrets) {
    match payload {
        // Questions, which are the same for everybody.
        []
        | [_]
        | [0x4B, 0xC9, 0x03, 0xFF]
        | [0x4B | 0xFA, 0x13, 0x00 | 0x15, 0x00]
        // Mode changes and restarts.
        | [0x29, 0..=9, 0] => {}
        // An object begins: code, size, filler. The first byte of the code is zero.
        [0x41, 0, _, _, _, size @ .., f0, f1, f2] if size.len() == 4 && is_size(size) => {
            for byte in [f0, f1, f2] {
                *byte = u8::from(*byte != 0);
            }
        }
        // It ends: size, filler, code.
        [0x43, rest @ ..] if rest.len() == 22 => {
            if !is_size(rest.get(..4).unwrap_or_default()) || rest.get(7) != Some(&0) {
                zero(rest);
                return;
            }
            for filler in [4..7, 11..22] {
                // Its meaning is not known, only that it is not always zero.
                for byte in rest.get_mut(filler).unwrap_or_default() {
                    *byte = u8::from(*byte != 0);
                }
            }
        }
        _ => unknown(payload, known),
    }
}

/// Whether these bytes can be the size of an object.
fn is_size(bytes: &[u8]) -> bool {
    let size = bytes.try_into().map(u32::from_be_bytes);
    size.is_ok_and(|size| size <= LARGEST_OBJECT)
}

fn reply(payload: &mut [u8], known: &mut KnownSecrets) {
    match payload {
        []
        | [_]
        | [0x03, _, _]
        | [0xFA, 0x13, 0x00, 0x00]
        | [0xFB | 0x13, _]
        | [0x29, 0..=9, 0]
        // The dummy serial number of UMTS sticks.
        | [0x01, 0x0D, 0xD0, 0xAD, 0xDE] => {}
        // The banner of a loader.
        [0x0D, _, text @ ..] => keep_text(text, shapes::is_banner, known),
        [0x45, text @ ..] => keep_text(text, shapes::is_product, known),
        [0x46, length, text @ ..] if usize::from(*length) == text.len() => {
            keep_text(text, shapes::is_version, known);
        }
        [0x46, text @ ..] => keep_text(text, shapes::is_version, known),
        [0x4B, 0xC9, 0x03, 0xFF, rest @ ..] => {
            let (software, hardware) = rest.split_at_mut(rest.len().min(31));
            keep_text(software, shapes::is_version, known);
            keep_text(hardware, shapes::is_hardware, known);
        }
        [0x4B, 0x13, 0x15, 0x00, rest @ ..] => flash_chip(rest, known),
        [0x00, rest @ ..] => version(rest, known),
        // A refusal carries the request that it refuses.
        [0x13..=0x16 | 0x18 | 0x42 | 0x47, refused @ ..] => request(refused, known),
        _ => unknown(payload, known),
    }
}

/// When the firmware was built, and for which chip.
fn version(mut rest: &mut [u8], known: &mut KnownSecrets) {
    let is_date: fn(&str) -> bool = shapes::is_date;
    for (length, shape) in [
        (11, is_date),
        (8, shapes::is_time),
        (11, is_date),
        (8, shapes::is_time),
    ] {
        let (field, after) = rest.split_at_mut(length.min(rest.len()));
        keep_text(field, shape, known);
        rest = after;
    }
    let (name, after) = rest.split_at_mut(8.min(rest.len()));
    keep_text(name, |_| false, known);
    // The chip is big endian behind six bytes.
    for (at, byte) in after.iter_mut().enumerate() {
        if !(6..8).contains(&at) {
            *byte = 0;
        }
    }
}

/// Numbers and name of the flash chip.
fn flash_chip(rest: &mut [u8], known: &mut KnownSecrets) {
    let (numbers, name) = rest.split_at_mut(rest.len().min(28));
    let most = [0, 1 << 20, 1 << 12, 1 << 17, 1 << 17, 0xFFFF, 0xFFFF];
    for (word, most) in numbers.chunks_mut(4).zip(most) {
        let value = word.first_chunk().copied().map(u32::from_le_bytes);
        if value.is_none_or(|value| value > most) {
            zero(word);
        }
    }
    let (kind, name) = name.split_at_mut(name.len().min(1));
    if kind.first().is_some_and(|kind| *kind > 9) {
        zero(kind);
    }
    let (name, rest) = name.split_at_mut(name.len().min(15));
    keep_text(name, shapes::is_chip, known);
    zero(rest);
}

/// Keeps a field of text that is filled up with NUL bytes if it has this shape.
fn keep_text(field: &mut [u8], shape: impl Fn(&str) -> bool, known: &mut KnownSecrets) {
    let end = field
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(field.len());
    let (text, filler) = field.split_at_mut(end);
    known.learn_bytes(filler);
    zero(filler);
    let keeps = std::str::from_utf8(text).is_ok_and(|text| text.is_empty() || shape(text));
    if !keeps {
        known.learn_bytes(text);
        let blank = blanked(text);
        text.copy_from_slice(&blank);
    }
}

/// NV items keep their number and status, requests of a known subsystem its name, all else its first byte.
fn unknown(payload: &mut [u8], known: &mut KnownSecrets) {
    let (begin, end) = match payload {
        [0x26 | 0x27, low, high, rest @ ..] => {
            if u16::from_le_bytes([*low, *high]) == NV_IMEI {
                known.learn_packed(rest.get(..10).unwrap_or_default());
            }
            let status = matches!(rest, [.., 0..=9, 0] if rest.len() == NV_REST);
            (3, if status { 2 } else { 0 })
        }
        [0x4B, 0x13 | 0xC9, ..] => (4, 0),
        _ => (1, 0),
    };
    let end = payload.len().saturating_sub(end);
    let hidden = payload.get_mut(begin..end).unwrap_or_default();
    known.learn_bytes(hidden);
    zero(hidden);
}

#[cfg(test)]
mod tests {
    use super::{Keep, KnownSecrets, scrub};

    fn kept(payload: &[u8], is_out: bool) -> (Keep, Vec<u8>) {
        let mut payload = payload.to_vec();
        let keep = scrub(&mut payload, is_out, false, &mut KnownSecrets::default());
        (keep, payload)
    }

    fn version() -> Vec<u8> {
        let mut version = [&[0x4B, 0xC9, 0x03, 0xFF][..], b"11.609.18.00.00"].concat();
        version.resize(4 + 31, 0);
        version.extend(b"E1550FCD6ATCPU Ver.A");
        version.resize(4 + 63, 0);
        version
    }

    #[test]
    fn the_captured_exchange_stays_as_it_is() {
        for (payload, is_out) in [
            (&[0x0C][..], true),
            (&[0x13, 0x0C], false),
            (&[0x01, 0x0D, 0xD0, 0xAD, 0xDE], false),
            (&[0xFA, 0x13, 0, 0], true),
            (&[0xFB, 0], false),
            (&version(), false),
            (b"\x0D\x0CM62xx-OEMSBL", false),
            (b"\x45HUAWEI E155\0\0\0\0\0\0\0\0\0", false),
            (&[0x41, 0, 1, 0, 0, 0, 0, 1, 0xD0, 0, 0, 0], true),
            (&[0x41, 0, 9, 0, 0, 0, 0, 1, 0xD0, 0, 0, 0], true),
            (&[0x03, 0, 0x0F], false),
            (
                b"\x00Oct 24 201017:57:48Oct 24 201017:57:48\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x20",
                false,
            ),
        ] {
            assert_eq!(
                kept(payload, is_out),
                (Keep::Same, payload.to_vec()),
                "{payload:02x?}"
            );
        }
    }

    #[test]
    fn what_names_somebody_goes_from_every_frame() {
        let secret = b"Annabell 490154203237518";
        for opcode in 0..=0xFF {
            for before in [
                &[][..],
                &[0x13, 0x15, 0x00],
                &[0x21, 0x01, 0x00],
                &[0xC9, 0x03, 0xFF],
            ] {
                for is_out in [true, false] {
                    let payload = [&[opcode][..], before, secret].concat();
                    let (keep, bytes) = kept(&payload, is_out);
                    if is_out && opcode == 0x42 {
                        continue;
                    }
                    assert_eq!((keep, bytes.len()), (Keep::Scrubbed, payload.len()));
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    assert!(
                        !text.contains("nna") && !text.contains("4203"),
                        "{opcode:02x} {text:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn nv_items_keep_their_number_and_codes_keep_nothing() {
        let mut nv = vec![0x26, 0x26, 0x02];
        nv.extend([0x08, 0x4A, 0x09, 0x51, 0x24, 0x30, 0x32, 0x57, 0x81]);
        nv.resize(3 + 128, 7);
        nv.extend([5, 0]);
        let (keep, bytes) = kept(&nv, false);
        assert_eq!((keep, bytes.len()), (Keep::Scrubbed, nv.len()));
        assert!(bytes.starts_with(&[0x26, 0x26, 0x02]) && bytes.ends_with(&[0, 5, 0]));
        assert!(bytes[3..131].iter().all(|byte| *byte == 0));
        let refused = [&[0x15][..], &nv].concat();
        assert!(
            kept(&refused, false).1[4..132]
                .iter()
                .all(|byte| *byte == 0)
        );
        assert_eq!(kept(b"\x41123456", true).1, b"\x41\0\0\0\0\0\0");
        assert_eq!(kept(b"\x0B12345678", true).1, b"\x0B\0\0\0\0\0\0\0\0");
    }

    #[test]
    fn blocks_of_firmware_are_told_from_all_else() {
        let block = [&[0x42, 0, 0, 0, 1, 0, 4][..], &[0x7E, 0x7D, 1, 2]].concat();
        assert_eq!(kept(&block, true).0, Keep::Head(7));
        assert_eq!(kept(&block[..10], true).0, Keep::Scrubbed);
        let upload = [&[0x0F, 0, 0x80, 0, 0, 3, 0xF9][..], &[0xAA; 1017]].concat();
        assert_eq!(kept(&upload, true).0, Keep::Scrubbed);
        let keep = scrub(
            &mut upload.clone(),
            true,
            true,
            &mut KnownSecrets::default(),
        );
        assert_eq!(keep, Keep::Head(7));
    }
}
