//! Download mode of a HiSilicon stick: AT until `AT^DATAMODE`, then DLOAD in frames.
//!
//! Follows the reference of `docs/facts/dload-and-firmware-files.md` §2.5 and §3.1. Where field reports
//! tell of real sticks (marked) it follows those.

use super::diag::field;
use super::flash::{Flash, is_iso};
use super::journal::Journal;
use super::oemsbl::{
    LoaderReply, block_fields, complete, end_fields, nak, product, reset, software_version,
    start_fields,
};
use super::scenario::Identity;

/// Receive buffers in bytes, payload and checksum: until the first START and after it.
const SMALL_BUFFER: usize = 1024;
pub(super) const LARGE_BUFFER: usize = 8 * 1024 + 512;
/// Largest dashboard image, 40 MiB.
const ISO_LIMIT: u32 = 0x0280_0000;
/// No object of a stick is larger \[G\].
const OBJECT_LIMIT: u32 = 512 << 20;
/// Between the lines of `AT^DLOADINFO?`: a tab and spaces that C line continuations left in.
const CONTINUATION: &str = "\t            ";

/// The loader's state.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own on the stick"
)]
pub(super) struct HiSilicon {
    signature_required: bool,
    signed: bool,
    data_mode: bool,
    large_buffer: bool,
    last_block: u32,
    /// Code of the last object that was ended, to tell a repeated END.
    ended: Option<u32>,
}

impl HiSilicon {
    pub(super) fn new(signature_required: bool) -> Self {
        Self {
            signature_required,
            ..Self::default()
        }
    }

    /// Frames are understood now: real sticks need `AT^DATAMODE` first \[L\].
    pub(super) fn takes_frames(&self) -> bool {
        self.data_mode
    }

    pub(super) fn buffer(&self) -> usize {
        if self.large_buffer {
            LARGE_BUFFER
        } else {
            SMALL_BUFFER
        }
    }

    /// Answers one transfer while AT is spoken. It must be exactly one command with a bare CR.
    pub(super) fn command(
        &mut self,
        transfer: &[u8],
        identity: &Identity,
        journal: &mut Journal,
    ) -> LoaderReply {
        if transfer.contains(&super::frame::FLAG) {
            return LoaderReply::Silent;
        }
        let text = transfer
            .strip_suffix(b"\r")
            .filter(|text| text.iter().all(|byte| (0x20..0x7F).contains(byte)))
            .and_then(|text| std::str::from_utf8(text).ok())
            .map(str::to_ascii_uppercase);
        // Field reports: a stick says NAK 06 to what it does not understand.
        let Some(text) = text else {
            return LoaderReply::Bare(vec![0x03, 0x00, nak::BAD_COMMAND]);
        };
        let answer = match text.as_str() {
            "ATE0" | "ATE1" | "AT+CMEE=0" | "AT^GODLOAD" => "\r\nOK\r\n".to_owned(),
            "AT^DATAMODE" if self.signature_required && !self.signed => {
                journal.violation("AT^DATAMODE without the signature this stick asks for");
                return LoaderReply::Bare(vec![0x03, 0x00, nak::BAD_ADDRESS]);
            }
            "AT^DATAMODE" => {
                self.data_mode = true;
                "\r\nOK\r\n".to_owned()
            }
            "AT^DLOADVER?" => format!("\r\n{}\r\n\r\nOK\r\n", identity.download_version),
            "AT^DLOADINFO?" => format!(
                "\r\n\r\nswver:{}\r\n{CONTINUATION}\r\niso:{}\r\n{CONTINUATION}\r\nproduct name:{}\
                 \r\n{CONTINUATION}\r\ndload type:0\r\n{CONTINUATION}\r\nOK\r\n",
                identity.firmware, identity.dashboard, identity.model
            ),
            "AT^AUTHORITYVER?" => "\r\n1000\r\n\r\nOK\r\n".to_owned(),
            "AT^AUTHORITYID?" => format!("\r\n{},0\r\n\r\nOK\r\n", identity.imei),
            "AT^NVBACKUP" => "\r\n0\r\n\r\nOK\r\n".to_owned(),
            "AT^HWNATQRY?" | "AT^FLASHINFO?" => "\r\nERROR\r\n".to_owned(),
            text => match text.strip_prefix("AT^SIGNVER=") {
                Some(arguments) if is_signature(arguments) => {
                    self.signed = true;
                    "\r\n0\r\n\r\nOK\r\n".to_owned()
                }
                Some(_) => "\r\nERROR\r\n".to_owned(),
                None => return LoaderReply::Bare(vec![0x03, 0x00, nak::BAD_COMMAND]),
            },
        };
        LoaderReply::Text(answer.into_bytes())
    }

