//! A frame in words.

use crate::bus::Role;
use crate::hex;
use crate::protocol::dload::NakReason;
use crate::recording::format::Block;
use crate::recording::segments::Direction;
use crate::text::printable_field;

/// Bytes of a frame that are shown.
const SHOWN: usize = 48;

/// Describes a payload.
pub(super) fn describe(payload: &[u8], direction: Direction, role: Option<Role>) -> String {
    let is_download = role == Some(Role::Download);
    let words = match direction {
        Direction::Out => request(payload, is_download),
        Direction::In => reply(payload, is_download),
    };
    let shown = hex::encode(payload.get(..SHOWN).unwrap_or(payload));
    let more = if payload.len() > SHOWN { "…" } else { "" };
    format!("{words} [{shown}{more}]")
}

/// A block of which only the hash was kept.
pub(super) fn describe_block(block: &Block) -> String {
    let head = hex::decode(&block.head).unwrap_or_default();
    let what = match head.as_slice() {
        [0x42, a, b, c, d, ..] => {
            format!(
                "DLOAD 42 data, block {}",
                u32::from_be_bytes([*a, *b, *c, *d])
            )
        }
        [0x0F, ..] => "DMSS 0F memory write".to_owned(),
        [0x01, ..] => "DMSS 01 memory write".to_owned(),
        [0x07, ..] => "streaming 07 write".to_owned(),
        _ => "long frame".to_owned(),
    };
    format!("{what}, {} bytes [{}]", block.length, block.head)
}

/// Code and size, or what else eight bytes hold.
fn two_words(bytes: &[u8]) -> Option<(u32, u32)> {
    let (one, rest) = bytes.split_first_chunk()?;
    let two = rest.first_chunk()?;
    Some((u32::from_be_bytes(*one), u32::from_be_bytes(*two)))
}

fn request(payload: &[u8], is_download: bool) -> String {
    match (payload, is_download) {
        ([0x0C], _) => "0C who is there".to_owned(),
        ([0x3A], _) => "3A switch to download mode".to_owned(),
        ([0x45], true) => "DLOAD 45 which product".to_owned(),
        ([0x46], true) => "DLOAD 46 software version".to_owned(),
        ([0x41, rest @ ..], true) if rest.len() == 11 => match two_words(rest) {
            Some((code, size)) => format!("DLOAD 41 object {code:08X} begins, {size} bytes"),
            None => "DLOAD 41".to_owned(),
        },
        ([0x42, rest @ ..], true) if rest.len() > 6 => match two_words(rest) {
            Some((number, _)) => {
                format!("DLOAD 42 data, block {number}, {} bytes", rest.len() - 6)
            }
            None => "DLOAD 42".to_owned(),
        },
        ([0x43, rest @ ..], true) => {
            let code = rest.get(7..).and_then(|code| code.first_chunk());
            match (two_words(rest), code) {
                (Some((size, _)), Some(code)) => format!(
                    "DLOAD 43 object {:08X} ends, {size} bytes",
                    u32::from_be_bytes(*code)
                ),
                _ => "DLOAD 43 of an unknown length".to_owned(),
            }
        }
        ([0x0A], true) => "DLOAD 0A restart".to_owned(),
        ([0x0B, ..], true) => "DMSS 0B unlock".to_owned(),
        ([0x06], true) => "DMSS 06 nothing".to_owned(),
        ([0x07], true) => "DMSS 07 parameters".to_owned(),
        ([0x00], false) => "DIAG 00 version".to_owned(),
        ([0x01], false) => "DIAG 01 serial number".to_owned(),
        ([0x4B, 0xC9, 0x03, 0xFF], _) => "DIAG 4B C9 03 FF the vendor's versions".to_owned(),
        ([0x4B, 0x13, 0x15, 0x00], _) => "DIAG 4B 13 15 00 flash chip".to_owned(),
        ([0x26, low, high, ..], _) => {
            format!("DIAG 26 read NV item {}", u16::from_le_bytes([*low, *high]))
        }
        ([0x27, low, high, ..], _) => {
            format!(
                "DIAG 27 write NV item {}",
                u16::from_le_bytes([*low, *high])
            )
        }
        ([0x29, ..], _) => "DIAG 29 mode or restart".to_owned(),
        ([0xFA, ..], _) => "DIAG FA, purpose not known".to_owned(),
        ([0xFB], _) => "FB CD-ROM status".to_owned(),
        ([opcode, ..], true) => format!("{opcode:02X}, not in the sheet"),
        ([opcode, ..], false) => format!("DIAG {opcode:02X}"),
        ([], _) => "an empty frame".to_owned(),
    }
}

fn reply(payload: &[u8], is_download: bool) -> String {
    match (payload, is_download) {
        ([0x02], true) => "02 taken".to_owned(),
        ([0x03, high, low], _) => {
            let reason = NakReason::new(u16::from_be_bytes([*high, *low]));
            format!("03 not taken: {reason}")
        }
        ([0x0D, _, text @ ..], _) => format!("0D in download mode: {}", printable_field(text)),
        ([0x45, text @ ..], _) if !text.is_empty() => {
            format!("45 product: {}", printable_field(text))
        }
        ([0x46, text @ ..], _) => format!("46 software version: {}", printable_field(text)),
        ([0x3A], _) => "3A echo".to_owned(),
        ([0x13, 0x0C], _) => "13 0C the firmware runs, not in download mode".to_owned(),
        ([0x13, ..], _) => "13 unknown command".to_owned(),
        ([0x14, ..], _) => "14 bad parameter".to_owned(),
        ([0x15, ..], _) => "15 bad length".to_owned(),
        ([0x01, ..], false) => "01 serial number".to_owned(),
        ([0x4B, 0xC9, 0x03, 0xFF, rest @ ..], _) => {
            let (software, hardware) = rest.split_at(rest.len().min(31));
            format!(
                "versions: {} / {}",
                printable_field(software),
                printable_field(hardware)
            )
        }
        ([0x26, low, high, ..], _) => {
            format!("26 NV item {}", u16::from_le_bytes([*low, *high]))
        }
        ([0xFB, status], _) => format!("FB CD-ROM status {status:02X}"),
        ([opcode, ..], _) => format!("{opcode:02X}"),
        ([], _) => "an empty frame".to_owned(),
    }
}
