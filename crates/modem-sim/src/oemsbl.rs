//! Download mode of the E1550: OEMSBL with the vendor's DLOAD opcodes.
//!
//! Answers up to the first START are captured ones (`docs/facts/e1550-download-mode.md` §1.4). What a
//! real loader does with blocks and ENDs is \[L\]; where the sheet knows nothing this one is
//! strict: what a careful client never does is refused and recorded as a violation.

use super::diag::field;
use super::flash::{Flash, is_dashboard, is_table, table_fault};
use super::journal::{Journal, ModemEvent};
use super::scenario::Identity;

/// Largest block, bytes of data (`docs/facts/e1550-download-mode.md` §1.5).
const BLOCK_LIMIT: usize = 4096;
/// Receive buffer: a full block with its seven bytes and the checksum.
pub(super) const FRAME_LIMIT: usize = BLOCK_LIMIT + 7 + 2;
/// More than any flash of this class holds \[G\].
const OBJECT_LIMIT: u32 = 128 << 20;

/// Reasons of a NAK, `docs/facts/e1550-download-mode.md` §3.2.
pub(super) mod nak {
    pub(crate) const BAD_FCS: u8 = 0x01;
    pub(crate) const BAD_ADDRESS: u8 = 0x02;
    pub(crate) const LENGTH: u8 = 0x03;
    pub(crate) const TOO_SHORT: u8 = 0x04;
    pub(crate) const TOO_LONG: u8 = 0x05;
    pub(crate) const BAD_COMMAND: u8 = 0x06;
    pub(crate) const FAILED: u8 = 0x07;
    pub(crate) const NOT_PERMITTED: u8 = 0x0A;
    /// Verification failed, in the vendor's newer numbering
    /// (`docs/facts/dload-and-firmware-files.md` §2.4, numbering B).
    pub(crate) const VERIFY: u8 = 0x0C;
}

/// The reply of a loader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LoaderReply {
    Ack,
    Nak(u8),
    Text(Vec<u8>),
    /// Without the opening flag.
    Bare(Vec<u8>),
    /// ACK, then a restart.
    Reset,
    Silent,
}

/// The loader's state.
#[derive(Debug, Default)]
pub(super) struct Oemsbl {
    /// Number of the last block taken of the open object.
    last_block: u32,
}

impl Oemsbl {
    /// Answers one frame.
    pub(super) fn frame(
        &mut self,
        frame: &[u8],
        identity: &Identity,
        flash: &mut Flash,
        journal: &mut Journal,
    ) -> LoaderReply {
        match frame {
            [0x0C] => LoaderReply::Text(software_version(&identity.banner)),
            [0x3A] => LoaderReply::Text(vec![0x3A]),
            [0x45] => product(identity),
            [0x41, fields @ ..] => self.start(fields, flash, journal),
            [0x42, fields @ ..] => self.data(fields, flash, journal),
            [0x43, fields @ ..] => Self::end(fields, flash, journal),
            [0x0A] => reset(flash, journal),
            [0x0C | 0x3A | 0x45 | 0x0A, ..] => LoaderReply::Nak(nak::LENGTH),
            [opcode @ (0x01 | 0x04 | 0x05 | 0x0B | 0x0F), ..] => {
                journal.violation(format!("forbidden opcode {opcode:02X} in download mode"));
                LoaderReply::Nak(nak::BAD_COMMAND)
            }
            [_, ..] => LoaderReply::Nak(nak::BAD_COMMAND),
            [] => LoaderReply::Nak(nak::TOO_SHORT),
        }
    }

    fn start(&mut self, fields: &[u8], flash: &mut Flash, journal: &mut Journal) -> LoaderReply {
        let Some((code, size)) = start_fields(fields, journal) else {
            return LoaderReply::Nak(nak::LENGTH);
        };
        if code >> 16 == 0 {
            return LoaderReply::Nak(nak::BAD_ADDRESS);
        }
        if size == 0 {
            journal.violation(format!("START of object {code:08X} announces no bytes"));
            return LoaderReply::Nak(nak::LENGTH);
        }
        if size > OBJECT_LIMIT {
            return LoaderReply::Nak(nak::TOO_LONG);
        }
        // A session may be begun anew at any time, with what it began with. That is the repair.
        let anew = is_table(code) || flash.session_first() == Some(code);
        if anew {
            flash.new_session();
        } else if let Some(open) = flash.open() {
            let open = open.code;
            journal.violation(format!(
                "START of object {code:08X} while {open:08X} is half-written"
            ));
            return LoaderReply::Nak(nak::FAILED);
        }
        if !is_table(code) && !is_dashboard(code) && !flash.has_table() {
            journal.violation(format!(
                "START of object {code:08X} before the partition table"
            ));
            return LoaderReply::Nak(nak::FAILED);
        }
        flash.begin(code, size);
        self.last_block = 0;
        LoaderReply::Ack
    }

