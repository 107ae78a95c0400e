//! The frames the simulated modem receives and sends: HDLC with CRC-16/X.25.
//!
//! Written apart from the client's own framing on purpose, so that one mistake cannot hide the other.
//! Rules: `docs/facts/e1550-download-mode.md` §3.1, `docs/facts/dload-and-firmware-files.md` §2.1.

/// Opens and closes a frame.
pub(super) const FLAG: u8 = 0x7E;
const ESCAPE: u8 = 0x7D;
const FLIP: u8 = 0x20;

/// How many bytes are taken into the checksum at once. Sixteen were measured twice as fast as eight,
/// thirty-two no faster.
const SLICES: usize = 16;

/// Table `k` is the effect of a byte that is followed by `k` more bytes.
static TABLES: [[u16; 256]; SLICES] = tables();

#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "evaluated by the compiler; both indices stay below their table's length"
)]
const fn tables() -> [[u16; 256]; SLICES] {
    let mut tables = [[0u16; 256]; SLICES];
    let mut byte = 0usize;
    while byte < 256 {
        let mut value = byte as u16;
        let mut bit = 0;
        while bit < 8 {
            value = if value & 1 == 1 {
                (value >> 1) ^ 0x8408
            } else {
                value >> 1
            };
            bit += 1;
        }
        tables[0][byte] = value;
        byte += 1;
    }
    let mut slice = 1usize;
    while slice < SLICES {
        byte = 0;
        while byte < 256 {
            let before = tables[slice - 1][byte];
            tables[slice][byte] = (before >> 8) ^ tables[0][(before & 0xFF) as usize];
            byte += 1;
        }
        slice += 1;
    }
    tables
}

/// CRC-16/X.25 over `bytes`: reflected 0x8408, start 0xFFFF, final XOR 0xFFFF.
pub(super) fn crc(bytes: &[u8]) -> u16 {
    !take_in(CRC_START, bytes)
}

/// The checksum before the first byte, not yet inverted.
const CRC_START: u16 = 0xFFFF;

/// The checksum over a whole frame, its own checksum included, when the two agree; not inverted.
const CRC_GOOD: u16 = 0xF0B8;

