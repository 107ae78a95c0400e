//! The frames the simulated modem receives and sends: HDLC with CRC-16/X.25.
//!
//! Written apart from the client's own framing on purpose, so that one mistake cannot hide the other.
//! Rules: `docs/facts/e1550-download-mode.md` §3.1, `docs/facts/dload-and-firmware-files.md` §2.1.

/// Opens and closes a frame.
pub(super) const FLAG: u8 = 0x7E;
const ESCAPE: u8 = 0x7D;
const FLIP: u8 = 0x20;

/// The effect of each byte on the checksum.
static TABLE: [u16; 256] = table();

#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "evaluated by the compiler; the index stays below the table's length"
)]
const fn table() -> [u16; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < table.len() {
        let mut value = byte as u16;
        let mut bit = 0;
        while bit < 8 {
            value = (value >> 1) ^ if value & 1 == 1 { 0x8408 } else { 0 };
            bit += 1;
        }
        table[byte] = value;
        byte += 1;
    }
    table
}

/// CRC-16/X.25 over `bytes`: reflected 0x8408, start 0xFFFF, final XOR 0xFFFF.
#[expect(
    clippy::indexing_slicing,
    reason = "a byte cannot leave a table of 256 entries"
)]
pub(super) fn crc(bytes: &[u8]) -> u16 {
    !bytes.iter().fold(0xFFFF_u16, |crc, byte| {
        let [low, _] = crc.to_le_bytes();
        (crc >> 8) ^ TABLE[usize::from(byte ^ low)]
    })
}

/// A complete frame around `payload`. Some loaders leave the opening flag out.
pub(super) fn encode(payload: &[u8], opening_flag: bool) -> Vec<u8> {
    let mut wire = Vec::with_capacity(payload.len() + 8);
    if opening_flag {
        wire.push(FLAG);
    }
    let fcs = crc(payload).to_le_bytes();
    for &byte in payload.iter().chain(&fcs) {
        if byte == FLAG || byte == ESCAPE {
            wire.extend([ESCAPE, byte ^ FLIP]);
        } else {
            wire.push(byte);
        }
    }
    wire.push(FLAG);
    wire
}

/// How a receiver finds the start of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    /// Frames lie between flags and the first needs no opening flag: DIAG.
    Optional,
    /// The first frame needs an opening flag, a closing flag also opens the next one.
    Shared,
    /// Every frame needs an opening flag of its own; all else is noise. OEMSBL \[L\].
    Own,
}

/// The bytes between two flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Received {
    /// A frame with a right checksum, without it.
    Frame(Vec<u8>),
    /// The checksum is wrong.
    BadFcs,
    /// One or two bytes.
    TooShort,
    /// More bytes than the receiver's buffer holds.
    TooLong,
    /// An escape followed by anything but 5E or 5D.
    BadEscape,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum DeframerState {
    Hunting,
    Inside,
    Escaped,
    /// The frame is lost; what is left of it is skipped.
    Skipping(Received),
}

/// Cuts the byte stream into frames.
#[derive(Debug)]
pub(super) struct Deframer {
    opening: Opening,
    limit: usize,
    state: DeframerState,
    frame: Vec<u8>,
    noise: usize,
}

impl Deframer {
    /// `limit` is the receiver's buffer in bytes: payload and checksum, unescaped.
    pub(super) fn new(opening: Opening, limit: usize) -> Self {
        Self {
            opening,
            limit,
            state: Self::between(opening, true),
            frame: Vec::new(),
            noise: 0,
        }
    }