    fn data(&mut self, fields: &[u8], flash: &mut Flash, journal: &mut Journal) -> LoaderReply {
        let Some((number, length, data)) = block_fields(fields, journal) else {
            return LoaderReply::Nak(nak::TOO_SHORT);
        };
        if length != data.len() || data.is_empty() {
            journal.violation(format!("block {number} does not have the length it says"));
            return LoaderReply::Nak(nak::LENGTH);
        }
        if data.len() > BLOCK_LIMIT {
            journal.violation(format!("block {number} is longer than {BLOCK_LIMIT} bytes"));
            return LoaderReply::Nak(nak::TOO_LONG);
        }
        let Some(object) = flash.open() else {
            journal.violation(format!("block {number} before any START"));
            return LoaderReply::Nak(nak::FAILED);
        };
        let code = object.code;
        if Some(number) != self.last_block.checked_add(1) {
            journal.violation(format!(
                "block {number} of object {code:08X} after block {}",
                self.last_block
            ));
            return LoaderReply::Nak(nak::FAILED);
        }
        if (object.bytes.len() + data.len()) as u64 > u64::from(object.announced) {
            journal.violation(format!(
                "block {number} of object {code:08X} exceeds its announced size"
            ));
            return LoaderReply::Nak(nak::LENGTH);
        }
        flash.append(data);
        self.last_block = number;
        LoaderReply::Ack
    }

    fn end(fields: &[u8], flash: &mut Flash, journal: &mut Journal) -> LoaderReply {
        // The fillers between and after are unknown on this stick and may be anything (sheet §7).
        let Some((size, code, _)) = end_fields(fields, journal) else {
            return LoaderReply::Nak(nak::LENGTH);
        };
        let Some(object) = flash.open() else {
            journal.violation(format!("END of object {code:08X} which is not open"));
            return LoaderReply::Nak(nak::FAILED);
        };
        if object.code != code || object.announced != size {
            journal.violation(format!(
                "END says object {code:08X} of {size} bytes, START said {:08X} of {}",
                object.code, object.announced
            ));
            return LoaderReply::Nak(nak::LENGTH);
        }
        if object.bytes.len() as u64 != u64::from(size) {
            journal.violation(format!(
                "END of object {code:08X} after {} of {size} bytes",
                object.bytes.len()
            ));
            return LoaderReply::Nak(nak::LENGTH);
        }
        if is_table(code)
            && let Some(fault) = table_fault(&object.bytes)
        {
            journal.violation(format!("the partition table is not one: {fault}"));
            return LoaderReply::Nak(nak::FAILED);
        }
        complete(flash, journal);
        LoaderReply::Ack
    }
}

/// Code and size of a START.
pub(super) fn start_fields(fields: &[u8], journal: &mut Journal) -> Option<(u32, u32)> {
    let &[c0, c1, c2, c3, s0, s1, s2, s3, 0, 0, 0] = fields else {
        journal.violation("START is not 12 bytes long with three zeros at its end");
        return None;
    };
    let code = u32::from_be_bytes([c0, c1, c2, c3]);
    Some((code, u32::from_be_bytes([s0, s1, s2, s3])))
}

/// Number, announced length and data of a block.
pub(super) fn block_fields<'a>(
    fields: &'a [u8],
    journal: &mut Journal,
) -> Option<(u32, usize, &'a [u8])> {
    let &[n0, n1, n2, n3, l0, l1, ref data @ ..] = fields else {
        journal.violation("a block is shorter than its own fields");
        return None;
    };
    let length = u16::from_be_bytes([l0, l1]).into();
    Some((u32::from_be_bytes([n0, n1, n2, n3]), length, data))
}

/// Size and code of an END, and the code where it stands one byte earlier.
pub(super) fn end_fields(fields: &[u8], journal: &mut Journal) -> Option<(u32, u32, u32)> {
    let Some(&[s0, s1, s2, s3, _, _, o0, c0, c1, c2, c3]) =
        fields.first_chunk().filter(|_| fields.len() == 22)
    else {
        journal.violation("END is not 23 bytes long");
        return None;
    };
    let code = u32::from_be_bytes([c0, c1, c2, c3]);
    let early = u32::from_be_bytes([o0, c0, c1, c2]);
    Some((u32::from_be_bytes([s0, s1, s2, s3]), code, early))
}

/// The restart, which is no good idea in the middle of an object.
pub(super) fn reset(flash: &Flash, journal: &mut Journal) -> LoaderReply {
    if let Some(open) = flash.open() {
        let code = open.code;
        journal.violation(format!("RESET while object {code:08X} is half-written"));
    }
    LoaderReply::Reset
}

/// `45`, the name of the product.
pub(super) fn product(identity: &Identity) -> LoaderReply {
    let mut payload = vec![0x45];
    payload.extend(field::<20>(&identity.product));
    LoaderReply::Text(payload)
}

/// Closes the open object and notes it.
pub(super) fn complete(flash: &mut Flash, journal: &mut Journal) {
    if let Some((number, code, length)) = flash.finish() {
        journal.note(ModemEvent::Object {
            number,
            code,
            length,
        });
    }
}

/// `0D`, the length, the text.
pub(super) fn software_version(banner: &str) -> Vec<u8> {
    let text = banner.as_bytes();
    let length = u8::try_from(text.len()).unwrap_or(u8::MAX);
    let mut payload = vec![0x0D, length];
    payload.extend(text.iter().take(usize::from(length)));
    payload
}