    /// Answers one frame.
    pub(super) fn frame(
        &mut self,
        frame: &[u8],
        identity: &Identity,
        flash: &mut Flash,
        journal: &mut Journal,
    ) -> LoaderReply {
        match frame {
            // This answer is a constant without its opening flag.
            [0x0C] => LoaderReply::Bare(software_version(&identity.banner)),
            // The reference answers these two even with bytes too many.
            [0x45, ..] => product(identity),
            [0x4B, ..] => {
                let mut payload = vec![0x4B, 0xC9, 0x03, 0xFF];
                payload.extend(field::<62>(&identity.firmware));
                LoaderReply::Text(payload)
            }
            [0x46] => {
                let mut payload = vec![0x46, 24];
                payload.extend(field::<24>(&identity.firmware));
                LoaderReply::Text(payload)
            }
            [0x3A] => LoaderReply::Text(vec![0x3A]),
            [0xFB] => LoaderReply::Text(vec![0xFB, 0x00]),
            [0x01] => {
                self.data_mode = false;
                LoaderReply::Ack
            }
            [0x0A] => reset(flash, journal),
            [0x41, fields @ ..] => self.start(fields, flash, journal),
            [0x42, fields @ ..] => self.data(fields, flash, journal),
            [0x43, fields @ ..] => self.end(fields, flash, journal),
            [0x01 | 0x0A | 0x0C | 0x3A | 0x46 | 0xFB, ..] => LoaderReply::Nak(nak::LENGTH),
            [opcode @ (0x04 | 0x05 | 0x0B | 0x0F), ..] => {
                journal.violation(format!("forbidden opcode {opcode:02X} in download mode"));
                LoaderReply::Nak(nak::BAD_COMMAND)
            }
            // Field: real sticks do send this; the reference falls silent.
            [_, ..] => LoaderReply::Nak(nak::BAD_COMMAND),
            [] => LoaderReply::Silent,
        }
    }

    fn start(&mut self, fields: &[u8], flash: &mut Flash, journal: &mut Journal) -> LoaderReply {
        let Some((code, size)) = start_fields(fields, journal) else {
            return LoaderReply::Nak(nak::LENGTH);
        };
        if code == 0 || (self.signature_required && !self.signed) {
            return LoaderReply::Nak(nak::BAD_ADDRESS);
        }
        if (is_iso(code) && size > ISO_LIMIT) || size > OBJECT_LIMIT {
            return LoaderReply::Nak(nak::FAILED);
        }
        if flash.session_first() == Some(code) {
            flash.new_session();
        }
        // Also in the middle of another object: START resets all state.
        flash.begin(code, size);
        self.large_buffer = true;
        self.last_block = 0;
        self.ended = None;
        LoaderReply::Ack
    }

    fn data(&mut self, fields: &[u8], flash: &mut Flash, journal: &mut Journal) -> LoaderReply {
        let Some((number, length, data)) = block_fields(fields, journal) else {
            return LoaderReply::Nak(nak::TOO_SHORT);
        };
        if length != data.len() {
            journal.violation(format!("block {number} does not have the length it says"));
            return LoaderReply::Nak(nak::TOO_SHORT);
        }
        let Some(object) = flash.open() else {
            journal.violation(format!("block {number} before any START"));
            return LoaderReply::Nak(nak::FAILED);
        };
        // A repeated number is acknowledged and ignored, so a lost ACK does no harm.
        if number == self.last_block {
            if number == 0 {
                journal.violation("block number 0, which is swallowed silently");
            }
            return LoaderReply::Ack;
        }
        if Some(number) != self.last_block.checked_add(1) {
            journal.violation(format!(
                "block {number} of object {:08X} after block {}",
                object.code, self.last_block
            ));
            return LoaderReply::Nak(nak::FAILED);
        }
        if (object.bytes.len() + data.len()) as u64 > u64::from(object.announced) {
            journal.violation(format!(
                "block {number} of object {:08X} exceeds its announced size",
                object.code
            ));
            return LoaderReply::Nak(nak::FAILED);
        }
        flash.append(data);
        self.last_block = number;
        LoaderReply::Ack
    }

    fn end(&mut self, fields: &[u8], flash: &mut Flash, journal: &mut Journal) -> LoaderReply {
        // The vendor's own host puts the code one byte earlier, and both work.
        let Some((size, code, early)) = end_fields(fields, journal) else {
            return LoaderReply::Nak(nak::LENGTH);
        };
        let Some(object) = flash.open() else {
            if self.ended.is_some() {
                journal.violation(format!("END of object {code:08X} was repeated"));
                return LoaderReply::Ack;
            }
            journal.violation(format!("END of object {code:08X} which is not open"));
            return LoaderReply::Nak(nak::FAILED);
        };
        let named = object.code == code || object.code == early;
        let whole = object.announced == size && object.bytes.len() as u64 == u64::from(size);
        if !named || !whole {
            journal.violation(format!(
                "END says object {code:08X} of {size} bytes; it is {:08X} with {} of {} bytes",
                object.code,
                object.bytes.len(),
                object.announced
            ));
            // The reference acknowledges even this; the production daemon verifies.
            return LoaderReply::Nak(nak::VERIFY);
        }
        self.ended = Some(object.code);
        complete(flash, journal);
        LoaderReply::Ack
    }
}

/// `<kind>,0,<64 hex digits>,<length>`
fn is_signature(arguments: &str) -> bool {
    let fields: Vec<&str> = arguments.split(',').collect();
    let [kind, "0", hash, length] = fields[..] else {
        return false;
    };
    matches!(kind.parse(), Ok(1..=7_u8))
        && hash.len() == 64
        && hash.bytes().all(|digit| digit.is_ascii_hexdigit())
        && length.parse().is_ok_and(|length: u32| length > 54)
}