/// Takes `bytes` into a checksum that is not inverted yet.
#[expect(
    clippy::indexing_slicing,
    reason = "a byte cannot leave a table of 256 entries"
)]
fn take_in(mut crc: u16, bytes: &[u8]) -> u16 {
    let (slices, rest) = bytes.as_chunks::<SLICES>();
    for [first, second, others @ ..] in slices {
        // Only the first two bytes meet the checksum so far. The others come before it, so that they
        // need not wait for the slice before.
        let mut next = 0;
        for (table, byte) in TABLES.iter().zip(others.iter().rev()) {
            next ^= table[usize::from(*byte)];
        }
        let [low, high] = crc.to_le_bytes();
        crc = next
            ^ TABLES[SLICES - 1][usize::from(first ^ low)]
            ^ TABLES[SLICES - 2][usize::from(second ^ high)];
    }
    for &byte in rest {
        let [low, _] = crc.to_le_bytes();
        crc = (crc >> 8) ^ TABLES[0][usize::from(byte ^ low)];
    }
    crc
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Received<'a> {
    /// A frame with a right checksum, without it.
    Frame(&'a [u8]),
    /// The checksum is wrong.
    BadFcs,
    /// One or two bytes.
    TooShort,
    /// More bytes than the receiver's buffer holds.
    TooLong,
    /// An escape followed by anything but 5E or 5D.
    BadEscape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Hunting,
    Inside,
    Escaped,
    /// The frame is lost; what is left of it is skipped.
    Skipping(Loss),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Loss {
    TooLong,
    BadEscape,
}

/// Cuts the byte stream into frames.
#[derive(Debug)]
pub(super) struct Deframer {
    opening: Opening,
    limit: usize,
    state: State,
    frame: Vec<u8>,
    /// The checksum of the first bytes of the frame, not inverted, and of how many. They are taken in
    /// as they come, so that little is left to do when the last ones are there.
    checked: (u16, usize),
    /// The frame in the buffer was handed out and goes at the next call.
    delivered: bool,
    noise: usize,
}

impl Deframer {
    /// `limit` is the receiver's buffer in bytes: payload and checksum, unescaped.
    pub(super) fn new(opening: Opening, limit: usize) -> Self {
        Self {
            opening,
            limit,
            state: Self::between(opening, true),
            frame: Vec::with_capacity(limit),
            checked: (CRC_START, 0),
            delivered: false,
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
    pub(super) fn next(&mut self, input: &mut &[u8]) -> Option<Received<'_>> {
        if std::mem::take(&mut self.delivered) {
            self.empty();
        }
        while !input.is_empty() {
            match self.state {
                State::Hunting => {
                    let skipped = memchr::memchr(FLAG, input).unwrap_or(input.len());
                    self.noise += skipped;
                    advance(input, skipped);
                    if advance(input, 1) > 0 {
                        self.state = State::Inside;
                    }
                }
                State::Escaped => match take_byte(input) {
                    Some(byte @ (0x5E | 0x5D)) => {
                        self.frame.push(byte ^ FLIP);
                        self.state = State::Inside;
                    }
                    // The flag still ends the frame: an abort.
                    Some(FLAG) => return Some(self.lose(Loss::BadEscape)),
                    _ => self.state = State::Skipping(Loss::BadEscape),
                },
                State::Skipping(loss) => {
                    let skipped = memchr::memchr(FLAG, input).unwrap_or(input.len());
                    advance(input, skipped);
                    if advance(input, 1) > 0 {
                        return Some(self.lose(loss));
                    }
                }
                State::Inside => {
                    let plain = memchr::memchr2(FLAG, ESCAPE, input).unwrap_or(input.len());
                    let room = self.limit.saturating_sub(self.frame.len());
                    if plain > room {
                        self.state = State::Skipping(Loss::TooLong);
                        continue;
                    }
                    self.frame
                        .extend_from_slice(input.get(..plain).unwrap_or_default());
                    advance(input, plain);
                    match take_byte(input) {
                        Some(FLAG) if self.frame.is_empty() => {}
                        Some(FLAG) => return Some(self.complete()),
                        Some(_) if self.frame.len() == self.limit => {
                            self.state = State::Skipping(Loss::TooLong);
                        }
                        Some(_) => self.state = State::Escaped,
                        None => {}
                    }
                }
            }
        }
        self.check();
        None
    }

    /// Takes what is new in the frame into its checksum.
    fn check(&mut self) {
        let (crc, done) = self.checked;
        let new = self.frame.get(done..).unwrap_or_default();
        self.checked = (take_in(crc, new), self.frame.len());
    }

    fn empty(&mut self) {
        self.frame.clear();
        self.checked = (CRC_START, 0);
    }

    fn complete(&mut self) -> Received<'_> {
        self.state = Self::between(self.opening, false);
        self.delivered = true;
        self.check();
        match self.frame.split_last_chunk::<2>() {
            None | Some(([], _)) => Received::TooShort,
            Some((payload, _)) if self.checked.0 == CRC_GOOD => Received::Frame(payload),
            Some(_) => Received::BadFcs,
        }
    }

    fn lose(&mut self, loss: Loss) -> Received<'_> {
        self.state = Self::between(self.opening, false);
        self.empty();
        match loss {
            Loss::TooLong => Received::TooLong,
            Loss::BadEscape => Received::BadEscape,
        }
    }

    fn between(opening: Opening, at_start: bool) -> State {
        match opening {
            Opening::Optional => State::Inside,
            Opening::Shared if !at_start => State::Inside,
            Opening::Shared | Opening::Own => State::Hunting,
        }
    }
}

/// Drops up to `count` bytes from the front and tells how many.
fn advance(input: &mut &[u8], count: usize) -> usize {
    let count = count.min(input.len());
    *input = input.get(count..).unwrap_or_default();
    count
}

fn take_byte(input: &mut &[u8]) -> Option<u8> {
    let (&first, rest) = input.split_first()?;
    *input = rest;
    Some(first)
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