    pub(super) fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
    }

    /// How many bytes outside of frames were skipped since the last call.
    pub(super) fn take_noise(&mut self) -> usize {
        std::mem::take(&mut self.noise)
    }

    /// Consumes `input` up to the end of the next frame.
    pub(super) fn next(&mut self, input: &mut &[u8]) -> Option<Received> {
        while let Some((&byte, rest)) = input.split_first() {
            *input = rest;
            if let Some(received) = self.push(byte) {
                self.frame.clear();
                self.state = Self::between(self.opening, false);
                return Some(received);
            }
        }
        None
    }

    fn push(&mut self, byte: u8) -> Option<Received> {
        match (&self.state, byte) {
            (DeframerState::Hunting, FLAG) => self.state = DeframerState::Inside,
            (DeframerState::Hunting, _) => self.noise += 1,
            (DeframerState::Skipping(loss), FLAG) => return Some(loss.clone()),
            (DeframerState::Skipping(_), _) => {}
            (DeframerState::Escaped, 0x5E | 0x5D) => {
                self.frame.push(byte ^ FLIP);
                self.state = DeframerState::Inside;
            }
            // The flag still ends the frame: an abort.
            (DeframerState::Escaped, FLAG) => return Some(Received::BadEscape),
            (DeframerState::Escaped, _) => {
                self.state = DeframerState::Skipping(Received::BadEscape);
            }
            (DeframerState::Inside, FLAG) if self.frame.is_empty() => {}
            (DeframerState::Inside, FLAG) => return Some(self.complete()),
            (DeframerState::Inside, _) if self.frame.len() >= self.limit => {
                self.state = DeframerState::Skipping(Received::TooLong);
            }
            (DeframerState::Inside, ESCAPE) => self.state = DeframerState::Escaped,
            (DeframerState::Inside, _) => self.frame.push(byte),
        }
        None
    }

    fn complete(&self) -> Received {
        match self.frame.split_last_chunk::<2>() {
            None | Some(([], _)) => Received::TooShort,
            Some((payload, sum)) if crc(payload).to_le_bytes() == *sum => {
                Received::Frame(payload.to_vec())
            }
            Some(_) => Received::BadFcs,
        }
    }

    fn between(opening: Opening, at_start: bool) -> DeframerState {
        match opening {
            Opening::Optional => DeframerState::Inside,
            Opening::Shared if !at_start => DeframerState::Inside,
            Opening::Shared | Opening::Own => DeframerState::Hunting,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        text.split_whitespace()
            .map(|byte| u8::from_str_radix(byte, 16).unwrap())
            .collect()
    }

    /// One line per frame: `=` payload, or the kind of failure.
    fn received(opening: Opening, limit: usize, wire: &[u8], chunk: usize) -> Vec<String> {
        let mut deframer = Deframer::new(opening, limit);
        let mut seen = Vec::new();
        for mut part in wire.chunks(chunk) {
            while let Some(frame) = deframer.next(&mut part) {
                seen.push(match frame {
                    Received::Frame(payload) => format!("={payload:02X?}"),
                    other => format!("{other:?}"),
                });
            }
        }
        seen
    }

    #[test]
    fn the_checksum_is_that_of_the_sheets() {
        assert_eq!(crc(b"123456789"), 0x906E);
        for length in 0..40u8 {
            let bytes: Vec<u8> = (0..length).map(|at| at.wrapping_mul(37)).collect();
            let mut slow = 0xFFFF_u16;
            for byte in &bytes {
                slow ^= u16::from(*byte);
                for _ in 0..8 {
                    slow = (slow >> 1) ^ if slow & 1 == 1 { 0x8408 } else { 0 };
                }
            }
            assert_eq!(crc(&bytes), !slow, "{length} bytes");
        }
    }

    #[test]
    fn frames_are_those_of_the_sheets() {
        for (payload, wire) in [
            ("0C", "7E 0C 14 3A 7E"),
            ("02", "7E 02 6A D3 7E"),
            ("13 0C", "7E 13 0C D2 7A 7E"),
            ("03 00 05", "7E 03 00 05 05 7D 5E 7E"),
            ("29 02 00", "7E 29 02 00 59 6A 7E"),
            (
                "42 00 00 00 01 00 04 7E 7D 01 02",
                "7E 42 00 00 00 01 00 04 7D 5E 7D 5D 01 02 5C 6A 7E",
            ),
            (
                "41 00 0B 00 00 00 00 23 28 00 00 00",
                "7E 41 00 0B 00 00 00 00 23 28 00 00 00 7D 5D B8 7E",
            ),
        ] {
            assert_eq!(encode(&hex(payload), true), hex(wire));
            for chunk in 1..wire.len() {
                assert_eq!(
                    received(Opening::Own, 64, &hex(wire), chunk),
                    [format!("={:02X?}", hex(payload))]
                );
            }
        }
    }

    #[test]
    fn each_receiver_finds_the_start_in_its_own_way() {
        let shared_flag = hex("0C 14 3A 7E 0C 14 3A 7E");
        assert_eq!(received(Opening::Optional, 64, &shared_flag, 8).len(), 2);
        assert_eq!(received(Opening::Shared, 64, &shared_flag, 8), ["=[0C]"]);
        assert!(received(Opening::Own, 64, &shared_flag[..7], 8).is_empty());

        let text_between = [
            hex("7E 0C 14 3A 7E"),
            b"AT\r".to_vec(),
            hex("7E 0C 14 3A 7E"),
        ]
        .concat();
        assert_eq!(
            received(Opening::Own, 64, &text_between, 5),
            ["=[0C]", "=[0C]"]
        );
    }

    #[test]
    fn damaged_frames_are_told_apart() {
        assert_eq!(
            received(Opening::Own, 64, &hex("7E 0C 14 3B 7E"), 9),
            ["BadFcs"]
        );
        assert_eq!(
            received(Opening::Own, 64, &hex("7E 0C 7E 7E 0C 14 7E"), 9),
            ["TooShort", "TooShort"]
        );
        assert_eq!(
            received(Opening::Own, 64, &hex("7E 7D 41 02 7E"), 9),
            ["BadEscape"]
        );
        assert_eq!(
            received(Opening::Own, 64, &hex("7E 01 7D 7E"), 9),
            ["BadEscape"]
        );
        let long = encode(&[0x55; 63], true);
        for chunk in [1, 7, 200] {
            assert_eq!(received(Opening::Own, 64, &long, chunk), ["TooLong"]);
            assert_eq!(received(Opening::Own, 65, &long, chunk).len(), 1);
            assert_ne!(received(Opening::Own, 65, &long, chunk), ["TooLong"]);
        }
        assert!(received(Opening::Own, 64, &hex("7E 7E 7E 7E"), 9).is_empty());
    }
}
